// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String recentKey("recentFiles");
constexpr QLatin1String kindsKey("recentKinds"); ///< of the files, in their order

} // namespace

RecentFiles::RecentFiles(int maximum, QObject *parent)
    : QObject(parent)
    , m_maximum(maximum)
{ }

QStringList RecentFiles::files() const
{
    return QSettings().value(recentKey).toStringList().mid(0, m_maximum);
}

QString RecentFiles::kind(const QString &file) const
{
    const QSettings settings;
    const qsizetype place = settings.value(recentKey).toStringList().indexOf(file);
    return place < 0 ? QString() : settings.value(kindsKey).toStringList().value(place);
}

void RecentFiles::add(const QString &file, const QString &kind)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    QStringList all = files();
    all.removeAll(absolute);
    all.prepend(absolute);
    store(all, kind.isEmpty() ? this->kind(absolute) : kind);
}

void RecentFiles::remove(const QStringList &files)
{
    QStringList kept = this->files();
    kept.removeIf([&files](const QString &file) { return files.contains(file); });
    store(kept);
}

void RecentFiles::clear()
{
    store({});
}

void RecentFiles::setMaximum(int maximum)
{
    m_maximum = maximum;
    emit changed();
}

void RecentFiles::forgetOlder()
{
    if (QSettings().value(recentKey).toStringList().size() > m_maximum)
        store(files());
}

/// `kind`: of the first one, where it is not known yet.
void RecentFiles::store(const QStringList &files, const QString &kind)
{
    const QStringList kept = files.mid(0, m_maximum);
    QStringList kinds;
    for (const QString &file : kept)
        kinds.append(kinds.isEmpty() && !kind.isEmpty() ? kind : this->kind(file));
    QSettings settings;
    settings.setValue(recentKey, kept);
    settings.setValue(kindsKey, kinds);
    emit changed();
}

QString recentFileText(const QString &file, const QStringList &all)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    const auto sameName
        = [&name](const QString &other) { return QFileInfo(other).fileName() == name; };
    if (std::ranges::count_if(all, sameName) < 2)
        return name;
    return RecentFiles::tr("%1 in %2").arg(name, QDir::toNativeSeparators(info.absolutePath()));
}

} // namespace clusprop::ui
