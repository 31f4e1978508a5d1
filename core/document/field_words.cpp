// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_map.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct FieldTitle
{
    ByteField field;
    const char16_t *title;
};

/// By number of the field.
constexpr std::array titles{
    FieldTitle{ ByteField::Count, u"Count" },
    FieldTitle{ ByteField::NameSyntax, u"Syntax of the name" },
    FieldTitle{ ByteField::NameLength, u"Length of the name" },
    FieldTitle{ ByteField::Name, u"Name" },
    FieldTitle{ ByteField::NamePadding, u"Padding of the name" },
    FieldTitle{ ByteField::ValueSyntax, u"Syntax" },
    FieldTitle{ ByteField::ValueLength, u"Length" },
    FieldTitle{ ByteField::ValueData, u"Value" },
    FieldTitle{ ByteField::ValuePadding, u"Padding" },
    FieldTitle{ ByteField::PropertyEndmark, u"End mark" },
    FieldTitle{ ByteField::ListEndmark, u"End mark of the list" },
    FieldTitle{ ByteField::Trailing, u"Trailing bytes" },
    FieldTitle{ ByteField::Unread, u"Not read" },
    FieldTitle{ ByteField::StructureField, u"Field" },
};
static_assert(
    std::is_sorted(titles.begin(), titles.end(),
        [](const FieldTitle &left, const FieldTitle &right) { return left.field < right.field; })
    && titles.size() == static_cast<std::size_t>(ByteField::StructureField) + 1);

/// `words` without the kind of field that they begin with.
QString contentOf(const FieldRange &field)
{
    const qsizetype blank = field.words.indexOf(u' ');
    return blank < 0 ? QString() : field.words.sliced(blank + 1);
}

} // namespace

QString fieldTitle(const FieldRange &field)
{
    if (field.words.startsWith(QStringLiteral("Nested ")))
        return QStringLiteral("Inside the value of %1").arg(field.property);
    if (field.field == ByteField::StructureField) {
        const QString name = field.words.first(qMax<qsizetype>(field.words.indexOf(u' '), 0));
        return field.property.isEmpty() ? name
                                        : QStringLiteral("%1 of %2").arg(name, field.property);
    }
    const QString title = QString::fromUtf16(titles[static_cast<std::size_t>(field.field)].title);
    return field.property.isEmpty() ? title : QStringLiteral("%1 of %2").arg(title, field.property);
}

QString explainField(const FieldRange &field)
{
    switch (field.field) {
    case ByteField::Name:
        if (!field.words.startsWith(QStringLiteral("Nested ")))
            return field.words;
        break;
    case ByteField::Unread:
    case ByteField::ListEndmark:
        return field.words;
    case ByteField::PropertyEndmark:
        return fieldTitle(field);
    case ByteField::Count:
    case ByteField::NameSyntax:
    case ByteField::NameLength:
    case ByteField::NamePadding:
    case ByteField::ValueSyntax:
    case ByteField::ValueLength:
    case ByteField::ValueData:
    case ByteField::ValuePadding:
    case ByteField::Trailing:
    case ByteField::StructureField:
        break;
    }
    return QStringLiteral("%1: %2").arg(fieldTitle(field), contentOf(field));
}

} // namespace clusprop
