// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/commit.h"
#include "core/catalog/catalog.h"
#include "core/isolation/reader_process.h"
#include "core/isolation/safe_reading.h"
#include "core/program/program_facts.h"
#include "ui/recovery/termination_watch.h"
#include "ui/windows/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <thread>

namespace {

/// --help and --version are answered without a display.
bool wantsText(const QStringList &arguments)
{
    static const QStringList words{ QStringLiteral("--help"), QStringLiteral("-h"),
        QStringLiteral("--help-all"), QStringLiteral("--version"), QStringLiteral("-v") };
    return std::ranges::any_of(arguments, [](const QString &word) { return words.contains(word); });
}

QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
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

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main",
        "Views and edits the properties of Windows Server failover clusters.\n\n"
        "Examples:\n"
        "  clusprop-editor --sample\n"
        "  clusprop-editor cluster.json CLUSTER.clusprop\n"
        "  clusprop-editor HV01_Cluster.reg GetCluster.XML\n"
        "  clusprop-editor collected/\n"
        "  clusprop-editor --compare last-week.json today.json"));
    const QCommandLineOption sample(QStringLiteral("sample"),
        QCoreApplication::translate("main", "Open the cluster that comes with the program."));
    parser.addOption(sample);
    const QCommandLineOption compare(QStringLiteral("compare"),
        QCoreApplication::translate("main", "Show two files or folders side by side: OLD NEW."));
    parser.addOption(compare);
    const QCommandLineOption safe(QStringLiteral("safe"),
        QCoreApplication::translate("main",
            "Read files in a process that can do nothing else, or not at all. Without it the preferences "
            "decide, and the system's limits do where it cannot seal a process."));
    parser.addOption(safe);
    const QCommandLineOption noSafe(QStringLiteral("no-safe"),
        QCoreApplication::translate("main", "Read files in the editor itself."));
    parser.addOption(noSafe);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILES"),
        QCoreApplication::translate("main", "Files and folders to open; files of one cluster make one tab."),
        QStringLiteral("[FILES…]"));

    const QStringList arguments = rawArguments(argc, argv);
    if (wantsText(arguments)) {
        const QCoreApplication application(argc, argv);
        parser.process(arguments); // prints and ends the program
        return 0;
    }

    // Reading the catalog takes as long as meeting the display, and neither needs the other.
    const std::jthread early([] { static_cast<void>(clusprop::Catalog::shared()); });
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Clusprop"));
    QGuiApplication::setDesktopFileName(QStringLiteral("clusprop-editor"));
    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << Qt::endl;
        return 2;
    }

    const QStringList files = parser.positionalArguments();
    if (parser.isSet(compare) && files.size() != 2) {
        QTextStream(stderr) << QCoreApplication::translate("main",
                                   "--compare takes two files or folders: OLD NEW")
                            << Qt::endl;
        return 2;
    }

    if (parser.isSet(safe) && parser.isSet(noSafe)) {
        QTextStream(stderr) << QCoreApplication::translate("main", "--safe and --no-safe exclude each other")
                            << Qt::endl;
        return 2;
    }

    clusprop::ui::MainWindow window;
    window.setReading(readingChoice(parser.isSet(safe), parser.isSet(noSafe)));
    window.setCommit(QString::fromLatin1(clusprop::builtCommit));
    const clusprop::ui::TerminationWatch termination;
    QObject::connect(&termination, &clusprop::ui::TerminationWatch::terminated, &window,
        [&window](int signalNumber) {
            constexpr int endedBySignal = 128; // what a shell says of a program
            window.flushJournals();
            QCoreApplication::exit(endedBySignal + signalNumber);
        });
    window.show();
    window.offerRecovery();
    if (parser.isSet(sample))
        window.openSample();
    if (parser.isSet(compare))
        window.compareFiles(files[0], files[1]);
    else
        window.openFiles(files);
    return QApplication::exec();
}
