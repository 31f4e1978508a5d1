// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/bytes_panel.h"

#include "ui/hexview/hex_legend.h"
#include "ui/hexview/hex_view.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BytesPanel::BytesPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this, "bytesTitle"))
    , m_note(plainLabel(this, "bytesNote"))
    , m_pages(new QStackedWidget(this))
    , m_view(new HexView(this))
    , m_legend(new HexLegend(this))
    , m_status(plainLabel(this, "bytesStatus"))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->hide();
    // The bytes must not jump when the first property is marked.
    QSizePolicy keepsItsRoom = m_legend->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_legend->setSizePolicy(keepsItsRoom);

    auto *shown = new QWidget(this);
    auto *shownLayout = new QVBoxLayout(shown);
    shownLayout->setContentsMargins({});
    shownLayout->addWidget(m_view, 1);
    shownLayout->addWidget(m_legend);
    shownLayout->addWidget(m_status);
    auto *empty = plainLabel(this, "bytesEmpty");
    empty->setText(
        tr("There are no bytes to show: no property with a known value is stored here."));
    empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(empty);
    m_pages->addWidget(shown);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);

    connect(m_view, &HexView::selectionChanged, this, &BytesPanel::showStatus);
    connect(m_view, &HexView::cursorMoved, this, [this](qint64 offset) {
        if (!m_marking)
            emit offsetActivated(offset);
    });
    clear();
}

void BytesPanel::setContent(
    const QByteArray &bytes, const QVector<FieldRange> &fields, const QString &title)
{
    const QScopedValueRollback marking(m_marking, true);
    const bool isSame = title == m_title->text() && bytes.size() == m_view->bytes().size();
    const qint64 cursor = m_view->cursorOffset();
    const wire::ByteRange marked = m_view->marked();
    const qint64 top = m_view->firstRow();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_pages->setCurrentIndex(bytes.isEmpty() ? 0 : 1);
    m_view->setBytes(bytes);
    m_view->setFields(fields);
    if (isSame && !bytes.isEmpty()) {
        m_view->setMarked(marked);
        m_view->setCursorOffset(cursor);
        m_view->setFirstRow(top);
    }
    m_legend->setVisible(m_view->marked().length > 0);
    setNote({});
    showStatus();
}

void BytesPanel::setContent(const ObjectBytes &content)
{
    // Moving from one property to the next of the same file asks for the same map again.
    const bool isSame = content.title == m_title->text() && content.bytes == m_view->bytes();
    setContent(content.bytes,
        isSame ? m_view->fields() : mapBytes(content.bytes, content.form, content.formWord),
        content.title);
    m_view->setChanged(content.changed);
    if (!content.fromFile && !content.bytes.isEmpty())
        setNote(tr("The file holds other bytes; those shown are the property list that an export "
                   "would write."));
    showStatus();
}

void BytesPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void BytesPanel::clear()
{
    setContent({}, {}, {});
}

void BytesPanel::markProperty(wire::ByteRange range)
{
    const QScopedValueRollback marking(m_marking, true);
    m_view->setMarked(range);
    m_legend->setVisible(range.length > 0);
    if (range.length == 0 || m_view->bytes().isEmpty())
        return;
    if (!range.contains(static_cast<std::size_t>(m_view->cursorOffset())))
        m_view->setCursorOffset(static_cast<qint64>(range.offset));
    m_view->scrollTo(range);
}

void BytesPanel::showStatus()
{
    const qint64 cursor = m_view->cursorOffset();
    const wire::ByteRange selected = m_view->selection();
    const FieldRange *field = fieldAt(m_view->fields(), cursor);
    if (cursor < 0) {
        m_status->clear();
        return;
    }
    const auto offset = static_cast<qulonglong>(selected.offset);
    QString text;
    if (selected.length > 1) {
        text = tr("Offset %1 (0x%2), %3 bytes (0x%4) selected")
                   .arg(offset)
                   .arg(offset, 0, 16)
                   .arg(selected.length)
                   .arg(selected.length, 0, 16);
    } else if (field == nullptr || field->range.length == 1) {
        text = tr("Offset %1 (0x%2), 1 byte").arg(offset).arg(offset, 0, 16);
    } else if (offset == field->range.offset) {
        text = tr("Offset %1 (0x%2), %3 bytes")
                   .arg(offset)
                   .arg(offset, 0, 16)
                   .arg(field->range.length);
    } else {
        text = tr("Offset %1 (0x%2), byte %3 of %4")
                   .arg(offset)
                   .arg(offset, 0, 16)
                   .arg(offset - field->range.offset + 1)
                   .arg(field->range.length);
    }
    if (field != nullptr)
        text = tr("%1 \u2014 %2", "place, meaning").arg(text, explainField(*field));
    if (m_view->isChanged(cursor))
        text = tr("%1 \u2014 changed").arg(text);
    m_status->setText(text);
}

} // namespace clusprop::ui
