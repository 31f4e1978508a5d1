// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/notice_words.h"

#include "ui/windows/code_page_menu.h"

#include <QCoreApplication>
#include <QDateTime>

namespace clusprop::ui {
namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::NoticeText)
};

QString keptWords(const Cluster &cluster)
{
    int properties = 0;
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists)
            properties += static_cast<int>(list.properties.size());
    }
    if (properties == 0)
        return NoticeText::tr("No property before that place could be read.");
    return properties == 1
        ? NoticeText::tr("The one property before that place is shown.")
        : NoticeText::tr("The %n properties before that place are shown.", nullptr, properties);
}

} // namespace

QString partialWords(const LoadedFile &file)
{
    if (!file.stopped)
        return {};
    const LoadNote &stopped = *file.stopped;
    QString place = stopped.where;
    if (stopped.offset >= 0) {
        place = NoticeText::tr("byte %1 (0x%2)").arg(stopped.offset).arg(stopped.offset, 0, 16);
    }
    const QString fault = place.isEmpty()
        ? NoticeText::tr("The file is broken: %1.").arg(stopped.text)
        : NoticeText::tr("The file is broken at %1: %2.").arg(place, stopped.text);
    return NoticeText::tr("%1 %2 It is never written over; use Save as.")
        .arg(fault, keptWords(file.cluster));
}

QString codePageWords(const LoadedFile &file)
{
    if (file.codePage.isEmpty())
        return {};
    return NoticeText::tr("Read as %1, because the file does not tell its encoding.")
        .arg(codePageTitle(file.codePage));
}

QString disputeWords(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? NoticeText::tr("1 value differs between the files.")
                      : NoticeText::tr("%n values differ between the files.", nullptr, count);
}

QString skippedWords(const QStringList &skipped)
{
    const int count = static_cast<int>(skipped.size());
    if (count == 0)
        return {};
    return count == 1
        ? NoticeText::tr("1 file of the folder holds no properties and was left out.")
        : NoticeText::tr(
            "%n files of the folder hold no properties and were left out.", nullptr, count);
}

QString takenWords(const Cluster &cluster)
{
    const QDateTime taken = QDateTime::fromString(cluster.taken, Qt::ISODate).toUTC();
    if (!taken.isValid())
        return {};
    return NoticeText::tr("Taken %1 UTC; the cluster may differ by now.")
        .arg(taken.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace clusprop::ui
