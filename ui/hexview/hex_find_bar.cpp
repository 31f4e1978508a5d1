// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_find_bar.h"

#include "ui/hexview/hex_view.h"
#include "ui/windows/wrapped_label.h"
#include "ui/words/core_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <array>

namespace clusprop::ui {
namespace {

struct KindRow
{
    PatternKind kind;
    const char *word;
    const char *example;
};

constexpr std::array kinds{
    KindRow{ PatternKind::Hexadecimal, QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "Hexadecimal"),
        QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "02 00 ?? 00") },
    KindRow{ PatternKind::Utf16, QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "Text (UTF-16)"),
        QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "BackupInProgress") },
    KindRow{ PatternKind::Ascii, QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "Text (ASCII)"),
        QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "text") },
    KindRow{ PatternKind::Number, QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "Number (32 bits)"),
        QT_TRANSLATE_NOOP("clusprop::ui::HexFindBar", "1000 or 0x3E8") },
};

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

QToolButton *textButton(QWidget *parent, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HexFindBar::HexFindBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_offset(new QLineEdit(this))
    , m_result(new WrappedLabel({}, this))
{
    for (const KindRow &row : kinds)
        m_kind->addItem(tr(row.word));
    build();
    const auto showExample = [this](int kind) {
        m_pattern->setPlaceholderText(tr(kinds[static_cast<std::size_t>(kind)].example));
    };
    showExample(0);
    connect(m_kind, &QComboBox::currentIndexChanged, this, showExample);
    connect(m_pattern, &QLineEdit::returnPressed, this,
        [this] { find(HexSearch::Direction::Forward); });
    connect(m_pattern, &QLineEdit::textEdited, this, [this] {
        m_search.cancel();
        m_result->clear();
    });
    connect(m_offset, &QLineEdit::returnPressed, this, &HexFindBar::goToOffset);
    connect(&m_search, &HexSearch::found, this, &HexFindBar::foundAt);
    connect(&m_search, &HexSearch::notFound, this, [this] { report(tr("Not found.")); });
    connect(&m_search, &HexSearch::progressed, this, [this](int percent) {
        m_result->setText(tr("Searching: %1 % done; Esc gives up.").arg(percent));
    });
}

void HexFindBar::build()
{
    m_kind->setAccessibleName(tr("What to find"));
    for (QLineEdit *box : { m_pattern, m_offset })
        box->setAcceptDrops(false); // files are dropped on the window
    m_pattern->setObjectName(QStringLiteral("bytesPattern"));
    m_pattern->setClearButtonEnabled(true);
    m_pattern->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_offset->setObjectName(QStringLiteral("bytesOffset"));
    m_offset->setPlaceholderText(tr("0x1c, 28, +16"));
    m_offset->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_result->setObjectName(QStringLiteral("bytesFound"));
    QLabel *find = labelFor(m_pattern, tr("Fi&nd:"));
    QLabel *goTo = labelFor(m_offset, tr("&Go to offset:"));
    QToolButton *previous = textButton(this, tr("Previous"), tr("Previous occurrence (Shift+F3)"));
    QToolButton *next = textButton(this, tr("Next"), tr("Next occurrence (F3)"));
    QToolButton *hide = textButton(this, tr("Close"), tr("Close the line (Esc)"));
    connect(previous, &QToolButton::clicked, this,
        [this] { this->find(HexSearch::Direction::Backward); });
    connect(
        next, &QToolButton::clicked, this, [this] { this->find(HexSearch::Direction::Forward); });
    connect(hide, &QToolButton::clicked, this, &HexFindBar::close);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : { static_cast<QWidget *>(find), static_cast<QWidget *>(m_kind) })
        layout->addWidget(widget);
    layout->addWidget(m_pattern, 2);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(goTo);
    layout->addWidget(m_offset);
    layout->addWidget(m_result, 3);
    layout->addWidget(hide);
}

void HexFindBar::setView(HexView *view)
{
    if (m_view == view)
        return;
    stop();
    m_view = view;
}

void HexFindBar::stop()
{
    m_search.cancel();
    m_result->clear();
}

void HexFindBar::askForPattern()
{
    setVisible(true);
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
}

void HexFindBar::askForOffset()
{
    setVisible(true);
    m_offset->setFocus(Qt::ShortcutFocusReason);
    m_offset->selectAll();
}

void HexFindBar::findAgain(HexSearch::Direction direction)
{
    if (m_pattern->text().isEmpty())
        askForPattern();
    else
        find(direction);
}

void HexFindBar::report(const QString &sentence)
{
    m_result->setText(sentence);
    emit said(sentence);
}

void HexFindBar::find(HexSearch::Direction direction)
{
    if (m_view == nullptr || m_view->bytes().isEmpty())
        return;
    const auto kind = kinds[static_cast<std::size_t>(m_kind->currentIndex())].kind;
    const auto pattern = parsePattern(m_pattern->text(), kind);
    if (!pattern) {
        report(fromCore(pattern.error()));
        return;
    }
    // From the start of the selection, which is what was found before. The first search finds also
    // what begins under the cursor.
    const auto at = static_cast<qint64>(m_view->selection().offset);
    const bool isHit = static_cast<qsizetype>(m_view->selection().length) == pattern->bytes.size();
    const bool forward = direction == HexSearch::Direction::Forward;
    m_search.start(m_view->bytes(), *pattern, forward && !isHit ? at - 1 : at, direction);
}

void HexFindBar::foundAt(qint64 offset, qint64 length, bool wrapped)
{
    m_view->select({ static_cast<std::size_t>(offset), static_cast<std::size_t>(length) });
    m_view->scrollTo({ static_cast<std::size_t>(offset), static_cast<std::size_t>(length) });
    const QString place = tr("Found at %1 (0x%2).").arg(offset).arg(offset, 0, 16);
    report(wrapped ? tr("%1 The search went past the end and on from the other one.").arg(place)
                   : place);
}

void HexFindBar::goToOffset()
{
    if (m_view == nullptr || m_view->bytes().isEmpty())
        return;
    const auto offset
        = parseOffset(m_offset->text(), m_view->cursorOffset(), m_view->bytes().size());
    if (!offset) {
        report(fromCore(offset.error()));
        return;
    }
    m_view->setCursorOffset(*offset);
    report(tr("At %1 (0x%2).").arg(*offset).arg(*offset, 0, 16));
}

void HexFindBar::close()
{
    stop();
    hide();
    emit closed();
}

void HexFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_search.isRunning()) {
        m_search.cancel();
        report(tr("The search was given up."));
    } else {
        close();
    }
}

} // namespace clusprop::ui
