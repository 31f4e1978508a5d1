// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A date and time with seven decimals, on a clock with any offset from UTC.
///
/// QDateTimeEdit keeps milliseconds and ends with the year 9999, so this one is written over
/// QAbstractSpinBox. Up and Down step the part that the cursor is in.
#pragma once

#include <QAbstractSpinBox>

#include <optional>

namespace clusprop::ui {

enum class TimeZone : std::uint8_t { Utc, Local };

class MomentEdit final : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    /// Count of 100 ns since 1601, UTC; nothing for a text that is no moment.
    [[nodiscard]] std::optional<quint64> moment() const;
    /// Empty for a count that has no date.
    void setMoment(quint64 ticks);
    /// Shows the same moment on another clock.
    void setZone(TimeZone zone);

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QString textOf(quint64 ticks) const;

    TimeZone m_zone = TimeZone::Utc;
};

} // namespace clusprop::ui
