// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/redacted_copy.h"

#include "core/document/document.h"
#include "core/files/save_file.h"
#include "core/opening/checked_write.h"
#include "ui/windows/wait_cursor.h"
#include "ui/words/heard.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct RedactedCopyText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::RedactedCopyText)
};

/// In the order of RedactionKind.
constexpr std::array<const char *, redactionKindCount> kindTexts{
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Cluster names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Node names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Network names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Names of network interfaces"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Volume names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Group names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Resource names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Names of resource types"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Names of group sets"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Domains"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Host names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Accounts"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Shares"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Folders"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "File names"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "Other texts"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "IPv4 addresses"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "IPv6 addresses"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "MAC addresses"),
    QT_TRANSLATE_NOOP("clusprop::ui::RedactedCopyText", "SIDs"),
};

void failed(const Prompts &prompts, QWidget *window, const QString &sentence)
{
    prompts.report(window,
        { RedactedCopyText::tr("Not saved"),
            RedactedCopyText::tr("The redacted copy was not saved; what was on disk is unchanged."),
            { sentence } });
}

bool isSource(const LoadedFile &file, const QString &path)
{
    const QFileInfo chosen(path);
    const auto isSame = [&chosen](const QString &source) {
        return !source.isEmpty() && QFileInfo::exists(source) && chosen.exists()
            && QFileInfo(source).canonicalFilePath() == chosen.canonicalFilePath();
    };
    return isSame(file.file)
        || std::any_of(file.files.begin(), file.files.end(),
            [&](const ReadFile &source) { return isSame(source.path); });
}

} // namespace

RedactionQuestion redactionQuestion(const QString &title, const Redaction &redaction)
{
    const RedactionStatistics &statistics = redaction.statistics;
    RedactionQuestion question;
    question.title = title;
    const auto add = [](QVector<CountedText> &rows, const QString &text, qsizetype count) {
        if (count > 0)
            rows.append({ text, count });
    };
    for (std::size_t kind = 0; kind < kindTexts.size(); ++kind)
        add(question.replaced, RedactedCopyText::tr(kindTexts[kind]),
            statistics.replaced[kind].originals);
    add(question.replaced, RedactedCopyText::tr("Security descriptors, with their SIDs"),
        statistics.bytes.descriptors);
    add(question.replaced, RedactedCopyText::tr("Values with bytes of unknown meaning, now zeros"),
        statistics.bytes.values);
    qsizetype properties = 0;
    for (const ClusterObject &object : redaction.cluster.objects) {
        for (const PropertyList &list : object.lists)
            properties += list.properties.size();
    }
    add(question.stays, RedactedCopyText::tr("Objects"), redaction.cluster.objects.size());
    add(question.stays, RedactedCopyText::tr("Properties, with their numbers and dates"),
        properties);
    add(question.stays, RedactedCopyText::tr("Names of properties that are not documented"),
        statistics.unknownProperties);
    add(question.stays, RedactedCopyText::tr("GUIDs in texts"), statistics.keptGuids);
    question.notes = redaction.notes;
    return question;
}

QString saveRedactedCopy(const Document &document, const Prompts &prompts, QWidget *window)
{
    Redaction redaction;
    {
        const WaitCursor wait;
        redaction = redacted(document.current());
    }
    if (!prompts.saveRedacted(window, redactionQuestion(document.file().title, redaction)))
        return {};
    // A name that tells nothing, and no folder of the original.
    const QString file = prompts.fileToSave(window,
        { RedactedCopyText::tr("Save redacted copy"),
            RedactedCopyText::tr("redacted") + QStringLiteral(".json"),
            RedactedCopyText::tr("Snapshots (*.json);;All files (*)") });
    if (file.isEmpty())
        return {};
    const QString name = QFileInfo(file).fileName();
    if (isSource(document.file(), file)) {
        failed(prompts, window,
            RedactedCopyText::tr(
                "%1 is one of the files that this was read from, so it is not written "
                "over. Choose another name.")
                .arg(name));
        return {};
    }
    const WaitCursor wait;
    const auto bytes = snapshotChecked(redaction.cluster);
    if (!bytes) {
        failed(prompts, window, fromFiles(bytes.error().text));
        return {};
    }
    SaveOptions options;
    options.overwrite = true; // the operator has agreed
    if (const auto written = saveFile(file, *bytes, options); !written) {
        failed(prompts, window, messageOf(written.error()));
        return {};
    }
    return RedactedCopyText::tr("Saved the redacted copy %1. The open document is as it was.")
        .arg(name);
}

} // namespace clusprop::ui
