// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Cards in one to three columns, as the width allows: each in the column that is shortest so far,
/// so that the order of reading is about that of the cards.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace clusprop::ui {

class CardLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit CardLayout(QWidget *parent = nullptr);
    ~CardLayout() override;

    /// Logical pixels: no column is narrower unless there is only one, none is wider.
    void setColumnWidths(int least, int most);
    /// How many columns there are at that width.
    [[nodiscard]] int columns(int width) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Spot
    {
        QLayoutItem *item;
        QRect area;
    };
    [[nodiscard]] QVector<Spot> spots(const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_least = 1;
    int m_most = 1;
};

} // namespace clusprop::ui
