// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stands on each card of the overview: one function a card, in a table.
///
/// A card that has nothing to say is not shown; one whose subject is missing says what to do.
#pragma once

#include "core/document/document.h"
#include "core/document/overview.h"
#include "ui/overview/figure.h"

#include <QDateTime>

#include <span>

namespace clusprop::ui {

struct CardInput
{
    const Document &document;
    const Overview &figures;
    QDateTime now;
};

/// All of them, in the order in which they are read.
using CardFunction = CardContent (*)(const CardInput &input);
[[nodiscard]] std::span<const CardFunction> cardFunctions();

/// Volumes by backup state, and the first few that are in backup.
[[nodiscard]] CardContent volumesCard(const CardInput &input);
/// What to do about it when no source tells of any volume.
[[nodiscard]] CardContent noVolumesCard(const CardInput &input);
/// Findings by severity, and problems by class of objects.
[[nodiscard]] CardContent problemsCard(const CardInput &input);
/// Properties that differ from their documented default, by class, and the most frequent ones.
[[nodiscard]] CardContent deviationsCard(const CardInput &input);
/// What was edited since the document was loaded or saved.
[[nodiscard]] CardContent changesCard(const CardInput &input);
/// How much the sources say: what is stored, not stored, cut, absent.
[[nodiscard]] CardContent knowledgeCard(const CardInput &input);
/// Objects by class.
[[nodiscard]] CardContent objectsCard(const CardInput &input);
/// The files, their age and size, and what they cannot tell.
[[nodiscard]] CardContent sourcesCard(const CardInput &input);

/// The cluster's name; the document's where no source says it.
[[nodiscard]] QString overviewTitle(const Document &document);
/// How large the cluster is and how old what is known of it, in a line.
[[nodiscard]] QString overviewFacts(const CardInput &input);

} // namespace clusprop::ui
