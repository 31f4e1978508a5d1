// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/visible_text.h"

namespace clusprop {
namespace {

/// Characters that change how the text around them is shown: Bidi_Control of Unicode.
bool turnsDirection(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029
        || unit == 0xFEFF;
}

QString escaped(char16_t unit)
{
    switch (unit) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    return unit < 0x100 ? QStringLiteral("\\x%1").arg(unit, 2, 16, QChar(u'0'))
                        : QStringLiteral("\\u%1").arg(unit, 4, 16, QChar(u'0'));
}

} // namespace

bool isHiddenUnit(char16_t unit)
{
    return isControl(unit) || turnsDirection(unit);
}

QString visibleText(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        const bool pair
            = unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
        if (pair) {
            shown += unit;
            shown += text[++index];
        } else if (unit.isSurrogate() || isHiddenUnit(unit.unicode())) {
            shown += escaped(unit.unicode());
        } else {
            shown += unit;
        }
    }
    return shown;
}

} // namespace clusprop
