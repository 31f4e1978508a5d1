// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The files of tests/data/broken, and what is expected of each.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVector>

namespace clusprop::cli {

inline QString brokenFolder()
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/broken/");
}

/// README.md in that folder has the members.
struct BrokenFile
{
    QString name;
    QJsonObject expected;

    [[nodiscard]] bool isPolicy() const { return name.startsWith(u"policy-"); }
    [[nodiscard]] QString text(QStringView member) const
    {
        return expected.value(member).toString();
    }
    /// Long ones are put together from their parts.
    [[nodiscard]] QByteArray content() const
    {
        QByteArray bytes;
        const QJsonArray parts = expected.value(u"parts").toArray();
        if (parts.isEmpty()) {
            QFile file(brokenFolder() + QStringLiteral("files/") + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        for (const QJsonValue &part : parts)
            bytes += QByteArray::fromBase64(part[0].toString().toLatin1()).repeated(part[1].toInt());
        return bytes;
    }
};

inline QVector<BrokenFile> brokenFiles()
{
    QFile table(brokenFolder() + QStringLiteral("expected.json"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QVector<BrokenFile> files;
    for (const QJsonValue &row : QJsonDocument::fromJson(table.readAll()).array())
        files.append({ row[u"file"].toString(), row.toObject() });
    return files;
}

} // namespace clusprop::cli
