// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Under which licences the program and what it uses may be passed on.
#pragma once

#include <array>

namespace clusprop {

struct LicenceRow
{
    const char16_t *of;
    const char16_t *licence; ///< SPDX identifier
};

/// Clusprop first, then Qt, then the libraries that a full build uses.
constexpr std::array licences{
    LicenceRow{ u"Clusprop", u"MIT" },
    LicenceRow{ u"Qt 6", u"LGPL-3.0-only" }, // linked dynamically, as that licence asks for
    LicenceRow{ u"hivex", u"LGPL-2.1-only" },
    LicenceRow{ u"libseccomp", u"LGPL-2.1-only" },
    LicenceRow{ u"simdjson", u"Apache-2.0" },
    LicenceRow{ u"tl::expected", u"CC0-1.0" },
    LicenceRow{ u"yaml-cpp", u"MIT" },
};

} // namespace clusprop
