// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::catalog_reader {
namespace {

/// One object of a file. It remembers the first thing that is wrong with it, so that a reader can
/// take all keys in a row and look once; what is taken after an error is empty.
class Row
{
public:
    Row(const QString &file, qsizetype number, const QJsonValue &json)
        : m_object(json.toObject())
        , m_place(u"%1, row %2"_s.arg(file).arg(number))
    {
        if (!json.isObject())
            fail(u"is not an object"_s);
        else if (const QString name = m_object.value("name"_L1).toString(); !name.isEmpty())
            m_place += u" (%1)"_s.arg(name);
    }

    [[nodiscard]] const QString &place() const { return m_place; }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }

    QString text(QLatin1StringView name)
    {
        const QJsonValue json = take(name);
        if (!json.isString() || json.toString().isEmpty())
            failAt(name, u"must be text"_s);
        return json.toString();
    }

    QString textOrNull(QLatin1StringView name)
    {
        const QJsonValue json = take(name);
        if (!json.isString() && !json.isNull())
            failAt(name, u"must be text or null"_s);
        return json.toString();
    }

    bool flag(QLatin1StringView name)
    {
        const QJsonValue json = take(name);
        if (!json.isBool())
            failAt(name, u"must be true or false"_s);
        return json.toBool();
    }

    std::optional<qint64> numberOrNull(QLatin1StringView name)
    {
        const QJsonValue json = take(name);
        if (json.isNull())
            return std::nullopt;
        return exactNumber(name, json);
    }

    quint64 unsignedNumber(QLatin1StringView name) { return asUnsigned(name, take(name)); }

    QVector<quint64> unsignedNumbers(QLatin1StringView name)
    {
        QVector<quint64> numbers;
        for (const QJsonValueConstRef json : array(name))
            numbers.append(asUnsigned(name, json));
        return numbers;
    }

    QStringList texts(QLatin1StringView name)
    {
        QStringList list;
        for (const QJsonValueConstRef json : array(name)) {
            if (!json.isString())
                failAt(name, u"must hold only text"_s);
            list.append(json.toString());
        }
        return list;
    }

    QVariant numberOrText(QLatin1StringView name)
    {
        const QJsonValue json = take(name);
        if (json.isNull())
            return {};
        if (json.isString())
            return json.toString();
        const qint64 number = exactNumber(name, json).value_or(0);
        return number < 0 ? QVariant::fromValue(number)
                          : QVariant::fromValue(static_cast<quint64>(number));
    }

    QJsonArray array(QLatin1StringView name)
    {
        const QJsonValue json = take(name);
        if (!json.isArray())
            failAt(name, u"must be a list"_s);
        return json.toArray();
    }

    [[nodiscard]] bool isNull(QLatin1StringView name) const
    {
        return m_object.value(name).isNull();
    }

    /// Marks a key as known without looking at it.
    void skip(QLatin1StringView name) { take(name); }

    void failAt(QLatin1StringView name, const QString &what)
    {
        if (m_error.isEmpty())
            m_error = u"%1, \"%2\": %3."_s.arg(m_place, QString(name), what);
    }

    /// To be asked last: also finds keys that nobody took.
    [[nodiscard]] QString error()
    {
        if (m_error.isEmpty() && m_taken.size() != m_object.size()) {
            for (const QString &name : m_object.keys()) {
                if (!m_taken.contains(name))
                    fail(u"has the unknown key \"%1\""_s.arg(name));
            }
        }
        return m_error;
    }

private:
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = u"%1 %2."_s.arg(m_place, what);
    }

    QJsonValue take(QLatin1StringView name)
    {
        const auto found = m_object.constFind(name);
        if (found == m_object.constEnd()) {
            failAt(name, u"is missing"_s);
            return QJsonValue::Undefined;
        }
        m_taken.append(name);
        return *found;
    }

    std::optional<qint64> exactNumber(QLatin1StringView name, const QJsonValue &json)
    {
        // toInteger gives its argument for what is not a whole number within 64 bits.
        const qint64 number = json.toInteger(0);
        if (!json.isDouble() || number != json.toInteger(1)) {
            failAt(name, u"must be a whole number of 64 bits"_s);
            return std::nullopt;
        }
        return number;
    }

    quint64 asUnsigned(QLatin1StringView name, const QJsonValue &json)
    {
        const qint64 number = exactNumber(name, json).value_or(0);
        if (number < 0)
            failAt(name, u"must not be negative"_s);
        return static_cast<quint64>(number);
    }

    QJsonObject m_object;
    QString m_place;
    QString m_error;
    QVector<QLatin1StringView> m_taken;
};

