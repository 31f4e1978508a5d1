// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_legend.h"

#include "ui/hexview/hex_shades.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clusprop::ui {
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

void HexLegend::setCurrent(std::optional<HexShade> shade)
{
    if (m_current == shade)
        return;
    m_current = shade;
    update();
}

void HexLegend::setShowsUnread(bool shows)
{
    if (m_showsUnread == shows)
        return;
    m_showsUnread = shows;
    updateGeometry();
    update();
}

QVector<HexLegend::Entry> HexLegend::arranged(int width) const
{
    QFont bold = this->font();
    bold.setBold(true); // as the current word may be
    const QFontMetricsF font(bold);
    const qreal line = font.height() * 1.25;
    const qreal sample = font.height() * 1.1;
    const qreal gap = font.horizontalAdvance(u'0') / 1.5;
    QVector<Entry> entries;
    qreal x = 0;
    qreal y = 0;
    for (const HexShade shade : allHexShades) {
        const QString word = shadeWord(shade);
        if (shade == HexShade::Unread && !m_showsUnread)
            continue;
        const qreal text = font.horizontalAdvance(word) + 1;
        const qreal length = sample + gap + text;
        if (x > 0 && x + length > width) {
            x = 0;
            y += line;
        }
        const qreal side = font.height() * 0.8;
        entries.append(
            { shade, word, QRectF(x, y + qRound((line - side) / 2), qRound(sample), qRound(side)),
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
    return qCeil(arranged(width).constLast().text.bottom());
}

void HexLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    for (const Entry &entry : arranged(width())) {
        paintShade(painter, entry.sample, entry.shade, ShadeStrength::Full, palette(),
            1 / devicePixelRatioF());
        painter.setFont(entry.shade == m_current ? bold : font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter, entry.word);
    }
}

} // namespace clusprop::ui
