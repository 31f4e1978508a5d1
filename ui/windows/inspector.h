// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the selected property means: a page of text that can be selected and copied.
#pragma once

#include "core/document/document.h"

#include <QWidget>

#include <memory>

class QScrollArea;
class QStackedWidget;

namespace clusprop::ui {

struct InspectorContent;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    using QWidget::show;
    /// `property` need not be stored there. Nothing of the document is kept.
    void show(const Document &document, int object, Scope scope, const QString &property);
    void clear();

signals:
    /// What the handbook says of the property is wanted.
    void handbookRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Builds the page anew; in a pane that nobody sees, once it came into sight.
    void refresh();
    void build(const InspectorContent &content);

    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    std::shared_ptr<const InspectorContent> m_content; ///< null: nothing is selected
    int m_scrolled = 0; ///< where the page that is to be built begins
    bool m_isStale = false; ///< m_content was not built
};

} // namespace clusprop::ui