ObjectClass takeObjectClass(Row &row)
{
    const auto objectClass = objectClassFromWord(row.text("objectClass"_L1));
    if (!objectClass)
        row.failAt("objectClass"_L1, u"is no class of object"_s);
    return objectClass.value_or(ObjectClass::Cluster);
}

bool takeIsPrivate(Row &row)
{
    const QString scope = row.text("scope"_L1);
    if (scope != "common"_L1 && scope != "private"_L1)
        row.failAt("scope"_L1, u"must be common or private"_s);
    return scope == "private"_L1;
}

Access takeAccess(Row &row)
{
    const QString word = row.textOrNull("access"_L1);
    if (word == "rw"_L1)
        return Access::ReadWrite;
    if (word == "ro"_L1)
        return Access::ReadOnly;
    if (!word.isEmpty())
        row.failAt("access"_L1, u"must be rw, ro or null"_s);
    return Access::Unknown;
}

std::optional<wire::Format> takeFormat(Row &row)
{
    const QString word = row.textOrNull("format"_L1);
    if (word.isEmpty())
        return std::nullopt;
    const auto format = formatFromWord(word);
    if (!format)
        row.failAt("format"_L1, u"is no word for a format"_s);
    return format;
}

QVector<NamedValue> takeValues(Row &row)
{
    if (row.isNull("values"_L1)) {
        row.skip("values"_L1);
        return {};
    }
    QVector<NamedValue> values;
    for (const QJsonValueConstRef json : row.array("values"_L1)) {
        Row inner(row.place() + u", \"values\""_s, values.size() + 1, json);
        const QVariant value = inner.numberOrText("value"_L1);
        const bool isText = value.typeId() == QMetaType::QString;
        values.append({ isText ? 0 : value.toULongLong(),
            isText ? std::optional(value.toString()) : std::nullopt, inner.text("name"_L1),
            inner.textOrNull("summary"_L1) });
        if (const QString error = inner.error(); !error.isEmpty())
            row.failAt("values"_L1, u"holds a value that is not whole: %1"_s.arg(error.chopped(1)));
    }
    return values;
}

CatalogEntry takeEntry(Row &row, Kind kind)
{
    CatalogEntry entry;
    entry.objectClass = takeObjectClass(row);
    if (kind == Kind::Private)
        entry.resourceType = row.textOrNull("resourceType"_L1);
    entry.isPrivate = takeIsPrivate(row);
    if (entry.isPrivate != (kind == Kind::Private))
        row.failAt("scope"_L1, u"does not belong into this file"_s);
    entry.name = row.text("name"_L1);
    entry.constant = row.textOrNull("constant"_L1);
    entry.documentedFormat = takeFormat(row);
    entry.format = entry.documentedFormat;
    entry.documentedAccess = takeAccess(row);
    entry.access = entry.documentedAccess;
    entry.minimum = row.numberOrNull("minimum"_L1);
    entry.maximum = row.numberOrNull("maximum"_L1);
    entry.defaultValue = row.numberOrText("defaultValue"_L1);
    entry.defaultNote = row.textOrNull("defaultNote"_L1);
    entry.unit = row.textOrNull("unit"_L1);
    entry.values = takeValues(row);
    entry.flags = row.flag("flags"_L1);
    entry.isBoolean = row.flag("isBoolean"_L1);
    entry.supported = row.flag("supported"_L1);
    entry.minimumServer = row.textOrNull("minimumServer"_L1);
    entry.summary = row.text("summary"_L1);
    entry.caution = row.textOrNull("caution"_L1);
    entry.page = row.textOrNull("page"_L1);
    entry.source = row.text("source"_L1);
    return entry;
}

