// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/bundled_file.h"

#include <QResource>

#include <new>

namespace clusprop {

QByteArray bundledFile(const QString &name)
{
    const QResource file(QStringLiteral(":/clusprop/") + name);
    if (!file.isValid())
        qFatal("The program was built without its file %s", qPrintable(name));
    QByteArray bytes = file.uncompressedData();
    if (bytes.size() != file.uncompressedSize())
        throw std::bad_alloc();
    return bytes;
}

} // namespace clusprop
