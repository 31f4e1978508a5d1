// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which edition of the catalog the program carries (resources/catalog/edition.json).
#pragma once

#include <QByteArray>
#include <QDate>

namespace clusprop {

struct CatalogEdition
{
    int schema = 0; ///< raised whenever the keys of the catalog's files change
    QDate date; ///< on which the files were last changed
    QByteArray sha256; ///< catalogDigest(), as hexadecimal digits
};

/// Of the program. A file that cannot be read is a fault of the build, and ends the program.
[[nodiscard]] CatalogEdition catalogEdition();

/// Of the contents of all other files of the catalog, in the order of their names. A test holds the
/// edition to it, so that no change of the catalog leaves the date behind.
[[nodiscard]] QByteArray catalogDigest();

} // namespace clusprop
