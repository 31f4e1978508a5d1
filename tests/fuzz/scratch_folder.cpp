// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/scratch_folder.h"

#include "core/formats/snapshot.h"
#include "tests/fuzz/small_cluster.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace clusprop::fuzz {
namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(path));
    require(file.open(QIODevice::ReadOnly), "a sample is missing");
    return file.readAll();
}

/// Names are short, so that they are soon found, and also stand in the dictionary.
const QMap<QString, QByteArray> &sampleFiles()
{
    static const QMap<QString, QByteArray> files{
        { QStringLiteral("a.json"), writeSnapshot(smallCluster()) },
        { QStringLiteral("b.bin"), contentOf("captured/ws2022-cluster-common.bin") },
        { QStringLiteral("c.csv"), contentOf("samples/malformed/ragged.csv") },
        { QStringLiteral("d.reg"), contentOf("samples/malformed/cut-in-hex.reg") },
        { QStringLiteral("e.yaml"),
            "policy: P\nrules:\n  - object: node\n    property: NodeWeight\n    equals: 1\n" },
        { QStringLiteral("v.bin"), contentOf("vectors/backup-start.bin") },
    };
    return files;
}

bool isAsItWas(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

} // namespace

ScratchFolder::ScratchFolder()
{
    require(m_folder.isValid() && QDir::setCurrent(m_folder.path()), "there is no scratch folder");
    restore();
}

void ScratchFolder::restore()
{
    const QMap<QString, QByteArray> &files = sampleFiles();
    const QDir folder(m_folder.path());
    for (const QFileInfo &entry :
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            QDir(entry.filePath()).removeRecursively();
        else if (!files.contains(entry.fileName()))
            QFile::remove(entry.filePath());
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (isAsItWas(file.key(), file.value()))
            continue;
        QFile sample(file.key());
        require(sample.open(QIODevice::WriteOnly) && sample.write(file.value()) == file.value().size(),
            "a sample cannot be put back");
    }
}

} // namespace clusprop::fuzz
