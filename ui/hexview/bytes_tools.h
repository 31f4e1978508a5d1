// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The buttons above the bytes: what is found, shown and compared.
#pragma once

#include "core/values/display.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace clusprop::ui {

class BytesTools : public QWidget
{
    Q_OBJECT

public:
    explicit BytesTools(QWidget *parent = nullptr);

    /// Comparing is offered for one difference or more.
    void setDifferences(qsizetype count);
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] bool showsDetails() const;

signals:
    void findRequested();
    void goToRequested();
    void comparingChanged(bool comparing);
    void detailsChanged(bool shown);
    void offsetBaseChosen(clusprop::NumberBase base);
    /// 0: as many as fit
    void bytesPerRowChosen(int count);

private:
    QToolButton *addButton(const QString &text, const QString &toolTip);
    void addOffsets(QMenu *menu);
    void addRowLengths(QMenu *menu);

    QToolButton *m_compare;
    QToolButton *m_details;
    bool m_wantsComparing = false; ///< also while there is nothing to compare
};

} // namespace clusprop::ui
