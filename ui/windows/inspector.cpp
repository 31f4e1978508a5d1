// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/inspector.h"

#include "ui/models/marks.h"
#include "ui/windows/icons.h"
#include "ui/windows/inspector_content.h"
#include "ui/windows/text_block.h"
#include "ui/windows/wrapped_label.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

constexpr qreal headingScale = 1.35;
constexpr qsizetype mostSnippetCharacters = 6000;

TextBlock *block(const QString &name, const QString &text, const QString &accessibleName)
{
    auto *widget = new TextBlock;
    widget->setObjectName(name);
    widget->setAccessibleName(accessibleName);
    widget->setText(text);
    return widget;
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    widget->setPalette(palette);
}

/// A page of one grid: all sections share the column of the labels, so that texts are aligned
/// from top to bottom.
class Page
{
public:
    explicit Page(QWidget &page)
        : m_page(page)
        , m_grid(new QGridLayout(&page))
        , m_line(page.fontMetrics().height())
    {
        m_grid->setColumnStretch(1, 1);
        m_grid->setHorizontalSpacing(m_line * 3 / 4);
        m_grid->setVerticalSpacing(m_line / 4);
        m_grid->setContentsMargins(m_line * 3 / 4, m_line / 2, m_line * 3 / 4, m_line / 2);
    }

    void addHeading(const InspectorContent &content);
    void addBox(const char *name, QStringView iconName, const QString &word, const QString &text);
    void addSection(const QString &title);
    void addFacts(const QVector<InspectorFact> &facts);
    void addValues(const InspectorContent &content);
    void addSnippet(const QString &snippet);
    QPushButton *addMore();
    void finish() { m_grid->setRowStretch(m_grid->rowCount(), 1); }

private:
    void addWide(QWidget *widget) { m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2); }
    void addSpace(int height) { m_grid->setRowMinimumHeight(m_grid->rowCount(), height); }
    void addPair(const QString &label, QWidget *text);

    QWidget &m_page;
    QGridLayout *m_grid;
    int m_line;
};

void Page::addHeading(const InspectorContent &content)
{
    TextBlock *title = block(QStringLiteral("title"), content.title, Inspector::tr("Property"));
    QFont heading = title->font();
    heading.setPointSizeF(heading.pointSizeF() * headingScale);
    heading.setBold(true);
    title->setFont(heading);
    addWide(title);
    TextBlock *owner = block(QStringLiteral("owner"), content.owner, Inspector::tr("Owner"));
    setTextColour(owner, secondaryTextColour(m_page.palette()));
    addWide(owner);
    if (!content.summary.isEmpty()) {
        addSpace(m_line / 4);
        addWide(block(QStringLiteral("summary"), content.summary, Inspector::tr("Summary")));
    }
}

void Page::addBox(const char *name, QStringView iconName, const QString &word, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(m_line / 2, m_line / 3, m_line / 2, m_line / 3);
    layout->setHorizontalSpacing(m_line / 2);
    layout->setVerticalSpacing(m_line / 6);
    auto *sign = new QLabel;
    sign->setPixmap(
        icon(iconName, m_page.palette()).pixmap(QSize(m_line, m_line), m_page.devicePixelRatioF()));
    auto *title = new QLabel(word);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(sign, 0, 0, Qt::AlignCenter);
    layout->addWidget(title, 0, 1);
    layout->addWidget(block(QLatin1String(name), text, word), 1, 1);
    layout->setColumnStretch(1, 1);
    addSpace(m_line / 4);
    addWide(box);
}

void Page::addSection(const QString &title)
{
    addSpace(m_line / 2);
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    addWide(label);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    addWide(line);
}

void Page::addPair(const QString &label, QWidget *text)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    setTextColour(name, secondaryTextColour(m_page.palette()));
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(text, row, 1);
}

void Page::addFacts(const QVector<InspectorFact> &facts)
{
    for (const InspectorFact &fact : facts) {
        TextBlock *text = block(fact.name, fact.text, fact.label);
        text->setBreaksIdentifiers(true);
        addPair(fact.label, text);
    }
}

