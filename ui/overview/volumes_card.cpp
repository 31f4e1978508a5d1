// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/cards.h"

#include "core/model/volume_words.h"
#include "ui/words/core_words.h"
#include "ui/overview/overview_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::VolumesCard)
};

struct StateRow
{
    BackupState state;
    Fill fill;
    const char *word; ///< to be translated
    bool isAlwaysShown;
};
constexpr std::array stateRows{
    StateRow{ BackupState::InBackup, { Tone::Warning, Pattern::Solid },
        QT_TRANSLATE_NOOP("clusprop::ui::VolumesCard", "In backup"), true },
    StateRow{ BackupState::Invalid, { Tone::Error, Pattern::Hatched },
        QT_TRANSLATE_NOOP("clusprop::ui::VolumesCard", "Neither 0 nor 1"), false },
    StateRow{ BackupState::Disputed, { Tone::Warning, Pattern::Dotted },
        QT_TRANSLATE_NOOP("clusprop::ui::VolumesCard", "Sources differ"), false },
    StateRow{ BackupState::Unknown, { Tone::Quiet, Pattern::Dotted },
        QT_TRANSLATE_NOOP("clusprop::ui::VolumesCard", "Unknown, not in the sources"), false },
    StateRow{ BackupState::NotInBackup, { Tone::Quiet, Pattern::Hollow },
        QT_TRANSLATE_NOOP("clusprop::ui::VolumesCard", "Not in backup"), true },
};

constexpr qsizetype mostListed = 5;

OverviewLink linkTo(BackupState state)
{
    return { .kind = OverviewLink::Kind::Volumes, .backup = state };
}

QString shortName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'\\') + 1);
}

Figure headline(const VolumeFigures &volumes)
{
    Figure figure;
    figure.isHeadline = true;
    const int total = static_cast<int>(volumes.total);
    const qint64 stuck = volumes.count(BackupState::InBackup);
    const bool isNothingKnown = volumes.count(BackupState::Unknown) == volumes.total;
    const bool isAllClear = volumes.count(BackupState::NotInBackup) == volumes.total;
    if (stuck > 0) {
        figure.number = numberWords(stuck);
        figure.text = total == 1 ? Words::tr("of 1 volume in backup")
                                 : Words::tr("of %Ln volumes in backup", nullptr, total);
    } else if (isNothingKnown) {
        figure.severity = Severity::Note;
        figure.text = Words::tr("Backup state unknown");
    } else if (isAllClear) {
        figure.icon = QStringLiteral("ok");
        figure.text = Words::tr("None in backup");
    } else {
        figure.severity = Severity::Warning;
        figure.text = Words::tr("None known to be in backup");
    }
    figure.spoken = stuck > 0
        ? Words::tr("%1 %2, show them").arg(figure.number, figure.text)
        : Words::tr("%1, show all volumes").arg(figure.text);
    figure.link.kind = OverviewLink::Kind::Volumes;
    if (stuck > 0)
        figure.link = linkTo(BackupState::InBackup);
    ShareBar bar;
    for (const StateRow &row : stateRows)
        bar.parts.append({ row.fill, volumes.count(row.state) });
    figure.bar = bar;
    return figure;
}

CardSection states(const VolumeFigures &volumes)
{
    CardSection section{ {}, { headline(volumes) } };
    for (const StateRow &row : stateRows) {
        const qint64 count = volumes.count(row.state);
        if (count == 0 && !row.isAlwaysShown)
            continue;
        Figure figure;
        figure.text = Words::tr(row.word);
        figure.number = numberWords(count);
        figure.swatch = row.fill;
        if (count > 0) {
            figure.spoken = Words::tr("%1: %2, show them").arg(figure.text, figure.number);
            figure.link = linkTo(row.state);
        }
        section.figures.append(figure);
    }
    if (volumes.redirected > 0) {
        Figure figure;
        figure.text = Words::tr("Redirected");
        figure.number = numberWords(volumes.redirected);
        figure.spoken = Words::tr("%1: %2, show them").arg(figure.text, figure.number);
        figure.icon = QStringLiteral("redirected");
        figure.link = { .kind = OverviewLink::Kind::Volumes, .redirected = true };
        section.figures.append(figure);
    }
    return section;
}

Figure stuckVolume(const Cluster &cluster, int object)
{
    const VolumeRow row = volumeRow(cluster, object);
    Figure figure;
    figure.text = shortName(row.friendlyName);
    QStringList facts;
    if (!row.ownerNode.isEmpty())
        facts.append(Words::tr("owned by %1").arg(row.ownerNode));
    if (row.redirected.value_or(false))
        facts.append(Words::tr("redirected"));
    figure.detail = facts.join(QStringLiteral(", "));
    if (!row.inBackup())
        figure.number = backupText(row, fromCore);
    figure.spoken = Words::tr("%1, %2, go to its backup state")
                        .arg(figure.text, row.inBackup() ? Words::tr("in backup") : figure.number);
    figure.icon = QStringLiteral("volume");
    figure.link = { .kind = OverviewLink::Kind::Property,
        .object = object,
        .property = volume_property::backupInProgress.toString() };
    return figure;
}

CardSection stuckVolumes(const CardInput &input)
{
    const VolumeFigures &volumes = input.figures.volumes;
    CardSection section{ Words::tr("Look at these first"), {} };
    const qsizetype listed = std::min(mostListed, volumes.stuck.size());
    for (qsizetype index = 0; index < listed; ++index)
        section.figures.append(stuckVolume(input.document.current(), volumes.stuck[index]));
    const qint64 more = volumes.count(BackupState::InBackup)
        + volumes.count(BackupState::Invalid) - listed;
    if (more > 0) {
        Figure figure;
        figure.text = Words::tr("and %Ln more", nullptr, static_cast<int>(more));
        figure.spoken = Words::tr("%1, show them").arg(figure.text);
        figure.link = linkTo(BackupState::InBackup);
        section.figures.append(figure);
    }
    return section;
}

} // namespace

CardContent volumesCard(const CardInput &input)
{
    CardContent card{ Words::tr("Volumes"), {} };
    const VolumeFigures &volumes = input.figures.volumes;
    if (volumes.total == 0)
        return card;
    card.sections.append(states(volumes));
    if (volumes.count(BackupState::Unknown) > 0) {
        card.sections.last().text
            = Words::tr("An unknown state is not 0. A snapshot that the collector script wrote on "
                        "a node has it.");
    }
    if (!volumes.stuck.isEmpty())
        card.sections.append(stuckVolumes(input));
    return card;
}

CardContent noVolumesCard(const CardInput &input)
{
    CardContent card{ Words::tr("Volumes"), {} };
    if (input.figures.volumes.total > 0)
        return card;
    card.sections.append({ {}, {},
        Words::tr("These files tell of no shared volume. Open a snapshot of the cluster, or what "
                  "Get-ClusterSharedVolume gave, together with them.") });
    return card;
}

} // namespace clusprop::ui
