// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A window that is edited in, left without being asked, and made anew: what tests of journals and
/// of recovery share.
#pragma once

#include "tests/ui/window_support.h"
#include "ui/recovery/journals.h"

#include <QDir>
#include <QUndoStack>

namespace clusprop::ui_test {

using namespace Qt::Literals::StringLiterals;

inline const QString crossSubnetThreshold = u"CrossSubnetThreshold"_s;

inline QStringList journalFiles()
{
    return QDir(journalFolder()).entryList({ u"*.journal"_s }, QDir::Files);
}

inline QStringList filesAside()
{
    return QDir(journalFolder() + u"/aside"_s).entryList(QDir::Files);
}

/// A window, its folder, and a list of properties to open.
class Desk
{
public:
    Desk()
        : file(place.propertyList(u"list.clusprop"_s))
    {
        newWindow();
    }

    [[nodiscard]] DocumentPage &page() const { return *window->currentPage(); }

    void newWindow()
    {
        window.reset(); // first, as one program comes after the other
        window = std::make_unique<MainWindow>(person.prompts());
        QVERIFY(showActive(*window));
    }

    /// A property of the first object.
    void set(const QString &name, quint32 value) const
    {
        PropertyTreeModel &model = page().properties()->model();
        QVERIFY(model.setData(model.indexOfProperty(Scope::Common, name), QString::number(value)));
        QCOMPARE(numberAt(page(), name), quint64{ value });
    }

    /// The window goes without being asked, which is what a crash leaves; then there is another.
    void crash()
    {
        QVERIFY(window->flushJournals());
        newWindow();
    }

    /// How many journals are offered now.
    [[nodiscard]] int offered(const QStringList &paths = {}) const
    {
        QSignalSpy spy(window.get(), &MainWindow::recoveryOffered);
        window->offerRecovery(paths);
        return spy.wait(30000) ? spy.first().first().toInt() : -1;
    }

    Workplace place;
    Operator person;
    std::unique_ptr<MainWindow> window;
    QString file;
};

} // namespace clusprop::ui_test
