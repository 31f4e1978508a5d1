// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter_rows.h"

#include "core/validation/rules.h"

namespace clusprop {
namespace {

/// What is written of an object: the properties that a SET code would take.
QVector<std::pair<Scope, Property>> wantedProperties(const ExportRequest &request, int object)
{
    QVector<std::pair<Scope, Property>> wanted;
    if (request.extent == Extent::Changes) {
        for (const Change &change : request.wantedChanges()) {
            if (change.object == object && change.after)
                wanted.append({ change.scope, *change.after });
        }
        return wanted;
    }
    for (const Scope scope : { Scope::Common, Scope::Private }) {
        for (const Property &property : request.object(object).list(scope).properties) {
            if (request.wants(scope, property.name))
                wanted.append({ scope, property });
        }
    }
    return wanted;
}

} // namespace

Exported exportC(const ExportRequest &request)
{
    ExportProduct product;
    QStringList snippets;
    for (const int object : request.subjects()) {
        for (const auto &[scope, property] : wantedProperties(request, object)) {
            const QString locked = lockReason(request.object(object), scope, property);
            const auto snippet = locked.isEmpty() && !property.values.isEmpty()
                ? cSnippet(property.name, property.values.first())
                : tl::expected<QString, QString>(tl::unexpected(
                    locked.isEmpty() ? QStringLiteral("it has no value") : locked));
            if (snippet)
                snippets.append(*snippet);
            else
                product.notes.append(
                    QStringLiteral("left out: %1, %2").arg(property.name, snippet.error()));
        }
    }
    if (snippets.isEmpty()) {
        return tl::unexpected(QStringLiteral("There is no property to write as C%1")
                                  .arg(product.notes.isEmpty()
                                          ? QString()
                                          : QStringLiteral(" (%1)").arg(product.notes.join(QStringLiteral("; ")))));
    }
    product.items = static_cast<int>(snippets.size());
    product.files.append({ safeFileName(request.title) + QLatin1String(".c"), snippets.join(u'\n').toUtf8() });
    return product;
}

} // namespace clusprop
