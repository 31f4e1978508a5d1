// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The command while memory runs out at one place, and what must hold afterwards.
#pragma once

#include "tests/cli/cli_support.h"

#include <QProcess>
#include <QTemporaryDir>

namespace clusprop::no_memory {

using namespace Qt::Literals::StringLiterals;

/// What the program asks for while its libraries are set up, before it can say anything.
constexpr long beforeMain = 16;

inline QString dataPath(const QString &path)
{
    return cli::sourcePath(u"tests/data/"_s + path);
}

struct Ended
{
    int code = -1; ///< -1: a signal
    QByteArray out;
    QByteArray err;
};

class Command
{
public:
    /// A word "@PATH" is a file of tests/data, copied to where the command runs.
    explicit Command(const QStringList &words)
        : m_words(words)
    {
        for (QString &word : m_words) {
            if (!word.startsWith(u'@'))
                continue;
            const QString path = dataPath(word.mid(1));
            word = QFileInfo(path).fileName();
            m_old.insert(word, cli::contentOf(path));
        }
    }

    /// The request number `number` fails, and so do those that follow it up to `failures`. With -1
    /// nothing fails, and they are counted.
    [[nodiscard]] Ended run(long number, long failures)
    {
        for (const QString &name : cli::entriesOf(m_folder.path()))
            QFile::remove(m_folder.filePath(name));
        for (auto file = m_old.cbegin(); file != m_old.cend(); ++file)
            cli::put(m_folder.filePath(file.key()), file.value());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CLUSPROP_FAILING_MEMORY));
        environment.insert(u"FAIL_FROM"_s, QString::number(number));
        environment.insert(u"FAILURES"_s, QString::number(failures));
        if (number < 0)
            environment.insert(u"COUNT_INTO"_s, m_counted.filePath(u"count"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(CLUSPROP_PROGRAM), m_words);
        process.waitForFinished(-1);
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError() };
    }
    [[nodiscard]] long asked() const
    {
        return cli::contentOf(m_counted.filePath(u"count"_s)).toLong();
    }
    /// What a run in which nothing failed has left.
    void keepFiles()
    {
        for (const QString &name : cli::entriesOf(m_folder.path()))
            m_new.insert(name, cli::contentOf(m_folder.filePath(name)));
    }

    [[nodiscard]] QString problemOf(const Ended &ended, const Ended &whole) const
    {
        const bool isWhole = ended.code == whole.code && ended.out == whole.out;
        const bool isFailure = ended.code >= 3 && ended.code <= 8 && ended.err.endsWith('\n');
        const bool isFault
            = ended.code == 8 && !ended.err.endsWith("clusprop: there is not enough memory\n");
        if (isFault || (ended.code >= 0 && !isWhole && !isFailure))
            return u"the exit code is %1"_s.arg(ended.code);
        for (const QString &name : cli::entriesOf(m_folder.path())) {
            const QByteArray bytes = cli::contentOf(m_folder.filePath(name));
            const bool isOld = m_old.contains(name) && bytes == m_old.value(name);
            const bool isNew = m_new.contains(name) && bytes == m_new.value(name);
            if (!isNew && (!isOld || isWhole))
                return u"%1 is not what it must be"_s.arg(name);
        }
        const auto isThere
            = [this](const QString &name) { return QFile::exists(m_folder.filePath(name)); };
        return std::all_of(m_old.keyBegin(), m_old.keyEnd(), isThere) ? QString()
                                                                      : u"a file is gone"_s;
    }

private:
    QStringList m_words;
    QTemporaryDir m_folder;
    QTemporaryDir m_counted;
    QHash<QString, QByteArray> m_old;
    QHash<QString, QByteArray> m_new;
};

} // namespace clusprop::no_memory
