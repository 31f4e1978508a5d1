// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/csv_text.h"

#include "core/values/visible_text.h"

#include <algorithm>

namespace clusprop {
namespace {

/// "-12", "0.5": what a formula's sign may stand before without being one.
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const auto isDigit = [](QChar unit) { return unit >= u'0' && unit <= u'9'; };
    const auto takeDigits = [&text, isDigit] {
        const auto end = std::ranges::find_if_not(text, isDigit);
        const qsizetype count = end - text.begin();
        text = text.sliced(count);
        return count > 0;
    };
    if (!takeDigits())
        return false;
    if (!text.startsWith(u'.'))
        return text.isEmpty();
    text = text.sliced(1);
    return takeDigits() && text.isEmpty();
}

/// Blanks of every kind, and marks that nobody sees: spreadsheets pass over some of them.
bool isPassedOver(QChar unit)
{
    return unit.isSpace() || unit.category() == QChar::Other_Format
        || unit.category() == QChar::Other_Control;
}

bool beginsFormula(QStringView text)
{
    const auto first = std::ranges::find_if_not(text, isPassedOver);
    if (first == text.end() || isPlainNumber(text))
        return false;
    constexpr char16_t minusSign = 0x2212; // is no compatible form of the hyphen
    // Full-width and small forms have the plain one as their compatible form.
    const QString plain = QString(*first).normalized(QString::NormalizationForm_KC);
    return *first == minusSign || (!plain.isEmpty() && QStringView(u"=+-@").contains(plain.front()));
}

QString neutralised(const QString &text)
{
    QString safe;
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = text.indexOf(u';', from);
        const QStringView part = QStringView(text).sliced(from, (end < 0 ? text.size() : end) - from);
        if (beginsFormula(part))
            safe += u'\'';
        safe += part;
        if (end < 0)
            return safe;
        safe += u';';
        from = end + 1;
    }
}

bool needsQuotes(const QString &text)
{
    return text.contains(u',') || text.contains(u'"') || text.contains(u';') || text.startsWith(u' ')
        || text.endsWith(u' ');
}

} // namespace

QString csvShown(const QString &text)
{
    // Tabs and line ends are shown before formulas are looked for: one behind them is none then.
    return neutralised(visibleText(text));
}

QByteArray csvCell(const QString &text)
{
    QString safe = csvShown(text);
    if (needsQuotes(safe))
        safe = u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return safe.toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList fields;
    for (const QString &cell : cells)
        fields.append(csvCell(cell));
    return fields.join(',') + "\r\n";
}

} // namespace clusprop
