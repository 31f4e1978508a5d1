// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/matrix_index.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

Property number(const QString &name, quint32 value)
{
    Property made;
    made.name = name;
    made.values = { dwordValue(value) };
    return made;
}

/// Two nodes; the second stores a property less.
LoadedFile twoNodes()
{
    LoadedFile file;
    for (const QString &name : { u"HV01"_s, u"HV02"_s }) {
        ClusterObject node;
        node.objectClass = ObjectClass::Node;
        node.name = name;
        node.list(Scope::Common).properties = { number(u"NodeWeight"_s, 1) };
        file.cluster.objects.append(node);
    }
    file.cluster.objects[0].list(Scope::Common).properties.append(number(u"HouseRule"_s, 7));
    return file;
}

QVector<int> cellsFound(const SearchIndex &index, const QString &filter)
{
    const SearchIndex::Found found = index.find(parseFilter(filter).query);
    QVector<int> cells;
    for (int cell = 0; cell < index.rowCount(); ++cell) {
        if (found.rows[static_cast<std::size_t>(cell)] != 0)
            cells.append(cell);
    }
    return cells;
}

} // namespace

class TestMatrixIndex final : public QObject
{
    Q_OBJECT

private slots:
    void hasARowForEveryCell();
    void followsAnObject();
};

void TestMatrixIndex::hasARowForEveryCell()
{
    Document document(twoNodes());
    const Matrix matrix(document.current(), ObjectClass::Node);
    const IndexSource source{ document.current(), document.loaded(), { {}, {} }, { false, false } };
    const SearchIndex index = matrixIndex(matrix, source, std::atomic_bool(false));
    QCOMPARE(index.rowCount(), 4); // weight and rule of the first, then of the second
    QCOMPARE(cellsFound(index, u"name:HouseRule"_s), (QVector<int>{ 1, 3 }));
    QCOMPARE(cellsFound(index, u"@unset"_s), QVector<int>{ 3 });
    QCOMPARE(cellsFound(index, u"hv02 value:1"_s), QVector<int>{ 2 });
    QCOMPARE(cellsFound(index, u"value:>5"_s), QVector<int>{ 1 });
}

void TestMatrixIndex::followsAnObject()
{
    Document document(twoNodes());
    const Matrix matrix(document.current(), ObjectClass::Node);
    const IndexSource source{ document.current(), document.loaded(), { {}, {} }, { false, false } };
    SearchIndex index = matrixIndex(matrix, source, std::atomic_bool(false));
    document.apply(
        { makeSet(document.current(), 1, Scope::Common, u"HouseRule"_s, dwordValue(9)) });
    renewMatrixRow(index, matrix, document, 1);
    QCOMPARE(cellsFound(index, u"@modified"_s), QVector<int>{ 3 });
    QCOMPARE(cellsFound(index, u"value:9"_s), QVector<int>{ 3 });
    QVERIFY(cellsFound(index, u"@unset"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestMatrixIndex)
#include "tst_matrix_index.moc"
