// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "ui/overview/overview_words.h"
#include "ui/windows/icons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ProblemsCard)
};

struct GradeRow
{
    Severity severity;
    Fill fill;
    const char *word; ///< to be translated
};
constexpr std::array gradeRows{
    // the worst first
    GradeRow{ Severity::Error, { Tone::Error, Pattern::Solid },
        QT_TRANSLATE_NOOP("clusprop::ui::ProblemsCard", "Errors") },
    GradeRow{ Severity::Warning, { Tone::Warning, Pattern::Hatched },
        QT_TRANSLATE_NOOP("clusprop::ui::ProblemsCard", "Warnings") },
    GradeRow{ Severity::Note, { Tone::Note, Pattern::Hollow },
        QT_TRANSLATE_NOOP("clusprop::ui::ProblemsCard", "Notes") },
};

using Counts = std::array<qint64, severityCount>;

/// What reading the files noticed stands in the list of problems as well.
Counts fileCounts(const LoadedFile &file)
{
    Counts counts{};
    counts[static_cast<std::size_t>(Severity::Error)] = file.stopped ? 1 : 0;
    counts[static_cast<std::size_t>(Severity::Warning)] = file.notes.size();
    return counts;
}

qint64 problems(const Counts &counts)
{
    return counts[static_cast<std::size_t>(Severity::Error)]
        + counts[static_cast<std::size_t>(Severity::Warning)];
}

Figure headline(const Counts &counts)
{
    Figure figure;
    figure.isHeadline = true;
    const int count = static_cast<int>(problems(counts));
    if (count == 0) {
        figure.icon = QStringLiteral("ok");
        figure.text = Words::tr("No problems found");
        return figure;
    }
    figure.number = numberWords(count);
    figure.text = count == 1 ? Words::tr("problem") : Words::tr("problems");
    figure.spoken = Words::tr("%1 %2, show them").arg(figure.number, figure.text);
    figure.link.kind = OverviewLink::Kind::Problems;
    return figure;
}

CardSection bySeverity(const Counts &counts)
{
    CardSection section{ {}, { headline(counts) } };
    const qint64 most = *std::max_element(counts.begin(), counts.end());
    for (const GradeRow &row : gradeRows) {
        const qint64 count = counts[static_cast<std::size_t>(row.severity)];
        Figure figure;
        figure.text = Words::tr(row.word);
        figure.number = numberWords(count);
        figure.severity = row.severity;
        figure.bar = ShareBar{ { { row.fill, count } }, most };
        if (count > 0) {
            figure.spoken = Words::tr("%1: %2, show them").arg(figure.text, figure.number);
            figure.link = { .kind = OverviewLink::Kind::Problems, .severity = row.severity };
        }
        section.figures.append(figure);
    }
    return section;
}

Figure classFigure(const QString &title, const Counts &counts)
{
    Figure figure;
    figure.text = title;
    figure.number = numberWords(problems(counts));
    figure.spoken = Words::tr("%1: problems %2, show them").arg(title, figure.number);
    figure.link.kind = OverviewLink::Kind::Problems;
    ShareBar bar;
    for (const GradeRow &row : gradeRows) {
        if (row.severity != Severity::Note)
            bar.parts.append({ row.fill, counts[static_cast<std::size_t>(row.severity)] });
    }
    figure.bar = bar;
    return figure;
}

CardSection byClass(const CardInput &input)
{
    CardSection section{ Words::tr("By kind of object"), {} };
    qint64 most = 0;
    for (const ObjectClass objectClass : allObjectClasses) {
        const Counts &counts = input.figures.of(objectClass).issues;
        if (problems(counts) == 0)
            continue;
        Figure figure = classFigure(classPlural(objectClass), counts);
        figure.icon = iconName(objectClass).toString();
        figure.link.objectClass = objectClass;
        section.figures.append(figure);
        most = std::max(most, problems(counts));
    }
    const Counts ofFile = fileCounts(input.document.file());
    if (problems(ofFile) > 0) {
        Figure figure = classFigure(Words::tr("Reading the files"), ofFile);
        figure.icon = QStringLiteral("open");
        section.figures.append(figure);
        most = std::max(most, problems(ofFile));
    }
    for (Figure &figure : section.figures)
        figure.bar->whole = most;
    return section;
}

} // namespace

CardContent problemsCard(const CardInput &input)
{
    Counts counts = fileCounts(input.document.file());
    for (std::size_t severity = 0; severity < severityCount; ++severity)
        counts[severity] += input.figures.all.issues[severity];
    CardContent card{ Words::tr("Problems"), { bySeverity(counts) } };
    if (const CardSection section = byClass(input); section.figures.size() > 1)
        card.sections.append(section);
    return card;
}

} // namespace clusprop::ui
