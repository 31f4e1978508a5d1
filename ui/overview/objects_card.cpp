// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "ui/overview/overview_words.h"
#include "ui/windows/icons.h"

#include <QCoreApplication>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ObjectsCard)
};

OverviewLink linkTo(const Cluster &cluster, ObjectClass objectClass, int count)
{
    if (count == 1) {
        return { .kind = OverviewLink::Kind::Object,
            .object = firstOfClass(cluster, objectClass),
            .objectClass = objectClass };
    }
    if (objectClass == ObjectClass::Volume)
        return { .kind = OverviewLink::Kind::Volumes };
    return { .kind = OverviewLink::Kind::Matrix, .objectClass = objectClass };
}

} // namespace

CardContent objectsCard(const CardInput &input)
{
    CardContent card{ Words::tr("Objects"), {} };
    CardSection section;
    for (const ObjectClass objectClass : allObjectClasses) {
        const ClassFigures &of = input.figures.of(objectClass);
        if (of.objects == 0)
            continue;
        Figure figure;
        figure.text = classPlural(objectClass);
        figure.detail = propertyWords(of.present());
        figure.number = numberWords(of.objects);
        figure.spoken
            = Words::tr("%1: %2, show them").arg(figure.text, objectWords(of.objects));
        figure.icon = iconName(objectClass).toString();
        figure.link = linkTo(input.document.current(), objectClass, of.objects);
        section.figures.append(figure);
    }
    if (section.figures.isEmpty())
        section.text = Words::tr("These files hold no objects. Open others of the same cluster.");
    card.sections.append(section);
    return card;
}

} // namespace clusprop::ui
