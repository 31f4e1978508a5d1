// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_layout.h"
#include "window_support.h"

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestMatrixLayout final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsKindsApart();
    void survivesWhatMakesNoSense();

private:
    Workplace m_workplace;
};

void TestMatrixLayout::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("a class") << "node"
                             << "common/NodeWeight";
    QTest::newRow("a resource type") << "resource/physical disk"
                                     << "private/DiskGuid";
    QTest::newRow("a type with slashes") << "resource/a\\b/../c"
                                         << "private/x";
    QTest::newRow("other scripts")
        << QStringLiteral("resource/東京") << QStringLiteral("private/Ünï");
    QTest::newRow("a name with blanks and signs") << "node"
                                                  << "common/ a  b;c,d=e\"f\"%20 ";
}

void TestMatrixLayout::comesBackAsItWas()
{
    QFETCH(QString, kind);
    QFETCH(QString, key);
    MatrixLayout layout;
    layout.columns = { { QStringLiteral("name"), 200, true, NumberBase::Decimal },
        { key, 80, false, NumberBase::Hexadecimal } };
    layout.sorting
        = { { key, Qt::DescendingOrder }, { QStringLiteral("name"), Qt::AscendingOrder } };
    layout.documented = true;
    writeMatrixLayout(kind, layout);
    QSettings().sync();
    QVERIFY(readMatrixLayout(kind) == layout);
}

void TestMatrixLayout::keepsKindsApart()
{
    writeMatrixLayout(QStringLiteral("group"), MatrixLayout());
    QVERIFY(readMatrixLayout(QStringLiteral("group")).has_value());
    QVERIFY(!readMatrixLayout(QStringLiteral("groupSet")).has_value());
    QVERIFY(!readMatrixLayout(QString()).has_value());
}

void TestMatrixLayout::survivesWhatMakesNoSense()
{
    QSettings settings;
    settings.setValue(QStringLiteral("matrix/network/columns"),
        QStringList{ QStringLiteral("wide shown dec common/A"), QStringLiteral("12"), QString(),
            QStringLiteral("-5 hidden hex common/B"), QStringLiteral("99999999 x y common/C") });
    settings.setValue(
        QStringLiteral("matrix/network/sorting"), QStringList{ QString(), QStringLiteral("+") });
    const auto layout = readMatrixLayout(QStringLiteral("network"));
    QVERIFY(layout.has_value());
    QCOMPARE(layout->columns.size(), 2);
    QCOMPARE(layout->columns[0].width, 0);
    QVERIFY(layout->columns[1].width <= 10'000);
    QVERIFY(layout->sorting.isEmpty());
}

QTEST_MAIN(TestMatrixLayout)
#include "tst_matrix_layout.moc"
