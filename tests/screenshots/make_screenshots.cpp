// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// make_screenshots FOLDER    writes the pictures of resources/screenshots
//
// The window itself on the sample cluster, without a desktop around it, so that anybody can make them
// again: 16 : 9, as software centres show them, light and dark.

#include "core/files/save_file.h"
#include "core/opening/format_registry.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_model.h"
#include "ui/windows/document_docks.h"
#include "ui/windows/main_window.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/settings.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTextStream>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::ui;

namespace {

constexpr QSize pictureSize(1600, 900);

void showVolumes(MainWindow &window)
{
    window.currentPage()->perform(ActionId::Volumes);
    window.currentPage()->focusTable();
}

void showProperties(MainWindow &window)
{
    window.currentPage()->goTo({ 0, Scope::Common, u"CrossSubnetDelay"_s, -1 });
    window.currentPage()->docks().raise(DockId::Problems);
    window.currentPage()->focusTable();
}

/// The sample, with two changes, beside what it was.
void showComparison(MainWindow &window)
{
    DocumentPage *page = window.currentPage();
    page->perform(ActionId::Volumes);
    page->perform(ActionId::Toggle);
    page->goTo({ 0, Scope::Common, u"CrossSubnetDelay"_s, -1 });
    QTreeView *tree = page->properties()->tree();
    tree->model()->setData(
        tree->currentIndex().siblingAtColumn(PropertyTreeModel::Value), u"2000"_s);
    window.action(ActionId::CompareLoaded)->trigger();
}

struct Picture
{
    const char *name;
    Theme theme;
    void (*prepare)(MainWindow &window);
};
constexpr std::array pictures{
    Picture{ "volumes.png", Theme::Light, showVolumes },
    Picture{ "volumes-dark.png", Theme::Dark, showVolumes },
    Picture{ "properties.png", Theme::Light, showProperties },
    Picture{ "compare-dark.png", Theme::Dark, showComparison },
};

Prompts silentPrompts()
{
    Prompts prompts = dialogPrompts();
    prompts.clearBackup = [](QWidget *, const ClearQuestion &) { return ClearAnswer::Clear; };
    prompts.unsaved = [](QWidget *, const Unsaved &) { return UnsavedAnswer::Discard; };
    return prompts;
}

bool make(const Picture &picture, const QDir &folder)
{
    Settings settings;
    settings.theme = picture.theme;
    settings.keepJournals = false;
    writeSettings(settings);
    MainWindow window(silentPrompts());
    window.resize(pictureSize);
    window.show();
    window.activateWindow();
    window.openSample();
    picture.prepare(window);
    const auto isCompared = [&window] {
        const auto *model = window.findChild<ComparisonModel *>();
        return model == nullptr || model->isReady();
    };
    if (!QTest::qWaitForWindowActive(&window) || !QTest::qWaitFor(isCompared))
        return false;
    // Checks, bytes and explanations come late, and nothing announces the last of them.
    QImage image;
    int same = 0;
    const bool isQuiet = QTest::qWaitFor([&] {
        constexpr int often = 30; // rounds of 10 ms
        const QImage now = window.grab().toImage();
        same = now == std::exchange(image, now) ? same + 1 : 0;
        return same == often;
    });
    QByteArray bytes;
    QBuffer buffer(&bytes);
    SaveOptions options;
    options.overwrite = true;
    return isQuiet && image.save(&buffer, "PNG")
        && saveFile(folder.filePath(QLatin1String(picture.name)), bytes, options);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir(arguments[1]).exists()) {
        QTextStream(stderr) << "usage: make_screenshots FOLDER\n";
        return 2;
    }
    QApplication::setCursorFlashTime(0); // a picture has no time
    const QTemporaryDir own; // nobody's settings
    QCoreApplication::setOrganizationName(u"Clusprop"_s);
    QCoreApplication::setApplicationName(u"clusprop-editor"_s);
    QGuiApplication::setApplicationDisplayName(u"Clusprop"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own.path());
    for (const Picture &picture : pictures) {
        QSettings().clear();
        if (!make(picture, QDir(arguments[1]))) {
            QTextStream(stderr) << picture.name << " could not be made\n";
            return 1;
        }
    }
    return 0;
}
