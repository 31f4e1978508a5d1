// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/version_menu.h"

#include "core/document/document.h"

#include <QCoreApplication>
#include <QMenu>

namespace clusprop::ui {
namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::VersionMenu)
};

} // namespace

void fillVersions(
    QMenu &menu, const Document &document, const std::function<void(WindowsVersion)> &chosen)
{
    // What was clicked last may still be telling so.
    for (QAction *action : menu.actions()) {
        menu.removeAction(action);
        action->deleteLater();
    }
    const WindowsVersion now = document.checkOptions().windowsVersion;
    const auto add = [&](const QString &text, WindowsVersion version) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(version == now);
        QObject::connect(action, &QAction::triggered, action, [chosen, version] { chosen(version); });
    };
    const WindowsVersion ofNodes = windowsVersionOf(document.current());
    if (ofNodes != WindowsVersion::Unknown) {
        add(VersionText::tr("As the nodes say: %1").arg(windowsVersionName(ofNodes)), ofNodes);
        menu.addSeparator();
    }
    for (const WindowsVersion version : allWindowsVersions) {
        if (version != ofNodes)
            add(windowsVersionName(version), version);
    }
    menu.addSeparator();
    add(VersionText::tr("Unknown: no limits by version"), WindowsVersion::Unknown);
}

} // namespace clusprop::ui
