// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/byte_status.h"

#include "ui/hexview/hex_view.h"
#include "ui/models/marks.h"
#include "ui/windows/elided_label.h"
#include "ui/words/core_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace clusprop::ui {
namespace {

QString selectionText(wire::ByteRange range)
{
    return ByteStatus::tr("Offset %1 (0x%2), length %3 (0x%4)")
        .arg(range.offset)
        .arg(range.offset, 0, 16)
        .arg(range.length)
        .arg(range.length, 0, 16);
}

QString meaningText(const HexView &view, qint64 offset)
{
    const qsizetype field = view.map().indexAt(offset);
    if (field < 0)
        return {};
    const QString text
        = ByteStatus::tr("%1 — %2", "bytes, what they are")
              .arg(fromCore(rangeWords(view.map().at(field).range)),
                  fromCore(explainField(view.map(), field)));
    return view.isChanged(offset) ? ByteStatus::tr("%1 — changed").arg(text) : text;
}

} // namespace

ByteStatus::ByteStatus(QWidget *parent)
    : QWidget(parent)
    , m_selection(new QLabel(this))
    , m_meaning(new ElidedLabel(this))
    , m_lesson(new ElidedLabel(this))
{
    m_selection->setObjectName(QStringLiteral("bytesSelection"));
    m_selection->setTextFormat(Qt::PlainText);
    m_selection->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning->setObjectName(QStringLiteral("bytesStatus"));
    m_lesson->setObjectName(QStringLiteral("bytesLesson"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(layout->verticalSpacing() / 3);
    layout->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    layout->addWidget(m_meaning, 0, 0);
    layout->addWidget(m_selection, 0, 1, Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(m_lesson, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    colourLesson();
}

void ByteStatus::colourLesson()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, secondaryTextColour(palette()));
    m_lesson->setPalette(quiet);
}

void ByteStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLesson();
}

void ByteStatus::showByte(const HexView &view)
{
    m_selection->setText(view.cursorOffset() < 0 ? QString() : selectionText(view.selection()));
    const qint64 offset = view.hoveredOffset() >= 0 ? view.hoveredOffset() : view.cursorOffset();
    const qsizetype field = view.map().indexAt(offset);
    m_meaning->setText(meaningText(view, offset));
    m_lesson->setText(field < 0 ? QString() : fromCore(fieldLesson(view.map().at(field).field)));
}

} // namespace clusprop::ui
