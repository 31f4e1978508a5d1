// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is wrong with a value, or worth knowing about it: an icon, the grade as a word, the
/// sentence.
#pragma once

#include "core/validation/issue.h"

#include <QWidget>

class QLabel;

namespace clusprop::ui {

class MessageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    /// An empty text leaves the line blank.
    void say(Severity severity, const QString &text);
    /// "Error: …"; empty for a blank line.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMark();

    QLabel *m_mark;
    QLabel *m_text;
    Severity m_severity = Severity::Note;
};

} // namespace clusprop::ui
