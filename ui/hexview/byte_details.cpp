// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/byte_details.h"

#include "ui/hexview/byte_difference_model.h"
#include "ui/hexview/byte_reading_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace clusprop::ui {

ByteDetails::ByteDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_readings(new ByteReadingModel(this))
    , m_differences(new ByteDifferenceModel(this))
    , m_readingTable(makeTable(tr("Bytes under the cursor"), QStringLiteral("byteReadings")))
    , m_differenceTable(makeTable(tr("Differences"), QStringLiteral("byteDifferences")))
{
    setDocumentMode(true);
    setAccessibleName(tr("Details of the bytes"));
    m_readingTable->setModel(m_readings);
    m_differenceTable->setModel(m_differences);
    addTab(m_readingTable, tr("Data"));
    addTab(m_differenceTable, tr("Differences"));
    setTabVisible(1, false);
    sizeColumns();
    connect(m_differenceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid() && !m_stepping)
                emit differenceChosen(current.row());
        });
    connect(m_differenceTable, &QTableView::activated, this,
        [this](const QModelIndex &index) { emit differenceChosen(index.row()); });
}

QTableView *ByteDetails::makeTable(const QString &name, const QString &objectName)
{
    auto *table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->installEventFilter(this);
    connect(
        table, &QTableView::customContextMenuRequested, this, [this, table](const QPoint &point) {
            QMenu menu(table);
            QAction *copy = menu.addAction(tr("&Copy"), this, [this, table] { copyRow(*table); });
            copy->setShortcut(QKeySequence::Copy);
            copy->setEnabled(table->currentIndex().isValid());
            menu.exec(table->viewport()->mapToGlobal(point));
        });
    return table;
}

/// Of a reading the value alone, of a difference its words.
void ByteDetails::copyRow(const QTableView &table)
{
    const QModelIndex row = table.currentIndex();
    if (!row.isValid())
        return;
    const int column = &table == m_readingTable ? int{ ByteReadingModel::Value }
                                                : int{ ByteDifferenceModel::What };
    QGuiApplication::clipboard()->setText(row.siblingAtColumn(column).data().toString());
    emit said(tr("Copied."));
}

bool ByteDetails::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QTabWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        copyRow(*static_cast<QTableView *>(watched));
    return true;
}

void ByteDetails::sizeColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int air = 2 * metrics.averageCharWidth();
    for (QTableView *table : { m_readingTable, m_differenceTable })
        table->verticalHeader()->setDefaultSectionSize(metrics.height() * 5 / 4);
    m_readingTable->horizontalHeader()->setStretchLastSection(true);
    int widest = 0;
    for (int row = 0; row < m_readings->rowCount(); ++row)
        widest = qMax(widest,
            metrics.horizontalAdvance(
                m_readings->index(row, ByteReadingModel::Kind).data().toString()));
    m_readingTable->setColumnWidth(ByteReadingModel::Kind, widest + air);
    QHeaderView *header = m_differenceTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ByteDifferenceModel::What, QHeaderView::Stretch);
    header->setMinimumSectionSize(metrics.averageCharWidth() * 6);
    const int last = m_differences->rowCount() - 1; // with the largest offsets
    for (const int column : { ByteDifferenceModel::BeforeOffset, ByteDifferenceModel::AfterOffset,
             ByteDifferenceModel::Length }) {
        const QString title
            = m_differences->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString text = m_differences->index(last, column).data().toString();
        m_differenceTable->setColumnWidth(
            column, qMax(metrics.horizontalAdvance(title), metrics.horizontalAdvance(text)) + air);
    }
}

void ByteDetails::setContent(const ObjectBytes &content)
{
    const QScopedValueRollback stepping(m_stepping, true);
    m_differences->setContent(content);
    const int count = m_differences->rowCount();
    setTabVisible(1, count > 0);
    setTabText(1, tr("Differences (%n)", nullptr, count));
    sizeColumns();
}

void ByteDetails::setOffsetBase(NumberBase base)
{
    m_differences->setOffsetBase(base);
    sizeColumns();
}

void ByteDetails::showReadings(const QByteArray &bytes, qint64 offset)
{
    m_readings->show(bytes, offset);
}

void ByteDetails::showDifferences()
{
    if (m_differences->rowCount() > 0)
        setCurrentIndex(1);
}

int ByteDetails::stepFrom(qint64 offset, bool inBefore, bool forward)
{
    // On a difference to the one beside it; from elsewhere to the nearest.
    int row = m_differences->rowFrom(forward ? offset + 1 : offset, inBefore) - (forward ? 0 : 1);
    const int current = m_differenceTable->currentIndex().row();
    if (current >= 0) {
        const ByteDifference &shown = m_differences->difference(current);
        const wire::ByteRange range = inBefore ? shown.before : shown.after;
        if (static_cast<qint64>(range.offset) == offset)
            row = current + (forward ? 1 : -1);
    }
    if (row < 0 || row >= m_differences->rowCount())
        return -1;
    const QScopedValueRollback stepping(m_stepping, true);
    m_differenceTable->setCurrentIndex(m_differences->index(row, 0));
    return row;
}

QSize ByteDetails::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 5 };
}

QSize ByteDetails::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 16 };
}

void ByteDetails::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
}

} // namespace clusprop::ui
