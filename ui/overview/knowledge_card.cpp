// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "ui/overview/overview_words.h"

#include <QCoreApplication>

#include <array>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::KnowledgeCard)
};

struct StateRow
{
    RowState state;
    Fill fill;
    const char *word; ///< to be translated
};
/// All that is there, in the order of the bar. What is only documented is counted apart.
constexpr std::array stateRows{
    StateRow{ RowState::StoredDifferent, { Tone::Accent, Pattern::Solid },
        QT_TRANSLATE_NOOP("clusprop::ui::KnowledgeCard", "Different from the default") },
    StateRow{ RowState::StoredDefault, { Tone::Accent, Pattern::Hollow },
        QT_TRANSLATE_NOOP("clusprop::ui::KnowledgeCard", "At the default") },
    StateRow{ RowState::Stored, { Tone::Quiet, Pattern::Hatched },
        QT_TRANSLATE_NOOP("clusprop::ui::KnowledgeCard", "No default documented") },
    StateRow{ RowState::Disputed, { Tone::Warning, Pattern::Solid },
        QT_TRANSLATE_NOOP("clusprop::ui::KnowledgeCard", "Sources differ") },
    StateRow{ RowState::Cut, { Tone::Warning, Pattern::Hatched },
        QT_TRANSLATE_NOOP("clusprop::ui::KnowledgeCard", "Cut by the source") },
    StateRow{ RowState::Absent, { Tone::Warning, Pattern::Dotted },
        QT_TRANSLATE_NOOP("clusprop::ui::KnowledgeCard", "Not in the sources") },
};

Figure countFigure(RowState state, const QString &text, qint64 count)
{
    Figure figure;
    figure.text = text;
    figure.number = numberWords(count);
    figure.spoken = Words::tr("%1: %2, show them").arg(figure.text, figure.number);
    figure.link = { .kind = OverviewLink::Kind::Properties, .state = state };
    return figure;
}

} // namespace

CardContent knowledgeCard(const CardInput &input)
{
    const ClassFigures &all = input.figures.all;
    CardContent card{ Words::tr("Properties"), {} };
    Figure headline;
    headline.isHeadline = true;
    headline.number = numberWords(all.present());
    headline.text = all.present() == 1 ? Words::tr("property in the sources")
                                       : Words::tr("properties in the sources");
    headline.spoken = Words::tr("%1 %2, show them").arg(headline.number, headline.text);
    headline.link.kind = OverviewLink::Kind::Properties;
    headline.bar = ShareBar{};
    CardSection section{ {}, { headline } };
    for (const StateRow &row : stateRows) {
        const qint64 count = all.count(row.state);
        section.figures.first().bar->parts.append({ row.fill, count });
        if (count == 0)
            continue;
        section.figures.append(countFigure(row.state, Words::tr(row.word), count));
        section.figures.last().swatch = row.fill;
    }
    card.sections.append(section);
    if (const qint64 count = all.count(RowState::NotStored); count > 0) {
        card.sections.append({ Words::tr("Besides"),
            { countFigure(RowState::NotStored, Words::tr("Documented, but not stored"), count) } });
    }
    return card;
}

} // namespace clusprop::ui
