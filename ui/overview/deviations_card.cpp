// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "core/values/display.h"
#include "ui/overview/overview_words.h"
#include "ui/windows/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::DeviationsCard)
};

constexpr qsizetype mostListed = 5;
constexpr qsizetype mostCharacters = 18; ///< of a value
constexpr Fill different{ Tone::Accent, Pattern::Solid };

Figure headline(const ClassFigures &all)
{
    Figure figure;
    figure.isHeadline = true;
    const qint64 count = all.count(RowState::StoredDifferent);
    if (count == 0) {
        figure.icon = QStringLiteral("ok");
        figure.text = Words::tr("All at their documented default");
        return figure;
    }
    figure.number = numberWords(count);
    figure.text = Words::tr("of %1 differ from their default").arg(numberWords(all.comparable()));
    figure.spoken = Words::tr("%1 %2, show them").arg(figure.number, figure.text);
    figure.link = { .kind = OverviewLink::Kind::Properties, .state = RowState::StoredDifferent };
    return figure;
}

CardSection byClass(const Overview &figures)
{
    CardSection section{ {}, { headline(figures.all) } };
    for (const ObjectClass objectClass : allObjectClasses) {
        const ClassFigures &of = figures.of(objectClass);
        if (of.comparable() == 0)
            continue;
        const qint64 count = of.count(RowState::StoredDifferent);
        Figure figure;
        figure.text = classPlural(objectClass);
        figure.icon = iconName(objectClass).toString();
        figure.number = Words::tr("%1 of %2", "so many differ of all that can be compared")
                            .arg(numberWords(count), numberWords(of.comparable()));
        figure.spoken = Words::tr("%1: %2 differ from their default, show them as a matrix")
                            .arg(figure.text, figure.number);
        figure.bar = ShareBar{ { { different, count } }, of.comparable() };
        figure.link = { .kind = OverviewLink::Kind::Matrix, .objectClass = objectClass };
        section.figures.append(figure);
    }
    return section;
}

/// Value and default where one object differs, else how many do.
QString deviationNumber(const Document &document, const Deviation &deviation)
{
    if (deviation.object < 0)
        return objectWords(deviation.objects);
    const ClusterObject &object = document.object(deviation.object);
    const Property *property = object.find(deviation.entry->name);
    if (property == nullptr) // it is stored under another name of the setting
        return objectWords(1);
    const QString byDefault = deviation.entry->defaultValue.toString();
    return Words::tr("%1, default %2", "value, default value")
        .arg(shortened(displayProperty(*property), mostCharacters),
            byDefault.isEmpty() ? Words::tr("empty") : shortened(byDefault, mostCharacters));
}

Figure deviationFigure(const Document &document, const Deviation &deviation)
{
    const CatalogEntry &entry = *deviation.entry;
    Figure figure;
    figure.text = entry.name;
    figure.detail
        = entry.resourceType.isEmpty() ? classPlural(entry.objectClass) : entry.resourceType;
    figure.number = deviationNumber(document, deviation);
    figure.spoken = Words::tr("%1 of %2 differs: %3, show it")
                        .arg(figure.text, figure.detail, figure.number);
    figure.link = { .kind = OverviewLink::Kind::Matrix,
        .property = entry.name,
        .objectClass = entry.objectClass };
    if (deviation.object >= 0) {
        figure.link.kind = OverviewLink::Kind::Property;
        figure.link.object = deviation.object;
        const ClusterObject &object = document.object(deviation.object);
        for (const Scope scope : allScopes) {
            if (isPrivate(scope) == entry.isPrivate && object.list(scope).find(entry.name))
                figure.link.scope = scope;
        }
    }
    return figure;
}

} // namespace

CardContent deviationsCard(const CardInput &input)
{
    CardContent card{ Words::tr("Defaults"), {} };
    if (input.figures.all.comparable() == 0) {
        card.sections.append({ {}, {},
            Words::tr("None of these properties has a documented default to compare with.") });
        return card;
    }
    card.sections.append(byClass(input.figures));
    const QVector<Deviation> &deviations = input.figures.deviations;
    if (deviations.isEmpty())
        return card;
    CardSection section{ Words::tr("Most often different"), {} };
    for (qsizetype index = 0; index < std::min(mostListed, deviations.size()); ++index)
        section.figures.append(deviationFigure(input.document, deviations[index]));
    card.sections.append(section);
    return card;
}

} // namespace clusprop::ui
