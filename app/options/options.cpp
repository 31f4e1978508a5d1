// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/options.h"

#include "core/values/nearest.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

using Problem = tl::expected<void, QString>;

template<typename Predicate> const OptionRow *findRow(const OptionTable &table, Predicate matches)
{
    for (const std::span<const OptionRow> rows : { table.common, table.own }) {
        for (const OptionRow &row : rows) {
            if (matches(row))
                return &row;
        }
    }
    return nullptr;
}

QStringList namesOf(const OptionTable &table)
{
    QStringList names;
    for (const std::span<const OptionRow> rows : { table.common, table.own }) {
        for (const OptionRow &row : rows)
            names.append(QString::fromUtf16(row.name));
    }
    return names;
}

class Parser
{
public:
    Parser(const QStringList &words, qsizetype from, const OptionTable &table, Options &options)
        : m_words(words)
        , m_next(from)
        , m_table(table)
        , m_options(options)
    { }

    [[nodiscard]] bool atEnd() const { return m_next == m_words.size(); }
    [[nodiscard]] qsizetype next() const { return m_next; }
    [[nodiscard]] const QString &peek() const { return m_words[m_next]; }
    const QString &take() { return m_words[m_next++]; }

    Problem takeLong(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionRow *row = findRow(m_table,
            [&name](const OptionRow &candidate) { return name == QStringView(candidate.name); });
        if (row == nullptr)
            return tl::unexpected(u"unknown option \"--%1\"%2"_s.arg(
                name, suggestion(name, namesOf(m_table), u"--"_s)));
        if (row->argument == nullptr && equals >= 0)
            return tl::unexpected(u"option \"--%1\" takes no value"_s.arg(name));
        if (row->argument == nullptr || equals >= 0) {
            m_options.add(name, equals < 0 ? QString() : word.mid(equals + 1));
            return {};
        }
        return takeValue(*row, u"--"_s + name);
    }

    /// Switches may share one dash; the value of a letter is the rest of the word or the next one.
    Problem takeLetters(const QString &word)
    {
        for (qsizetype index = 1; index < word.size(); ++index) {
            const QChar letter = word[index];
            const OptionRow *row = findRow(m_table, [letter](const OptionRow &candidate) {
                return candidate.letter != u'\0' && letter == candidate.letter;
            });
            if (row == nullptr)
                return tl::unexpected(u"unknown option \"-%1\""_s.arg(letter));
            if (row->argument == nullptr) {
                m_options.add(QString::fromUtf16(row->name), QString());
                continue;
            }
            if (index + 1 == word.size())
                return takeValue(*row, u'-' + QString(letter));
            m_options.add(QString::fromUtf16(row->name), word.mid(index + 1));
            break;
        }
        return {};
    }

private:
    Problem takeValue(const OptionRow &row, const QString &shown)
    {
        if (atEnd())
            return tl::unexpected(
                u"option \"%1\" needs a value: %2"_s.arg(shown, QString::fromUtf16(row.argument)));
        m_options.add(QString::fromUtf16(row.name), take());
        return {};
    }

    const QStringList &m_words;
    qsizetype m_next;
    const OptionTable &m_table;
    Options &m_options;
};

} // namespace

QStringList wordList(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ');
}

QString Options::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? QString() : found->last();
}

tl::expected<qsizetype, QString> parseOptions(const QStringList &words, qsizetype from, Until until,
    const OptionTable &table, Options &options, QStringList &arguments)
{
    Parser parser(words, from, table, options);
    bool optionsEnded = false;
    while (!parser.atEnd()) {
        const bool isOption
            = !optionsEnded && parser.peek().size() > 1 && parser.peek().startsWith(u'-');
        if (!isOption && until == Until::FirstArgument)
            break;
        const QString word = parser.take();
        if (!isOption) {
            arguments.append(word);
        } else if (word == u"--") {
            optionsEnded = true;
        } else {
            const Problem taken
                = word.startsWith(u"--") ? parser.takeLong(word) : parser.takeLetters(word);
            if (!taken)
                return tl::unexpected(taken.error());
        }
    }
    return parser.next();
}

} // namespace clusprop
