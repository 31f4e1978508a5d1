// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Draws the values of a comparison: the part that differs is bold and underlined, and what does not
/// fit is cut so that this part is seen.
#pragma once

#include <QPoint>
#include <QStyledItemDelegate>

namespace clusprop::ui {

/// A text in three parts, of which the middle one differs.
struct DifferenceParts
{
    QString before;
    QString different;
    QString after;
};

/// Cuts the ends to `width` pixels. `bold` is what the middle part is drawn in.
[[nodiscard]] DifferenceParts fittingParts(const QString &text, const QPoint &range,
    const QFontMetrics &plain, const QFontMetrics &bold, int width);

class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DifferenceDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    /// Of one height, with and without an icon.
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace clusprop::ui
