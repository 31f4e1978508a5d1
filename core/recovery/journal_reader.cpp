// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_input.h"
#include "core/recovery/journal_form.h"
#include "core/recovery/journal_head.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

/// Longer than any version and length that fit into an int and a qint64, with the checksum.
constexpr qsizetype longestHead = 128;

/// Remembers the first member that is not as JOURNAL.md says. Everything after it is still read,
/// and given up at the end, which spares a check behind each member.
class Body
{
public:
    explicit Body(QJsonObject object)
        : m_object(std::move(object))
    { }

    [[nodiscard]] tl::expected<UnsavedWork, JournalFault> read()
    {
        UnsavedWork work;
        work.origin = readOrigin();
        readArray(m_object, u"objects", {}, [&](const QJsonObject &object, const QString &path) {
            const auto objectClass = objectClassFromWord(text(object, u"class", path));
            if (!objectClass)
                fail(memberPath(path, u"class"), QStringLiteral("this is no class of objects"));
            work.objects.append({ index(object, u"index", path),
                objectClass.value_or(ObjectClass::Cluster), text(object, u"name", path),
                optionalText(object, u"id", path) });
        });
        m_objects = work.objects.size();
        readAbout(work.decisions, u"decisions",
            [this](MadeDecision &decision, const QJsonObject &object, const QString &path) {
                readSaid(decision.claim, object, path);
            });
        readAbout(work.steps, u"steps",
            [this](PropertyStep &step, const QJsonObject &object, const QString &path) {
                step.ordinal = index(object, u"ordinal", path);
                step.position = index(object, u"position", path, -1);
                step.before = readProperty(object, u"before", path);
                step.after = readProperty(object, u"after", path);
                if (!step.before && !step.after)
                    fail(path, QStringLiteral("a step needs a state before or after it"));
            });
        readAbout(work.allowed, u"allowed",
            [this](AllowedValue &allowed, const QJsonObject &object, const QString &path) {
                allowed.allowance.values = readValues(object, path);
                allowed.allowance.reason = text(object, u"reason", path);
            });
        readAbout(work.remarks, u"remarks",
            [this](ChangeRemark &remark, const QJsonObject &object, const QString &path) {
                remark.leftOut = boolean(object, u"leftOut", path);
                remark.comment = text(object, u"comment", path);
            });
        if (m_fault)
            return tl::unexpected(*m_fault);
        return work;
    }

private:
    void fail(const QString &path, const QString &what)
    {
        if (!m_fault)
            m_fault = JournalFault{ JournalFault::Kind::Damaged, -1, path, what };
    }

    QString text(const QJsonObject &object, QStringView key, const QString &path)
    {
        const QJsonValue value = object.value(key);
        if (!value.isString())
            fail(memberPath(path, key), QStringLiteral("a text belongs here"));
        return value.toString();
    }

    QString optionalText(const QJsonObject &object, QStringView key, const QString &path)
    {
        return object.contains(key) ? text(object, key, path) : QString();
    }

    bool boolean(const QJsonObject &object, QStringView key, const QString &path)
    {
        const QJsonValue value = object.value(key);
        if (!value.isBool())
            fail(memberPath(path, key), QStringLiteral("true or false belongs here"));
        return value.toBool();
    }

    qint64 number(
        const QJsonObject &object, QStringView key, const QString &path, qint64 least, qint64 most)
    {
        const QJsonValue value = object.value(key);
        const qint64 whole = value.toInteger(least - 1);
        if (value.isDouble() && whole >= least && whole <= most)
            return whole;
        fail(memberPath(path, key),
            QStringLiteral("a whole number from %1 to %2 belongs here").arg(least).arg(most));
        return least;
    }

    int index(const QJsonObject &object, QStringView key, const QString &path, int least = 0)
    {
        return static_cast<int>(
            number(object, key, path, least, std::numeric_limits<int>::max() / 2));
    }

    QByteArray hex(const QJsonObject &object, QStringView key, const QString &path)
    {
        const auto bytes = hexFromJson(object.value(key), memberPath(path, key));
        if (!bytes)
            fail(bytes.error().path, bytes.error().what);
        return bytes.value_or(QByteArray());
    }

    /// Of `key`; a missing one is a fault.
    template<typename Read>
    void readArray(const QJsonObject &object, QStringView key, const QString &path, Read read)
    {
        const QString member = memberPath(path, key);
        const QJsonValue value = object.value(key);
        if (!value.isArray())
            fail(member, QStringLiteral("a list belongs here"));
        const QJsonArray array = value.toArray();
        for (qsizetype each = 0; each < array.size(); ++each) {
            if (!array[each].isObject())
                fail(elementPath(member, each), QStringLiteral("an object belongs here"));
            if (m_fault) // what follows would only be thrown away
                return;
            read(array[each].toObject(), elementPath(member, each));
        }
    }

    /// Rows that are about a property of one of the objects.
    template<typename Row, typename Read>
    void readAbout(QVector<Row> &rows, QStringView key, Read read)
    {
        readArray(m_object, key, {}, [&](const QJsonObject &object, const QString &path) {
            Row row;
            row.object = index(object, u"object", path);
            if (row.object >= m_objects)
                fail(memberPath(path, u"object"), QStringLiteral("there is no such object"));
            const QString word = text(object, u"scope", path);
            const auto *const scope = std::ranges::find(allScopes, word, scopeWord);
            if (scope == allScopes.end())
                fail(memberPath(path, u"scope"), QStringLiteral("this is no list of an object"));
            else
                row.scope = *scope;
            row.name = text(object, u"property", path);
            read(row, object, path);
            rows.append(std::move(row));
        });
    }

