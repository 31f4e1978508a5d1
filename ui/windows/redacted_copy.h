// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A redacted copy of an open document, for sharing. The document itself stays as it is, saved or
/// not.
#pragma once

#include "core/redaction/redaction.h"
#include "ui/windows/prompts.h"

namespace clusprop {
class Document;
}

namespace clusprop::ui {

/// What is asked before the copy is made: what was replaced, and what is still in it.
[[nodiscard]] RedactionQuestion redactionQuestion(const QString &title, const Redaction &redaction);

/// Asks, then asks for a file, and writes the snapshot of the edited state. A file that the
/// document was read from is refused. Gives what to say of it; empty: it was cancelled or has
/// failed, which was reported.
[[nodiscard]] QString saveRedactedCopy(
    const Document &document, const Prompts &prompts, QWidget *window);

} // namespace clusprop::ui
