// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/compare_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace clusprop::ui {
namespace {

constexpr int pathRole = Qt::UserRole; ///< of a file or folder
constexpr int pageRole = Qt::UserRole + 1; ///< QObject *, a DocumentPage
constexpr int kindRole = Qt::UserRole + 2; ///< int of StateKind

} // namespace

CompareDialog::CompareDialog(const QList<DocumentPage *> &pages, DocumentPage *current,
    const Prompts &prompts, FileQuestion file, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_file(std::move(file))
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Compare"));
    auto *sides = new QGridLayout;
    const std::array boxes{ m_left, m_right };
    const std::array labels{ tr("&Left, the older state"), tr("&Right, the newer state") };
    const std::array files{ tr("Choose a file for the left side"), tr("Choose a file for the right side") };
    const std::array folders{ tr("Choose a folder for the left side"),
        tr("Choose a folder for the right side") };
    for (int side = 0; side < 2; ++side) {
        const auto at = static_cast<std::size_t>(side);
        auto *label = new QLabel(labels[at]);
        label->setBuddy(boxes[at]);
        fill(*boxes[at], pages);
        sides->addWidget(label, side, 0);
        sides->addWidget(boxes[at], side, 1);
        sides->addWidget(buildSide(*boxes[at], files[at], folders[at]), side, 2);
        connect(boxes[at], &QComboBox::currentIndexChanged, this, &CompareDialog::showState);
    }
    sides->setColumnStretch(1, 1);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);

    // The document at hand with another one, or with what it was.
    const auto place = static_cast<int>(
        current != nullptr ? pages.indexOf(current) : pages.size() - 1); // -1: nothing is open
    constexpr int states = 2; // of each document
    const bool hasOther = pages.size() > 1;
    m_right->setCurrentIndex(place < 0 ? -1 : states * place);
    m_left->setCurrentIndex(place < 0 ? -1
            : hasOther                ? (place == 0 ? states : 0)
                                      : states * place + 1);
    showState();
    resize(90 * fontMetrics().averageCharWidth(), sizeHint().height());
}

QWidget *CompareDialog::buildSide(QComboBox &box, const QString &fileName, const QString &folderName)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setPlaceholderText(tr("Choose a file or folder"));
    auto *file = new QPushButton(tr("File…"));
    file->setAccessibleName(fileName);
    connect(file, &QPushButton::clicked, this, [this, &box] { chooseFile(box); });
    auto *folder = new QPushButton(tr("Folder…"));
    folder->setAccessibleName(folderName);
    connect(folder, &QPushButton::clicked, this, [this, &box] { chooseFolder(box); });
    for (QPushButton *button : { file, folder })
        button->setAutoDefault(false);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(file);
    row->addWidget(folder);
    return buttons;
}

void CompareDialog::fill(QComboBox &box, const QList<DocumentPage *> &pages) const
{
    for (DocumentPage *page : pages) {
        const LoadedFile &file = page->document().file();
        for (const StateKind kind : { StateKind::Edited, StateKind::Loaded }) {
            box.addItem(kind == StateKind::Edited ? file.title : tr("%1 as loaded").arg(file.title));
            const int item = box.count() - 1;
            box.setItemData(item, QVariant::fromValue<QObject *>(page), pageRole);
            box.setItemData(item, static_cast<int>(kind), kindRole);
        }
    }
}

SidePick CompareDialog::pickOf(const QComboBox &box) const
{
    return { { qobject_cast<DocumentPage *>(box.currentData(pageRole).value<QObject *>()),
                 static_cast<StateKind>(box.currentData(kindRole).toInt()) },
        box.currentData(pathRole).toString() };
}

void CompareDialog::chooseFile(QComboBox &box)
{
    const QStringList files = m_prompts.filesToOpen(this, m_file);
    if (!files.isEmpty())
        addPath(box, files.first());
}

void CompareDialog::chooseFolder(QComboBox &box)
{
    addPath(box, m_prompts.folderToOpen(this, { tr("Choose folder"), m_file.suggested, {} }));
}

void CompareDialog::addPath(QComboBox &box, const QString &path)
{
    if (path.isEmpty())
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    int item = box.findData(whole, pathRole);
    if (item < 0) {
        box.addItem(QDir::toNativeSeparators(whole), whole);
        item = box.count() - 1;
    }
    box.setCurrentIndex(item);
    box.setFocus();
}

void CompareDialog::showState()
{
    const bool isMissing = left().isEmpty() || right().isEmpty();
    const bool isSame = !isMissing && left() == right();
    m_problem->setText(isMissing ? tr("Choose what stands on each side.")
            : isSame             ? tr("Both sides are the same. Choose another one.")
                                 : QString());
    m_compare->setEnabled(!isMissing && !isSame);
}

} // namespace clusprop::ui
