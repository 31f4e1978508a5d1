// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "core/document/source_figures.h"
#include "ui/overview/overview_words.h"

#include <QCoreApplication>

#include <array>

namespace clusprop::ui {
namespace {

struct HeadWords
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::OverviewHead)
};

constexpr std::array functions{ volumesCard, problemsCard, deviationsCard, changesCard, knowledgeCard,
    objectsCard, sourcesCard, noVolumesCard };

/// When the newest of the sources was written; invalid when none says it.
QDateTime newest(const QVector<SourceFigures> &sources)
{
    QDateTime date;
    for (const SourceFigures &source : sources) {
        const bool says = source.taken.isValid() && !source.isDateOfFile;
        if (says && (!date.isValid() || source.taken > date))
            date = source.taken;
    }
    return date;
}

} // namespace

std::span<const CardFunction> cardFunctions()
{
    return functions;
}

QString overviewTitle(const Document &document)
{
    const Cluster &cluster = document.current();
    if (!cluster.name.isEmpty())
        return cluster.name;
    const int object = firstOfClass(cluster, ObjectClass::Cluster);
    if (object >= 0 && !cluster.objects[object].name.isEmpty())
        return cluster.objects[object].name;
    return document.file().title.isEmpty() ? HeadWords::tr("Cluster") : document.file().title;
}

QString overviewFacts(const CardInput &input)
{
    QStringList facts{ objectWords(input.figures.all.objects),
        propertyWords(input.figures.all.present()) };
    if (const QDateTime taken = newest(sourceFigures(input.document.file())); taken.isValid()) {
        facts.append(HeadWords::tr("taken %1, %2")
                         .arg(dateWords(taken), ageWords(ageOf(taken, input.now))));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace clusprop::ui
