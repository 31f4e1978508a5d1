// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The pages that people write, and their order among all.
#pragma once

#include "app/handbook/book.h"

#include <tl/expected.hpp>

namespace clusprop::handbook {

/// The whole book, the pages that are made from tables in their places. `root` is the source tree. The
/// error is a sentence that names the file.
[[nodiscard]] tl::expected<Book, QString> readBook(const QString &root);

} // namespace clusprop::handbook
