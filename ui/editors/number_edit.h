// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a whole number: exact over 64 bits, in the base that a person types.
///
/// Qt's spin boxes hold an int or a double, so this one is written over QAbstractSpinBox. It keeps
/// the text as typed and never rewrites it; numbers outside of the documented range can be typed,
/// because an operator may take them on. Unit and meaning stand behind the text.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QAbstractSpinBox>

class QLabel;

namespace clusprop::ui {

class TextValidator;

class NumberEdit final : public QAbstractSpinBox
{
    Q_OBJECT

public:
    NumberEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    void setText(const QString &text);

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// What stands behind the number: "ms (1 s)".
    [[nodiscard]] QString suffix() const;

signals:
    void edited();
    void refused(const QString &reason);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] quint64 startOfSteps() const;
    void updateSuffix();

    EditContext m_context;
    TextValidator *m_validator;
    QLabel *m_suffix;
};

} // namespace clusprop::ui
