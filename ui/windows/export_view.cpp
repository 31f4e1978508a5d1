// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/export_view.h"

#include "ui/hexview/bytes_panel.h"
#include "ui/hexview/hex_view.h"
#include "ui/models/marks.h"
#include "ui/windows/text_block.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace clusprop::ui {
namespace {

constexpr int mostLeftOutLines = 5;

QString controlText(const wire::ControlCodeRow *row)
{
    if (row == nullptr)
        return {};
    return QStringLiteral("%1 (0x%2)")
        .arg(QString::fromStdString(wire::controlCodeName(*row)))
        .arg(row->code, 8, 16, QLatin1Char('0'));
}

QString sizeText(const ExportPlan &plan, Form form)
{
    const auto bytes = static_cast<int>(plan.bytes.size());
    const QString size
        = bytes == 1 ? ExportView::tr("1 byte") : ExportView::tr("%n bytes", nullptr, bytes);
    if (form != Form::PropertyList)
        return size;
    return ExportView::tr("%1, %2", "bytes, properties")
        .arg(size,
            plan.properties == 1 ? ExportView::tr("1 property")
                                 : ExportView::tr("%n properties", nullptr, plan.properties));
}

QString leftOutText(const QVector<LeftOut> &leftOut)
{
    QStringList lines;
    for (const LeftOut &property : leftOut) {
        lines.append(ExportView::tr("%1: %2", "property, why it is left out")
                         .arg(property.property, property.reason));
    }
    return lines.join(u'\n');
}

} // namespace

void ExportView::Fact::set(const QString &content) const
{
    text->setText(content);
    text->setVisible(!content.isEmpty());
    label->setVisible(!content.isEmpty());
}

ExportView::ExportView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_control(addFact("control", tr("Set with")))
    , m_validate(addFact("validate", tr("Checked with")))
    , m_size(addFact("size", tr("Size")))
    , m_file(addFact("file", tr("File name")))
    , m_notes(addFact("notes", tr("Good to know")))
    , m_leftOut(addFact("leftOut", tr("Left out")))
    , m_leftOutArea(new QScrollArea)
    , m_bytes(new BytesPanel)
{
    const int line = fontMetrics().height();
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(line);
    m_grid->setVerticalSpacing(line / 3);

    m_leftOutArea->setAccessibleName(tr("Properties that are left out"));
    m_leftOutArea->setWidgetResizable(true);
    m_leftOutArea->setFrameShape(QFrame::NoFrame);
    m_leftOutArea->setFocusPolicy(Qt::StrongFocus); // the keyboard scrolls
    m_leftOutArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    delete m_grid->replaceWidget(m_leftOut.text, m_leftOutArea); // the item, not the widget
    m_leftOutArea->setWidget(m_leftOut.text);
    m_bytes->layout()->setContentsMargins({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(line * 2 / 3);
    layout->addLayout(m_grid);
    layout->addWidget(m_bytes, 1);
    colourLabels();
}

ExportView::Fact ExportView::addFact(const char *name, const QString &title)
{
    const Fact fact{ new QLabel(title), new TextBlock };
    fact.text->setObjectName(QLatin1String(name));
    fact.text->setAccessibleName(title);
    fact.text->setBreaksIdentifiers(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(fact.label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(fact.text, row, 1);
    return fact;
}

void ExportView::colourLabels()
{
    for (const Fact &fact : { m_control, m_validate, m_size, m_file, m_notes, m_leftOut }) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, secondaryTextColour(palette()));
        fact.label->setPalette(quiet);
    }
}

void ExportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLabels();
}

void ExportView::showPlan(const ExportPlan &plan, Form form, const QString &formWord)
{
    m_control.set(plan.control == nullptr ? tr("No control code takes this buffer.")
                                          : controlText(plan.control));
    m_validate.set(controlText(plan.validate));
    m_size.set(sizeText(plan, form));
    m_file.set(plan.suggestedName);
    m_notes.set(plan.notes.join(u'\n'));
    m_leftOut.set(leftOutText(plan.leftOut));
    m_leftOutArea->setVisible(!plan.leftOut.isEmpty());
    const auto lines = static_cast<int>(qMin<qsizetype>(mostLeftOutLines, plan.leftOut.size()));
    m_leftOutArea->setFixedHeight(m_leftOut.text->fontMetrics().lineSpacing() * qMax(lines, 1));
    const ByteMap map = mapBytes(plan.bytes, form, formWord);
    m_bytes->setContent(map, tr("Bytes"));
    // All of a list is of interest; of a structure the state that stands first.
    if (form == Form::PropertyList)
        m_bytes->markProperty({ 0, static_cast<std::size_t>(plan.bytes.size()) });
    else if (!map.isEmpty())
        m_bytes->markProperty(map.at(0).range);
}

} // namespace clusprop::ui
