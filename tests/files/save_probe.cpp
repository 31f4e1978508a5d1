// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// save_probe [--overwrite] [--backup] [--expect FILE] TARGET SOURCE
///
/// Saves the bytes of SOURCE as TARGET, as the programs do, so that faults can be put into the
/// system calls in between. Two calls that do nothing mark where those begin and end.

#include "core/files/save_file.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    std::fprintf(stderr, "save_probe: %s cannot be read\n", qPrintable(path));
    std::exit(2);
}

void mark(const char *name)
{
    if (access(name, F_OK) == 0)
        std::fputs("save_probe: a mark is a file\n", stderr);
}

} // namespace

int main(int count, char **words)
{
    QStringList paths;
    SaveOptions options;
    for (int index = 1; index < count; ++index) {
        const QString word = QFile::decodeName(words[index]);
        if (word == u"--overwrite")
            options.overwrite = true;
        else if (word == u"--backup")
            options.backup = true;
        else if (word == u"--expect" && index + 1 < count)
            options.expected = identityOf(contentOf(QFile::decodeName(words[++index])));
        else
            paths.append(word);
    }
    if (paths.size() != 2)
        return 2;
    const QByteArray bytes = contentOf(paths[1]);

    mark("save-begins");
    const auto saved = saveFile(paths[0], bytes, options);
    mark("save-ends");
    if (saved) {
        std::puts(saved->notes().join(u'\n').toUtf8().constData());
        return 0;
    }
    std::fputs(saved.error().message().toUtf8().constData(), stderr);
    return saved.error().kind == SaveError::Kind::Changed ? 7 : 6;
}
