// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "many_volumes.h"
#include "tests/ui/ui_support.h"
#include "ui/overview/card_layout.h"
#include "ui/overview/overview_feed.h"
#include "ui/overview/overview_view.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

using Kind = OverviewLink::Kind;

/// A document and its overview, shown and counted.
struct Shown
{
    explicit Shown(const LoadedFile &file, const QSize &size = { 1100, 500 })
        : document(file)
        , view(document)
    {
        view.resize(size);
        view.show();
        view.activateWindow();
        isActive = QTest::qWaitForWindowActive(&view)
            && QTest::qWaitFor([this] { return view.isReady(); });
        QCoreApplication::processEvents(); // the cards are laid out
    }

    FigureLink *link(QStringView text) const
    {
        for (FigureLink *link : view.links()) {
            if (link->figure().text == text)
                return link;
        }
        return nullptr;
    }

    Document document;
    OverviewView view;
    bool isActive = false;
};

FigureLink *focusedLink()
{
    return qobject_cast<FigureLink *>(QApplication::focusWidget());
}

} // namespace

class TestOverviewView : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCountedBeforeItIsSeen();
    void editsShowAtOnce();
    void editsWhileHiddenShowLater();
    void editsWhileCountingAreNotLost();
    void aSaveCountsAnew();
    void closingWhileCountingIsSafe();
    void linksAreFollowedByMouseAndKeys_data();
    void linksAreFollowedByMouseAndKeys();
    void arrowsWalkThroughAllFigures();
    void tabGoesFromCardToCard();
    void theFocusStaysWhenNumbersChange();
    void theFocusedFigureIsScrolledIntoView();
    void figuresSpeakAsLinks();
    void nothingIsWiderThanThePage_data();
    void nothingIsWiderThanThePage();
    void columnsFollowTheWidth();
    void linesGrowWithTheFont();
    void readingFromTheRightMirrorsEverything();
    void textOfFilesIsNeverMarkup();
};

void TestOverviewView::nothingIsCountedBeforeItIsSeen()
{
    const Document document(mixedFile());
    OverviewView view(document);
    QVERIFY(!view.isReady());
    QVERIFY(view.cards().isEmpty());
    QCOMPARE(view.widget()->findChildren<QLabel *>().at(1)->text(), QStringLiteral("Counting 9 objects…"));
    QSignalSpy spy(&view, &OverviewView::updated);
    view.show();
    QVERIFY(spy.wait());
    QVERIFY(view.isReady());
    QVERIFY(view.cards().size() > 4);
}

void TestOverviewView::editsShowAtOnce()
{
    Shown shown(mixedFile());
    QVERIFY(shown.isActive);
    QCOMPARE(shown.link(u"In backup")->figure().number, QStringLiteral("1"));
    QSignalSpy spy(&shown.view, &OverviewView::updated);
    shown.document.apply(makeSet(shown.document.current(), IdleVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(1)));
    QVERIFY(spy.wait());
    QCOMPARE(shown.link(u"In backup")->figure().number, QStringLiteral("2"));
    QVERIFY(shown.link(u"change in 1 object"));
}

void TestOverviewView::editsWhileHiddenShowLater()
{
    Shown shown(mixedFile());
    QVERIFY(shown.isActive);
    shown.view.hide();
    QSignalSpy spy(&shown.view, &OverviewView::updated);
    shown.document.apply(makeSet(shown.document.current(), IdleVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(1)));
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 0);
    QVERIFY(!shown.view.isReady());
    shown.view.show();
    QVERIFY(spy.wait());
    QCOMPARE(shown.link(u"In backup")->figure().number, QStringLiteral("2"));
}

void TestOverviewView::editsWhileCountingAreNotLost()
{
    constexpr int count = 20000;
    Document document(manyVolumes(count));
    OverviewFeed feed(document);
    feed.setWatched(true);
    EditGroup edits;
    for (int index = 0; index < count; ++index) {
        edits.append(makeSet(document.current(), UnknownVolume + 1 + index, Scope::Common,
            volume_property::backupInProgress.toString(), dwordValue(1)));
    }
    document.apply(edits);
    QVERIFY(QTest::qWaitFor([&feed] { return feed.isCurrent(); }, 30000));
    QCOMPARE(feed.figures()->volumes.count(BackupState::InBackup), count + 1);
}

