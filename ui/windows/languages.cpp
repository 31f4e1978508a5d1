// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace clusprop::ui {
namespace {

constexpr QLatin1String english("en");
constexpr QLatin1String prefix("clusprop_");
constexpr QLatin1String suffix(".qm");

void install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translator.release()->setParent(QCoreApplication::instance());
}

} // namespace

QStringList catalogueFolders()
{
    // bin/ lies beside share/; in a build folder there is neither.
    const QDir beside(QCoreApplication::applicationDirPath());
    return { QStringLiteral(":/i18n"),
        QDir::cleanPath(beside.filePath(QStringLiteral("../share/clusprop/translations"))) };
}

QStringList languagesIn(const QStringList &folders)
{
    QStringList languages{ english };
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList({ prefix + u'*' + suffix }, QDir::Files);
        for (const QString &file : files) {
            const QString language = file.sliced(prefix.size()).chopped(suffix.size());
            if (QLocale(language).language() != QLocale::C && !languages.contains(language))
                languages.append(language);
        }
    }
    std::ranges::sort(languages);
    return languages;
}

QString languageName(const QString &language, const QStringList &all)
{
    const QLocale locale(language);
    // Qt's name of "en" is "American English"; the program's is nobody's in particular.
    const QString name = language == english ? QStringLiteral("English") : locale.nativeLanguageName();
    const auto sharesIt = [&](const QString &other) {
        return other != language && QLocale(other).language() == locale.language();
    };
    if (name.isEmpty())
        return language;
    return std::ranges::any_of(all, sharesIt)
        ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName())
        : name;
}

QString bestLanguage(const QLocale &locale, const QStringList &all)
{
    for (QString wanted : locale.uiLanguages()) { // "de-AT", in the order of preference
        for (wanted.replace(u'-', u'_'); !wanted.isEmpty(); wanted.truncate(std::max<qsizetype>(wanted.lastIndexOf(u'_'), 0))) {
            if (all.contains(wanted))
                return wanted;
        }
    }
    return english;
}

void useLanguage(const QString &language, const QStringList &folders)
{
    const QStringList all = languagesIn(folders);
    const QLocale system = QLocale::system();
    const QString used = all.contains(language) ? language : bestLanguage(system, all);
    // Numbers and dates stay the desktop's in its own language; in another one they come with it.
    if (QLocale(used).language() != system.language() && !language.isEmpty())
        QLocale::setDefault(QLocale(used));
    install(QStringLiteral("qtbase_") + used, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const QString &folder : folders)
        install(prefix + used, folder);
    QGuiApplication::setLayoutDirection(QLocale(used).textDirection());
}

} // namespace clusprop::ui
