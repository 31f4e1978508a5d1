// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_reader.h"

#include "core/catalog/bundled_file.h"
#include "core/policy/policy_keys.h"
#include "core/reading/input.h"
#include "core/reading/text_encoding.h"
#include "core/values/nearest.h"

#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace clusprop {
namespace {

using Read = tl::expected<void, PolicyError>;

QString textOf(const YAML::Node &node)
{
    const std::string &text = node.Scalar();
    return textFromUtf8({ text.data(), static_cast<qsizetype>(text.size()) });
}

/// The text of the file, for the columns of errors: the reader counts bytes.
class Lines
{
public:
    explicit Lines(const QByteArray &utf8)
        : m_lines(utf8.split('\n'))
    { }

    /// `mark` counts from 0.
    [[nodiscard]] PolicyError at(const YAML::Mark &mark, const QString &what) const
    {
        if (mark.is_null())
            return { 0, 0, what };
        const QByteArray line = m_lines.value(mark.line);
        const qsizetype before
            = QString::fromUtf8(line.first(std::clamp<qsizetype>(mark.column, 0, line.size())))
                  .size();
        return { mark.line + 1, static_cast<int>(before) + 1, what };
    }

    /// Of a problem inside of a text, which stands there as it is or in quotation marks. Where it
    /// is written in another way the error is at its beginning.
    [[nodiscard]] PolicyError inside(const YAML::Node &node, const FilterProblem &problem) const
    {
        PolicyError error = at(node.Mark(), problem.sentence);
        const QString rest = QString::fromUtf8(m_lines.value(error.line - 1)).mid(error.column - 1);
        const QString text = textOf(node);
        const bool isQuoted = rest.startsWith(u'"') || rest.startsWith(u'\'');
        if (QStringView(rest).mid(isQuoted ? 1 : 0).startsWith(text))
            error.column += static_cast<int>(problem.position) + (isQuoted ? 1 : 0);
        return error;
    }

private:
    QList<QByteArray> m_lines;
};

class Reader
{
public:
    Reader(const Lines &lines, Policy &policy)
        : m_lines(lines)
        , m_policy(policy)
    { }

    Read readFile(const YAML::Node &root)
    {
        if (!root.IsMap())
            return fail(root, QStringLiteral("A policy is a mapping with the key \"rules\""));
        return eachKey(root,
            { QStringLiteral("policy"), QStringLiteral("description"), QStringLiteral("rules") },
            [this](const QString &key, const YAML::Node &value) { return readKey(key, value); })
            .and_then([&]() -> Read {
                if (m_policy.rules.isEmpty())
                    return fail(
                        root, QStringLiteral("A policy has at least one rule, under \"rules\""));
                return {};
            });
    }

private:
    [[nodiscard]] tl::unexpected<PolicyError> fail(
        const YAML::Node &node, const QString &what) const
    {
        return tl::unexpected(m_lines.at(node.Mark(), what));
    }

    /// Every key once, and only those that are known.
    template<typename Take>
    Read eachKey(const YAML::Node &map, const QStringList &known, const Take &take)
    {
        QSet<QString> seen;
        for (const auto &entry : map) {
            const YAML::Node &key = entry.first;
            const QString name = key.IsScalar() ? textOf(key) : QString();
            if (!known.contains(name)) {
                return fail(key,
                    QStringLiteral("There is no key \"%1\" here; the keys are %2%3")
                        .arg(name.left(longestPolicyName), known.join(QStringLiteral(", ")),
                            suggestion(name, known)));
            }
            if (seen.contains(name))
                return fail(
                    key, QStringLiteral("The key \"%1\" stands here twice; leave one").arg(name));
            seen.insert(name);
            if (const Read taken = take(name, entry.second); !taken)
                return taken;
        }
        return {};
    }