void TestOverviewView::aSaveCountsAnew()
{
    Document document(mixedFile());
    OverviewFeed feed(document);
    feed.setWatched(true);
    QVERIFY(QTest::qWaitFor([&feed] { return feed.isCurrent(); }));
    document.apply(makeSet(document.current(), TheCluster, Scope::Common,
        QStringLiteral("SameSubnetThreshold"), dwordValue(100000)));
    QVERIFY(QTest::qWaitFor([&feed] { return feed.isCurrent(); }));
    QCOMPARE(feed.figures()->all.count(Severity::Error), 1);
    document.markSaved(QStringLiteral("saved.json"), *document.write());
    QVERIFY(!feed.isCurrent());
    QVERIFY(QTest::qWaitFor([&feed] { return feed.isCurrent(); }));
    QCOMPARE(feed.figures()->all.count(Severity::Error), 0); // what was loaded only warns
}

void TestOverviewView::closingWhileCountingIsSafe()
{
    const Document document(manyVolumes(20000));
    auto feed = std::make_unique<OverviewFeed>(document);
    QSignalSpy spy(feed.get(), &OverviewFeed::changed);
    feed->setWatched(true);
    feed.reset();
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 0);
}

void TestOverviewView::linksAreFollowedByMouseAndKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("a click") << 0;
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestOverviewView::linksAreFollowedByMouseAndKeys()
{
    QFETCH(int, key);
    Shown shown(mixedFile());
    QVERIFY(shown.isActive);
    QSignalSpy spy(&shown.view, &OverviewView::linkActivated);
    FigureLink *warnings = shown.link(u"Warnings");
    QVERIFY(warnings);
    if (key == 0)
        QTest::mouseClick(warnings, Qt::LeftButton);
    else
        QTest::keyClick(warnings, static_cast<Qt::Key>(key));
    QCOMPARE(spy.count(), 1);
    const auto link = spy.first().first().value<OverviewLink>();
    QCOMPARE(link.kind, Kind::Problems);
    QVERIFY(link.severity == Severity::Warning);
}

void TestOverviewView::arrowsWalkThroughAllFigures()
{
    Shown shown(bundledSample());
    QVERIFY(shown.isActive);
    shown.view.setFocus(Qt::TabFocusReason);
    const QVector<FigureLink *> links = shown.view.links();
    QCOMPARE(focusedLink(), links.first());
    for (qsizetype index = 1; index < links.size(); ++index) {
        QTest::keyClick(focusedLink(), Qt::Key_Down);
        QCOMPARE(focusedLink(), links[index]);
    }
    QTest::keyClick(focusedLink(), Qt::Key_Down); // there is no further one
    QCOMPARE(focusedLink(), links.last());
    QTest::keyClick(focusedLink(), Qt::Key_Up);
    QCOMPARE(focusedLink(), links[links.size() - 2]);
    QTest::keyClick(focusedLink(), Qt::Key_Home);
    QCOMPARE(focusedLink(), links.first());
    QTest::keyClick(focusedLink(), Qt::Key_End);
    QCOMPARE(focusedLink(), links.last());
}

void TestOverviewView::tabGoesFromCardToCard()
{
    Shown shown(bundledSample());
    QVERIFY(shown.isActive);
    shown.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(focusedLink(), Qt::Key_Down); // the volumes' second figure
    const FigureLink *left = focusedLink();
    QVector<OverviewCard *> withLinks;
    for (OverviewCard *card : shown.view.cards()) {
        if (!card->links().isEmpty())
            withLinks.append(card);
    }
    for (qsizetype index = 1; index < withLinks.size(); ++index) {
        QTest::keyClick(focusedLink(), Qt::Key_Tab);
        QCOMPARE(focusedLink(), withLinks[index]->links().first());
    }
    for (qsizetype index = 1; index < withLinks.size(); ++index)
        QTest::keyClick(focusedLink(), Qt::Key_Backtab);
    QCOMPARE(focusedLink(), left); // where it was left
}

void TestOverviewView::theFocusStaysWhenNumbersChange()
{
    Shown shown(mixedFile());
    QVERIFY(shown.isActive);
    FigureLink *warnings = shown.link(u"Warnings");
    warnings->setFocus();
    QSignalSpy spy(&shown.view, &OverviewView::updated);
    shown.document.apply(makeSet(shown.document.current(), IdleVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(1)));
    QVERIFY(spy.wait());
    QCOMPARE(focusedLink(), warnings);
    QCOMPARE(warnings->figure().text, QStringLiteral("Warnings"));
}

