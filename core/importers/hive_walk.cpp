// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/hive_walk.h"

#include "core/importers/hive_header.h"
#include "core/importers/hive_names.h"
#include "core/reading/text_encoding.h"

#ifdef CLUSPROP_WITH_HIVEX

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <hivex.h>
#include <memory>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace clusprop {
namespace {

constexpr int deepest = 512; ///< levels that the registry itself allows
constexpr qint64 keysBetweenProgress = 2048;
constexpr std::size_t cellAlignment = 4;
constexpr qint64 subkeyEntrySize = 8; ///< bytes, in the kinds of list that hivex reads

struct FreeMemory
{
    void operator()(void *memory) const { std::free(memory); }
};
template<typename T> using Owned = std::unique_ptr<T, FreeMemory>;

struct CloseHive
{
    void operator()(hive_h *hive) const { hivex_close(hive); }
};

/// Where a cell says how its name is stored, in bytes from the cell's size: REGF format description,
/// sections 5.1 and 5.5.
struct NameCell
{
    std::size_t lengthAt = 0;
    std::size_t flagsAt = 0;
    unsigned oneByteEach = 0; ///< the flag of a name that is not UTF-16
};
constexpr NameCell keyCell{ 0x4C, 6, 0x20 };
constexpr NameCell valueCell{ 6, 0x14, 1 };
constexpr std::size_t valueNameAt = 0x18; ///< behind everything else

/// A key that is still to be read.
struct Pending
{
    hive_node_h node = 0;
    QString parent;
    int depth = 0;
};

/// hivex' names are UTF-8 with a NUL behind them. A name that has a NUL inside goes on behind it:
/// the registry takes such names, and two of them may differ there only.
QString nameText(const char *name, std::size_t length)
{
    return textFromUtf8({ name, static_cast<qsizetype>(length) });
}

/// Why hivex gave nothing. Want of memory says nothing about the file, so it is no note about a
/// key: reading ends with it.
QString errorText()
{
    if (errno == ENOMEM)
        throw std::bad_alloc();
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A length of 0 is one unless errno, which was set to 0 before, says otherwise: without that a
/// value whose name there was no memory for would be the unnamed one.
bool isFailed(std::size_t length)
{
    return length == 0 && errno != 0;
}

class Walk
{
public:
    Walk(hive_h *hive, wire::Bytes file, const LoadOptions &options, RegistryTreeBuilder &builder)
        : m_hive(hive)
        , m_file(file)
        , m_size(static_cast<qint64>(file.size()))
        , m_seen(file.size() / cellAlignment + 1)
        , m_options(options)
        , m_builder(builder)
        , m_names(builder)
    { }

    [[nodiscard]] LoadResult<void> run();

private:
    void readKey(const Pending &key);
    [[nodiscard]] QString pathOf(const Pending &key) const;
    void readValues(const Pending &key, const QString &path);
    void readValue(hive_value_h handle, const QString &path);
    [[nodiscard]] bool isPlain(
        std::size_t cell, const NameCell &layout, std::size_t length) const;
    [[nodiscard]] std::optional<QByteArrayView> plainName(std::size_t cell) const;
    [[nodiscard]] std::optional<QString> nameOfValue(hive_value_h handle);
    void addSubkeys(const Pending &key, const QString &path);
    [[nodiscard]] bool takeOnce(hive_node_h node);
    void note(const QString &path, hive_node_h cell, const QString &text);

    hive_h *m_hive;
    wire::Bytes m_file;
    qint64 m_size;
    std::vector<bool> m_seen; ///< by offset / cellAlignment
    qint64 m_listed = 0; ///< subkeys in all lists so far
    const LoadOptions &m_options;
    RegistryTreeBuilder &m_builder;
    std::vector<Pending> m_pending;
    HiveNames m_names;
};

void Walk::note(const QString &path, hive_node_h cell, const QString &text)
{
    const QString where = path.isEmpty() ? hivePlace(cell) : path;
    m_builder.note(where, text, static_cast<qint64>(cell));
}

LoadResult<void> Walk::run()
{
    const hive_node_h root = hivex_root(m_hive);
    if (root == 0)
        return tl::unexpected(hiveDamage({}, QStringLiteral("the hive has no root key")));
    if (takeOnce(root))
        m_pending.push_back({ root, {}, 0 });
    for (qint64 keys = 1; !m_pending.empty(); ++keys) {
        const Pending key = std::move(m_pending.back());
        m_pending.pop_back();
        readKey(key);
        // Every list of subkeys that is a part of the file adds to it by its own size.
        if (m_builder.isFull() || m_listed > m_size / subkeyEntrySize) {
            m_builder.stopAt(pathOf(key));
            return {};
        }
        const bool isAsked = keys % keysBetweenProgress == 0 && m_options.progress;
        if (isAsked && !m_options.progress(m_size, m_size)) {
            return tl::unexpected(LoadError{ LoadError::Kind::Cancelled, {}, {}, {},
                QStringLiteral("reading was cancelled"), {} });
        }
    }
    return {};
}

QString Walk::pathOf(const Pending &key) const
{
    if (key.depth == 0)
        return {};
    const Owned<char> name(hivex_node_name(m_hive, key.node));
    if (!name)
        return {};
    errno = 0;
    std::size_t length = std::strlen(name.get());
    if (!isPlain(key.node, keyCell, length))
        length = hivex_node_name_len(m_hive, key.node);
    if (isFailed(length))
        return {};
    const QString text = nameText(name.get(), length);
    if (key.parent.isEmpty())
        return text;
    QString path;
    path.reserve(key.parent.size() + 1 + text.size());
    return path.append(key.parent).append(u'\\').append(text);
}

void Walk::readKey(const Pending &key)
{
    const QString path = pathOf(key);
    if (key.depth > 0 && path.isEmpty()) {
        return note(key.parent, key.node,
            QStringLiteral("the name of one of its keys cannot be read (%1); the key was left out")
                .arg(errorText()));
    }
    m_builder.startKey(path, -1);
    readValues(key, path);
    addSubkeys(key, path);
}

void Walk::readValues(const Pending &key, const QString &path)
{
    const Owned<hive_value_h> values(hivex_node_values(m_hive, key.node));
    if (!values) {
        return note(path, key.node,
            QStringLiteral("the values of this key cannot be read (%1)").arg(errorText()));
    }
    qsizetype count = 0;
    while (values.get()[count] != 0)
        ++count;
    m_builder.expect(count);
    for (const hive_value_h *handle = values.get(); *handle != 0; ++handle) {
        if (m_builder.isFull())
            return;
        readValue(*handle, path);
    }
}

/// Whether a name of so many bytes, as hivex gives it, is all of it. hivex converts a name once more
/// to tell its length, which most of them, ASCII and without a NUL inside, can do without.
bool Walk::isPlain(std::size_t cell, const NameCell &layout, std::size_t length) const
{
    constexpr std::size_t fieldSize = 2;
    const std::size_t end = std::max(layout.lengthAt, layout.flagsAt) + fieldSize;
    if (cell > m_file.size() || m_file.size() - cell < end)
        return false;
    const std::byte *bytes = m_file.data() + cell;
    const auto stored = wire::loadLittleEndian<std::uint16_t>(bytes + layout.lengthAt);
    const auto flags = wire::loadLittleEndian<std::uint16_t>(bytes + layout.flagsAt);
    return (flags & layout.oneByteEach) != 0 && stored == length;
}

/// The name of a value where the file has it in ASCII, which need not be converted then.
std::optional<QByteArrayView> Walk::plainName(std::size_t cell) const
{
    if (cell > m_file.size() || m_file.size() - cell < valueNameAt)
        return std::nullopt;
    const std::byte *bytes = m_file.data() + cell;
    const auto stored = static_cast<qint32>(wire::loadLittleEndian<quint32>(bytes));
    const auto cellSize = static_cast<std::size_t>(std::llabs(stored));
    const auto length = wire::loadLittleEndian<std::uint16_t>(bytes + valueCell.lengthAt);
    const auto flags = wire::loadLittleEndian<std::uint16_t>(bytes + valueCell.flagsAt);
    const std::size_t end = valueNameAt + length;
    if ((flags & valueCell.oneByteEach) == 0 || end > cellSize || end > m_file.size() - cell)
        return std::nullopt;
    const QByteArrayView name(bytes + valueNameAt, length);
    const bool isAscii = std::all_of(
        name.begin(), name.end(), [](char letter) { return static_cast<signed char>(letter) > 0; });
    return isAscii ? std::optional(name) : std::nullopt;
}

/// Nothing: it cannot be read.
std::optional<QString> Walk::nameOfValue(hive_value_h handle)
{
    if (const auto plain = plainName(handle))
        return m_names.text(*plain);
    const Owned<char> name(hivex_value_key(m_hive, handle));
    if (!name)
        return std::nullopt;
    errno = 0;
    std::size_t length = std::strlen(name.get());
    if (!isPlain(handle, valueCell, length))
        length = hivex_value_key_len(m_hive, handle);
    if (isFailed(length))
        return std::nullopt;
    return m_names.text({ name.get(), static_cast<qsizetype>(length) });
}

void Walk::readValue(hive_value_h handle, const QString &path)
{
    hive_type type = hive_t_REG_NONE;
    std::size_t declared = 0;
    std::optional<QString> name = nameOfValue(handle);
    if (!name || hivex_value_type(m_hive, handle, &type, &declared) != 0) {
        return note(path, handle,
            QStringLiteral("one of the values of this key cannot be read (%1)").arg(errorText()));
    }
    RegistryValue value;
    value.name = *std::move(name);
    // Not as a hive_type: a damaged hive holds numbers that the enumeration does not have.
    static_assert(sizeof value.type == sizeof type);
    std::memcpy(&value.type, &type, sizeof type);
    value.declaredLength = static_cast<qint64>(declared);
    std::size_t length = 0;
    const Owned<char> data(hivex_value_value(m_hive, handle, &type, &length));
    if (data) {
        value.data = QByteArrayView(data.get(), static_cast<qsizetype>(std::min(length, declared)));
    } else {
        note(path, handle,
            QStringLiteral("the value \"%1\" cannot be read (%2)").arg(value.name, errorText()));
        value.declaredLength = std::max<qint64>(value.declaredLength, 1);
    }
    if (data && value.data.size() < value.declaredLength) {
        note(path, handle,
            QStringLiteral("only %1 of the %2 bytes of \"%3\" can be read; the value is shown cut")
                .arg(value.data.size())
                .arg(value.declaredLength)
                .arg(value.name));
    }
    m_builder.addValue(std::move(value));
}

void Walk::addSubkeys(const Pending &key, const QString &path)
{
    const Owned<hive_node_h> nodes(hivex_node_children(m_hive, key.node));
    if (!nodes) {
        return note(path, key.node,
            QStringLiteral("the subkeys of this key cannot be read (%1)").arg(errorText()));
    }
    if (key.depth == deepest && nodes.get()[0] != 0) {
        return note(path, key.node,
            QStringLiteral("keys go deeper than %1 levels here; the deeper ones were left out")
                .arg(deepest));
    }
    const std::size_t first = m_pending.size();
    hive_node_h repeated = 0;
    for (const hive_node_h *node = nodes.get(); *node != 0; ++node, ++m_listed) {
        if (takeOnce(*node))
            m_pending.push_back({ *node, path, key.depth + 1 });
        else
            repeated = *node;
    }
    if (repeated != 0) {
        note(path, repeated,
            QStringLiteral("this key lists a subkey at %1 that was listed before, which makes a "
                           "circle; it was read once")
                .arg(hivePlace(repeated)));
    }
    std::reverse(m_pending.begin() + static_cast<std::ptrdiff_t>(first), m_pending.end());
}

bool Walk::takeOnce(hive_node_h node)
{
    const std::size_t index = node / cellAlignment;
    if (index >= m_seen.size() || m_seen[index])
        return false;
    m_seen[index] = true;
    return true;
}

LoadError openFault(int code)
{
    if (code == ENOMEM) {
        return { LoadError::Kind::Unreadable, {}, {}, {},
            QStringLiteral("there is not enough memory to read the hive"),
            QStringLiteral("close other programs and try again") };
    }
    return hiveDamage({},
        QStringLiteral("the hive is damaged or of an unknown version (%1)")
            .arg(QString::fromLocal8Bit(std::strerror(code))));
}

} // namespace

LoadResult<void> walkHive(const QByteArray &path, wire::Bytes file, const LoadOptions &options,
    RegistryTreeBuilder &builder)
{
    const std::unique_ptr<hive_h, CloseHive> hive(hivex_open(path.constData(), 0));
    if (!hive)
        return tl::unexpected(openFault(errno));
    return Walk(hive.get(), file, options, builder).run();
}

} // namespace clusprop

#else

namespace clusprop {

LoadResult<void> walkHive(
    const QByteArray &, wire::Bytes, const LoadOptions &, RegistryTreeBuilder &)
{
    return tl::unexpected(LoadError{ LoadError::Kind::Foreign, {}, {}, {},
        QStringLiteral("this build cannot read registry hives"),
        QStringLiteral(
            "on a node, run reg export HKLM\\Cluster cluster.reg and bring that file") });
}

} // namespace clusprop

#endif