    Values readValues(const QJsonObject &object, const QString &path)
    {
        Values values;
        readArray(object, u"values", path, [&](const QJsonObject &each, const QString &at) {
            Value value;
            value.syntax = static_cast<quint32>(
                number(each, u"syntax", at, 0, std::numeric_limits<quint32>::max()));
            value.payload = hex(each, u"payload", at);
            if (each.contains(u"padding"))
                value.padding = hex(each, u"padding", at);
            value.readable = !each.contains(u"readable") || boolean(each, u"readable", at);
            values.append(value);
        });
        return values;
    }

    template<typename Said>
    void readSaid(Said &said, const QJsonObject &object, const QString &path)
    {
        said.values = readValues(object, path);
        const QString word = optionalText(object, u"knowledge", path);
        if (word == u"cut")
            said.knowledge = Knowledge::Cut;
        else if (word == u"absent")
            said.knowledge = Knowledge::Absent;
        else if (!word.isEmpty())
            fail(memberPath(path, u"knowledge"), QStringLiteral("cut or absent belongs here"));
        setCutText(said, optionalText(object, u"shown", path));
    }

    Place readPlace(const QJsonObject &object, const QString &path)
    {
        return { index(object, u"source", path, -1), index(object, u"offset", path, -1),
            index(object, u"length", path), index(object, u"line", path, -1),
            optionalText(object, u"key", path) };
    }

    std::optional<Property> readProperty(
        const QJsonObject &row, QStringView key, const QString &path)
    {
        const QJsonValue value = row.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const QString at = memberPath(path, key);
        if (!value.isObject())
            fail(at, QStringLiteral("an object belongs here"));
        const QJsonObject object = value.toObject();
        Property property;
        property.name = text(object, u"name", at);
        const auto optionalHex = [&](QStringView member) {
            return object.contains(member) ? hex(object, member, at) : QByteArray();
        };
        setNameBytes(property, optionalHex(u"nameBytes"), optionalHex(u"namePadding"));
        readSaid(property, object, at);
        if (object.contains(u"claims")) {
            readArray(object, u"claims", at, [&](const QJsonObject &each, const QString &where) {
                Claim claim;
                readSaid(claim, each, where);
                claim.place
                    = readPlace(each.value(u"place").toObject(), memberPath(where, u"place"));
                property.extras.edit().claims.append(claim);
            });
        }
        return property;
    }

    WorkOrigin readOrigin()
    {
        WorkOrigin origin;
        origin.program = optionalText(m_object, u"program", {});
        origin.written = QDateTime::fromString(
            optionalText(m_object, u"written", {}), Qt::ISODateWithMs);
        origin.title = optionalText(m_object, u"title", {});
        origin.isSample = boolean(m_object, u"sample", {});
        readArray(m_object, u"files", {}, [&](const QJsonObject &object, const QString &path) {
            constexpr qint64 most = std::numeric_limits<qint64>::max();
            origin.files.append({ text(object, u"path", path),
                number(object, u"size", path, -1, most), hex(object, u"sha256", path),
                number(object, u"modified", path, -1, most) });
        });
        if (origin.isSample != origin.files.isEmpty())
            fail(QStringLiteral("files"), QStringLiteral("either files or the sample belong here"));
        origin.codePage = optionalText(m_object, u"codePage", {});
        return origin;
    }

    QJsonObject m_object;
    qsizetype m_objects = 0;
    std::optional<JournalFault> m_fault;
};

tl::unexpected<JournalFault> damaged(qint64 offset, const QString &what)
{
    return tl::unexpected(JournalFault{ JournalFault::Kind::Damaged, offset, {}, what });
}

/// The version that a first line tells, or -1.
int versionOf(const QByteArray &head)
{
    const QByteArray word = head.sliced(journalWord.size());
    const QByteArray digits = word.first(std::max<qsizetype>(word.indexOf(' '), 0));
    bool isNumber = false;
    const int version = digits.toInt(&isNumber);
    return isNumber && version > 0 && QByteArray::number(version) == digits ? version : -1;
}

} // namespace

tl::expected<UnsavedWork, JournalFault> decodeJournal(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return tl::unexpected(
            JournalFault{ JournalFault::Kind::Empty, 0, {}, QStringLiteral("it is empty") });
    }
    if (!bytes.startsWith(journalWord))
        return damaged(0, QStringLiteral("it does not begin as a journal does"));
    const qsizetype end = bytes.first(std::min(bytes.size(), longestHead)).indexOf('\n');
    const int version = versionOf(bytes.first(std::max<qsizetype>(end, journalWord.size())));
    if (version < 0)
        return damaged(journalWord.size(), QStringLiteral("its first line is not whole"));
    if (version > journalVersion) {
        return tl::unexpected(JournalFault{ JournalFault::Kind::Newer, journalWord.size(), {},
            QStringLiteral("it was written by a later version of the program (form %1)")
                .arg(version) });
    }
    const QByteArray body = bytes.sliced(end + 1);
    if (bytes.first(end + 1) != journalHead(version, body)) {
        return damaged(end + 1,
            QStringLiteral("its content is not what its length and checksum promise"));
    }
    const auto object = parseJsonObject(body, {});
    if (!object)
        return damaged(end + 1, object.error().what);
    return Body(*object).read();
}

} // namespace clusprop
