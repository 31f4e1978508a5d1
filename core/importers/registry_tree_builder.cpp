// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/registry_tree_builder.h"

#include "core/importers/registry_import.h"
#include "core/importers/registry_values.h"
#include "core/model/case_folding.h"

#include <algorithm>
#include <utility>

namespace clusprop {
namespace {

constexpr qsizetype mostNotes = 300;
constexpr qsizetype longestSharedName = 128;

// What a key and a value cost until the cluster is made of them: the structures here and in the
// model with their heap blocks, measured and rounded up.
constexpr qint64 keyCost = 640;
constexpr qint64 keyCostPerCharacter = qint64{ 3 } * 2; ///< the path here, in the index, and in places
constexpr qint64 valueCost = 450 - qint64{ sizeof(RegistryValue) }; ///< beside its room in the key

QString placeOf(const RegistryKey &key, const RegistryValue &value)
{
    return value.line >= 0 ? QString::number(value.line) : key.path;
}

/// Keys have a dozen values as a rule; comparing those costs less than a set of them.
bool hasRepeats(const QVector<RegistryValue> &values)
{
    constexpr qsizetype few = 24;
    if (values.size() > few) {
        QSet<QString> names;
        names.reserve(values.size());
        for (const RegistryValue &value : values)
            names.insert(value.name.toCaseFolded());
        return names.size() != values.size();
    }
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool repeats
            = std::any_of(values.begin(), value, [value](const RegistryValue &other) {
                  return isSameName(other.name, value->name);
              });
        if (repeats)
            return true;
    }
    return false;
}

} // namespace

void RegistryTreeBuilder::startKey(const QString &path, int line)
{
    const QString folded = caseFolded(path);
    m_collection = nullptr;
    const auto known = m_keys.constFind(folded);
    if (known != m_keys.constEnd()) {
        m_current = *known;
        note(line >= 0 ? QString::number(line) : path,
            QStringLiteral("the key \"%1\" was there before; its values were joined").arg(path));
        return;
    }
    m_current = m_tree.keys.size();
    m_keys.insert(folded, m_current);
    m_tree.keys.append({ path, {}, line });
    m_spentOnKeys += keyCost + keyCostPerCharacter * path.size();
    m_spent += keyCost + keyCostPerCharacter * path.size();
    if (m_sighted)
        look(path);
}

/// Where the name of an object is to be expected, if the key is one.
void RegistryTreeBuilder::look(const QString &path)
{
    m_collection = collectionAround(path);
    if (m_collection == nullptr || !m_collection->nameValue.isEmpty())
        return;
    m_sighted(m_collection->objectClass, path.sliced(path.lastIndexOf(u'\\') + 1));
    m_collection = nullptr;
}

void RegistryTreeBuilder::expect(qsizetype values)
{
    QVector<RegistryValue> &list = m_tree.keys[m_current].values;
    constexpr qsizetype most = 1024; // what a key lists is not always there
    const qsizetype had = list.capacity();
    list.reserve(list.size() + std::min(values, most));
    m_spent += (list.capacity() - had) * qint64{ sizeof(RegistryValue) };
}

void RegistryTreeBuilder::addValue(RegistryValue value)
{
    Q_ASSERT(m_current >= 0);
    QVector<RegistryValue> &values = m_tree.keys[m_current].values;
    const qsizetype had = values.capacity();
    if (m_collection != nullptr && isSameName(value.name, m_collection->nameValue))
        m_sighted(std::exchange(m_collection, nullptr)->objectClass, registryText(value));
    values.append(std::move(value));
    m_spent += valueCost + values.last().data.size()
        + (values.capacity() - had) * qint64{ sizeof(RegistryValue) };
}

QString RegistryTreeBuilder::shared(QStringView name)
{
    if (name.size() <= longestSharedName) {
        const auto known = m_names.constFind(QString::fromRawData(name.data(), name.size()));
        if (known != m_names.constEnd())
            return *known;
    }
    const QString own = name.toString();
    m_spent += qint64{ 2 } * name.size();
    if (name.size() <= longestSharedName)
        m_names.insert(own);
    return own;
}

void RegistryTreeBuilder::note(const QString &where, const QString &text, qint64 offset)
{
    if (m_tree.notes.size() < mostNotes)
        m_tree.notes.append({ {}, offset, where, text });
    else
        ++m_moreNotes;
}

void RegistryTreeBuilder::stopAt(const QString &where)
{
    m_stopped = LoadNote{ {}, -1, where,
        QStringLiteral("reading stopped here: there are more keys and values than a file of this "
                       "size can hold, so it is damaged") };
}

void RegistryTreeBuilder::dropRepeated(RegistryKey &key)
{
    QHash<QString, qsizetype> last;
    for (qsizetype index = 0; index < key.values.size(); ++index)
        last.insert(key.values.at(index).name.toCaseFolded(), index);
    QVector<RegistryValue> kept;
    for (qsizetype index = 0; index < key.values.size(); ++index) {
        RegistryValue &value = key.values[index];
        if (last.value(value.name.toCaseFolded()) == index) {
            kept.append(std::move(value));
            continue;
        }
        note(placeOf(key, value),
            QStringLiteral("\"%1\" comes again later in the same key; the later value was taken")
                .arg(value.name));
    }
    key.values = std::move(kept);
}

LoadResult<LoadedFile> RegistryTreeBuilder::finish(const QString &kind, const LoadOptions &options)
{
    m_keys = {};
    m_names = {};
    for (RegistryKey &key : m_tree.keys) {
        if (hasRepeats(key.values))
            dropRepeated(key);
    }
    if (m_moreNotes > 0) {
        m_tree.notes.append(
            { {}, -1, {}, QStringLiteral("and %1 more oddities like these").arg(m_moreNotes) });
    }
    if (options.strict && (m_stopped || !m_tree.notes.isEmpty())) {
        const LoadNote first = m_stopped ? *m_stopped : m_tree.notes.first();
        return tl::unexpected(LoadError{ LoadError::Kind::Malformed, {}, first.where, {},
            first.text, QStringLiteral("open it without strict reading, or capture it again") });
    }
    auto file = importRegistry(std::move(m_tree), kind);
    if (file)
        file->stopped = m_stopped;
    return file;
}

} // namespace clusprop
