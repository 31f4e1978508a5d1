// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/jump_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace clusprop::ui {

JumpDialog::JumpDialog(const Document &document, int object, QWidget *parent)
    : QDialog(parent)
    , m_model(new JumpModel(document, object, this))
    , m_box(new QLineEdit)
    , m_list(new QTreeView)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Go to object or property"));
    m_box->setPlaceholderText(tr("A few letters of a name, for example sst or vol3"));
    m_box->setAccessibleName(tr("Name"));
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Objects and properties"));
    const int character = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(JumpModel::Name, 52 * character);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    resize(86 * character, 24 * fontMetrics().height());
    connect(m_box, &QLineEdit::textChanged, this, &JumpDialog::search);
    connect(m_box, &QLineEdit::returnPressed, this, [this] {
        if (m_list->currentIndex().isValid())
            accept();
    });
    connect(m_list, &QTreeView::activated, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            // The box has the keyboard, so a screen reader would not hear of the list.
            m_box->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
            QAccessibleEvent heard(m_box, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&heard);
        });
    search({});
}

void JumpDialog::search(const QString &letters)
{
    m_model->setLetters(letters);
    const int count = m_model->rowCount();
    m_list->setCurrentIndex(m_model->index(0, JumpModel::Name));
    m_count->setText(count == 0         ? tr("No name has these letters in this order.")
            : count < JumpModel::mostRows ? tr("Return goes there.")
                                          : tr("Return goes there; type more letters to see others."));
}

PropertyPlace JumpDialog::place() const
{
    const QModelIndex current = m_list->currentIndex();
    if (result() != QDialog::Accepted || !current.isValid())
        return {};
    const JumpTarget &target = m_model->target(current.row());
    return { target.object, target.scope, target.property, -1 };
}

bool JumpDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace clusprop::ui
