// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What .github tells contributors is so: files and names are where it says, and its property is added.

#include "core/catalog/catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

const QDir source(QStringLiteral(CLUSPROP_SOURCE_DIR));

QByteArray contentOf(const QString &path)
{
    QFile file(source.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QString textOf(const QString &path)
{
    return QString::fromUtf8(contentOf(path));
}

/// With blanks for line ends, so that what is wrapped can be found.
QString flowing(const QString &page)
{
    return textOf(page).simplified();
}

bool isPath(const QString &word)
{
    static const QRegularExpression path(
        u"^(\\.github|\\.clang|app|core|resources|tests|ui)[\\w./-]*$|^[A-Z][\\w]*\\.(md|txt|json)$"_s);
    return path.match(word).hasMatch();
}

CatalogSources bundled()
{
    const auto read = [](const char *name) {
        return contentOf(u"resources/catalog/"_s + QLatin1String(name));
    };
    return { read("common.json"), read("private.json"), read("resource-types.json"), read("volume.json"),
        read("wire-notes.json"), read("aliases.json") };
}

/// The one JSON block of a page.
QByteArray jsonBlock(const QString &page)
{
    static const QRegularExpression block(u"```json\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    return block.match(textOf(page)).captured(1).toUtf8();
}

} // namespace

class TestWalkthroughs : public QObject
{
    Q_OBJECT

private slots:
    void filesAreThere_data();
    void filesAreThere();
    void namesStandWhereThePageSays();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void presetsAreThere();
    void thePropertyIsAdded();
    void aPropertyWithoutAKeyIsRefused();
    void newestChangeIsTheVersion();
};

void TestWalkthroughs::filesAreThere_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : { "CONTRIBUTING.md", "RELEASING.md", "CHANGELOG.md", "SECURITY.md" })
        QTest::newRow(page) << u".github/"_s + QLatin1String(page);
}

void TestWalkthroughs::filesAreThere()
{
    QFETCH(QString, page);
    static const QRegularExpression code(u"`([^`]+)`"_s);
    int found = 0;
    for (auto match = code.globalMatch(flowing(page)); match.hasNext();) {
        const QString word = match.next().captured(1);
        if (!isPath(word))
            continue;
        ++found;
        QVERIFY2(QFileInfo::exists(source.filePath(word)), qPrintable(word));
    }
    if (page.endsWith(u"CONTRIBUTING.md"))
        QVERIFY(found > 30);
}

void TestWalkthroughs::namesStandWhereThePageSays()
{
    static const QRegularExpression place(u"`([^`]+)` in `([^`]+)`"_s);
    int found = 0;
    for (auto match = place.globalMatch(flowing(u".github/CONTRIBUTING.md"_s)); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const QString name = each.captured(1).remove(u"()"_s);
        ++found;
        QVERIFY2(textOf(each.captured(2)).contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))),
            qPrintable(u"%1 is not in %2"_s.arg(name, each.captured(2))));
    }
    QVERIFY(found >= 9);
}

void TestWalkthroughs::linksLeadSomewhere_data()
{
    filesAreThere_data();
    QTest::newRow("README.md") << u"README.md"_s;
}

void TestWalkthroughs::linksLeadSomewhere()
{
    QFETCH(QString, page);
    static const QRegularExpression link(u"\\]\\(([^)#:]+)\\)"_s);
    const QDir folder(QFileInfo(source.filePath(page)).dir());
    for (auto match = link.globalMatch(textOf(page)); match.hasNext();) {
        const QString target = match.next().captured(1);
        QVERIFY2(QFileInfo::exists(folder.filePath(target)), qPrintable(target));
    }
}

void TestWalkthroughs::presetsAreThere()
{
    const QString presets = textOf(u"CMakePresets.json"_s);
    static const QRegularExpression preset(u"--preset (\\w+)"_s);
    const QString pages = textOf(u".github/CONTRIBUTING.md"_s) + textOf(u".github/RELEASING.md"_s);
    for (auto match = preset.globalMatch(pages); match.hasNext();) {
        const QString name = match.next().captured(1);
        QVERIFY2(presets.contains(u"\"name\": \"%1\""_s.arg(name)), qPrintable(name));
    }
}

void TestWalkthroughs::thePropertyIsAdded()
{
    CatalogSources sources = bundled();
    const auto before = Catalog::read(sources);
    QVERIFY2(before, qPrintable(before ? QString() : before.error()));
    const QByteArray row = jsonBlock(u".github/CONTRIBUTING.md"_s);
    const QString name = QJsonDocument::fromJson(row).object()[u"name"].toString();
    QCOMPARE(before->find(ObjectClass::Cluster, {}, false, name), nullptr);

    const qsizetype end = sources.common.lastIndexOf(']');
    sources.common.insert(end, ',' + row);
    const auto after = Catalog::read(sources);
    QVERIFY2(after, qPrintable(after ? QString() : after.error()));
    const CatalogEntry *entry = after->find(ObjectClass::Cluster, {}, false, name);
    QVERIFY(entry != nullptr);
    QCOMPARE(entry->lowerLimit(), std::optional<qint64>(1));
    QCOMPARE(entry->upperLimit(), std::optional<qint64>(120));
    QCOMPARE(entry->unit, u"s"_s);
    QCOMPARE(after->documentedCount(), before->documentedCount() + 1);
}

/// "Every key is needed."
void TestWalkthroughs::aPropertyWithoutAKeyIsRefused()
{
    QJsonObject row = QJsonDocument::fromJson(jsonBlock(u".github/CONTRIBUTING.md"_s)).object();
    const QStringList keys = row.keys();
    QVERIFY(keys.size() > 15);
    for (const QString &key : keys) {
        QJsonObject without = row;
        without.remove(key);
        CatalogSources sources = bundled();
        sources.common.insert(sources.common.lastIndexOf(']'), ',' + QJsonDocument(without).toJson());
        QVERIFY2(!Catalog::read(sources), qPrintable(key));
    }
}

void TestWalkthroughs::newestChangeIsTheVersion()
{
    static const QRegularExpression section(
        u"^## (\\S+) — (\\d{4}-\\d\\d-\\d\\d)$"_s, QRegularExpression::MultilineOption);
    const auto newest = section.match(textOf(u".github/CHANGELOG.md"_s));
    QCOMPARE(newest.captured(1), QStringLiteral(CLUSPROP_VERSION));
    QVERIFY(textOf(u"resources/desktop/editor.metainfo.xml.in"_s)
                .contains(u"<release version=\"%1\" date=\"%2\">"_s.arg(newest.captured(1), newest.captured(2))));
}

QTEST_GUILESS_MAIN(TestWalkthroughs)
#include "tst_walkthroughs.moc"
