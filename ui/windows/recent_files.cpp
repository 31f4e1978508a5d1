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
constexpr QLatin1String kindsKey("recentKinds"); ///< a map from the path

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
    return QSettings().value(kindsKey).toMap().value(file).toString();
}

void RecentFiles::add(const QString &file, const QString &kind)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    if (!kind.isEmpty()) {
        QSettings settings;
        QVariantMap kinds = settings.value(kindsKey).toMap();
        kinds.insert(absolute, kind);
        settings.setValue(kindsKey, kinds);
    }
    QStringList all = files();
    all.removeAll(absolute);
    all.prepend(absolute);
    store(all);
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
    store(files());
}

void RecentFiles::store(const QStringList &files)
{
    const QStringList kept = files.mid(0, m_maximum);
    QSettings settings;
    settings.setValue(recentKey, kept);
    QVariantMap kinds = settings.value(kindsKey).toMap();
    kinds.removeIf([&kept](const auto &each) { return !kept.contains(each.key()); });
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
