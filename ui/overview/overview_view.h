// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The first page of a loaded cluster: what state it is in, in figures that are links.
///
/// Tab goes from card to card, the arrows from figure to figure, Return and Space follow one. The
/// figures keep up with edits while the page is visible.
#pragma once

#include "ui/overview/overview_card.h"

#include <QScrollArea>

#include <memory>

class QLabel;

namespace clusprop {
class Document;
}

namespace clusprop::ui {

class CardLayout;
class OverviewFeed;

class OverviewView final : public QScrollArea
{
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit OverviewView(const Document &document, QWidget *parent = nullptr);
    ~OverviewView() override;

    /// Every object has been counted once, and what was edited since as well.
    [[nodiscard]] bool isReady() const;
    /// Cards that are shown, in the order in which they are read.
    [[nodiscard]] QVector<OverviewCard *> cards() const;
    /// All links of the page, in that order.
    [[nodiscard]] QVector<FigureLink *> links() const;

signals:
    /// The operator wants to see what a figure counted.
    void linkActivated(const clusprop::ui::OverviewLink &link);
    /// The figures are there for the first time, or have changed.
    void updated();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void fitFonts();
    void fill();
    void step(FigureLink *from, FigureLink::Step step);

    const Document &m_document;
    OverviewFeed *m_feed;
    QLabel *m_title;
    QLabel *m_facts;
    CardLayout *m_layout;
    QVector<OverviewCard *> m_cards; ///< by index of cardFunctions()
};

} // namespace clusprop::ui
