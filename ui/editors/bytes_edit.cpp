// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/bytes_edit.h"

#include "core/values/display.h"
#include "ui/editors/byte_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace clusprop::ui {

BytesEdit::BytesEdit(const EditContext &context, const EditCheck &, QWidget *parent)
    : QWidget(parent)
    , m_grid(new ByteGrid)
    , m_place(new QLabel)
    , m_column(new QComboBox)
    , m_inserts(new QCheckBox(tr("&Insert")))
    , m_paste(new QPushButton(tr("&Paste")))
    , m_copy(new QPushButton(tr("Cop&y as")))
{
    m_grid->setAccessibleName(tr("Bytes of %1").arg(context.property.name));
    m_place->setTextFormat(Qt::PlainText);
    m_column->addItems({ tr("Type digits"), tr("Type text") });
    m_column->setAccessibleName(tr("What is typed"));
    m_column->setToolTip(tr("Ctrl+T"));
    m_column->setFocusPolicy(Qt::TabFocus);
    m_inserts->setToolTip(tr("Insert bytes instead of overwriting them (Insert)"));
    m_paste->setAutoDefault(false);
    m_paste->setToolTip(tr("01 02, 0x01,0x02, hex:01,02, a C array, C escapes or Base64 (Ctrl+V)"));
    m_copy->setAutoDefault(false);
    auto *notations = new QMenu(m_copy);
    m_grid->fillCopyMenu(*notations);
    m_copy->setMenu(notations);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_place, 1);
    tools->addWidget(m_column);
    tools->addWidget(m_inserts);
    tools->addWidget(m_paste);
    tools->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_grid, 1);
    layout->addLayout(tools);
    setFocusProxy(m_grid);
    connect(m_grid, &ByteGrid::edited, this, &BytesEdit::edited);
    connect(m_grid, &ByteGrid::said, this, &BytesEdit::said);
    connect(m_grid, &ByteGrid::stateChanged, this, &BytesEdit::showState);
    connect(m_column, &QComboBox::currentIndexChanged, this,
        [this](int column) { m_grid->setColumn(static_cast<HexColumn>(column)); });
    connect(m_inserts, &QCheckBox::toggled, this,
        [this](bool inserts) { m_grid->setOverwrites(!inserts); });
    connect(m_paste, &QPushButton::clicked, m_grid, &ByteGrid::paste);
    showState();
}

QString BytesEdit::text() const
{
    return hexText(m_grid->bytes());
}

void BytesEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    if (const auto bytes = bytesFromHex(text))
        m_grid->setBytes(*bytes);
    showState();
}

void BytesEdit::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
    for (QWidget *tool : { static_cast<QWidget *>(m_column), static_cast<QWidget *>(m_inserts),
             static_cast<QWidget *>(m_paste) })
        tool->setVisible(!readOnly);
}

QString BytesEdit::placeText() const
{
    const ByteTyping &typing = m_grid->typing();
    const qsizetype start = typing.selectionStart();
    const QString offset = tr("%1 (0x%2)").arg(start).arg(start, 0, 16);
    const auto size = static_cast<int>(m_grid->bytes().size());
    if (typing.selectionLength() == 0)
        return tr("Offset %1 of %n bytes", nullptr, size).arg(offset);
    return tr("%1 selected from offset %2 of %n bytes", nullptr, size)
        .arg(QString::number(typing.selectionLength()), offset);
}

void BytesEdit::showState()
{
    m_place->setText(placeText());
    m_grid->setAccessibleDescription(placeText());
    const QSignalBlocker column(m_column);
    m_column->setCurrentIndex(static_cast<int>(m_grid->column()));
    const QSignalBlocker inserts(m_inserts);
    m_inserts->setChecked(!m_grid->typing().overwrites());
}

} // namespace clusprop::ui