ResourceTypeEntry takeResourceType(Row &row)
{
    ResourceTypeEntry type;
    type.name = row.text("name"_L1);
    type.displayName = row.textOrNull("displayName"_L1);
    type.dll = row.textOrNull("dll"_L1);
    type.resourceClass = row.textOrNull("class"_L1);
    if (row.isNull("requiredDependencies"_L1))
        row.skip("requiredDependencies"_L1);
    else
        type.requiredDependencies = row.texts("requiredDependencies"_L1);
    type.summary = row.text("summary"_L1);
    type.page = row.textOrNull("page"_L1);
    return type;
}

Target takeTarget(Row &row)
{
    Target target;
    target.objectClass = takeObjectClass(row);
    target.resourceType = row.textOrNull("resourceType"_L1);
    target.isPrivate = takeIsPrivate(row);
    target.name = row.text("name"_L1);
    target.place = row.place();
    return target;
}

WireNote takeWireNote(Row &row)
{
    WireNote note;
    note.target = takeTarget(row);
    if (row.has("access"_L1))
        note.access = takeAccess(row);
    if (row.has("format"_L1))
        note.format = takeFormat(row);
    note.formatInDoubt = row.has("formatInDoubt"_L1) && row.flag("formatInDoubt"_L1);
    if (row.has("minimum"_L1))
        note.minimum = row.numberOrNull("minimum"_L1);
    if (row.has("maximum"_L1))
        note.maximum = row.numberOrNull("maximum"_L1);
    note.rangeIsAdvice = row.has("rangeIsAdvice"_L1) && row.flag("rangeIsAdvice"_L1);
    if (row.has("sentinels"_L1))
        note.sentinels = row.unsignedNumbers("sentinels"_L1);
    if (row.has("seenValue"_L1))
        note.seenValue = row.unsignedNumber("seenValue"_L1);
    if (row.has("note"_L1))
        note.note = row.text("note"_L1);
    return note;
}

Alias takeAlias(Row &row)
{
    Alias alias{ takeTarget(row), row.texts("otherNames"_L1) };
    row.text("note"_L1); // where the other names come from, for people who read the file
    return alias;
}

QString parsePlace(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.first(qBound(qsizetype(0), offset, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - lineStart + 1);
}

/// The rows of a file: a JSON list of objects, each handed to `takeRow`.
template<typename T, typename TakeRow>
tl::expected<QVector<T>, QString> readRows(
    const QString &file, const QByteArray &json, TakeRow takeRow)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return tl::unexpected(u"%1, %2: not JSON (%3)."_s.arg(
            file, parsePlace(json, problem.offset), problem.errorString()));
    }
    if (!document.isArray())
        return tl::unexpected(
            u"%1, line 1, column 1: a list of objects must come here."_s.arg(file));

    QVector<T> rows;
    rows.reserve(document.array().size());
    for (const QJsonValueConstRef value : document.array()) {
        Row row(file, rows.size() + 1, value);
        rows.append(takeRow(row));
        if (const QString error = row.error(); !error.isEmpty())
            return tl::unexpected(error);
    }
    return rows;
}

} // namespace

tl::expected<QVector<CatalogEntry>, QString> readEntries(
    const QString &file, const QByteArray &json, Kind kind)
{
    return readRows<CatalogEntry>(file, json, [kind](Row &row) { return takeEntry(row, kind); });
}

tl::expected<QVector<ResourceTypeEntry>, QString> readResourceTypes(
    const QString &file, const QByteArray &json)
{
    return readRows<ResourceTypeEntry>(file, json, takeResourceType);
}

tl::expected<QVector<WireNote>, QString> readWireNotes(const QString &file, const QByteArray &json)
{
    return readRows<WireNote>(file, json, takeWireNote);
}

tl::expected<QVector<Alias>, QString> readAliases(const QString &file, const QByteArray &json)
{
    return readRows<Alias>(file, json, takeAlias);
}

} // namespace clusprop::catalog_reader
