// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The files that are about to be written, one of which is shown: text as text, bytes explained.
#pragma once

#include "core/exporters/exporter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace clusprop::ui {

class BytesPanel;

class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// The file that was shown stays shown when there is one of its name.
    void setFiles(const QVector<ExportFile> &files);
    /// Null when there are no files.
    [[nodiscard]] const ExportFile *shown() const;
    [[nodiscard]] QComboBox *chooser() const { return m_chooser; }

signals:
    void shownChanged();

private:
    void showFile();

    QVector<ExportFile> m_files;
    QComboBox *m_chooser;
    QLabel *m_size;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    BytesPanel *m_bytes;
};

} // namespace clusprop::ui
