// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The change set of a document on paper and as PDF.
#pragma once

#include "core/document/document.h"
#include "ui/windows/prompts.h"

namespace clusprop::ui {

/// Shows the pages, from where they can be printed. Blocks until the preview is closed.
void previewChanges(const Document &document, QWidget *window);
/// Asks for a file and writes it. Gives what to say of it; empty: it was cancelled or has failed,
/// which was reported.
[[nodiscard]] QString saveChangesAsPdf(
    const Document &document, const Prompts &prompts, QWidget *window);

} // namespace clusprop::ui
