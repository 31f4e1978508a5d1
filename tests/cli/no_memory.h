// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One file opened, edited, written and exported while memory runs out at one place, in a process
/// of its own, and what must hold afterwards.
#pragma once

#include "core/document/document.h"
#include "core/exporters/exporter.h"
#include "core/files/save_file.h"
#include "core/opening/open_files.h"
#include "tests/cli/cli_support.h"
#include "tests/counted_memory.h"

#include <QDir>

#include <algorithm>
#include <climits>
#include <csignal>
#include <exception>
#include <new>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace clusprop::no_memory {

using namespace Qt::Literals::StringLiterals;

enum Phase { Open, Edit, Write, Save, Export, Done };
constexpr const char *phaseNames[] = { "open", "edit", "write", "save", "export", "done" };

enum class Ending : int {
    Finished, ///< what failed was not needed
    Refused, ///< with a sentence
    Thrown, ///< std::bad_alloc came out
    Terminated, ///< it met a function that lets no exception through
    InQt, ///< Qt went on without the memory, and stopped at once
};
constexpr int endingCount = 5;

/// What the process tells; shared with it.
struct Report
{
    Ending ending = Ending::Finished;
    int phase = Open; ///< that it ended in
    long starts[Done + 1] = {}; ///< how often memory had been asked for when a phase began
    long failed = 0; ///< requests that failed
    long leaked = 0; ///< blocks
    char problem[500] = ""; ///< what does not hold; empty: nothing

    void complain(const QString &what)
    {
        if (problem[0] == '\0')
            qstrncpy(problem, what.toUtf8().constData(), sizeof problem);
    }
};

inline bool saysTheSame(const Cluster &left, const Cluster &right)
{
    return std::ranges::equal(
        left.objects, right.objects, {}, &ClusterObject::lists, &ClusterObject::lists);
}

/// A value of each kind changed, one more property, one less, and an allowance; as far as the
/// cluster has places for them.
inline QVector<EditGroup> editsFor(const Cluster &cluster)
{
    QVector<EditGroup> groups;
    Cluster edited = cluster;
    const auto append = [&](const EditGroup &group) {
        for (const clusprop::Edit &edit : group) {
            if (edit.kind != EditKind::Allow)
                applyEdit(edited, edit);
        }
        groups.append(group);
    };
    for (int object = 0; object < cluster.objects.size() && groups.size() < 2; ++object) {
        for (const Scope scope : { Scope::Common, Scope::Private }) {
            const PropertyList &list = edited.objects[object].list(scope);
            if (list.properties.isEmpty())
                continue;
            EditGroup both{ makeSet(edited, object, scope, list.properties.last().name,
                list.properties.last().values.isEmpty()
                        || list.properties.last().values.first().payload.size() == 4
                    ? dwordValue(7)
                    : textValue(u"another text"_s)) };
            if (const auto added
                = makeAdd(edited, object, scope, u"OneMore"_s, textValue(u"more"_s)))
                both.append(*added);
            append(both);
            if (cluster.objects[object].objectClass != ObjectClass::Volume)
                append({ makeReset(edited, object, scope, 0) });
            append({ makeAllow(edited, object, scope, 0, u"because"_s) });
            break;
        }
    }
    return groups;
}

/// What is to be done with a file, and what comes out where nothing fails.
class Scenario
{
public:
    Scenario(
        QString folder, const QString &name, const QByteArray &bytes, const ExporterRow &exporter)
        : m_folder(std::move(folder))
        , m_source(m_folder + u'/' + name)
        , m_original(bytes)
        , m_exporter(exporter)
    {
        reset();
        const OpenedFiles opened = openFiles({ m_source }, {}, Joining::ByCluster);
        if (opened.documents.isEmpty())
            return;
        Document document(opened.documents.first());
        document.finishCheck();
        m_target = document.file().hasOwnForm() ? m_source : m_folder + u"/saved.json"_s;
        m_unedited = document.write().value_or(QByteArray());
        m_groups = editsFor(document.current());
        m_states.append(document.current());
        m_counts.append(document.changeCount());
        for (const EditGroup &group : m_groups) {
            document.apply(group);
            m_states.append(document.current());
            m_counts.append(document.changeCount());
        }
        document.finishCheck();
        m_findings = document.issuesByObject();
        m_written = document.write().value_or(QByteArray());
        m_isGood = true;
    }

