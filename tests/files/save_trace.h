// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// save_probe under strace: which system calls a save makes, and the same save with one of them
/// failing or being the last.
#pragma once

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <functional>

namespace clusprop {

struct TracedCall
{
    QString name;
    int ordinal = 0; ///< among the calls of that name in the whole run, from 1: strace's `when`
    QStringList arguments; ///< as strace writes them
    qint64 result = -1;
    bool injected = false;
};

/// A run of the probe and its calls between the two marks.
struct TracedSave
{
    QVector<TracedCall> calls;
    bool began = false;
    bool ended = false;
    bool injectedBetween = false; ///< a fault took place inside of the save
    bool killed = false;
    bool stopped = false; ///< and went on
    int exitCode = -1;
    QString notes; ///< standard output
    QString message; ///< standard error
};

/// Commas inside of quotes, braces and brackets separate nothing.
inline QStringList splitArguments(const QString &text)
{
    QStringList parts;
    QString part;
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'\\' && at + 1 < text.size()) {
            part += c;
            part += text[++at];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'{' || c == u'['))
            ++depth;
        else if (!quoted && (c == u'}' || c == u']'))
            --depth;
        if (c == u',' && !quoted && depth == 0) {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part.trimmed());
    return parts;
}

inline void readLog(const QString &log, TracedSave &save)
{
    static const QRegularExpression call(
        QStringLiteral(R"(^(\w+)\((.*)\)\s+= (-?\d+|\?)(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QHash<QString, int> seen;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        const QRegularExpressionMatch match = call.match(line);
        const QString name = match.hasMatch() ? match.captured(1) : line.section(u'(', 0, 0);
        const int ordinal = ++seen[name];
        if (line.startsWith(QLatin1String("access(\"save-begins\"")))
            save.began = true;
        else if (line.startsWith(QLatin1String("access(\"save-ends\"")))
            save.ended = true;
        else if (save.began && !save.ended && match.hasMatch())
            save.calls.append({ name, ordinal, splitArguments(match.captured(2)),
                match.captured(3).toLongLong(), match.captured(4).contains(u"INJECTED") });
    }
    for (const TracedCall &each : save.calls)
        save.injectedBetween = save.injectedBetween || each.injected;
}

/// Waits until a fault "signal=STOP" has stopped the process that strace runs, does `work`, and lets
/// it go on. Returns whether it was stopped.
inline bool whileStopped(const QProcess &strace, const QString &log, const std::function<void()> &work)
{
    const QDeadlineTimer patience(30'000);
    QFile file(log);
    bool isStopped = false;
    while (!isStopped && !patience.hasExpired() && strace.state() == QProcess::Running) {
        isStopped = file.open(QIODevice::ReadOnly) && file.readAll().contains("stopped by SIGSTOP");
        file.close();
    }
    const QString tracer = QString::number(strace.processId());
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(tracer));
    if (!isStopped || !children.open(QIODevice::ReadOnly))
        return false;
    work();
    return kill(children.readAll().trimmed().toInt(), SIGCONT) == 0;
}

/// `faults` are values of strace's option `inject`; one of them stops the process for `meanwhile`.
inline TracedSave traceSave(const QString &log, const QStringList &probeArguments,
    const QStringList &faults = {}, const std::function<void()> &meanwhile = {})
{
    QFile::remove(log);
    QStringList words{ QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("300"),
        QStringLiteral("-o"), log };
    for (const QString &fault : faults)
        words += { QStringLiteral("-e"), QStringLiteral("inject=") + fault };
    words.append(QStringLiteral(SAVE_PROBE));
    QProcess process;
    // The search for leaks is a tracer of its own, of which there can be one only.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString sanitizer = environment.value(QStringLiteral("ASAN_OPTIONS"));
    environment.insert(
        QStringLiteral("ASAN_OPTIONS"), sanitizer + QStringLiteral(":detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("strace"), words + probeArguments);
    constexpr int patience = 60'000;
    TracedSave save;
    if (meanwhile && process.waitForStarted(patience))
        save.stopped = whileStopped(process, log, meanwhile);
    if (!process.waitForFinished(patience))
        return save;
    save.killed = process.exitStatus() == QProcess::CrashExit; // strace ends as what it traces
    save.exitCode = process.exitCode();
    save.notes = QString::fromUtf8(process.readAllStandardOutput());
    save.message = QString::fromUtf8(process.readAllStandardError());
    readLog(log, save);
    return save;
}

inline bool hasStrace()
{
    return !QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty();
}

/// A tool that is not there skips the test, but not where everything was set up.
#define NEED_STRACE()                                                                              \
    if (!hasStrace()) {                                                                            \
        QVERIFY2(!qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"), "tests/run sets strace up");    \
        QSKIP("strace is not installed");                                                          \
    }

} // namespace clusprop
