// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/written_pages.h"

#include "app/handbook/catalog_pages.h"
#include "app/handbook/command_page.h"
#include "app/handbook/key_page.h"
#include "app/handbook/markdown.h"

#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

struct PageRow
{
    const char16_t *chapter; ///< null: that of the row above
    const char16_t *name;
    const char16_t *source; ///< null: `make` makes it
    Page (*make)();
};

/// In the order in which one reads. The chapters of the catalog follow.
constexpr std::array pageRows{
    PageRow{ u"First steps", u"start", u"resources/handbook/start.md", nullptr },
    PageRow{ nullptr, u"getting-data", u"resources/handbook/getting-data.md", nullptr },
    PageRow{ nullptr, u"stuck-volume", u"resources/handbook/stuck-volume.md", nullptr },
    PageRow{ u"Tasks", u"reading-a-blob", u"resources/handbook/reading-a-blob.md", nullptr },
    PageRow{ nullptr, u"comparing", u"resources/handbook/comparing.md", nullptr },
    PageRow{ nullptr, u"checking", u"resources/handbook/checking.md", nullptr },
    PageRow{ nullptr, u"applying", u"resources/handbook/applying.md", nullptr },
    PageRow{ u"Reference", u"formats", u"resources/handbook/formats.md", nullptr },
    PageRow{ nullptr, u"commands", nullptr, commandPage },
    PageRow{ nullptr, u"keys", nullptr, keyPage },
    PageRow{ nullptr, u"policies", u"core/policy/POLICY.md", nullptr },
    PageRow{ nullptr, u"file-safety", u"resources/handbook/file-safety.md", nullptr },
    PageRow{ u"For programs", u"wire-format", u"core/wire/FORMAT.md", nullptr },
    PageRow{ nullptr, u"snapshot-json", u"core/formats/SNAPSHOT.md", nullptr },
    PageRow{ nullptr, u"decode-json", u"core/formats/DECODE_JSON.md", nullptr },
    PageRow{ nullptr, u"changes-json", u"core/formats/CHANGES_JSON.md", nullptr },
    PageRow{ u"What to rely on", u"how-it-is-tested", u"resources/handbook/how-it-is-tested.md", nullptr },
    PageRow{ nullptr, u"how-fast-it-is", u"resources/handbook/how-fast-it-is.md", nullptr },
    PageRow{ nullptr, u"other-systems", u"resources/handbook/other-systems.md", nullptr },
};

tl::expected<Page, QString> readPage(const QString &root, const PageRow &row)
{
    Page page{ QString::fromUtf16(row.name), {}, QString::fromUtf16(row.source) };
    QFile file(root + u'/' + page.source);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1: %2"_s.arg(page.source, file.errorString()));
    auto body = markdownToXhtml(file.readAll());
    if (!body)
        return tl::unexpected(u"%1: %2"_s.arg(page.source, body.error()));
    page.body = *std::move(body);
    return page;
}

} // namespace

tl::expected<Book, QString> readBook(const QString &root)
{
    Book book;
    for (const PageRow &row : pageRows) {
        if (row.chapter != nullptr)
            book.append({ QString::fromUtf16(row.chapter), {} });
        auto page = row.source == nullptr ? tl::expected<Page, QString>(row.make()) : readPage(root, row);
        if (!page)
            return tl::unexpected(page.error());
        book.last().pages.append(*std::move(page));
    }
    return book + catalogChapters();
}

} // namespace clusprop::handbook
