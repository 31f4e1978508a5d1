// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A cluster whose every name and text tries to be more than text, in every view and dialog: none of
// it becomes markup, an access key, or a place holder.

#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/allow_dialog.h"
#include "ui/windows/details_dialog.h"
#include "ui/windows/differences_dialog.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/property_dialog.h"
#include "ui/windows/redaction_dialog.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString marker = QStringLiteral("<img src=x>");

/// Everything that some part of a window could take for more than text.
QString hostile()
{
    return QStringLiteral("<b>x</b>") + marker
        + QStringLiteral("<a href=\"http://x\">y</a> &lt; %1 %2 %n &File [*]\n") + QChar(0x202e)
        + QStringLiteral("txt.exe") + QChar(0x07);
}

/// What a file may be called.
QString hostileFileName()
{
    return QStringLiteral("<b>x<b>") + marker + QStringLiteral(" %1 &File [*].clusprop");
}

void spoil(QString &text)
{
    text += hostile();
}

void spoil(Value &value)
{
    if (const auto text = textOf(value))
        value = textValue(*text + hostile(), value.format());
}

LoadedFile hostileFile(LoadedFile file, const QString &path)
{
    file.file = path;
    for (QString *text : { &file.title, &file.recognised, &file.cluster.name })
        spoil(*text);
    for (Source &source : file.cluster.sources)
        spoil(source.file);
    for (ClusterObject &object : file.cluster.objects) {
        for (QString *text : { &object.name, &object.groupName, &object.resourceName,
                 &object.ownerNode, &object.state })
            spoil(*text);
        for (PropertyList &list : object.lists) {
            for (Property &property : list.properties) {
                for (Value &value : property.values)
                    spoil(value);
                for (Claim &claim : property.extras.edit().claims) {
                    for (Value &value : claim.values)
                        spoil(value);
                }
            }
        }
        object.list(Scope::Common).properties.append(
            property(hostile(), { textValue(QString(10'000, u'<') + hostile()) }));
    }
    file.notes.append({ {}, -1, hostile(), hostile() });
    file.stopped = LoadNote{ {}, -1, hostile(), hostile() };
    return file;
}

bool isHostile(const QString &text)
{
    return text.contains(marker);
}

/// Whether Qt shows a tool tip as it stands.
bool isSafeTip(const QString &text)
{
    return !isHostile(text) || !Qt::mightBeRichText(text);
}

/// Whether what stands behind the marker is there as well, as far as it is shown. A sentence that is
/// filled in piece by piece puts its next piece where a text says %1.
bool isWhole(QString text)
{
    // Long words get places to be wrapped at, and captions keep their ampersands.
    text.remove(QChar(0x200b)).replace(QStringLiteral("&&"), QStringLiteral("&"));
    const QString follows = hostile().section(marker, 1).section(u'&', 0, 1);
    const QString followsInFile = QStringLiteral(" %1 ");
    for (qsizetype at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
        const QString behind = text.mid(at + marker.size()).section(u'\u2026', 0, 0);
        if (!behind.startsWith(followsInFile) && !behind.startsWith(follows)
            && !follows.startsWith(behind))
            return false;
    }
    return true;
}

/// One "&" would be taken away, and its letter become an access key.
bool isSafeCaption(const QString &text)
{
    return !isHostile(text) || !text.contains(u"&File") || text.contains(u"&&File");
}

/// Of several place holders only one may be none.
bool isSafeTitle(QString title)
{
    return title.remove(QStringLiteral("[*][*]")).count(QStringLiteral("[*]")) <= 1;
}

bool hasOnlyText(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || format.anchorHref() == u"http://x")
                return false;
        }
    }
    return true;
}

/// Looks at everything below a widget. `problems` is empty when all of it is text, and `seen` says
/// how often something hostile was shown.
class Inspection
{
public:
    explicit Inspection(QWidget &root)
    {
        look(root);
        for (QWidget *widget : root.findChildren<QWidget *>())
            look(*widget);
    }
    QStringList problems;
    int seen = 0;

private:
    void expect(bool isGood, const QObject &where, const char *what, const QString &text)
    {
        seen += isHostile(text) ? 1 : 0;
        if (!isGood || !isWhole(text))
            problems.append(QStringLiteral("%1 of %2 %3: %4")
                                .arg(QLatin1String(what),
                                    QLatin1String(where.metaObject()->className()),
                                    where.objectName(), text.left(120)));
    }

    void look(QWidget &widget)
    {
        expect(isSafeTip(widget.toolTip()), widget, "tool tip", widget.toolTip());
        expect(isSafeTip(widget.whatsThis()), widget, "explanation", widget.whatsThis());
        if (widget.isWindow())
            expect(isSafeTitle(widget.windowTitle()), widget, "title", widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            expect(isSafeCaption(button->text()), widget, "text", button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            expect(isSafeCaption(group->title()), widget, "title", group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
            expect(hasOnlyText(*text->document()), widget, "text", text->toPlainText());
        else if (auto *menu = qobject_cast<QMenu *>(&widget))
            lookAtMenu(*menu);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            lookAtModel(*view);
    }

    void lookAtLabel(const QLabel &label)
    {
        const bool isPlain = label.textFormat() == Qt::PlainText;
        expect(isPlain || !isHostile(label.text()), label, "text", label.text());
        // An access key is taken out of labels that have somewhere to go.
        expect(label.buddy() == nullptr || isSafeCaption(label.text()), label, "key", label.text());
    }

    void lookAtTabs(const QTabBar &tabs)
    {
        for (int index = 0; index < tabs.count(); ++index) {
            expect(isSafeCaption(tabs.tabText(index)), tabs, "tab", tabs.tabText(index));
            expect(isSafeTip(tabs.tabToolTip(index)), tabs, "tool tip", tabs.tabToolTip(index));
        }
    }

    void lookAtMenu(QMenu &menu)
    {
        emit menu.aboutToShow();
        for (const QAction *action : menu.actions()) {
            expect(isSafeCaption(action->text()), menu, "entry", action->text());
            if (menu.toolTipsVisible())
                expect(isSafeTip(action->toolTip()), menu, "tool tip", action->toolTip());
        }
    }

    void lookAtModel(const QAbstractItemView &view)
    {
        if (view.model() == nullptr)
            return;
        m_cells = 0;
        lookAtCells(*view.model(), {}, view, 0);
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QString tip
                = view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            expect(isSafeTip(tip), view, "head", tip);
        }
    }

    void lookAtCells(
        const QAbstractItemModel &model, const QModelIndex &parent, const QObject &view, int depth)
    {
        constexpr int enough = 1000;
        for (int row = 0; row < model.rowCount(parent) && depth < 5; ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                if (++m_cells > enough)
                    return;
                const QModelIndex cell = model.index(row, column, parent);
                const QString tip = cell.data(Qt::ToolTipRole).toString();
                expect(isSafeTip(tip), view, "cell's tool tip", tip);
                expect(true, view, "cell", cell.data().toString());
            }
            lookAtCells(model, model.index(row, 0, parent), view, depth + 1);
        }
    }

    int m_cells = 0;
};

} // namespace

class TestHostileWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void viewsShowText_data();
    void viewsShowText();
    void editorsShowText();
    void comparisonsShowText();
    void dialogsShowText_data();
    void dialogsShowText();
    void questionsShowText_data();
    void questionsShowText();
    void recentFilesShowText();

private:
    void open(const LoadedFile &file);
    void inspect(QWidget &root, int fewest);

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestHostileWindow::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestHostileWindow::open(const LoadedFile &file)
{
    const QString path = m_place->write(hostileFileName(), "x");
    m_window->loader().setOpener(openerOf(hostileFile(file, path)));
    QVERIFY(openAndWait(*m_window, { path }));
    QVERIFY(m_window->currentPage());
}

void TestHostileWindow::inspect(QWidget &root, int fewest)
{
    QCoreApplication::processEvents();
    const Inspection inspection(root);
    QVERIFY2(
        inspection.problems.isEmpty(), qPrintable(inspection.problems.mid(0, 8).join(u'\n')));
    QVERIFY2(inspection.seen >= fewest, qPrintable(QString::number(inspection.seen)));
}

void TestHostileWindow::viewsShowText_data()
{
    QTest::addColumn<bool>("disputed");
    QTest::newRow("sample") << false;
    QTest::newRow("disputed") << true;
}

void TestHostileWindow::viewsShowText()
{
    QFETCH(bool, disputed);
    open(disputed ? disputedFile() : bundledSample());
    DocumentPage &page = *m_window->currentPage();
    for (const ActionId view : { ActionId::Overview, ActionId::Volumes, ActionId::Properties,
             ActionId::Matrix, ActionId::AllProperties }) {
        if (page.can(view))
            page.perform(view);
        inspect(*m_window, 20);
    }
    for (const DockId dock : allDocks) {
        page.docks().raise(dock);
        inspect(*m_window, 20);
    }
    const QString title = m_window->windowTitle();
    QVERIFY(title.contains(u"[*][*]"));
}

/// The panel and the inspector, property after property, with changes in between.
void TestHostileWindow::editorsShowText()
{
    open(bundledSample());
    DocumentPage &page = *m_window->currentPage();
    page.perform(ActionId::Properties);
    page.docks().raise(DockId::Inspector);
    const Cluster &cluster = page.document().current();
    for (int object = 0; object < std::min<int>(4, int(cluster.objects.size())); ++object) {
        for (const Scope scope : { Scope::Common, Scope::Private }) {
            for (const Property &property : cluster.objects[object].list(scope).properties.mid(0, 4)) {
                page.goTo({ object, scope, property.name, -1 });
                if (page.can(ActionId::Reset))
                    page.perform(ActionId::Reset);
                QCoreApplication::processEvents();
            }
        }
        page.goTo({ object, Scope::Common, hostile(), -1 });
        inspect(*m_window, 20);
    }
    QVERIFY(page.changeCount() > 0);
    page.docks().raise(DockId::Changes);
    inspect(*m_window, 20);
    page.docks().raise(DockId::History);
    inspect(*m_window, 20);
}

void TestHostileWindow::comparisonsShowText()
{
    open(bundledSample());
    m_window->action(ActionId::CompareLoaded)->trigger();
    QVERIFY(!m_window->currentPage());
    inspect(*m_window, 1);
    // A tool tip that is no markup is shown as it stands, and so must not be escaped.
    for (const QTabBar *tabs : m_window->findChildren<QTabBar *>()) {
        for (int index = 0; index < tabs->count(); ++index) {
            const QString tip = tabs->tabToolTip(index);
            QVERIFY2(Qt::mightBeRichText(tip) || !tip.contains(u"&amp;"), qPrintable(tip));
        }
    }
}

void TestHostileWindow::dialogsShowText_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
        { "add property", "change format", "differences", "allow", "redacted copy", "details", "export" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestHostileWindow::dialogsShowText()
{
    QFETCH(QString, what);
    const QString text = hostile();
    Document document(hostileFile(bundledSample(), text));
    Document disputed(hostileFile(disputedFile(), text));
    std::unique_ptr<QDialog> dialog;
    if (what == u"add property")
        dialog = std::make_unique<PropertyDialog>(document, 0);
    else if (what == u"change format")
        dialog = std::make_unique<PropertyDialog>(
            document, PropertyPlace{ 0, Scope::Common, text, -1 });
    else if (what == u"differences")
        dialog = std::make_unique<DifferencesDialog>(disputed, PropertyPlace{});
    else if (what == u"allow")
        dialog = std::make_unique<AllowDialog>(AllowQuestion{ text, text, text, text, text });
    else if (what == u"redacted copy")
        dialog = std::make_unique<RedactionDialog>(
            RedactionQuestion{ text, { { text, 1 } }, { { text, 2 } }, { text } });
    else if (what == u"details")
        dialog = std::make_unique<DetailsDialog>(text, text, QStringList(text));
    else
        dialog = std::make_unique<ExportDialog>(document, 0, nullptr);
    dialog->show();
    inspect(*dialog, what == u"export" ? 0 : 1); // it shows the names of forms and files
}

using Ask = void (*)(const Prompts &, QWidget *, const QString &);
Q_DECLARE_METATYPE(Ask)

void TestHostileWindow::questionsShowText_data()
{
    QTest::addColumn<Ask>("ask");
    const auto row = [](const char *title, Ask ask) { QTest::newRow(title) << ask; };
    row("changed outside", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        Q_UNUSED(text) // the last part of a path is shown
        prompts.changedOutside(parent, hostileFileName(), true);
    });
    row("unsaved", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        prompts.unsaved(parent, { text, 1, 1 });
    });
    row("reload", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        prompts.discardForReload(parent, { text, 1, 1 });
    });
    row("clear", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        prompts.clearBackup(parent, { { text }, { text } });
    });
    row("reset", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        prompts.resetValues(parent, { { text, text }, 2 });
    });
    row("change many", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        prompts.changeMany(parent, text);
    });
    row("report", [](const Prompts &prompts, QWidget *parent, const QString &text) {
        prompts.report(parent, { text, text, { text, text } });
    });
}

void TestHostileWindow::questionsShowText()
{
    QFETCH(Ask, ask);
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        wasAsked = box->textFormat() == Qt::PlainText
            && isHostile(box->text() + box->informativeText());
        inspect(*box, 1);
        box->reject();
    });
    ask(dialogPrompts(), m_window.get(), hostile());
    QVERIFY(wasAsked);
}

void TestHostileWindow::recentFilesShowText()
{
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(hostileFileName()) }));
    m_window->action(ActionId::Close)->trigger();
    inspect(*m_window, 2);
    QVERIFY(!m_window->currentPage());
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostile_window.moc"
