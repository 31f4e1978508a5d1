// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A card of the overview: title, sections with captions, figures and paragraphs.
///
/// New content goes into the widgets that are there, so that the focus stays where it was when a
/// number changes. Tab goes to one figure of each card, the one that had the focus last.
#pragma once

#include "ui/overview/figure_link.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace clusprop::ui {

class OverviewCard final : public QFrame
{
    Q_OBJECT

public:
    explicit OverviewCard(QWidget *parent = nullptr);

    /// A card without sections hides itself.
    void setContent(const CardContent &content);
    [[nodiscard]] const CardContent &content() const { return m_content; }
    /// Figures that are links, from top to bottom.
    [[nodiscard]] QVector<FigureLink *> links() const;

signals:
    void linkActivated(const clusprop::ui::OverviewLink &link);
    void stepRequested(clusprop::ui::FigureLink *from, clusprop::ui::FigureLink::Step step);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] FigureLink *nextFigure();
    [[nodiscard]] QLabel *nextLabel();
    void addSection(const CardSection &section);
    void fitColumns();
    void fitFonts();
    void moveTabStop(FigureLink *to) const;

    CardContent m_content;
    QLabel *m_title;
    QVBoxLayout *m_body;
    QVector<FigureLink *> m_figures; ///< in use from the first on
    QVector<QLabel *> m_labels; ///< captions and paragraphs, likewise
    qsizetype m_figuresUsed = 0;
    qsizetype m_labelsUsed = 0;
};

} // namespace clusprop::ui