void TestOverviewView::theFocusedFigureIsScrolledIntoView()
{
    Shown shown(bundledSample(), { 400, 300 });
    QVERIFY(shown.isActive);
    shown.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(focusedLink(), Qt::Key_End);
    const QRect seen = shown.view.viewport()->rect();
    const FigureLink *last = focusedLink();
    const QRect area(last->mapTo(shown.view.viewport(), QPoint()), last->size());
    QVERIFY(seen.contains(area));
    QTest::keyClick(focusedLink(), Qt::Key_PageUp);
    const int before = shown.view.verticalScrollBar()->value();
    QTest::keyClick(focusedLink(), Qt::Key_Home);
    QVERIFY(shown.view.verticalScrollBar()->value() < before);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
}

void TestOverviewView::figuresSpeakAsLinks()
{
    Shown shown(mixedFile());
    QVERIFY(shown.isActive);
    QAccessibleInterface *spoken
        = QAccessible::queryAccessibleInterface(shown.link(u"Warnings"));
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Link);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Warnings: %1, show them")
                 .arg(shown.link(u"Warnings")->figure().number));
    QSignalSpy spy(&shown.view, &OverviewView::linkActivated);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(spy.count(), 1);
    for (const OverviewCard *card : shown.view.cards())
        QVERIFY(!card->accessibleName().isEmpty());
    for (FigureLink *figure : shown.view.findChildren<FigureLink *>()) {
        if (!figure->isLink())
            QCOMPARE(QAccessible::queryAccessibleInterface(figure)->role(), QAccessible::StaticText);
    }
}

void TestOverviewView::nothingIsWiderThanThePage_data()
{
    QTest::addColumn<int>("width");
    for (const int width : { 260, 400, 700, 900, 1280, 1920 })
        QTest::addRow("%d", width) << width;
}

void TestOverviewView::nothingIsWiderThanThePage()
{
    QFETCH(int, width);
    Shown shown(bundledSample(), { width, 600 });
    QVERIFY(shown.isActive);
    QVERIFY(shown.view.widget()->width() <= shown.view.viewport()->width());
    QVector<QRect> areas;
    for (const OverviewCard *card : shown.view.cards()) {
        QVERIFY(card->geometry().right() <= shown.view.widget()->width());
        QCOMPARE(card->height(),
            card->hasHeightForWidth() ? card->heightForWidth(card->width())
                                      : card->sizeHint().height());
        for (const QRect &other : std::as_const(areas))
            QVERIFY(!other.intersects(card->geometry()));
        areas.append(card->geometry());
    }
}

void TestOverviewView::columnsFollowTheWidth()
{
    QWidget page;
    auto *layout = new CardLayout(&page);
    layout->setSpacing(10);
    layout->setColumnWidths(100, 200);
    for (int card = 0; card < 5; ++card)
        layout->addWidget(new QLabel(QStringLiteral("card")));
    QCOMPARE(layout->columns(50), 1);
    QCOMPARE(layout->columns(209), 1);
    QCOMPARE(layout->columns(210), 2);
    QCOMPARE(layout->columns(320), 3);
    QCOMPARE(layout->columns(4000), 3);
}

void TestOverviewView::linesGrowWithTheFont()
{
    Shown shown(mixedFile());
    QVERIFY(shown.isActive);
    const FigureLink *line = shown.link(u"Warnings");
    const int before = line->height();
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    shown.view.setFont(large);
    QVERIFY(QTest::qWaitFor([line, before] { return line->height() > before * 3 / 2; }));
}

void TestOverviewView::readingFromTheRightMirrorsEverything()
{
    Figure figure;
    figure.text = QStringLiteral("mmm");
    figure.number = QStringLiteral("1");
    FigureLink link;
    link.setFigure(figure);
    link.resize(300, link.sizeHint().height());
    // Columns of the picture in which something is drawn.
    const auto inked = [&link](int from, int to) {
        const QImage image = link.grab().toImage();
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(150, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(inked(0, 60) && !inked(60, 240) && inked(240, 300));
    const QImage before = link.grab().toImage();
    link.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inked(0, 60) && !inked(60, 240) && inked(240, 300));
    QVERIFY(link.grab().toImage() != before); // the number is at the left now
}

void TestOverviewView::textOfFilesIsNeverMarkup()
{
    LoadedFile file = mixedFile();
    file.cluster.name = QStringLiteral("<b>CL1</b>");
    Shown shown(file);
    QVERIFY(shown.isActive);
    const QList<QLabel *> labels = shown.view.findChildren<QLabel *>();
    QCOMPARE(labels.first()->text(), file.cluster.name);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestOverviewView)
#include "tst_overview_view.moc"
