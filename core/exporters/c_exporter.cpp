// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A source that compiles: for each object and scope the whole list as bytes, and a function that
/// declares and assigns its values one by one. Of what stands in a file, identifiers have letters
/// and digits only, comments nothing that could end them, and values are numbers.

#include "core/exporters/exporter_rows.h"

#include "core/exporters/planned_lists.h"
#include "core/validation/rules.h"

#include <QSet>

#include <algorithm>

namespace clusprop {
namespace {

constexpr const char *head
    = "/*\n"
      " * Property values for the functions of the cluster API, and the lists that its control codes\n"
      " * take, byte by byte. Names of newer versions of Windows may be missing from an older SDK.\n"
      " */\n"
      "#include <windows.h>\n"
      "#include <clusapi.h>\n";

/// A comment in lines that can be read: marks that could end it, or join its lines, are replaced.
QString comment(const QString &text)
{
    constexpr qsizetype longest = 1000;
    constexpr qsizetype width = 96;
    QString safe;
    for (const QChar unit : text.left(longest)) {
        const bool isKept = unit.isLetterOrNumber()
            || (unit.unicode() < 0x80 && QStringView(u" .,:;_()[]{}#&+=-").contains(unit));
        safe += isKept ? unit : QChar(u'_');
    }
    QString lines = QStringLiteral("/*");
    qsizetype column = lines.size();
    for (const QStringView word : QStringView(safe).split(u' ')) {
        if (column + word.size() + 1 > width) {
            lines += QStringLiteral("\n  ");
            column = 2;
        }
        lines += QStringLiteral(" %1").arg(word);
        column += word.size() + 1;
    }
    return lines + QStringLiteral(" */\n");
}

struct NamedProperty
{
    Scope scope;
    Property property;
};

/// The property as it is sent: a reset is a value without data.
NamedProperty sentProperty(const Change &change)
{
    if (change.after)
        return { change.scope, *change.after };
    Property reset;
    reset.name = change.name;
    reset.values.append({ change.before->syntax(), {}, {}, true });
    return { change.scope, reset };
}

class CSource
{
public:
    explicit CSource(const ExportRequest &request)
        : m_request(request)
        , m_changes(request.wantedChanges())
    {
    }

    Exported make();

private:
    [[nodiscard]] QVector<NamedProperty> propertiesOf(int object, bool privateScope) const;
    [[nodiscard]] QString unique(const QString &identifier);
    void addSection(int object, bool privateScope, const PlannedBuffers &planned);
    void addBuffer(const PlannedBuffer &buffer, const QString &stem);
    void addValues(int object, bool privateScope, const QString &stem);

    const ExportRequest &m_request;
    QVector<Change> m_changes;
    QSet<QString> m_identifiers;
    ExportProduct m_product;
    QString m_text;
};

QVector<NamedProperty> CSource::propertiesOf(int object, bool privateScope) const
{
    QVector<NamedProperty> wanted;
    if (m_request.extent == Extent::Changes) {
        for (const Change &change : m_changes) {
            if (change.object == object && isPrivate(change.scope) == privateScope)
                wanted.append(sentProperty(change));
        }
        return wanted;
    }
    const Scope scope = privateScope ? Scope::Private : Scope::Common;
    for (const Property &property : m_request.object(object).list(scope).properties) {
        if (m_request.wants(scope, property.name))
            wanted.append({ scope, property });
    }
    return wanted;
}

QString CSource::unique(const QString &identifier)
{
    QString candidate = identifier;
    for (int number = 2; m_identifiers.contains(candidate); ++number)
        candidate = identifier + QString::number(number);
    m_identifiers.insert(candidate);
    return candidate;
}

void CSource::addBuffer(const PlannedBuffer &buffer, const QString &stem)
{
    constexpr qsizetype perLine = 12;
    for (const QString &note : planNotes(buffer.plan)) {
        if (!note.startsWith(u"left out: ")) // said below, for each value
            m_text += comment(note);
    }
    const QString name
        = unique(stem + (buffer.isStructure ? QStringLiteral("Structure") : QStringLiteral("List")));
    m_text += QStringLiteral("static const BYTE %1[] = {").arg(name);
    const QByteArray &bytes = buffer.plan.bytes;
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        m_text += index % perLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
        m_text += QStringLiteral("0x%1,").arg(static_cast<quint8>(bytes[index]), 2, 16, QLatin1Char('0'));
    }
    m_text += QStringLiteral("\n};\n\n");
}

void CSource::addValues(int object, bool privateScope, const QString &stem)
{
    QString body;
    for (const auto &[scope, property] : propertiesOf(object, privateScope)) {
        const QString locked = lockReason(m_request.object(object), scope, property).english();
        const auto snippet = locked.isEmpty() && !property.values.isEmpty()
            ? cSnippet(property.name, property.values.first(),
                unique(cIdentifier(property.name) + QStringLiteral("Value")))
            : tl::expected<QString, QString>(tl::unexpected(
                locked.isEmpty() ? QStringLiteral("it has no value") : locked));
        if (!snippet) {
            m_product.notes.append(QStringLiteral("left out: %1, %2").arg(property.name, snippet.error()));
            continue;
        }
        body += body.isEmpty() ? QString() : QStringLiteral("\n");
        for (const QStringView line : QStringView(*snippet).trimmed().split(u'\n'))
            body += QStringLiteral("    %1\n").arg(line);
        ++m_product.items;
    }
    if (!body.isEmpty()) {
        m_text += QStringLiteral("static void %1(void)\n{\n%2}\n")
                      .arg(unique(stem + QStringLiteral("Values")), body);
    }
}

void CSource::addSection(int object, bool privateScope, const PlannedBuffers &planned)
{
    const ClusterObject &subject = m_request.object(object);
    const QString scope = privateScope ? QStringLiteral("Private") : QStringLiteral("Common");
    QString word = objectClassWord(subject.objectClass);
    word[0] = word[0].toUpper();
    const QString stem = word + (subject.name.isEmpty() ? QString() : cIdentifier(subject.name)) + scope;
    const qsizetype before = m_text.size();
    for (const PlannedBuffer &buffer : planned.buffers) {
        if (buffer.object == object && buffer.isPrivate == privateScope)
            addBuffer(buffer, stem);
    }
    addValues(object, privateScope, stem);
    if (m_text.size() > before) {
        m_text.insert(before,
            u'\n'
                + comment(QStringLiteral("%1: %2 properties")
                              .arg(objectLabel(subject).left(200), scope.toLower())));
    }
}

Exported CSource::make()
{
    const auto planned = planBuffers(m_request);
    if (!planned && m_request.extent == Extent::Changes)
        return tl::unexpected(planned.error());
    for (const int object : m_request.subjects()) {
        for (const bool privateScope : { false, true })
            addSection(object, privateScope, planned.value_or(PlannedBuffers()));
    }
    if (m_product.items == 0) {
        return tl::unexpected(QStringLiteral("There is no property to write as C%1")
                                  .arg(m_product.notes.isEmpty()
                                          ? QString()
                                          : QStringLiteral(" (%1)").arg(
                                              m_product.notes.join(QStringLiteral("; ")))));
    }
    m_product.notes += planned ? planned->notes : QStringList{ planned.error() };
    m_product.files.append(
        { suggestedFileName(m_request, u".c"), (QLatin1String(head) + m_text).toUtf8() });
    return m_product;
}

} // namespace

Exported exportC(const ExportRequest &request)
{
    return CSource(request).make();
}

} // namespace clusprop
