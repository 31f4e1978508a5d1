// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/change_papers.h"

#include "core/formats/export_plan.h"
#include "ui/report/change_report.h"
#include "ui/report/report_output.h"
#include "ui/windows/wait_cursor.h"
#include "ui/words/heard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ChangePapers)
};

QString suggestedPath(const Document &document)
{
    const QString &cluster = document.current().name;
    const QString name = safeFileName(cluster.isEmpty() ? document.file().title : cluster)
        + QLatin1String("-changes.pdf");
    const QFileInfo file(document.file().file);
    return file.exists() ? file.dir().filePath(name) : name;
}

} // namespace

void previewChanges(const Document &document, QWidget *window)
{
    previewReport(changeReport(document, QDateTime::currentDateTime()), window);
}

QString saveChangesAsPdf(const Document &document, const Prompts &prompts, QWidget *window)
{
    const QString file = prompts.fileToSave(window,
        { Words::tr("Save changes as PDF"), suggestedPath(document), Words::tr("PDF files (*.pdf)") });
    if (file.isEmpty())
        return {};
    SaveOptions options;
    options.overwrite = true; // the operator has agreed
    const auto saved = [&] {
        const WaitCursor wait;
        return saveReportPdf(changeReport(document, QDateTime::currentDateTime()), file, options);
    }();
    if (saved)
        return Words::tr("Saved %1.").arg(QDir::toNativeSeparators(file));
    prompts.report(window,
        { Words::tr("Not saved"), Words::tr("The PDF was not saved; what was on disk is unchanged."),
            { Words::tr("%1; %2.", "what is wrong, what to do").arg(fromFiles(saved.error().what), fromFiles(saved.error().todo)) } });
    return {};
}

} // namespace clusprop::ui
