// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "tests/ui/ui_support.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview_words.h"
#include "ui/windows/icons.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

using Kind = OverviewLink::Kind;

/// What a card function gives for a document.
CardContent cardOf(CardFunction function, const Document &document)
{
    const Overview figures
        = OverviewTally(document.current(), document.issuesByObject()).overview();
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-26T02:20:00Z"), Qt::ISODate);
    return function({ document, figures, now });
}

CardContent cardOf(CardFunction function, const LoadedFile &file)
{
    return cardOf(function, Document(file));
}

const Figure *figureOf(const CardContent &card, QStringView text)
{
    for (const CardSection &section : card.sections) {
        for (const Figure &figure : section.figures) {
            if (figure.text == text)
                return &figure;
        }
    }
    return nullptr;
}

QString numberOf(const CardContent &card, QStringView text)
{
    const Figure *figure = figureOf(card, text);
    return figure ? figure->number : QString();
}

LoadedFile volumesFile(const QVector<std::optional<quint32>> &states)
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    for (const auto &state : states)
        file.cluster.objects.append(volume(QStringLiteral("C:\\ClusterStorage\\Volume1"), state));
    return file;
}

} // namespace

class TestOverviewCards : public QObject
{
    Q_OBJECT

private slots:
    void headlinesSayTheBackupStateInWords_data();
    void headlinesSayTheBackupStateInWords();
    void onlyTheFirstStuckVolumesAreListed();
    void withoutVolumesTheCardSaysWhatToDo();
    void problemsAreCountedWithThoseOfReading();
    void aCleanDocumentSaysSo();
    void aLoneDeviationLeadsToItsProperty();
    void aFrequentDeviationLeadsToTheMatrix();
    void changesAreListedWithOldAndNewValue();
    void withoutChangesThereIsNoCard();
    void theOldestSourceSaysItsAge();
    void everyFormatSaysWhatItCannotTell();
    void everyLinkCanBeSpoken_data();
    void everyLinkCanBeSpoken();
    void everyIconIsThere_data();
    void everyIconIsThere();
    void theTitleIsTheClusterOrTheFile();
};

void TestOverviewCards::headlinesSayTheBackupStateInWords_data()
{
    QTest::addColumn<QVector<std::optional<quint32>>>("states");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    using States = QVector<std::optional<quint32>>;
    QTest::newRow("one of two") << States{ 1U, 0U } << "1" << "of 2 volumes in backup";
    QTest::newRow("the only one") << States{ 1U } << "1" << "of 1 volume in backup";
    QTest::newRow("none") << States{ 0U, 0U } << "" << "None in backup";
    QTest::newRow("nothing known") << States{ std::nullopt } << "" << "Backup state unknown";
    QTest::newRow("one unknown") << States{ 0U, std::nullopt } << "" << "None known to be in backup";
    QTest::newRow("a number that means nothing") << States{ 7U } << "" << "None known to be in backup";
}

void TestOverviewCards::headlinesSayTheBackupStateInWords()
{
    QFETCH(QVector<std::optional<quint32>>, states);
    QFETCH(QString, number);
    QFETCH(QString, text);
    const Figure headline
        = cardOf(volumesCard, volumesFile(states)).sections.first().figures.first();
    QVERIFY(headline.isHeadline);
    QCOMPARE(headline.number, number);
    QCOMPARE(headline.text, text);
    qint64 inBar = 0;
    for (const BarPart &part : headline.bar->parts)
        inBar += part.amount;
    QCOMPARE(inBar, states.size());
}

void TestOverviewCards::onlyTheFirstStuckVolumesAreListed()
{
    const QVector<std::optional<quint32>> states(8, 1U);
    const CardContent card = cardOf(volumesCard, volumesFile(states));
    const CardSection &listed = card.sections.last();
    QCOMPARE(listed.figures.size(), 6);
    QCOMPARE(listed.figures.first().text, QStringLiteral("Volume1"));
    QCOMPARE(listed.figures.first().link.kind, Kind::Property);
    QCOMPARE(listed.figures.first().link.property, QStringLiteral("BackupInProgress"));
    QCOMPARE(listed.figures.last().text, QStringLiteral("and 3 more"));
    QVERIFY(listed.figures.last().link.backup == BackupState::InBackup);
}

void TestOverviewCards::withoutVolumesTheCardSaysWhatToDo()
{
    QVERIFY(cardOf(volumesCard, capturedFile()).sections.isEmpty());
    const CardContent card = cardOf(noVolumesCard, capturedFile());
    QVERIFY(card.sections.first().text.contains(QStringLiteral("Open a snapshot")));
    QVERIFY(cardOf(noVolumesCard, mixedFile()).sections.isEmpty());
}

void TestOverviewCards::problemsAreCountedWithThoseOfReading()
{
    LoadedFile file = mixedFile();
    const int before = numberOf(cardOf(problemsCard, file), u"Warnings").toInt();
    file.notes.append(LoadNote{});
    file.stopped = LoadNote{};
    const CardContent card = cardOf(problemsCard, file);
    QCOMPARE(numberOf(card, u"Warnings").toInt(), before + 1);
    QCOMPARE(numberOf(card, u"Errors"), QStringLiteral("1"));
    QVERIFY(figureOf(card, u"Errors")->link.severity == Severity::Error);
    QCOMPARE(numberOf(card, u"Reading the files"), QStringLiteral("2"));
}

void TestOverviewCards::aCleanDocumentSaysSo()
{
    const CardContent card = cardOf(problemsCard, volumesFile({ 0U }));
    QVERIFY(figureOf(card, u"No problems found"));
    QCOMPARE(figureOf(card, u"Errors")->link.kind, Kind::Nothing);
}

