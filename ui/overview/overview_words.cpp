// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/overview_words.h"

#include "core/opening/format_registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::OverviewWords)
};

struct GapRow
{
    const char16_t *kind; ///< a format's word
    const char *gap; ///< to be translated
};
constexpr std::array gapRows{
    GapRow{ u"hive",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords",
            "states, owners and volumes: the database does not store them") },
    GapRow{ u"reg",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords",
            "states, owners and volumes: the database does not store them") },
    GapRow{ u"clixml",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords", "the backup state of volumes") },
    GapRow{ u"json",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords", "which integer type a number was") },
    GapRow{ u"csv",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords",
            "bytes and lists, and with Windows PowerShell letters beyond ASCII") },
    GapRow{ u"parameter-table",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords", "what the console cut") },
    GapRow{ u"format-list",
        QT_TRANSLATE_NOOP("clusprop::ui::OverviewWords",
            "lists of more than four items, dates, translated words") },
    GapRow{ u"property-list",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::OverviewWords", "which object of which cluster it is of") },
    GapRow{ u"value-list",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::OverviewWords", "which cluster it is of, and other properties") },
};
/// All other kinds but snapshots are fixed structures.
constexpr const char *structureGap = QT_TRANSLATE_NOOP(
    "clusprop::ui::OverviewWords", "which cluster it is of, and other properties");

int asInt(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString pastWords(const Age &age)
{
    const int count = asInt(age.count);
    switch (age.unit) {
    case AgeUnit::Minutes:
        if (count == 0)
            return Words::tr("from this minute");
        return count == 1 ? Words::tr("1 minute old") : Words::tr("%Ln minutes old", nullptr, count);
    case AgeUnit::Hours:
        return Words::tr("%Ln hours old", nullptr, count);
    case AgeUnit::Days:
        return Words::tr("%Ln days old", nullptr, count);
    case AgeUnit::Years:
        break;
    }
    return Words::tr("%Ln years old", nullptr, count);
}

QString futureWords(const Age &age)
{
    const int count = asInt(-age.count);
    switch (age.unit) {
    case AgeUnit::Minutes:
        return Words::tr("dated %Ln minutes ahead of this computer", nullptr, count);
    case AgeUnit::Hours:
        return Words::tr("dated %Ln hours ahead of this computer", nullptr, count);
    case AgeUnit::Days:
        return Words::tr("dated %Ln days ahead of this computer", nullptr, count);
    case AgeUnit::Years:
        break;
    }
    return Words::tr("dated %Ln years ahead of this computer", nullptr, count);
}

} // namespace

QString classPlural(ObjectClass objectClass)
{
    switch (objectClass) {
    case ObjectClass::Cluster:
        return Words::tr("Cluster");
    case ObjectClass::Node:
        return Words::tr("Nodes");
    case ObjectClass::Group:
        return Words::tr("Groups");
    case ObjectClass::Resource:
        return Words::tr("Resources");
    case ObjectClass::ResourceType:
        return Words::tr("Resource types");
    case ObjectClass::Network:
        return Words::tr("Networks");
    case ObjectClass::NetworkInterface:
        return Words::tr("Network interfaces");
    case ObjectClass::GroupSet:
        return Words::tr("Group sets");
    case ObjectClass::Volume:
        break;
    }
    return Words::tr("Volumes");
}

QString numberWords(qint64 number)
{
    return QLocale().toString(number);
}

QString ageWords(const Age &age)
{
    return age.count < 0 ? futureWords(age) : pastWords(age);
}

QString dateWords(const QDateTime &date)
{
    return Words::tr("%1 UTC").arg(date.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString kindWords(const QString &kind)
{
    const auto rows = formatRows();
    const auto row = std::ranges::find_if(
        rows, [&kind](const FormatRow &candidate) { return kind == QStringView(candidate.word); });
    return row == rows.end() ? kind : QString::fromUtf16(row->title);
}

QString gapWords(const QString &kind)
{
    if (kind == u"snapshot")
        return {};
    const auto row = std::ranges::find_if(
        gapRows, [&kind](const GapRow &candidate) { return kind == QStringView(candidate.kind); });
    return Words::tr(row == gapRows.end() ? structureGap : row->gap);
}

QString objectWords(qint64 count)
{
    return count == 1 ? Words::tr("1 object") : Words::tr("%Ln objects", nullptr, asInt(count));
}

QString propertyWords(qint64 count)
{
    return count == 1 ? Words::tr("1 property")
                      : Words::tr("%Ln properties", nullptr, asInt(count));
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1) + u'\u2026';
}

} // namespace clusprop::ui
