// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/result_stream.h"
#include "core/reading/sightings.h"

namespace clusprop {
namespace {

constexpr qsizetype leastSighted = 2; ///< bytes: a class and a text

} // namespace

void encodeSighted(const SightedObjects &met, StreamWriter &out)
{
    out.list(met, leastSighted, [](StreamWriter &stream, const auto &object) {
        stream.enumerator(object.first, allObjectClasses.back());
        stream.text(object.second);
    });
    out.finish();
}

StreamResult<SightedObjects> decodeSighted(const QByteArray &bytes)
{
    SightedObjects met;
    StreamReader in(bytes);
    in.list(met, leastSighted, [](StreamReader &stream, auto &object) {
        stream.enumerator(object.first, allObjectClasses.back());
        stream.text(object.second);
        if (object.second.size() > Sightings::longestName)
            stream.fail(QStringLiteral("a name is too long"));
    });
    in.finish();
    if (in.fault())
        return tl::unexpected(*in.fault());
    return met;
}

} // namespace clusprop