    [[nodiscard]] bool hasEdits() const { return m_isGood && !m_groups.isEmpty(); }

    /// In the child. The call number `number` fails, and so do those that follow it up to
    /// `failures`.
    void run(long number, long failures, Report &report)
    {
        theReport = &report;
        std::set_terminate(terminated);
        std::signal(SIGABRT, SIG_DFL); // no stack traces of the test's own
        struct sigaction action
        { };
        action.sa_sigaction = accessed;
        action.sa_flags = SA_SIGINFO;
        ::sigaction(SIGSEGV, &action, nullptr);
        qInstallMessageHandler(assertion);
        countedMemory = { true, 0, 0, number, failures, 0 };
        {
            std::optional<Document> document;
            QVector<EditGroup> inverses;
            inverses.reserve(m_groups.size());
            try {
                go(document, inverses, report);
                report.phase = Done;
            } catch (const std::bad_alloc &) {
                report.ending = Ending::Thrown;
            }
            report.starts[Done] = countedMemory.asked;
            report.failed = countedMemory.failed;
            countedMemory.failFrom = -1;
            if (document)
                checkDocument(*document, inverses, report);
        }
        countedMemory.isCounted = false;
        report.leaked = countedMemory.living;
    }

    /// In the parent, whatever became of the child.
    [[nodiscard]] QString diskProblem() const
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = cli::contentOf(m_folder + u'/' + name);
            const QString path = m_folder + u'/' + name;
            const bool isOld = path == m_source && bytes == m_original;
            const bool isNew = path == m_target && bytes == m_written;
            const bool isBackup = name.endsWith(u".bak") && bytes == m_original;
            const bool isExport = path == exportPath() && (m_export.isEmpty() || bytes == m_export);
            if (!isOld && !isNew && !isBackup && !isExport)
                return u"%1 of %2 bytes is neither old nor new"_s.arg(name).arg(bytes.size());
        }
        return QFile::exists(m_source) ? QString() : u"the file is gone"_s;
    }

    void reset()
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_folder + u'/' + name);
        QFile file(m_source);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_original) != m_original.size())
            qFatal("cannot write %s", qPrintable(m_source));
    }
    /// After a run in which nothing failed.
    void keepExport() { m_export = cli::contentOf(exportPath()); }

