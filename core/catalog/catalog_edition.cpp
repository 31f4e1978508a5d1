// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog_edition.h"

#include "core/catalog/bundled_file.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {

CatalogEdition catalogEdition()
{
    const QJsonObject edition
        = QJsonDocument::fromJson(bundledFile(u"catalog/edition.json"_s)).object();
    CatalogEdition read{ edition["schema"_L1].toInt(),
        QDate::fromString(edition["date"_L1].toString(), Qt::ISODate),
        edition["sha256"_L1].toString().toLatin1() };
    if (read.schema < 1 || !read.date.isValid())
        qFatal("The program was built with a catalog/edition.json that says nothing");
    return read;
}

QByteArray catalogDigest()
{
    const std::array files{ u"aliases"_s, u"common"_s, u"private"_s, u"resource-types"_s, u"volume"_s,
        u"wire-notes"_s };
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &file : files)
        digest.addData(bundledFile(u"catalog/%1.json"_s.arg(file)));
    return digest.result().toHex();
}

} // namespace clusprop
