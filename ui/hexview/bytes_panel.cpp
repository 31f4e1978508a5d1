// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/bytes_panel.h"

#include "ui/hexview/byte_details.h"
#include "ui/hexview/byte_difference_model.h"
#include "ui/hexview/byte_status.h"
#include "ui/hexview/bytes_tools.h"
#include "ui/hexview/hex_comparison.h"
#include "ui/hexview/hex_find_bar.h"
#include "ui/hexview/hex_legend.h"
#include "ui/hexview/hex_view.h"
#include "ui/windows/wrapped_label.h"
#include "ui/words/core_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace clusprop::ui {
namespace {

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new WrappedLabel({}, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool hasUnread(const ByteMap &map)
{
    if (map.isEmpty())
        return false;
    return hexShade(map.at(map.size() - 1).field) == HexShade::Unread; // they stand last
}

} // namespace

/// The panel's own keys, wherever the focus is in it: they take precedence over the window's.
struct BytesPanel::Key
{
    int key;
    Qt::KeyboardModifiers modifiers;
    void (BytesPanel::*run)();
};

BytesPanel::BytesPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this, "bytesTitle"))
    , m_tools(new BytesTools(this))
    , m_note(plainLabel(this, "bytesNote"))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_bytes(new HexComparison(this))
    , m_details(new ByteDetails(this))
    , m_findBar(new HexFindBar(this))
    , m_legend(new HexLegend(this))
    , m_status(new ByteStatus(this))
{
    build();
    connectParts();
    clear();
}

void BytesPanel::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->hide();
    m_findBar->hide();
    m_findBar->setView(m_bytes->view());
    m_splitter->addWidget(m_bytes);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);

    auto *shown = new QWidget(this);
    auto *shownLayout = new QVBoxLayout(shown);
    shownLayout->setContentsMargins({});
    shownLayout->addWidget(m_findBar);
    shownLayout->addWidget(m_splitter, 1);
    shownLayout->addWidget(m_legend);
    shownLayout->addWidget(m_status);
    auto *empty = plainLabel(this, "bytesEmpty");
    empty->setText(
        tr("There are no bytes to show: no property with a known value is stored here. Select another "
           "object, or give a property a value."));
    empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(empty);
    m_pages->addWidget(shown);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);
}

void BytesPanel::connectParts()
{
    for (HexView *view : { m_bytes->view(), m_bytes->before() }) {
        connect(view, &HexView::selectionChanged, this, &BytesPanel::showStatus);
        connect(view, &HexView::hovered, this, &BytesPanel::showStatus);
        connect(view, &HexView::said, this, &BytesPanel::said);
    }
    connect(m_bytes->view(), &HexView::cursorMoved, this, &BytesPanel::cursorMoved);
    connect(m_bytes, &HexComparison::activeChanged, this, [this] {
        m_findBar->setView(active());
        showStatus();
    });
    connect(&m_maker, &BytesMaker::made, this, [this](const ObjectBytes &content) {
        setContent(content);
        markProperty(m_mark.object, m_mark.scope, m_mark.position);
        emit contentShown();
    });
    connect(&m_maker, &BytesMaker::began, this, &BytesPanel::showNote);
    connect(m_findBar, &HexFindBar::said, this, &BytesPanel::said);
    connect(m_findBar, &HexFindBar::closed, this, [this] { active()->setFocus(); });
    connect(m_details, &ByteDetails::differenceChosen, this, &BytesPanel::showDifference);
    connect(m_details, &ByteDetails::said, this, &BytesPanel::said);
    connect(m_tools, &BytesTools::findRequested, this, &BytesPanel::find);
    connect(m_tools, &BytesTools::goToRequested, this, &BytesPanel::goToOffset);
    connect(m_tools, &BytesTools::detailsChanged, m_details, &QWidget::setVisible);
    connect(m_tools, &BytesTools::comparingChanged, this, [this](bool comparing) {
        m_bytes->setComparing(comparing);
        if (comparing)
            m_details->showDifferences();
    });
    connect(m_tools, &BytesTools::bytesPerRowChosen, m_bytes, &HexComparison::setBytesPerRow);
    connect(m_tools, &BytesTools::offsetBaseChosen, this, [this](NumberBase base) {
        m_bytes->setOffsetBase(base);
        m_details->setOffsetBase(base);
    });
}

HexView *BytesPanel::view() const
{
    return m_bytes->view();
}

HexView *BytesPanel::active() const
{
    return m_bytes->active();
}

void BytesPanel::showBytes(const ByteSource &source)
{
    m_maker.make(source);
}

void BytesPanel::setContent(const ObjectBytes &content)
{
    const QScopedValueRollback marking(m_marking, true);
    const bool isSame
        = content.title == m_content.title && content.bytes.size() == m_content.bytes.size();
    const qint64 cursor = view()->cursorOffset();
    const wire::ByteRange marked = view()->marked();
    const qint64 top = view()->firstRow();
    m_content = content;
    m_title->setText(fromCore(content.title));
    m_pages->setCurrentIndex(content.bytes.isEmpty() ? 0 : 1);
    m_tools->setVisible(!content.bytes.isEmpty());
    m_findBar->stop();
    m_details->setContent(content);
    m_bytes->setContent(content);
    m_tools->setDifferences(content.differences.rows.size());
    if (isSame && !content.bytes.isEmpty()) {
        view()->setMarked(marked);
        view()->setCursorOffset(cursor);
        view()->setFirstRow(top);
    }
    m_legend->setShowsUnread(hasUnread(content.map));
    m_noteText.clear();
    if (!content.fromFile && !content.bytes.isEmpty())
        m_noteText = tr("The file holds other bytes; those shown are the property list that an "
                        "export would write.");
    showNote();
    showStatus();
}

