// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Runs generated scripts against the fake cluster: compiles the C# that a script carries, hands its
/// steps to it, and gives back what it said and which calls it made.
#pragma once

#include "core/exporters/apply_script.h"
#include "core/formats/export_plan.h"
#include "core/formats/property_list_export.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

namespace clusprop {

inline Property makeProperty(const QString &name, const Values &values)
{
    Property property;
    property.name = name;
    property.values = values;
    return property;
}
/// A value without data: a reset in a list that is set.
inline Property resetProperty(const QString &name, wire::Format format = wire::Format::Dword)
{
    return makeProperty(name, { Value{ wire::listValue(format), {}, {}, true } });
}
inline Property number(const QString &name, quint32 value)
{
    return makeProperty(name, { dwordValue(value) });
}

inline QByteArray listBytes(const QVector<Property> &properties)
{
    PropertyList list;
    list.properties = properties;
    return *encodeList(list);
}

inline QByteArray hexName(const QString &name)
{
    if (name.isNull())
        return "-";
    return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2).toHex();
}

inline QByteArray hexCode(quint32 code)
{
    return QByteArray::number(code, 16).rightJustified(8, '0');
}

inline ApplyList makeList(ObjectClass objectClass, const QString &name, bool isPrivate,
    const QVector<Property> &changes, const QVector<Property> &undo, const QVector<Property> &defaults = {})
{
    const wire::ControlObject object = controlObject(objectClass);
    const auto code = [object](const char *function) {
        const wire::ControlCodeRow *row = wire::findControlCode(object, function);
        return row == nullptr ? 0U : row->code;
    };
    return { objectClassWord(objectClass), name, isPrivate,
        code(isPrivate ? "GET_PRIVATE_PROPERTIES" : "GET_COMMON_PROPERTIES"),
        code(isPrivate ? "VALIDATE_PRIVATE_PROPERTIES" : "VALIDATE_COMMON_PROPERTIES"),
        code(isPrivate ? "SET_PRIVATE_PROPERTIES" : "SET_COMMON_PROPERTIES"), listBytes(changes),
        listBytes(undo), listBytes(defaults) };
}

inline QByteArray number32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray field(const QString &text, qsizetype size)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2).leftJustified(size, '\0');
}

/// One entry of CLUS_CSV_VOLUME_INFO (FORMAT.md, "Fixed structures").
inline QByteArray volumeInfo(const QString &friendlyName, const QString &volumeName, quint32 state)
{
    return number32(0x00010001) + number32(640) + QByteArray(16, '\0') + number32(state) + field(friendlyName, 520)
        + field(volumeName, 100);
}

/// What a run did.
struct Ran
{
    int exitCode = -1;
    QString said; ///< all of the output
    QStringList calls; ///< without sizes, as "ClusterControl - 07000059 -> 0"
    QStringList fullCalls;

    [[nodiscard]] QStringList lines(const QString &start) const
    {
        return said.split(u'\n').filter(QRegularExpression(u'^' + QRegularExpression::escape(start)));
    }
    /// Calls with the modify bit: those that change a cluster.
    [[nodiscard]] QStringList changing() const
    {
        return calls.filter(QRegularExpression(QStringLiteral(" 0[1-9]4[0-9a-f]{5} ")));
    }
};

class ApplyBench
{
public:
    /// Empty, or why nothing can be run.
    QString prepare()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("mcs")).isEmpty()
            || QStandardPaths::findExecutable(QStringLiteral("mono")).isEmpty())
            return qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS")
                ? QStringLiteral("mcs or mono is not there, although tests/run has set up everything")
                : QStringLiteral("mcs or mono is missing (Debian: mono-mcs, mono-runtime)");
        return compile({ QStringLiteral("-out:") + path("ApplyHarness.exe"),
            QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/apply/ApplyHarness.cs") });
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// Writes the script, and compiles what it carries as Windows PowerShell's C# 5.
    QString take(const QByteArray &script)
    {
        write("script.ps1", script);
        const qsizetype start = script.indexOf("\r\n$source = @'\r\n") + 15;
        const qsizetype end = script.indexOf("\r\n'@\r\n", start);
        const QByteArray source = script.mid(start, end - start);
        if (source == m_compiled)
            return {};
        m_compiled = source;
        write("engine.cs", source);
        write("engine.dll.config", "<configuration><dllmap dll=\"clusapi.dll\" target=\"" CLUSPROP_FAKE_LIBRARY
                                   "\"/></configuration>");
        return compile({ QStringLiteral("-target:library"), QStringLiteral("-out:") + path("engine.dll"),
            path("engine.cs") });
    }

    /// The lines of the cluster's file: see fake_clusapi.cpp.
    void setCluster(const QList<QByteArray> &lines) { write("cluster.txt", lines.join('\n') + '\n'); }
    void addToCluster(const QByteArray &line) { write("cluster.txt", read("cluster.txt") + line + '\n'); }
    [[nodiscard]] QByteArray cluster() const { return read("cluster.txt"); }

    Ran run(const QStringList &options = {})
    {
        QFile::remove(path("calls.txt"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLUSPROP_FAKE_CLUSTER"), path("cluster.txt"));
        environment.insert(QStringLiteral("CLUSPROP_FAKE_LOG"), path("calls.txt"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("mono"),
            QStringList{ path("ApplyHarness.exe"), path("engine.dll"), path("script.ps1") } + options);
        Ran ran;
        if (!process.waitForFinished())
            return ran;
        ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ran.said = QString::fromUtf8(process.readAll());
        ran.fullCalls = QString::fromLatin1(read("calls.txt")).split(u'\n', Qt::SkipEmptyParts);
        ran.calls = ran.fullCalls;
        ran.calls.replaceInStrings(QRegularExpression(QStringLiteral(" in .* out \\d+")), QString());
        return ran;
    }

private:
    QString compile(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("mcs"),
            QStringList{ QStringLiteral("-langversion:5"), QStringLiteral("-warnaserror"), QStringLiteral("-warn:4") }
                + arguments);
        const bool isDone = process.waitForFinished(120000) && process.exitCode() == 0;
        return isDone ? QString() : QStringLiteral("mcs: ") + QString::fromUtf8(process.readAll());
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QByteArray m_compiled;
};

} // namespace clusprop
