// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// "Copy as": the selected properties as text for the clipboard, in every form that
/// core/exporters/copy_forms.h has.
#pragma once

#include "ui/windows/property_place.h"

#include <QMenu>
#include <QVector>

#include <functional>

namespace clusprop {
class Document;
struct CopyFormRow;
}

namespace clusprop::ui {

/// What would be copied. The document must live while it is looked at.
struct CopySubject
{
    const Document *document = nullptr; ///< null: there is none
    QVector<PropertyPlace> places; ///< empty: no property is selected
    /// So many are selected that they are looked at only when something is chosen; `places` is empty.
    bool isLarge = false;
};

/// Entries that cannot say what is selected are greyed, with the reason behind their name.
class CopyAsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `subject` is asked when the menu opens, with false, and when something is chosen, with true:
    /// then nothing may be left out for being much.
    using Ask = std::function<CopySubject(bool isForCopying)>;
    explicit CopyAsMenu(Ask subject, QWidget *parent = nullptr);

    /// The entry of a form, by its id; null for an unknown one.
    [[nodiscard]] QAction *entry(QStringView id) const;

signals:
    void said(const QString &message);

private:
    void refresh();
    void copy(const CopyFormRow &form);

    Ask m_subject;
};

} // namespace clusprop::ui
