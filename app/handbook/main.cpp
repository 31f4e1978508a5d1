// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Makes the handbook, as a step of the build:
//   clusprop-handbook ROOT OUT      from the source tree ROOT into OUT/html and OUT/window

#include "app/handbook/forms.h"
#include "app/handbook/written_pages.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::handbook;

namespace {

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

/// What is the same already keeps its time, so that nothing is built anew for it.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    if (const auto old = contentOf(path); old && *old == bytes)
        return {};
    QFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return isWritten ? QString() : u"%1: %2"_s.arg(path, file.errorString());
}

/// Makes `folder` hold these files and no page of an earlier build.
QString writeFolder(const QString &folder, const Files &files)
{
    if (!QDir().mkpath(folder))
        return u"%1: it cannot be made"_s.arg(folder);
    for (const QString &name : QDir(folder).entryList({ u"*.html"_s }, QDir::Files)) {
        if (!files.contains(name) && !QFile::remove(folder + u'/' + name))
            return u"%1/%2: it cannot be removed"_s.arg(folder, name);
    }
    for (const auto &[name, bytes] : files) {
        if (const QString problem = writeFile(folder + u'/' + name, bytes); !problem.isEmpty())
            return problem;
    }
    return {};
}

tl::expected<FinishedBook, QString> finishBook(const Book &book, const QString &root)
{
    const Targets targets = targetsOf(book, root);
    FinishedBook finished;
    QVector<FinishedPage> all;
    for (const Chapter &chapter : book) {
        finished.append({ chapter.title, {} });
        for (const Page &page : chapter.pages) {
            auto done = finishPage(page, targets);
            if (!done)
                return tl::unexpected(done.error());
            all.append(*done);
            finished.last().pages.append(*std::move(done));
        }
    }
    if (const QStringList broken = brokenLinks(all); !broken.isEmpty())
        return tl::unexpected(broken.join(u'\n'));
    return finished;
}

QString makeHandbook(const QString &root, const QString &out)
{
    const auto book = readBook(root);
    if (!book)
        return book.error();
    const auto finished = finishBook(*book, root);
    if (!finished)
        return finished.error();
    const auto style = contentOf(root + u"/resources/handbook/handbook.css"_s);
    if (!style)
        return style.error();
    const QString problem = writeFolder(out + u"/html"_s, browserForm(*finished, *style));
    return problem.isEmpty() ? writeFolder(out + u"/window"_s, windowForm(*finished)) : problem;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("Usage: clusprop-handbook ROOT OUT\n", stderr);
        return 2;
    }
    const QString problem = makeHandbook(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]));
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    return 1;
}
