// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/words/core_words.h"

#include <QCoreApplication>

#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array words{
    // exports, and what they make
    QT_TRANSLATE_NOOP("clusprop::core", "Change package"),
    QT_TRANSLATE_NOOP("clusprop::core",
        "all that a change needs in one folder: lists, structures, script, rollback and report"),
    QT_TRANSLATE_NOOP("clusprop::core", "Property lists"),
    QT_TRANSLATE_NOOP("clusprop::core",
        "what the control codes SET_COMMON_PROPERTIES and SET_PRIVATE_PROPERTIES take"),
    QT_TRANSLATE_NOOP("clusprop::core", "Backup-mode structures"),
    QT_TRANSLATE_NOOP("clusprop::core", "what sets BackupInProgress of a volume, through its disk resource"),
    QT_TRANSLATE_NOOP("clusprop::core", "Apply script"),
    QT_TRANSLATE_NOOP("clusprop::core",
        "a PowerShell script that checks, validates, sets and reads back, and can take all of it back"),
    QT_TRANSLATE_NOOP("clusprop::core", "PowerShell lines"),
    QT_TRANSLATE_NOOP("clusprop::core", "the change set as lines of the cmdlets, to read and to copy"),
    QT_TRANSLATE_NOOP("clusprop::core", "cluster.exe lines"),
    QT_TRANSLATE_NOOP("clusprop::core", "the change set as lines of the older tool"),
    QT_TRANSLATE_NOOP("clusprop::core", "HTML report"),
    QT_TRANSLATE_NOOP("clusprop::core", "a page to read, print or attach, complete in one file"),
    QT_TRANSLATE_NOOP("clusprop::core", "Markdown report"),
    QT_TRANSLATE_NOOP("clusprop::core", "tables for tickets, wikis and reviews"),
    QT_TRANSLATE_NOOP("clusprop::core", "CSV table"),
    QT_TRANSLATE_NOOP("clusprop::core", "one line for each change or property, for spreadsheets"),
    QT_TRANSLATE_NOOP("clusprop::core", "JSON"),
    QT_TRANSLATE_NOOP("clusprop::core", "of everything a snapshot, of changes a list for programs"),
    QT_TRANSLATE_NOOP("clusprop::core", "Registry file"),
    QT_TRANSLATE_NOOP("clusprop::core",
        "what the cluster database holds, to look at and to compare, never to import on a node"),
    QT_TRANSLATE_NOOP("clusprop::core", "C code"),
    QT_TRANSLATE_NOOP("clusprop::core", "declarations and assignments, and each list as an array of bytes"),
    QT_TRANSLATE_NOOP("clusprop::core", "Hexadecimal dump"),
    QT_TRANSLATE_NOOP("clusprop::core", "the property list as text"),
    QT_TRANSLATE_NOOP("clusprop::core", "Base64"),
    QT_TRANSLATE_NOOP("clusprop::core", "the property list as text for scripts"),
    // forms to copy in
    QT_TRANSLATE_NOOP("clusprop::core", "Value"),
    QT_TRANSLATE_NOOP("clusprop::core", "Name=Value"),
    QT_TRANSLATE_NOOP("clusprop::core", "PowerShell line"),
    QT_TRANSLATE_NOOP("clusprop::core", "cluster.exe line"),
    QT_TRANSLATE_NOOP("clusprop::core", "Hexadecimal bytes"),
    QT_TRANSLATE_NOOP("clusprop::core", "C array"),
    QT_TRANSLATE_NOOP("clusprop::core", "Markdown row"),
    // code pages
    QT_TRANSLATE_NOOP("clusprop::core", "Western European (Windows-1252)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Central European (Windows-1250)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Cyrillic (Windows-1251)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Greek (Windows-1253)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Turkish (Windows-1254)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Hebrew (Windows-1255)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Arabic (Windows-1256)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Baltic (Windows-1257)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Vietnamese (Windows-1258)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Thai (874)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Japanese (932)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Simplified Chinese (936)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Korean (949)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Traditional Chinese (950)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Console, United States (437)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Console, Western European (850)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Console, Central European (852)"),
    QT_TRANSLATE_NOOP("clusprop::core", "Console, Cyrillic (866)"),
    // states of properties
    QT_TRANSLATE_NOOP("clusprop::core", "default"),
    QT_TRANSLATE_NOOP("clusprop::core", "differs from default"),
    QT_TRANSLATE_NOOP("clusprop::core", "stored"),
    QT_TRANSLATE_NOOP("clusprop::core", "not stored"),
    QT_TRANSLATE_NOOP("clusprop::core", "cut in the source"),
    QT_TRANSLATE_NOOP("clusprop::core", "sources differ"),
    QT_TRANSLATE_NOOP("clusprop::core", "not in this source"),
    // risks of changes
    QT_TRANSLATE_NOOP("clusprop::core", "low"),
    QT_TRANSLATE_NOOP("clusprop::core", "raised"),
    QT_TRANSLATE_NOOP("clusprop::core", "high"),
    // groups of properties
    QT_TRANSLATE_NOOP("clusprop::core", "Common"),
    QT_TRANSLATE_NOOP("clusprop::core", "Common, read-only"),
    QT_TRANSLATE_NOOP("clusprop::core", "Private"),
    QT_TRANSLATE_NOOP("clusprop::core", "Private, read-only"),
    QT_TRANSLATE_NOOP("clusprop::core", "Not documented"),
    // states of volumes
    QT_TRANSLATE_NOOP("clusprop::core", "no"),
    QT_TRANSLATE_NOOP("clusprop::core", "none"),
    QT_TRANSLATE_NOOP("clusprop::core", "yes, reason not in this source"),
    QT_TRANSLATE_NOOP("clusprop::core", "redirected"),
    QT_TRANSLATE_NOOP("clusprop::core", "no access"),
    QT_TRANSLATE_NOOP("clusprop::core", "in maintenance"),
    QT_TRANSLATE_NOOP("clusprop::core", "dismounted"),
    QT_TRANSLATE_NOOP("clusprop::core", "user request"),
    QT_TRANSLATE_NOOP("clusprop::core", "unsafe file system filter"),
    QT_TRANSLATE_NOOP("clusprop::core", "unsafe volume filter"),
    QT_TRANSLATE_NOOP("clusprop::core", "file system tiering"),
    QT_TRANSLATE_NOOP("clusprop::core", "BitLocker initialising"),
    QT_TRANSLATE_NOOP("clusprop::core", "ReFS"),
    QT_TRANSLATE_NOOP("clusprop::core", "greatest reason"),
    QT_TRANSLATE_NOOP("clusprop::core", "no disk connectivity"),
    QT_TRANSLATE_NOOP("clusprop::core", "storage space not attached"),
    QT_TRANSLATE_NOOP("clusprop::core", "volume replication enabled"),
    QT_TRANSLATE_NOOP("clusprop::core", "unavailable"),
    QT_TRANSLATE_NOOP("clusprop::core", "paused"),
    QT_TRANSLATE_NOOP("clusprop::core", "active"),
    QT_TRANSLATE_NOOP("clusprop::core", "active, redirected"),
    QT_TRANSLATE_NOOP("clusprop::core", "active, block redirected"),
    QT_TRANSLATE_NOOP("clusprop::core", "unknown (0x%1)"),
    QT_TRANSLATE_NOOP("clusprop::core", "unknown (%1)"),
    QT_TRANSLATE_NOOP("clusprop::core", "%1 (invalid)"),
    QT_TRANSLATE_NOOP("clusprop::core", "file system"),
    QT_TRANSLATE_NOOP("clusprop::core", "block"),
    QT_TRANSLATE_NOOP("clusprop::core", "%1 and %2"),
    QT_TRANSLATE_NOOP("clusprop::core", "%1 and %2 more"),
    QT_TRANSLATE_NOOP("clusprop::core", "%1 — all %2 nodes"),
};

} // namespace

QString fromCore(const QString &words)
{
    return words.isEmpty() ? words : QCoreApplication::translate("clusprop::core", words.toUtf8().constData());
}

QString fromCore(const char16_t *words)
{
    return fromCore(QString::fromUtf16(words));
}

QString fromCore(const Sentence &sentence)
{
    return sentence.in(fromCore);
}

QStringList fromCore(const QVector<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts.append(fromCore(sentence));
    return texts;
}

std::span<const char *const> coreWords()
{
    return words;
}

} // namespace clusprop::ui
