// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_legend.h"

#include "ui/hexview/hex_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace clusprop::ui {
namespace {

struct LegendRow
{
    HexShade shade;
    const char *word;
};

constexpr std::array rows{
    LegendRow{
        HexShade::Header, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Syntax and length") },
    LegendRow{ HexShade::Name, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Name") },
    LegendRow{ HexShade::Value, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Value") },
    LegendRow{ HexShade::Padding, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Padding") },
    LegendRow{ HexShade::EndMark, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "End mark") },
};

} // namespace

struct HexLegend::Entry
{
    HexShade shade;
    QString word;
    QRectF sample;
    QRectF text;
};

HexLegend::HexLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the marked bytes"));
}

QVector<HexLegend::Entry> HexLegend::arranged(int width) const
{
    const QFontMetricsF font(this->font());
    const qreal line = font.height() * 1.25;
    const qreal sample = font.height() * 1.1;
    const qreal gap = font.horizontalAdvance(u'0') / 1.5;
    QVector<Entry> entries;
    qreal x = 0;
    qreal y = 0;
    for (const LegendRow &row : rows) {
        const QString word = tr(row.word);
        const qreal text = font.horizontalAdvance(word) + 1;
        const qreal length = sample + gap + text;
        if (x > 0 && x + length > width) {
            x = 0;
            y += line;
        }
        const qreal side = font.height() * 0.8;
        entries.append({ row.shade, word,
            QRectF(x, y + qRound((line - side) / 2), qRound(sample), qRound(side)),
            QRectF(x + sample + gap, y, text, line) });
        x += length + 3 * gap;
    }
    return entries;
}

QSize HexLegend::sizeHint() const
{
    constexpr int oneLine = 1 << 20;
    const QVector<Entry> entries = arranged(oneLine);
    return { qCeil(entries.last().text.right()), qCeil(entries.last().text.bottom()) };
}

QSize HexLegend::minimumSizeHint() const
{
    qreal widest = 0;
    for (const Entry &entry : arranged(0))
        widest = qMax(widest, entry.text.right());
    return { qCeil(widest), sizeHint().height() };
}

int HexLegend::heightForWidth(int width) const
{
    return qCeil(arranged(width).last().text.bottom());
}

void HexLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Entry &entry : arranged(width())) {
        paintShade(painter, entry.sample, entry.shade, palette());
        if (entry.shade != HexShade::EndMark) { // which is an outline itself
            painter.setPen(palette().color(QPalette::Mid));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(entry.sample.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter, entry.word);
    }
}

} // namespace clusprop::ui
