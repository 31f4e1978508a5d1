// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The tables of a document, one of which is shown, and the bar that switches among them.
///
/// What the page has to know of a view stands in a ViewPart, so that the page deals with all of them
/// alike; what they share beyond that they say through the roles of ui/models/roles.h.
#pragma once

#include "ui/windows/property_place.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QAbstractItemView;
class QStackedWidget;
class QTabBar;

namespace clusprop::ui {

enum class ViewId : std::uint8_t { Overview, Volumes, Properties, Matrix, AllProperties };

struct ViewPart
{
    ViewId id = ViewId::Properties;
    QString title; ///< with a mnemonic
    QWidget *widget = nullptr; ///< goes over to DocumentViews
    QAbstractItemView *table = nullptr; ///< null: there are no values to edit
    int valueColumn = -1; ///< the one that holds the values; -1: every cell is a value
    std::function<PropertyPlace()> current = [] { return PropertyPlace(); };
    /// False when the view does not show that place and would have to be another.
    std::function<bool(const PropertyPlace &)> goTo = [](const PropertyPlace &) { return false; };
    std::function<void()> focusFilter = [] {};
    /// Empty: the view's filter does not take terms.
    std::function<void(const QString &term)> addFilterTerm = {};
    /// Empty: the view has no filter.
    std::function<QString()> filterText = {};
    std::function<void(const QString &text)> setFilterText = {};
    std::function<void()> edit = [] {};
    // What a view does in its own way; without one the page plans it for the selected properties.
    std::function<void()> reset = {};
    std::function<void()> revert = {};
    std::function<void()> copy = {};
};

class DocumentViews final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentViews(QWidget *parent = nullptr);

    /// In the order of the bar.
    void add(ViewPart part);
    void show(ViewId id);
    [[nodiscard]] bool isShown(ViewId id) const { return shown().id == id; }
    [[nodiscard]] const ViewPart &shown() const;
    [[nodiscard]] const ViewPart *find(ViewId id) const;
    void setIcon(ViewId id, const QIcon &icon);
    /// A view that has nothing to show cannot be chosen.
    void setAvailable(ViewId id, bool available);
    [[nodiscard]] bool isAvailable(ViewId id) const;
    /// The table of the shown view, or the view itself.
    void focusShown();

signals:
    /// The operator, and not show(), has chosen it.
    void chosen(ViewId id);
    /// Another view is shown, for whatever reason.
    void shownChanged();

private:
    [[nodiscard]] int indexOf(ViewId id) const;

    std::vector<ViewPart> m_parts; ///< in the order of the bar and of the pages
    QTabBar *m_bar;
    QStackedWidget *m_pages;
};

} // namespace clusprop::ui
