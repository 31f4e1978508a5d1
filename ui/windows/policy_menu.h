// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The policy that a document is checked by: the menu to choose it from, and reading it. The file
/// that was chosen last is remembered in the settings.
#pragma once

#include "ui/windows/document_page.h"

class QAction;
class QMenu;

namespace clusprop::ui {

/// Fills the menu anew for a page, the policy that is in force checked: the bundled one, the last
/// file, `fromFile`, which asks for one, and none.
void fillPolicies(QMenu &menu, DocumentPage &page, QAction &fromFile, const Prompts &prompts);

/// Asks for a file and checks the page's document by it.
void askForPolicy(DocumentPage &page, const Prompts &prompts);

/// From a file, or the bundled one for starterWord. What is wrong with it is reported, and the
/// policy that is in force stays.
void loadPolicyFor(DocumentPage &page, const QString &pathOrWord, const Prompts &prompts);

} // namespace clusprop::ui