    Read readKey(const QString &key, const YAML::Node &value)
    {
        if (key == u"rules")
            return readRules(value);
        if (const Read single = needText(value, key); !single)
            return single;
        const QString text = textOf(value).simplified();
        if (text.size() > (key == u"policy" ? longestPolicyName : longestPolicyText))
            return fail(value, QStringLiteral("The text of \"%1\" is too long").arg(key));
        if (key == u"description")
            m_policy.description = text;
        else if (!text.isEmpty())
            m_policy.name = text;
        return {};
    }

    Read needText(const YAML::Node &value, const QString &key) const
    {
        if (value.IsScalar())
            return {};
        return fail(value,
            QStringLiteral("\"%1\" takes one text or number; put it in quotation marks").arg(key));
    }

    Read readRules(const YAML::Node &rules)
    {
        if (!rules.IsSequence())
            return fail(rules, QStringLiteral("\"rules\" takes a list, each rule behind a dash"));
        if (rules.size() > static_cast<std::size_t>(mostPolicyRules))
            return fail(
                rules, QStringLiteral("A policy has at most %1 rules").arg(mostPolicyRules));
        for (const YAML::Node &rule : rules) {
            if (const Read taken = readRule(rule); !taken)
                return taken;
        }
        return {};
    }

    Read readRule(const YAML::Node &node)
    {
        PolicyRule rule;
        rule.line = node.Mark().line + 1;
        if (node.IsScalar()) {
            if (const Read taken = takeKey(QStringLiteral("expect"), node, rule); !taken)
                return taken;
        } else if (node.IsMap()) {
            QStringList known;
            for (const PolicyKeyRow &row : policyRuleKeys())
                known.append(QString::fromUtf16(row.name));
            const Read taken
                = eachKey(node, known, [&](const QString &key, const YAML::Node &value) {
                      return takeKey(key, value, rule);
                  });
            if (!taken)
                return taken;
        } else {
            return fail(node,
                QStringLiteral("A rule is a mapping with the key \"expect\", or that line alone"));
        }
        return addRule(node, rule);
    }

    Read takeKey(const QString &key, const YAML::Node &value, PolicyRule &rule) const
    {
        if (const Read single = needText(value, key); !single)
            return single;
        const auto rows = policyRuleKeys();
        const auto row = std::ranges::find_if(rows,
            [&key](const PolicyKeyRow &candidate) { return key == QStringView(candidate.name); });
        if (const auto taken = row->take(rule, textOf(value)); !taken)
            return tl::unexpected(m_lines.inside(value, taken.error()));
        return {};
    }

    Read addRule(const YAML::Node &node, const PolicyRule &rule)
    {
        if (rule.expectation.property.isEmpty()) {
            return fail(node,
                QStringLiteral(
                    "The rule has no \"expect\"; it says what is expected, as in \"expect: "
                    "SameSubnetThreshold >= 10\""));
        }
        const bool canHaveType = rule.objectClass == ObjectClass::Resource
            || rule.objectClass == ObjectClass::ResourceType;
        if (!rule.resourceType.isEmpty() && !canHaveType)
            return fail(node,
                QStringLiteral("\"type\" needs \"class: resource\" or \"class: resourceType\""));
        const auto [first, last] = rule.versions;
        if (first != WindowsVersion::Unknown && last != WindowsVersion::Unknown && first > last)
            return fail(node,
                QStringLiteral("\"since\" is later than \"until\", so the rule is for no version"));
        const QString folded = rule.id.toCaseFolded();
        if (!rule.id.isEmpty() && m_ids.contains(folded))
            return fail(node,
                QStringLiteral("The id \"%1\" belongs to an earlier rule; ids are unique")
                    .arg(rule.id));
        m_ids.insert(folded);
        m_policy.rules.append(rule);
        return {};
    }

    const Lines &m_lines;
    Policy &m_policy;
    QSet<QString> m_ids;
};

/// Text in UTF-8 or, with a mark at its beginning, UTF-16 or UTF-32. The error names the first
/// character that is none.
tl::expected<QString, PolicyError> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    const qsizetype bad = std::max<qsizetype>(text.indexOf(QChar::ReplacementCharacter), 0);
    const QStringView before = QStringView(text).first(bad);
    return tl::unexpected(PolicyError{ static_cast<int>(before.count(u'\n')) + 1,
        static_cast<int>(bad - before.lastIndexOf(u'\n')),
        QStringLiteral("This is no text in UTF-8; save the file in that encoding") });
}