void TestOverviewCards::aLoneDeviationLeadsToItsProperty()
{
    const Figure *figure = nullptr;
    const CardContent card = cardOf(deviationsCard, mixedFile());
    figure = figureOf(card, u"SameSubnetThreshold");
    QVERIFY(figure);
    QCOMPARE(figure->link.kind, Kind::Property);
    QCOMPARE(figure->link.object, int(TheCluster));
    QCOMPARE(figure->link.scope, Scope::Common);
    QVERIFY(figure->number.startsWith(QStringLiteral("20, default ")));
}

void TestOverviewCards::aFrequentDeviationLeadsToTheMatrix()
{
    const CardContent card = cardOf(deviationsCard, mixedFile());
    const Figure *figure = figureOf(card, u"BackupInProgress"); // of two volumes
    QVERIFY(figure);
    QCOMPARE(figure->number, QStringLiteral("2 objects"));
    QCOMPARE(figure->link.kind, Kind::Matrix);
    QVERIFY(figure->link.objectClass == ObjectClass::Volume);
    QCOMPARE(figure->link.property, QStringLiteral("BackupInProgress"));
    QVERIFY(figureOf(card, u"Volumes")->link.objectClass == ObjectClass::Volume);
}

void TestOverviewCards::changesAreListedWithOldAndNewValue()
{
    Document document(mixedFile());
    document.apply(makeSet(document.current(), StuckVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0)));
    document.apply(makeReset(document.current(), TheCluster, Scope::Common, 0));
    const CardContent card = cardOf(changesCard, document);
    const QVector<Figure> &figures = card.sections.first().figures;
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures[0].number + u' ' + figures[0].text, QStringLiteral("2 changes in 2 objects"));
    QCOMPARE(numberOf(card, u"SameSubnetThreshold"), QStringLiteral("20 → not stored"));
    QCOMPARE(numberOf(card, u"BackupInProgress"), QStringLiteral("1 → 0"));
    QCOMPARE(figureOf(card, u"BackupInProgress")->link.object, int(StuckVolume));
}

void TestOverviewCards::withoutChangesThereIsNoCard()
{
    QVERIFY(cardOf(changesCard, mixedFile()).sections.isEmpty());
}

void TestOverviewCards::theOldestSourceSaysItsAge()
{
    const CardContent card = cardOf(sourcesCard, bundledSample());
    const QString text = card.sections.first().text;
    QVERIFY2(text.contains(QStringLiteral("Taken 2026-03-14 02:17 UTC, 12 days old.")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Cluster snapshot")), qPrintable(text));
    QCOMPARE(cardOf(sourcesCard, disputedFile()).sections.size(), 2);
    QVERIFY(cardOf(sourcesCard, disputedFile()).sections.first().text.contains(
        QStringLiteral("cannot tell states, owners and volumes")));
}

void TestOverviewCards::everyFormatSaysWhatItCannotTell()
{
    for (const FormatRow &row : formatRows()) {
        const QString word = QString::fromUtf16(row.word);
        QCOMPARE(gapWords(word).isEmpty(), word == u"snapshot");
        QCOMPARE(kindWords(word), QString::fromUtf16(row.title));
    }
}

void TestOverviewCards::everyLinkCanBeSpoken_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("the sample") << 0;
    QTest::newRow("objects of most classes") << 1;
    QTest::newRow("sources that differ") << 2;
    QTest::newRow("a property list") << 3;
}

void TestOverviewCards::everyLinkCanBeSpoken()
{
    QFETCH(int, which);
    const LoadedFile file = which == 0 ? bundledSample()
        : which == 1                   ? mixedFile()
        : which == 2                   ? disputedFile()
                                       : capturedFile();
    const Document document(file);
    int links = 0;
    for (const CardFunction function : cardFunctions()) {
        const CardContent card = cardOf(function, document);
        QVERIFY(!card.title.isEmpty());
        for (const CardSection &section : card.sections) {
            for (const Figure &figure : section.figures) {
                if (figure.link.kind == Kind::Nothing)
                    continue;
                ++links;
                QVERIFY2(figure.spoken.contains(figure.number), qPrintable(figure.text));
                QVERIFY2(figure.spoken.contains(QStringLiteral(", show"))
                        || figure.spoken.contains(QStringLiteral(", go to")),
                    qPrintable(figure.spoken));
            }
        }
    }
    QVERIFY(links > 5);
}

void TestOverviewCards::everyIconIsThere_data()
{
    everyLinkCanBeSpoken_data();
}

void TestOverviewCards::everyIconIsThere()
{
    QFETCH(int, which);
    const Document document(which == 0 ? bundledSample() : which == 1 ? mixedFile()
            : which == 2                                              ? disputedFile()
                                                                      : capturedFile());
    for (const CardFunction function : cardFunctions()) {
        const CardContent card = cardOf(function, document);
        for (const CardSection &section : card.sections) {
            for (const Figure &figure : section.figures) {
                QVERIFY2(figure.icon.isEmpty() || !icon(figure.icon, QPalette()).isNull(),
                    qPrintable(figure.icon));
            }
        }
    }
}

void TestOverviewCards::theTitleIsTheClusterOrTheFile()
{
    QCOMPARE(overviewTitle(Document(mixedFile())), QStringLiteral("CL1"));
    LoadedFile list = capturedFile();
    list.cluster.name.clear();
    list.cluster.objects.first().name.clear();
    list.title = QStringLiteral("list.bin");
    QCOMPARE(overviewTitle(Document(list)), QStringLiteral("list.bin"));
}

QTEST_MAIN(TestOverviewCards)
#include "tst_overview_cards.moc"
