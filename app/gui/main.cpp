// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/commit/built_commit.h"
#include "app/gui/editor_options.h"
#include "core/catalog/catalog.h"
#include "core/isolation/reader_process.h"
#include "core/isolation/safe_reading.h"
#include "core/opening/format_registry.h"
#include "core/program/program_facts.h"
#include "ui/recovery/termination_watch.h"
#include "ui/windows/languages.h"
#include "ui/windows/main_window.h"
#include "ui/windows/settings.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QTextStream>
#include <QThreadPool>

#include <memory>
#include <thread>

namespace {

QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

int refuse(const QString &problem)
{
    constexpr int wrongCommandLine = 2;
    QTextStream(stderr) << "clusprop-editor: " << problem << " (see \"clusprop-editor --help\")" << Qt::endl;
    return wrongCommandLine;
}

/// The command reads for the editor where it is installed beside it: it starts faster.
clusprop::ui::ReadingChoice readingChoice(bool isAsked, bool isRefused)
{
    using clusprop::ui::SafeReading;
    return { .reader = clusprop::readerProgram(QStringLiteral("clusprop")),
        .commandLine = isAsked ? SafeReading::Asked
            : isRefused        ? SafeReading::Refused
                               : SafeReading::AsPreferred };
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto code = clusprop::runReaderProcess(argc, argv))
        return *code;
    QCoreApplication::setOrganizationName(QStringLiteral("Clusprop"));
    QCoreApplication::setApplicationName(QStringLiteral("clusprop-editor"));
    QCoreApplication::setApplicationVersion(clusprop::programVersion());

    const QString commit = QString::fromLatin1(clusprop::builtCommit);
    if (const auto answer = clusprop::textAnswer(rawArguments(argc, argv), commit)) {
        if (!*answer)
            return refuse(answer->error());
        QTextStream(stdout) << **answer;
        return 0;
    }

    // Reading the catalog and the sample takes as long as meeting the display, and neither needs the
    // other. Whether the sample is wanted is only guessed here: what is not read now is read later.
    const bool isSampleLikely = rawArguments(argc, argv).contains(QStringLiteral("--sample"));
    const std::jthread early([isSampleLikely] {
        static_cast<void>(clusprop::Catalog::shared());
        if (isSampleLikely)
            static_cast<void>(clusprop::bundledSample());
    });
    // Qt paints longer lines there in pieces, and waits for them; work of ours has backgroundPool(). To
    // wake a second thread for a line takes longer than the line.
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Clusprop"));
    QGuiApplication::setDesktopFileName(QStringLiteral(CLUSPROP_APPLICATION_ID));
    const clusprop::ui::Settings settings = clusprop::ui::readSettings();
    clusprop::ui::useLanguage(settings.language);
    // Without the options that are Qt's own, such as -platform.
    const auto call = clusprop::readEditorCall(QCoreApplication::arguments().mid(1));
    if (!call)
        return refuse(call.error());

    // Before the window: what is built hears of no other palette or font.
    clusprop::ui::applyTheme(settings.theme);
    clusprop::ui::applyFontSteps(settings.fontSteps);
    clusprop::ui::MainWindow window;
    window.setReading(readingChoice(
        call->options.has(QStringLiteral("safe")), call->options.has(QStringLiteral("no-safe"))));
    window.setCommit(commit);
    const clusprop::ui::TerminationWatch termination;
    QObject::connect(&termination, &clusprop::ui::TerminationWatch::terminated, &window,
        [&window](int signalNumber) {
            constexpr int endedBySignal = 128; // what a shell says of a program
            window.flushJournals();
            QCoreApplication::exit(endedBySignal + signalNumber);
        });
    if (call->options.has(QStringLiteral("sample")))
        window.openSample(); // laid out once, with what is in it
    window.show();
    window.offerRecovery();
    if (call->options.has(QStringLiteral("compare")))
        window.compareFiles(call->files[0], call->files[1]);
    else
        window.openFiles(call->files);
    return QApplication::exec();
}
