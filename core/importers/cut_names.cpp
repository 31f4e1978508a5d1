// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/cut_names.h"

#include "core/catalog/catalog.h"
#include "core/importers/display_cells.h"
#include "core/importers/shown_value.h"

#include <iterator>

namespace clusprop {
namespace {

/// Telling a type takes thousands of comparisons; a file of nothing but inventions must not take
/// hours. A cluster has some dozens of different types with different sets of names.
constexpr qsizetype mostTypes = 200;
constexpr qsizetype mostNames = 200;

bool canBeCutTo(QStringView whole, QStringView cut)
{
    const QStringView left = withoutCutMark(cut);
    return whole.size() > left.size() && whole.startsWith(left, Qt::CaseInsensitive);
}

} // namespace

void CutNames::add(const QString &object, const QString &name)
{
    if (isCutShort(object))
        return;
    Object &known = m_objects[object.toCaseFolded()];
    known.name = object;
    if (!isCutShort(name) && known.properties.size() <= mostNames)
        known.properties.append(name);
}

QString CutNames::wholeObject(const QString &cut) const
{
    const QString left = withoutCutMark(cut).toString().toCaseFolded();
    auto object = m_objects.lowerBound(left);
    if (object != m_objects.end() && object.key() == left) // it would have fitted
        ++object;
    if (object == m_objects.end() || !object.key().startsWith(left))
        return {};
    const auto next = std::next(object);
    const bool isAlone = next == m_objects.end() || !next.key().startsWith(left);
    return isAlone ? object->name : QString();
}

QString CutNames::wholeName(const QString &object, const QString &cut, int width)
{
    const auto known = m_objects.find(object.toCaseFolded());
    if (known == m_objects.end())
        return {};
    if (!known->wasAsked)
        known->type = typeOf(known->properties);
    known->wasAsked = true;
    if (known->type.isEmpty())
        return {};
    QString found;
    for (const QString &name : privateNames(known->type)) {
        const bool fits = canBeCutTo(name, cut) && displayWidth(name) > width;
        if (!fits || known->properties.contains(name, Qt::CaseInsensitive))
            continue;
        if (!found.isNull())
            return {};
        found = name;
    }
    return found;
}

/// Empty when the names do not tell one type alone, or are mostly unknown.
QString CutNames::typeOf(const QStringList &names)
{
    if (names.isEmpty() || names.size() > mostNames)
        return {};
    const QString key = names.join(u'\n');
    const auto known = m_types.constFind(key);
    if (known != m_types.constEnd())
        return *known;
    if (m_types.size() >= mostTypes)
        return {};
    const auto owner = Catalog::shared().ownerOf(names);
    const bool isType = owner && owner->isPrivate && owner->objectClass == ObjectClass::Resource
        && !owner->isTie && owner->known * 2 > owner->total;
    return *m_types.insert(key, isType ? owner->resourceType : QString());
}

const QStringList &CutNames::privateNames(const QString &type)
{
    const auto known = m_privateNames.constFind(type);
    if (known != m_privateNames.constEnd())
        return *known;
    QStringList names;
    for (const CatalogEntry *entry : Catalog::shared().entriesOf(ObjectClass::Resource, type)) {
        if (entry->isPrivate)
            names.append(entry->name);
    }
    return *m_privateNames.insert(type, names);
}

} // namespace clusprop
