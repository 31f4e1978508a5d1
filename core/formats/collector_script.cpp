// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/collector_script.h"

#include "core/catalog/bundled_file.h"

namespace clusprop {

QString collectorScriptName()
{
    return QStringLiteral("Export-ClusterSnapshot.ps1");
}

QByteArray collectorScript()
{
    QByteArray script = bundledFile(QStringLiteral("collector/") + collectorScriptName());
    // A checkout on Windows may have these line ends already.
    return script.replace("\r\n", "\n").replace("\n", "\r\n");
}

} // namespace clusprop
