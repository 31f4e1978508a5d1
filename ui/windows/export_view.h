// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One buffer that is about to be exported: which codes take it, what to know, its bytes.
#pragma once

#include "core/formats/export_plan.h"
#include "core/reading/loaded_file.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace clusprop::ui {

class BytesPanel;
class TextBlock;

class ExportView : public QWidget
{
    Q_OBJECT

public:
    explicit ExportView(QWidget *parent = nullptr);

    /// `form` and `formWord` say how to read the plan's bytes, as mapBytes() takes them.
    void showPlan(const ExportPlan &plan, Form form, const QString &formWord);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QLabel *label = nullptr;
        TextBlock *text = nullptr;

        void set(const QString &content) const; ///< hides both when empty
    };
    [[nodiscard]] Fact addFact(const char *name, const QString &title);
    void colourLabels();

    QGridLayout *m_grid;
    Fact m_control;
    Fact m_validate;
    Fact m_size;
    Fact m_file;
    Fact m_notes;
    Fact m_leftOut;
    QScrollArea *m_leftOutArea; ///< a cluster's whole list can leave out dozens of properties
    BytesPanel *m_bytes;
};

} // namespace clusprop::ui
