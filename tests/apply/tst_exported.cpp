// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// From a change set to a changed cluster and back: scripts as they are exported, against the fake.
/// The scripts are kept for the check of their grammar (apply.grammar).

#include "apply_bench.h"

#include "core/model/volume.h"
#include "core/opening/format_registry.h"
#include "core/wire/decode.h"
#include "tests/exporters/export_case.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every list of a cluster as the fake has them.
QList<QByteArray> clusterLines(const Cluster &cluster)
{
    QList<QByteArray> lines;
    for (const ClusterObject &object : cluster.objects) {
        const wire::ControlObject kind = controlObject(object.objectClass);
        if (object.objectClass == ObjectClass::Volume)
            continue;
        for (const bool isPrivate : { false, true }) {
            const auto *code = wire::findControlCode(kind, isPrivate ? "GET_PRIVATE_PROPERTIES" : "GET_COMMON_PROPERTIES");
            if (code == nullptr)
                continue;
            PropertyList list = object.list(isPrivate ? Scope::Private : Scope::Common);
            list.endMark = true; // as the fake writes them
            lines.append("list " + objectClassWord(object.objectClass).toLatin1() + ' '
                + (object.objectClass == ObjectClass::Cluster ? QByteArray("-") : hexName(object.name)) + ' '
                + hexCode(code->code) + ' ' + encodeList(list)->toHex());
        }
    }
    return lines;
}

/// Properties in any order: what was taken away and comes back need not come back where it was.
QList<QByteArray> sorted(const QList<QByteArray> &lines)
{
    QList<QByteArray> all;
    for (const QByteArray &line : lines) {
        const QByteArray bytes = QByteArray::fromHex(line.split(' ').last()); // the list points into it
        const auto list = wire::decodePropertyList(asBytes(bytes));
        QList<QByteArray> parts;
        if (list) {
            for (const wire::PropertyView &property : list->properties) {
                QByteArray part = asByteArray(property.name).toHex();
                for (const wire::ValueView &value : list->valuesOf(property))
                    part += ' ' + hexCode(value.syntax) + asByteArray(value.payload).toHex();
                parts.append(part);
            }
        }
        std::ranges::sort(parts);
        all.append(line.left(line.lastIndexOf(' ')) + ' ' + parts.join(' '));
    }
    std::ranges::sort(all);
    return all;
}

void keep(const char *folder, const QString &name, const QByteArray &script)
{
    QDir().mkpath(QStringLiteral(CLUSPROP_SCRIPTS "/%1").arg(QLatin1String(folder)));
    QFile file(QStringLiteral(CLUSPROP_SCRIPTS "/%1/%2.ps1").arg(QLatin1String(folder), name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(script), script.size());
}

QByteArray exported(QStringView word, const ExportRequest &request)
{
    const Exported product = findExporter(word)->make(request);
    return product ? product->files.first().bytes : "none: " + product.error().toUtf8();
}

/// The sample with a change in the lists of every fourth object.
ExportCase sampleCase()
{
    ExportCase set{ bundledSample().cluster, bundledSample().cluster };
    for (int object = 0; object < set.after.objects.size(); object += 4) {
        for (const Scope scope : { Scope::Common, Scope::Private }) {
            QVector<Property> &properties = set.after.objects[object].list(scope).properties;
            for (Property &property : properties) {
                if (property.name == u"Description" || property.name == u"RestartDelay")
                    property.values = { property.name == u"Description" ? textValue(u"it's “new”") : dwordValue(700) };
            }
        }
    }
    return set;
}

/// All that can be hostile is: names of objects and properties, values.
ExportCase hostileCase()
{
    ExportCase set;
    constexpr std::array classes{ ObjectClass::Node, ObjectClass::Group, ObjectClass::Resource,
        ObjectClass::ResourceType, ObjectClass::Network, ObjectClass::NetworkInterface };
    int number = 0;
    for (const QString &text : hostileTexts()) {
        const int object = set.add(classes[static_cast<std::size_t>(number++) % classes.size()], text);
        for (const Scope scope : { Scope::Common, Scope::Private }) {
            set.change(object, scope, text, textValue(u"old"), textValue(text));
            set.change(object, scope, text + u" list"_s, stringsValue({ u"old"_s }), stringsValue({ text, text }));
            set.change(object, scope, text + u" new"_s, std::nullopt, textValue(text));
            set.change(object, scope, text + u" gone"_s, dwordValue(1), std::nullopt);
        }
    }
    set.before.name = set.after.name = hostileTexts().join(u' ');
    return set;
}

} // namespace
Q_DECLARE_METATYPE(ExportCase)