void Page::addValues(const InspectorContent &content)
{
    if (content.values.isEmpty())
        return;
    addSection(content.hasBits ? Inspector::tr("Bits") : Inspector::tr("Values"));
    for (const InspectorValue &value : content.values) {
        QString text = value.name;
        if (value.isCurrent)
            text = value.isBit ? Inspector::tr("%1 (set)").arg(value.name)
                               : Inspector::tr("%1 (current)").arg(value.name);
        TextBlock *name
            = block(value.isCurrent ? QStringLiteral("currentValue") : QStringLiteral("otherValue"),
                text, value.number);
        if (value.isCurrent) {
            QFont bold = name->font();
            bold.setBold(true);
            name->setFont(bold);
        }
        addPair(value.number, name);
        if (!value.summary.isEmpty())
            addPair({}, block(QStringLiteral("valueSummary"), value.summary, value.name));
    }
}

void Page::addSnippet(const QString &snippet)
{
    if (snippet.isEmpty())
        return;
    addSection(Inspector::tr("In C"));
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(m_line / 2, m_line / 3, m_line / 2, m_line / 3);
    const bool isLong = snippet.size() > mostSnippetCharacters;
    TextBlock *code = block(QStringLiteral("snippet"),
        isLong ? snippet.first(mostSnippetCharacters) + u'\u2026' : snippet,
        Inspector::tr("C code"));
    code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(code);
    addWide(box);

    auto *copy = new QPushButton(icon(u"copy", m_page.palette()), Inspector::tr("Cop&y C Code"));
    copy->setObjectName(QStringLiteral("copySnippet"));
    QObject::connect(copy, &QPushButton::clicked, copy,
        [snippet] { QGuiApplication::clipboard()->setText(snippet + u'\n'); });
    m_grid->addWidget(copy, m_grid->rowCount(), 0, 1, 2, Qt::AlignRight);
}

QPushButton *Page::addMore()
{
    auto *more = new QPushButton(icon(u"help", m_page.palette()), Inspector::tr("In the Handboo&k"));
    more->setObjectName(QStringLiteral("handbook"));
    more->setToolTip(Inspector::tr("Open the handbook at this property (F1)"));
    addSpace(m_line / 2);
    m_grid->addWidget(more, m_grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    return more;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the keyboard scrolls
    m_scroll->setAccessibleName(tr("Explanation of the selected property"));
    auto *empty = new WrappedLabel(tr("Select a property to see what it means"));
    empty->setObjectName(QStringLiteral("empty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(fontMetrics().height());
    m_pages->addWidget(empty);
    m_pages->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    setFocusProxy(m_scroll);
    m_scroll->viewport()->installEventFilter(this);
}

void Inspector::show(const Document &document, int object, Scope scope, const QString &property)
{
    auto content = std::make_shared<const InspectorContent>(
        inspectorContent(document, object, scope, property));
    const bool isSame
        = m_content && m_content->title == content->title && m_content->owner == content->owner;
    if (m_content && *m_content == *content)
        return;
    m_scrolled = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_content = std::move(content);
    refresh();
}

void Inspector::refresh()
{
    if (!m_content)
        return;
    m_pages->setCurrentWidget(m_scroll); // the keyboard comes by before the page is there
    m_isStale = parentWidget() != nullptr && !isVisible();
    if (m_isStale)
        return;
    build(*m_content);
    m_scroll->verticalScrollBar()->setValue(m_scrolled);
}

void Inspector::clear()
{
    m_content.reset();
    m_isStale = false;
    m_pages->setCurrentIndex(0);
}

void Inspector::build(const InspectorContent &content)
{
    auto *widget = new QWidget;
    Page page(*widget);
    page.addHeading(content);
    page.addBox("caution", u"warning", tr("Caution"), content.caution);
    page.addBox("note", u"note", tr("Note"), content.note);
    page.addSection(tr("Here"));
    page.addFacts(content.value);
    page.addSection(tr("Definition"));
    page.addFacts(content.definition);
    page.addValues(content);
    if (!content.codes.isEmpty()) {
        page.addSection(tr("Control codes"));
        page.addFacts(content.codes);
    }
    page.addSnippet(content.snippet);
    connect(page.addMore(), &QPushButton::clicked, this, &Inspector::handbookRequested);
    page.finish();
    // A button of the content before may be the one whose click leads here.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(widget);
    widget->layout()->activate();
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Sizes and the colours of icons are taken when the page is built.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

/// Laying out a page takes longer than all else that a document shows first, so that is painted before.
/// The viewport covers this widget, which is not always painted itself.
bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isStale && watched == m_scroll->viewport() && event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, &Inspector::refresh, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace clusprop::ui
