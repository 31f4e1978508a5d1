// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "core/document/source_figures.h"
#include "ui/overview/overview_words.h"

#include <QCoreApplication>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::SourcesCard)
};

constexpr qsizetype mostListed = 6;

QString ageLine(const SourceFigures &source, const QDateTime &now)
{
    if (!source.taken.isValid())
        return Words::tr("Nothing says when it was written.");
    const QString age = ageWords(ageOf(source.taken, now));
    return source.isDateOfFile
        ? Words::tr("File of %1, %2; its values may be older.").arg(dateWords(source.taken), age)
        : Words::tr("Taken %1, %2.").arg(dateWords(source.taken), age);
}

CardSection sourceSection(const SourceFigures &source, const QDateTime &now)
{
    CardSection section;
    section.caption = source.name.isEmpty() ? Words::tr("This document") : source.name;
    QStringList lines{ kindWords(source.kind) };
    if (source.size >= 0)
        lines.first() += QStringLiteral(" · ") + sizeWords(source.size);
    lines.append(ageLine(source, now));
    const QString gap = gapWords(source.kind);
    lines.append(gap.isEmpty() ? Words::tr("A file of this kind can tell everything.")
                               : Words::tr("A file of this kind cannot tell %1.").arg(gap));
    section.text = lines.join(u'\n');
    return section;
}

} // namespace

CardContent sourcesCard(const CardInput &input)
{
    const QVector<SourceFigures> sources = sourceFigures(input.document.file());
    CardContent card{ sources.size() == 1 ? Words::tr("Source") : Words::tr("Sources"), {} };
    const qsizetype listed = std::min(mostListed, sources.size());
    for (qsizetype index = 0; index < listed; ++index)
        card.sections.append(sourceSection(sources[index], input.now));
    if (listed < sources.size()) {
        card.sections.append({ {}, {},
            Words::tr("and %Ln more", nullptr, static_cast<int>(sources.size() - listed)) });
    }
    const auto notes = static_cast<int>(input.document.file().notes.size());
    if (notes > 0 || input.document.file().stopped) {
        Figure figure;
        figure.severity = input.document.file().stopped ? Severity::Error : Severity::Warning;
        figure.text = input.document.file().stopped ? Words::tr("Read in part only")
            : notes == 1                            ? Words::tr("1 oddity while reading")
                         : Words::tr("%Ln oddities while reading", nullptr, notes);
        figure.spoken = Words::tr("%1, show it").arg(figure.text);
        figure.link = { .kind = OverviewLink::Kind::Problems, .severity = figure.severity };
        card.sections.append({ {}, { figure } });
    }
    return card;
}

} // namespace clusprop::ui
