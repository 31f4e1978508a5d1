// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/place_text.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace clusprop {

QString sourceName(const Cluster &cluster, const Place &place)
{
    if (place.source < 0 || place.source >= cluster.sources.size())
        return {};
    const QFileInfo file(cluster.sources[place.source].file);
    const QString name = file.fileName();
    const auto namesakes = std::count_if(cluster.sources.begin(), cluster.sources.end(),
        [&name](const Source &source) { return QFileInfo(source.file).fileName() == name; });
    const QString folder = QFileInfo(file.path()).fileName();
    return namesakes < 2 || folder.isEmpty() ? name : folder + u'/' + name;
}

Sentence shortPlaceText(const Cluster &cluster, const Place &place)
{
    const QString name = sourceName(cluster, place);
    if (name.isEmpty())
        return {};
    if (place.hasBytes())
        return Sentence::tr("%1, byte 0x%2").arg(name, QString::number(place.offset, 16));
    if (place.line > 0)
        return Sentence::tr("%1, line %2").arg(name, QString::number(place.line));
    return place.key.isEmpty() ? Sentence(name) : Sentence::tr("%1, key %2").arg(name, place.key.text());
}

Sentence placeText(const Cluster &cluster, const Place &place)
{
    const Sentence text = shortPlaceText(cluster, place);
    return text.isEmpty() ? Sentence() : Sentence::tr("From %1").arg(text);
}

QStringList sourceLines(const LoadedFile &file)
{
    QStringList lines;
    const QVector<Source> &sources = file.cluster.sources;
    for (qsizetype index = 0; index < sources.size(); ++index) {
        const Source &source = sources[index];
        QString line = source.file;
        if (!source.recognised.isEmpty())
            line += QStringLiteral(": ") + source.recognised;
        const qint64 modified = file.files.value(index).modified;
        if (!source.taken.isEmpty()) {
            line += QStringLiteral("; taken %1").arg(source.taken);
        } else if (modified >= 0) {
            const QDateTime date = QDateTime::fromMSecsSinceEpoch(modified, Qt::UTC);
            line += QStringLiteral("; the file is of %1, its values may be older")
                        .arg(date.toString(Qt::ISODate));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace clusprop
