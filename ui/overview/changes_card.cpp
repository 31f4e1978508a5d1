// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "core/values/display.h"
#include "ui/overview/overview_words.h"

#include <QCoreApplication>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ChangesCard)
};

constexpr qsizetype mostListed = 5;
constexpr qsizetype mostCharacters = 16; ///< of a value

QString valueWords(const std::optional<Property> &property)
{
    return property ? shortened(displayProperty(*property), mostCharacters)
                    : Words::tr("not stored");
}

Figure headline(const Document &document)
{
    Figure figure;
    figure.isHeadline = true;
    figure.number = numberWords(document.changeCount());
    const QString where = objectWords(document.changeCounts().size());
    figure.text = document.changeCount() == 1 ? Words::tr("change in %1").arg(where)
                                              : Words::tr("changes in %1").arg(where);
    figure.spoken = Words::tr("%1 %2, show them").arg(figure.number, figure.text);
    figure.link.kind = OverviewLink::Kind::Changes;
    return figure;
}

Figure changeFigure(const Document &document, const Change &change)
{
    const ClusterObject &object = document.object(change.object);
    Figure figure;
    figure.text = change.name;
    figure.detail = object.name.isEmpty() ? objectLabel(object)
                                          : object.name.sliced(object.name.lastIndexOf(u'\\') + 1);
    figure.number = Words::tr("%1 → %2", "value before, value after")
                        .arg(valueWords(change.before), valueWords(change.after));
    figure.spoken = Words::tr("%1 of %2: %3, was %4, go to it")
                        .arg(figure.text, figure.detail, valueWords(change.after),
                            valueWords(change.before));
    figure.link = { .kind = OverviewLink::Kind::Property,
        .object = change.object,
        .scope = change.scope,
        .property = change.name };
    return figure;
}

} // namespace

CardContent changesCard(const CardInput &input)
{
    const Document &document = input.document;
    CardContent card{ Words::tr("Changes"), {} };
    if (document.changeCount() == 0)
        return card;
    CardSection section{ {}, { headline(document) } };
    // Only the first few are asked for: comparing thousands of objects would be felt.
    const QMap<int, int> &counts = document.changeCounts();
    for (auto object = counts.keyBegin(); object != counts.keyEnd(); ++object) {
        for (const Change &change :
            changesOfObject(document.loaded(), document.current(), *object)) {
            if (section.figures.size() <= mostListed)
                section.figures.append(changeFigure(document, change));
        }
        if (section.figures.size() > mostListed)
            break;
    }
    const auto more = document.changeCount() - static_cast<int>(section.figures.size()) + 1;
    if (more > 0) {
        Figure figure;
        figure.text = Words::tr("and %Ln more", nullptr, more);
        figure.spoken = Words::tr("%1, show them").arg(figure.text);
        figure.link.kind = OverviewLink::Kind::Changes;
        section.figures.append(figure);
    }
    card.sections.append(section);
    return card;
}

} // namespace clusprop::ui
