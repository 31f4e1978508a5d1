// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Chooses the two sides of a comparison: open documents as they are or as they were loaded, or
/// files and folders that are still to be read.
#pragma once

#include "ui/compare/compare_page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace clusprop::ui {

/// A side that was chosen. Without a page, `path` is to be opened first.
struct SidePick
{
    SideChoice choice;
    QString path = {};

    [[nodiscard]] bool isEmpty() const { return choice.page == nullptr && path.isEmpty(); }
    friend bool operator==(const SidePick &left, const SidePick &right)
    {
        return left.choice.page == right.choice.page && left.choice.kind == right.choice.kind
            && left.path == right.path;
    }
};

class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `current` may be null. `file` is what is asked when a file or folder is to be chosen.
    CompareDialog(const QList<DocumentPage *> &pages, DocumentPage *current, const Prompts &prompts,
        FileQuestion file, QWidget *parent = nullptr);

    [[nodiscard]] SidePick left() const { return pickOf(*m_left); }
    [[nodiscard]] SidePick right() const { return pickOf(*m_right); }

private:
    /// The names are those of its buttons.
    [[nodiscard]] QWidget *buildSide(QComboBox &box, const QString &fileName, const QString &folderName);
    [[nodiscard]] SidePick pickOf(const QComboBox &box) const;
    void fill(QComboBox &box, const QList<DocumentPage *> &pages) const;
    void chooseFile(QComboBox &box);
    void chooseFolder(QComboBox &box);
    void addPath(QComboBox &box, const QString &path);
    void showState();

    const Prompts &m_prompts;
    FileQuestion m_file;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_problem;
    QPushButton *m_compare = nullptr;
};

} // namespace clusprop::ui
