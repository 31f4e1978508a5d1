// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A window with two small snapshots side by side, for the tests of comparisons.
#pragma once

#include "tests/ui/window_support.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_tree.h"
#include "ui/windows/page_tabs.h"

#include <QStatusBar>

namespace clusprop::ui_test {

using namespace Qt::Literals::StringLiterals;


inline const QString thresholdName = u"SameSubnetThreshold"_s;

/// "NAME", a DWORD.
inline QString snapshotDword(const QString &name, int value)
{
    return uR"({"name": "%1", "syntax": "LIST_VALUE_DWORD", "value": %2})"_s.arg(name).arg(value);
}

inline QString snapshotList(const QString &scope, const QStringList &properties)
{
    return uR"("%1": {"endMark": true, "properties": [%2]})"_s.arg(scope, properties.join(u", "_s));
}

inline QString snapshotObject(const QString &objectClass, const QString &name,
    const QStringList &lists, const QString &id = {})
{
    return uR"({"class": "%1", "name": "%2"%3, "lists": {%4}})"_s.arg(objectClass, name,
        id.isEmpty() ? QString() : uR"(, "id": "%1")"_s.arg(id), lists.join(u", "_s));
}

/// A snapshot of one cluster, a resource, a volume and perhaps a node.
inline QByteArray snapshot(int threshold, const QString &disk, bool hasNode, int backup = 1)
{
    const QString rule
        = uR"({"name": "HouseRule", "syntax": "LIST_VALUE_SZ", "value": "rule %1"})"_s.arg(threshold);
    const QString common
        = snapshotList(u"common"_s, { snapshotDword(thresholdName, threshold), rule });
    const QString locked
        = snapshotList(u"commonReadOnly"_s, { snapshotDword(u"FixQuorum"_s, threshold) });
    QStringList objects{ snapshotObject(u"cluster"_s, u"CL1"_s, { common, locked }),
        snapshotObject(u"resource"_s, disk, {}, u"r-1"_s),
        snapshotObject(u"volume"_s, uR"(C:\\ClusterStorage\\Volume1)"_s,
            { snapshotList(u"common"_s, { snapshotDword(u"BackupInProgress"_s, backup) }) }) };
    if (hasNode)
        objects.append(snapshotObject(u"node"_s, u"HV02"_s,
            { snapshotList(u"common"_s, { snapshotDword(u"NodeWeight"_s, 1) }) }, u"2"_s));
    return uR"({"snapshot": "cluster-properties", "version": 2, "cluster": "CL1", "objects": [%1]})"_s
        .arg(objects.join(u", "_s))
        .toUtf8();
}

/// Tabs: the left document, the right one, the comparison.
struct CompareWindow
{
    CompareWindow()
        : window(std::make_unique<MainWindow>(answers.prompts()))
    { }
    ~CompareWindow() { answers.unsaved = UnsavedAnswer::Discard; }
    Q_DISABLE_COPY_MOVE(CompareWindow)

    void compare(const QByteArray &before, const QByteArray &after)
    {
        window->compareFiles(place.write(u"old.json"_s, before),
            place.write(u"new.json"_s, after));
        QVERIFY(waitLoaded(*window));
        QVERIFY(window->currentComparison() != nullptr);
    }
    [[nodiscard]] DocumentPage &document(int tab) const
    {
        return *qobject_cast<DocumentPage *>(tabs().widget(tab));
    }
    void goTo(const QString &name, int column = ComparisonModel::After)
    {
        const auto &model = page().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex object = model.index(row, 0);
            QModelIndex found = object.data().toString() == name ? object : QModelIndex();
            for (int line = 0; line < model.rowCount(object) && !found.isValid(); ++line) {
                if (model.index(line, 0, object).data().toString() == name)
                    found = model.index(line, 0, object);
            }
            if (found.isValid()) {
                page().table()->goTo(found, column);
                return;
            }
        }
        QFAIL(qPrintable(name + u" is not shown"_s));
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    [[nodiscard]] ComparePage &page() const { return *window->currentComparison(); }
    [[nodiscard]] PageTabs &tabs() const { return *window->findChild<PageTabs *>(); }
    [[nodiscard]] QString status() const { return window->statusBar()->currentMessage(); }
    [[nodiscard]] std::optional<quint64> threshold(int tab) const
    {
        return numberAt(document(tab), thresholdName);
    }

    Workplace place;
    Operator answers;
    std::unique_ptr<MainWindow> window;
};

} // namespace clusprop::ui_test
