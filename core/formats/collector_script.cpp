// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/collector_script.h"

#include <QFile>

namespace clusprop {

QString collectorScriptName()
{
    return QStringLiteral("Export-ClusterSnapshot.ps1");
}

QByteArray collectorScript()
{
    QFile resource(QStringLiteral(":/clusprop/collector/") + collectorScriptName());
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The program was built without its script: %s", qPrintable(resource.fileName()));
    QByteArray script = resource.readAll();
    // A checkout on Windows may have these line ends already.
    return script.replace("\r\n", "\n").replace("\n", "\r\n");
}

} // namespace clusprop