void BytesPanel::setContent(const ByteMap &map, const QString &title)
{
    m_maker.forget();
    ObjectBytes content;
    content.bytes = map.bytes();
    content.map = map;
    content.title = title;
    content.fromFile = true; // or whatever the caller says of it
    setContent(content);
}

void BytesPanel::setNote(const QString &note)
{
    m_noteText = note;
    showNote();
}

void BytesPanel::showNote()
{
    const QString text = m_maker.isMaking()
        ? tr("The bytes are being prepared; those shown are from before.")
        : m_noteText;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void BytesPanel::clear()
{
    m_mark = {};
    setContent(ByteMap(), {});
}

void BytesPanel::markProperty(wire::ByteRange range)
{
    const QScopedValueRollback marking(m_marking, true);
    view()->setMarked(range);
    if (range.length == 0 || view()->bytes().isEmpty())
        return;
    if (!range.contains(static_cast<std::size_t>(view()->cursorOffset())))
        view()->setCursorOffset(static_cast<qint64>(range.offset));
    view()->scrollTo(range);
}

void BytesPanel::markProperty(int object, Scope scope, int position)
{
    m_mark = { object, scope, position };
    if (!m_maker.isMaking())
        markProperty(m_content.rangeOf(object, scope, position).value_or(wire::ByteRange{}));
}

void BytesPanel::cursorMoved(qint64 offset)
{
    if (m_marking)
        return;
    emit offsetActivated(offset);
    if (const PropertyBytes *property = m_content.propertyAt(offset))
        emit propertyActivated(property->object, property->scope, property->position);
}

void BytesPanel::showStatus()
{
    const HexView &shown = m_bytes->before()->hoveredOffset() >= 0 ? *m_bytes->before() : *active();
    m_status->showByte(shown);
    const qint64 offset = shown.hoveredOffset() >= 0 ? shown.hoveredOffset() : shown.cursorOffset();
    const qsizetype field = shown.map().indexAt(offset);
    m_legend->setCurrent(
        field < 0 ? std::nullopt : std::optional(hexShade(shown.map().at(field).field)));
    m_details->showReadings(active()->bytes(), static_cast<qint64>(active()->selection().offset));
}

void BytesPanel::find()
{
    m_findBar->askForPattern();
}

void BytesPanel::findNext()
{
    m_findBar->findAgain(HexSearch::Direction::Forward);
}

void BytesPanel::findPrevious()
{
    m_findBar->findAgain(HexSearch::Direction::Backward);
}

void BytesPanel::goToOffset()
{
    m_findBar->askForOffset();
}

void BytesPanel::stepToDifference(bool forward)
{
    if (m_content.differences.rows.isEmpty()) {
        emit said(tr("Nothing differs from what was loaded."));
        return;
    }
    const bool inBefore = active() == m_bytes->before();
    const int row
        = m_details->stepFrom(static_cast<qint64>(active()->selection().offset), inBefore, forward);
    if (row < 0)
        emit said(forward ? tr("There is no difference behind this place.")
                          : tr("There is no difference in front of this place."));
    else
        showDifference(row);
}

void BytesPanel::showDifference(int row)
{
    m_bytes->goTo(m_details->differences().difference(row));
    emit said(tr("Difference %1 of %2: %3")
                  .arg(row + 1)
                  .arg(m_content.differences.rows.size())
                  .arg(m_details->differences().words(row)));
}

const BytesPanel::Key *BytesPanel::keyOf(const QKeyEvent &event)
{
    static constexpr std::array keys{
        Key{ Qt::Key_F, Qt::ControlModifier, &BytesPanel::find },
        Key{ Qt::Key_G, Qt::ControlModifier, &BytesPanel::goToOffset },
        Key{ Qt::Key_F3, Qt::NoModifier, &BytesPanel::findNext },
        Key{ Qt::Key_F3, Qt::ShiftModifier, &BytesPanel::findPrevious },
        Key{ Qt::Key_F7, Qt::NoModifier, &BytesPanel::nextDifference },
        Key{ Qt::Key_F7, Qt::ShiftModifier, &BytesPanel::previousDifference },
        Key{ Qt::Key_Down, Qt::AltModifier, &BytesPanel::nextDifference },
        Key{ Qt::Key_Up, Qt::AltModifier, &BytesPanel::previousDifference },
    };
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto found = std::find_if(keys.begin(), keys.end(),
        [&](const Key &key) { return key.key == event.key() && key.modifiers == modifiers; });
    return found == keys.end() ? nullptr : &*found;
}

bool BytesPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && keyOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// The bytes have what a row needs, the details as much of the rest as they can use.
void BytesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isArranged, true))
        return;
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_splitter->handleWidth();
    const int details = std::clamp(room - view()->sizeHint().width(),
        m_details->minimumSizeHint().width(), m_details->sizeHint().width());
    m_splitter->setSizes({ room - details, details });
}

void BytesPanel::keyPressEvent(QKeyEvent *event)
{
    if (const Key *key = keyOf(*event))
        (this->*key->run)();
    else
        QWidget::keyPressEvent(event);
}

QSize BytesPanel::sizeHint() const
{
    return QWidget::sizeHint().boundedTo({ QWIDGETSIZE_MAX, fontMetrics().height() * 24 });
}

} // namespace clusprop::ui
