// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The columns of an object's properties: as their contents want them, until somebody drags one.

#include "core/opening/format_registry.h"
#include "ui/models/property_tree_model.h"
#include "ui/windows/properties_view.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace clusprop;
using namespace clusprop::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The properties of a volume in the sample, in a window with a place beside them that takes clicks.
struct Shown
{
    Document document{ bundledSample() };
    QUndoStack stack;
    QWidget window;
    PropertiesView *view = new PropertiesView(document, stack);
    int cluster = firstOfClass(document.current(), ObjectClass::Cluster);

    Shown()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addSpacing(40);
        layout->addWidget(view);
        view->setObject(firstOfClass(document.current(), ObjectClass::Volume));
        window.resize(1200, 600);
        window.show();
    }
    [[nodiscard]] QHeaderView *header() const { return view->tree()->header(); }
    [[nodiscard]] QVector<int> widths() const
    {
        QVector<int> all;
        for (int column = 0; column < header()->count(); ++column)
            all.append(header()->sectionSize(column));
        return all;
    }
    /// By its right edge.
    void drag(int column, int by) const
    {
        QWidget *place = header()->viewport();
        const QPoint edge(
            header()->sectionViewportPosition(column) + header()->sectionSize(column) - 1, place->height() / 2);
        QTest::mouseMove(place, edge);
        QTest::mousePress(place, Qt::LeftButton, {}, edge);
        QTest::mouseMove(place, edge + QPoint(by, 0));
        QTest::mouseRelease(place, Qt::LeftButton, {}, edge + QPoint(by, 0));
    }
};

} // namespace

class TestPropertiesView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void columnsFitTheirContents();
    void columnsFitWhileAButtonIsDownElsewhere();
    void columnsFitWhenTheWindowIsDraggedLarger();
    void draggedWidthsStay();
    void doubleClickedWidthsStay();

private:
    QTemporaryDir m_settings;
};

void TestPropertiesView::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QSettings().clear();
}

void TestPropertiesView::columnsFitTheirContents()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.view->setObject(shown.cluster);
    const QTreeView *tree = shown.view->tree();
    const QModelIndex group = tree->model()->index(0, PropertyTreeModel::Name);
    int longest = 0;
    for (int row = 0; row < tree->model()->rowCount(group); ++row) {
        const QString name = tree->model()->index(row, PropertyTreeModel::Name, group).data().toString();
        longest = std::max(longest, tree->fontMetrics().horizontalAdvance(name));
    }
    QVERIFY(longest > shown.header()->defaultSectionSize());
    QVERIFY(tree->columnWidth(PropertyTreeModel::Name) > longest);
}

void TestPropertiesView::columnsFitWhileAButtonIsDownElsewhere()
{
    Shown usual;
    QVERIFY(QTest::qWaitForWindowExposed(&usual.window));
    usual.view->setObject(usual.cluster);

    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    QTest::mousePress(shown.window.windowHandle(), Qt::LeftButton, {}, QPoint(20, 20));
    QVERIFY(QGuiApplication::mouseButtons().testFlag(Qt::LeftButton));
    shown.view->setObject(shown.cluster); // as the tree of objects does when it is pressed
    QTest::mouseRelease(shown.window.windowHandle(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(shown.widths(), usual.widths());
    shown.view->setObject(firstOfClass(shown.document.current(), ObjectClass::Node));
    usual.view->setObject(firstOfClass(usual.document.current(), ObjectClass::Node));
    QCOMPARE(shown.widths(), usual.widths());
    shown.view->saveLayout();
    QVERIFY(!QSettings().contains(u"properties/header"_s));
}

void TestPropertiesView::columnsFitWhenTheWindowIsDraggedLarger()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.view->setObject(shown.cluster);
    const int before = shown.header()->sectionSize(PropertyTreeModel::Default);
    QTest::mousePress(shown.window.windowHandle(), Qt::LeftButton, {}, QPoint(20, 20));
    shown.window.resize(1800, 600); // as a splitter does while it is dragged
    QTRY_VERIFY(shown.header()->sectionSize(PropertyTreeModel::Default) > before);
    QTest::mouseRelease(shown.window.windowHandle(), Qt::LeftButton, {}, QPoint(20, 20));
}

void TestPropertiesView::draggedWidthsStay()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.view->setObject(shown.cluster);
    const int before = shown.header()->sectionSize(PropertyTreeModel::Format);
    shown.drag(PropertyTreeModel::Format, 40);
    QCOMPARE(shown.header()->sectionSize(PropertyTreeModel::Format), before + 40);
    shown.view->setObject(firstOfClass(shown.document.current(), ObjectClass::Node));
    QCOMPARE(shown.header()->sectionSize(PropertyTreeModel::Format), before + 40);
    shown.view->saveLayout();

    Shown later;
    QVERIFY(QTest::qWaitForWindowExposed(&later.window));
    QCOMPARE(later.header()->sectionSize(PropertyTreeModel::Format), before + 40);
    later.view->resetLayout();
    later.view->setObject(later.cluster);
    QCOMPARE(later.header()->sectionSize(PropertyTreeModel::Format), before);
}

void TestPropertiesView::doubleClickedWidthsStay()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.view->setObject(shown.cluster);
    shown.drag(PropertyTreeModel::Name, 60);
    const int dragged = shown.header()->sectionSize(PropertyTreeModel::Name);
    QHeaderView *header = shown.header();
    const QPoint edge(header->sectionViewportPosition(PropertyTreeModel::Name)
            + header->sectionSize(PropertyTreeModel::Name) - 1,
        header->viewport()->height() / 2);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge);
    const int fitted = header->sectionSize(PropertyTreeModel::Name);
    QVERIFY(fitted < dragged);
    shown.view->setObject(firstOfClass(shown.document.current(), ObjectClass::Node));
    QCOMPARE(header->sectionSize(PropertyTreeModel::Name), fitted);
}

QTEST_MAIN(TestPropertiesView)

#include "tst_properties_view.moc"
