// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <optional>

namespace clusprop::ui {
namespace {

/// Draws the SVG at the size that is asked for, so that no pixmap is ever stretched.
class LineIconEngine final : public QIconEngine
{
public:
    /// Without a palette the application's is asked at every drawing.
    LineIconEngine(QString name, QByteArray svg, const std::optional<QPalette> &palette)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_palette(palette)
    { }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(area, pixmap((QSizeF(area.size()) * ratio).toSize(), mode, state));
    }

    /// `size` in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(mode);
        const QString key = QStringLiteral("clusprop-icon-%1-%2-%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap found;
        if (QPixmapCache::find(key, &found))
            return found;
        found = drawn(size, colour);
        QPixmapCache::insert(key, found);
        return found;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_svg, m_palette); }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("clusprop-line-icon"); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled:
            return paler(palette.color(QPalette::Disabled, QPalette::WindowText),
                palette.color(QPalette::Active, QPalette::Window));
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    /// Disabled text has to be readable; the picture beside it is what shows that it is disabled.
    static QColor paler(const QColor &colour, const QColor &ground)
    {
        return { (colour.red() + ground.red()) / 2, (colour.green() + ground.green()) / 2,
            (colour.blue() + ground.blue()) / 2 };
    }

    QPixmap drawn(const QSize &size, const QColor &colour) const
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        const int side = qMin(size.width(), size.height());
        reader.setScaledSize({ side, side });
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect square((size.width() - side) / 2, (size.height() - side) / 2, side, side);
        if (const QImage image = reader.read(); !image.isNull())
            painter.drawImage(square, image);
        else
            drawLetter(painter, square, colour);
        return pixmap;
    }

    void drawLetter(QPainter &painter, const QRect &square, const QColor &colour) const
    {
        const qreal line = qMax(1.0, square.width() / 16.0);
        painter.setPen(QPen(colour, line));
        painter.drawEllipse(QRectF(square).adjusted(line, line, -line, -line));
        QFont font;
        font.setPixelSize(qMax(1, square.height() * 5 / 8));
        painter.setFont(font);
        painter.drawText(square, Qt::AlignCenter, m_name.first(1).toUpper());
    }

    QString m_name;
    QByteArray m_svg;
    std::optional<QPalette> m_palette;
};

QIcon madeIcon(QStringView name, const std::optional<QPalette> &palette)
{
    QFile file(QStringLiteral(":/clusprop/icons/%1.svg").arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(name.toString(), file.readAll(), palette)); // the icon owns it
}

} // namespace

QIcon icon(QStringView name, const QPalette &palette)
{
    return madeIcon(name, palette);
}

QIcon livingIcon(QStringView name)
{
    return madeIcon(name, std::nullopt);
}

QStringView iconName(ObjectClass objectClass)
{
    switch (objectClass) {
    case ObjectClass::Cluster:
        return u"cluster";
    case ObjectClass::Node:
        return u"node";
    case ObjectClass::Group:
        return u"group";
    case ObjectClass::Resource:
        return u"resource";
    case ObjectClass::ResourceType:
        return u"resource-type";
    case ObjectClass::Network:
        return u"network";
    case ObjectClass::NetworkInterface:
        return u"network-interface";
    case ObjectClass::GroupSet:
        return u"group-set";
    case ObjectClass::Volume:
        break;
    }
    return u"volume";
}

QStringView iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error";
    case Severity::Warning:
        return u"warning";
    case Severity::Note:
        break;
    }
    return u"note";
}

} // namespace clusprop::ui
