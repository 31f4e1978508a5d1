// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_legend.h"

#include "ui/delegates/deviation_marks.h"
#include "ui/models/marks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

struct LegendRow
{
    Deviations deviations; ///< none: the bar of a change
    const char *word;
};

const std::array rows{
    LegendRow{
        Deviation::FromMost, QT_TRANSLATE_NOOP("clusprop::ui::MatrixLegend", "differs from most") },
    LegendRow{ Deviation::FromDefault,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixLegend", "differs from default") },
    LegendRow{ Deviation::AsDefault,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixLegend", "stored, is the default") },
    LegendRow{ {}, QT_TRANSLATE_NOOP("clusprop::ui::MatrixLegend", "changed") },
};

} // namespace

struct MatrixLegend::Entry
{
    Deviations deviations;
    QString word;
    QRect sample;
    QRect text;
};

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const LegendRow &row : rows)
        words.append(tr(row.word));
    setAccessibleName(tr("Legend of the marks"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QVector<MatrixLegend::Entry> MatrixLegend::arranged(int width) const
{
    const QFontMetrics font = fontMetrics();
    const int line = font.height() * 5 / 4;
    const int sample = font.height();
    const int gap = font.horizontalAdvance(u'0') / 2;
    QVector<Entry> entries;
    QPoint at;
    for (const LegendRow &row : rows) {
        const QString word = tr(row.word);
        const int text = font.horizontalAdvance(word) + 1;
        const int length = sample + gap + text;
        if (at.x() > 0 && at.x() + length > width)
            at = { 0, at.y() + line };
        entries.append({ row.deviations, word, QRect(at.x(), at.y(), sample, line),
            QRect(at.x() + sample + gap, at.y(), text, line) });
        at.rx() += length + 4 * gap;
    }
    return entries;
}

QSize MatrixLegend::sizeHint() const
{
    constexpr int oneLine = 1 << 20;
    const QVector<Entry> entries = arranged(oneLine);
    return { entries.last().text.right() + 1, entries.last().text.bottom() + 1 };
}

QSize MatrixLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry &entry : arranged(0))
        widest = std::max(widest, entry.text.right() + 1);
    return { widest, sizeHint().height() };
}

int MatrixLegend::heightForWidth(int width) const
{
    return arranged(width).last().text.bottom() + 1;
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    for (const Entry &entry : arranged(width())) {
        const QRect sample = QStyle::visualRect(layoutDirection(), rect(), entry.sample);
        if (entry.deviations) {
            paintDeviations(painter, sample.adjusted(0, 3, 0, -3), entry.deviations, fontMetrics(),
                palette(), layoutDirection());
        } else {
            const int bar = modifiedBarWidth(fontMetrics());
            const QRect last(sample.right() - bar, sample.top() + 2, bar, sample.height() - 4);
            paintModifiedBar(painter, QStyle::visualRect(layoutDirection(), sample, last),
                palette(), layoutDirection());
        }
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), entry.text), Qt::AlignCenter, entry.word);
    }
}

void MatrixLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace clusprop::ui
