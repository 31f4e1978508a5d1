// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Runs the command with buffers in place of the process's streams.
#pragma once

#include "app/cli/run.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace clusprop::cli {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool errMatches(const QString &pattern) const
    {
        return QRegularExpression(pattern).match(QString::fromUtf8(err)).hasMatch();
    }
    [[nodiscard]] bool outMatches(const QString &pattern) const
    {
        const auto options = QRegularExpression::MultilineOption;
        return QRegularExpression(pattern, options).match(QString::fromUtf8(out)).hasMatch();
    }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

struct Surroundings
{
    QByteArray input;
    bool terminal = false;
};

inline Ran runCommand(const QStringList &arguments, const Surroundings &surroundings = {})
{
    QByteArray input = surroundings.input;
    Ran ran;
    QBuffer in(&input);
    QBuffer out(&ran.out);
    QBuffer err(&ran.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Streams streams{ in, out, err, surroundings.terminal };
    ran.code = run(arguments, streams);
    return ran;
}

inline QString sourcePath(const QString &path)
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/") + path;
}
/// The list that a Windows Server 2022 cluster sent.
inline QString capturedList()
{
    return sourcePath(QStringLiteral("tests/data/captured/ws2022-cluster-common.bin"));
}
inline QString sampleCluster()
{
    return sourcePath(QStringLiteral("resources/samples/contoso.json"));
}
inline QString vector(const QString &name)
{
    return sourcePath(QStringLiteral("tests/data/vectors/%1.bin").arg(name));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
inline QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace clusprop::cli