PolicyError errorOf(const Lines &lines, const YAML::Exception &exception)
{
    return lines.at(exception.mark,
        QStringLiteral("The file is neither YAML nor JSON from here on (%1); see the example with "
                       "\"--policy starter\"")
            .arg(QString::fromStdString(exception.msg)));
}

/// Looks where documents begin, and at nothing else.
class DocumentStarts final : public YAML::EventHandler
{
public:
    /// At a character that begins no document, such as a comma, the parser reports an empty one without
    /// going on, and does so for ever.
    [[nodiscard]] bool isStuck() const { return m_isStuck; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const YAML::Mark &last() const { return m_last; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        m_isStuck = m_count > 0 && mark.pos == m_last.pos;
        m_last = mark;
        ++m_count;
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(
        const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override
    { }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
        YAML::EmitterStyle::value) override
    { }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
        YAML::EmitterStyle::value) override
    { }
    void OnMapEnd() override { }

private:
    YAML::Mark m_last;
    int m_count = 0;
    bool m_isStuck = false;
};

/// That there is one document, and the parser comes to its end. Throws what the parser does.
std::optional<PolicyError> documentFault(const std::string &text, const Lines &lines)
{
    std::istringstream in(text);
    YAML::Parser parser(in);
    DocumentStarts starts;
    while (!starts.isStuck() && parser.HandleNextDocument(starts)) { }
    if (starts.isStuck())
        return errorOf(lines, YAML::ParserException(starts.last(), "nothing can begin here"));
    if (starts.count() == 1)
        return {};
    return PolicyError{ 0, 0,
        QStringLiteral("The file holds %1 documents; a policy is one").arg(starts.count()) };
}

} // namespace

QString PolicyError::message(const QString &file) const
{
    if (line == 0)
        return QStringLiteral("%1: %2").arg(file, what);
    return QStringLiteral("%1:%2: column %3: %4")
        .arg(file, QString::number(line), QString::number(column), what);
}

tl::expected<Policy, PolicyError> readPolicy(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestPolicy) {
        return tl::unexpected(PolicyError{ 0, 0,
            QStringLiteral("A policy has at most %1 KiB; check that it is the right file")
                .arg(largestPolicy / 1024) });
    }
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const QByteArray utf8 = text->toUtf8();
    const Lines lines(utf8);
    Policy policy;
    policy.name = name;
    try {
        const std::string yaml = utf8.toStdString();
        if (const auto fault = documentFault(yaml, lines))
            return tl::unexpected(*fault);
        if (const Read read = Reader(lines, policy).readFile(YAML::Load(yaml)); !read)
            return tl::unexpected(read.error());
    } catch (const YAML::Exception &exception) {
        return tl::unexpected(errorOf(lines, exception));
    }
    return policy;
}

tl::expected<SharedPolicy, PolicyFailure> loadPolicy(const QString &pathOrWord)
{
    const bool isStarter = pathOrWord == starterWord;
    QByteArray bytes;
    if (isStarter) {
        bytes = bundledFile(QStringLiteral("policies/starter.yaml"));
    } else {
        if (QFileInfo(pathOrWord).size() > largestPolicy) // before a large file is read
            bytes = QByteArray(largestPolicy + 1, ' ');
        else if (auto read = readFile(pathOrWord))
            bytes = *std::move(read);
        else
            return tl::unexpected(PolicyFailure{ true, read.error().message() });
    }
    auto policy = readPolicy(bytes, QFileInfo(pathOrWord).completeBaseName());
    if (!policy)
        return tl::unexpected(PolicyFailure{ false, policy.error().message(pathOrWord) });
    return std::make_shared<const Policy>(*std::move(policy));
}

} // namespace clusprop