class TestExported : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void changesAClusterAndBack_data();
    void changesAClusterAndBack();
    void clearsAVolumeOfTheSample();
    void carriesOnePropertyAList();
    void saysWhatItCannotTakeBack();

private:
    QString m_missing; ///< why nothing can be run
    ApplyBench m_bench;
};

void TestExported::initTestCase()
{
    QDir(QStringLiteral(CLUSPROP_SCRIPTS)).removeRecursively();
    const QString problem = m_bench.prepare();
    if (problem.contains(u"missing"_s))
        m_missing = problem;
    else
        QCOMPARE(problem, QString());
}

void TestExported::changesAClusterAndBack_data()
{
    QTest::addColumn<ExportCase>("set");
    QTest::newRow("sample") << sampleCase();
    QTest::newRow("hostile") << hostileCase();
}

void TestExported::changesAClusterAndBack()
{
    QFETCH(ExportCase, set);
    const ExportRequest request = set.request();
    const QString name = QLatin1String(QTest::currentDataTag());
    const QByteArray script = exported(u"apply-script", request);
    keep("apply", name, script);
    keep("lines", name, exported(u"powershell", request));
    keep("lines", name + u"-rollback"_s, exported(u"powershell", rollbackOf(request)));
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));

    QCOMPARE(m_bench.take(script), QString());
    m_bench.setCluster(clusterLines(set.before));
    const Ran there = m_bench.run();
    QVERIFY2(there.exitCode == 0, qPrintable(there.said));
    QVERIFY(there.changing().size() > 10);
    QCOMPARE(sorted(m_bench.cluster().trimmed().split('\n')), sorted(clusterLines(set.after)));
    const Ran back = m_bench.run({ u"rollback"_s });
    QVERIFY2(back.exitCode == 0, qPrintable(back.said));
    QCOMPARE(sorted(m_bench.cluster().trimmed().split('\n')), sorted(clusterLines(set.before)));
}

void TestExported::clearsAVolumeOfTheSample()
{
    ExportCase set{ bundledSample().cluster, bundledSample().cluster };
    const VolumeRow stuck = volumeRow(set.before, findObjects(set.before, u"volume:Volume3").objects.first());
    QVERIFY(stuck.inBackup());
    Property &state = set.after.objects[stuck.object].list(Scope::Common).properties.first();
    QCOMPARE(state.name, volume_property::backupInProgress.toString());
    state.values = { dwordValue(0) };
    const QByteArray script = exported(u"apply-script", set.request());
    keep("apply", u"volume"_s, script);
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));

    QCOMPARE(m_bench.take(script), QString());
    const auto line = [&stuck](quint32 number) {
        return "list resource " + hexName(stuck.resource) + " 01000225 "
            + (volumeInfo(stuck.friendlyName, stuck.volumeName, number) + number32(0)).toHex();
    };
    m_bench.setCluster({ line(1) });
    QCOMPARE(m_bench.run().exitCode, 1);
    QCOMPARE(m_bench.cluster().trimmed(), line(1));
    QCOMPARE(m_bench.run({ u"clear"_s }).exitCode, 0);
    QCOMPARE(m_bench.cluster().trimmed(), line(0));
    QCOMPARE(m_bench.run({ u"rollback"_s }).exitCode, 0);
    QCOMPARE(m_bench.cluster().trimmed(), line(1));
}

void TestExported::carriesOnePropertyAList()
{
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));
    ExportCase set;
    const int object = set.add(ObjectClass::Resource, u"R"_s);
    for (const char16_t *name : { u"A", u"B", u"C" })
        set.change(object, Scope::Private, QString::fromUtf16(name), dwordValue(1), dwordValue(2));
    ExportRequest request = set.request();
    request.onePropertyAList = true;
    QCOMPARE(m_bench.take(exported(u"apply-script", request)), QString());
    m_bench.setCluster(clusterLines(set.before));
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.changing().size(), 3);
    QCOMPARE(sorted(m_bench.cluster().trimmed().split('\n')), sorted(clusterLines(set.after)));
}

void TestExported::saysWhatItCannotTakeBack()
{
    ExportCase set;
    const int object = set.add(ObjectClass::Resource, u"R"_s);
    set.change(object, Scope::Private, u"A"_s, Value{ wire::listValue(wire::Format::Dword), QByteArray("x"), {}, false }, dwordValue(1));
    const Exported product = findExporter(u"apply-script")->make(set.request());
    QVERIFY2(product, product ? "" : qPrintable(product.error()));
    QVERIFY2(product->notes.join(u'\n').contains(u"cannot be taken back"_s), qPrintable(product->notes.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestExported)

#include "tst_exported.moc"