private:
    [[nodiscard]] QString exportPath() const { return m_folder + u"/exported"_s; }

    static void begin(Phase phase, Report &report)
    {
        report.phase = phase;
        report.starts[phase] = countedMemory.asked;
    }

    void go(std::optional<Document> &document, QVector<EditGroup> &inverses, Report &report)
    {
        begin(Open, report);
        OpenedFiles opened = openFiles({ m_source }, {}, Joining::ByCluster);
        if (opened.documents.isEmpty()) {
            report.ending = Ending::Refused;
            if (opened.errors.isEmpty() || opened.errors.first().message().isEmpty())
                report.complain(u"the file was refused without a word"_s);
            return;
        }
        if (!saysTheSame(opened.documents.first().cluster, m_states.first())) {
            report.complain(u"something else was read"_s);
            return;
        }
        document.emplace(opened.documents.takeFirst());
        begin(Phase::Edit, report);
        for (const EditGroup &group : m_groups) {
            EditGroup inverse = document->apply(group);
            inverses.append(std::move(inverse)); // there is room for it
        }
        document->finishCheck();
        begin(Write, report);
        const auto written = document->write();
        if (!written) {
            report.ending = Ending::Refused;
            if (written.error().isEmpty())
                report.complain(u"nothing was written, without a word"_s);
            return;
        }
        begin(Save, report);
        save(m_target, *written, report);
        begin(Export, report);
        ExportRequest request;
        request.before = &document->loaded();
        request.after = &document->current();
        request.allowances = &document->allowances();
        request.changes = document->changes();
        const Exported exported = m_exporter.make(request);
        if (exported && !exported->files.isEmpty())
            save(exportPath(), exported->files.first().bytes, report);
        else if (!exported && exported.error().isEmpty())
            report.complain(u"nothing was exported, without a word"_s);
    }

    void save(const QString &path, const QByteArray &bytes, Report &report) const
    {
        SaveOptions options;
        options.overwrite = true;
        options.backup = m_exporter.isBinary; // with some, and without with others
        if (path == m_source)
            options.expected = identityOf(m_original);
        const auto saved = saveFile(path, bytes, options);
        if (!saved) {
            report.ending = Ending::Refused;
            if (saved.error().message().isEmpty())
                report.complain(u"nothing was saved, without a word"_s);
        }
    }

    /// With memory again: whole as before the edit that failed, and it leads back to what was
    /// loaded.
    void checkDocument(Document &document, QVector<EditGroup> &inverses, Report &report) const
    {
        if (!saysTheSame(document.current(), m_states[inverses.size()]))
            report.complain(u"the document is neither as before the edit nor as after it"_s);
        else if (document.changeCount() != m_counts[inverses.size()])
            report.complain(u"%1 changes are counted of %2"_s.arg(document.changeCount())
                                .arg(m_counts[inverses.size()]));
        for (qsizetype i = inverses.size(); i < m_groups.size(); ++i)
            inverses.append(document.apply(m_groups[i]));
        document.finishCheck();
        if (!saysTheSame(document.current(), m_states.last()))
            report.complain(u"the edits cannot be made afterwards"_s);
        if (document.issuesByObject() != m_findings)
            report.complain(u"other findings are left"_s);
        while (!inverses.isEmpty())
            document.apply(inverses.takeLast());
        if (!saysTheSame(document.current(), m_states.first()) || document.changeCount() != 0)
            report.complain(u"undo does not lead back to what was loaded"_s);
        else if (document.file().hasOwnForm()
            && document.write().value_or(QByteArray()) != m_unedited)
            report.complain(u"after undo other bytes would be saved than were loaded"_s);
    }

    /// An exception met a function that lets none through, in Qt or here. The programs end then,
    /// and say why; only what is on the disk counts.
    [[noreturn]] static void terminated()
    {
        countedMemory.failFrom = -1;
        try {
            if (std::current_exception())
                throw;
        } catch (const std::bad_alloc &) {
            theReport->ending = Ending::Terminated;
            theReport->failed = countedMemory.failed;
            _exit(0);
        } catch (...) { // a fault
        }
        abort();
    }

    /// Not everything in Qt looks whether it got the memory that it asked for: what does not ends
    /// with an access to an address near 0, or in builds with assertions with one of these.
    [[noreturn]] static void endInQt()
    {
        theReport->ending = Ending::InQt;
        theReport->failed = countedMemory.failed;
        _exit(0);
    }

    static void accessed(int, siginfo_t *info, void *)
    {
        constexpr std::uintptr_t near = 0x10000;
        if (countedMemory.failed > 0 && reinterpret_cast<std::uintptr_t>(info->si_addr) < near)
            endInQt();
        std::abort();
    }

    static void assertion(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        if (type == QtFatalMsg && countedMemory.failed > 0 && text.contains(u"/QtCore/"_s))
            endInQt();
        std::fputs(qPrintable(text + u'\n'), stderr);
    }

    static inline Report *theReport = nullptr;

    QString m_folder;
    QString m_source;
    QString m_target; ///< where it is saved: the source, or beside an import
    QByteArray m_original;
    QByteArray m_unedited; ///< what would be saved without an edit: the original, or the same in
                           ///< our own words
    QByteArray m_written;
    QByteArray m_export;
    const ExporterRow &m_exporter;
    QVector<EditGroup> m_groups;
    QVector<Cluster> m_states; ///< before the first group, after it, …
    QVector<int> m_counts; ///< of changes, likewise
    QVector<QVector<Issue>> m_findings; ///< after all of them
    bool m_isGood = false;
};

} // namespace clusprop::no_memory
