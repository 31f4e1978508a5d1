// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/path_text.h"

#include "core/redaction/kept_words.h"
#include "core/redaction/name_matcher.h"

namespace clusprop {
namespace {

bool isSeparator(QChar character)
{
    return character == u'\\' || character == u'/';
}

/// What no file name holds.
bool isForbidden(QChar character)
{
    return character < u' ' || QStringView(u"\"<>|*?:;,").contains(character);
}

bool isBlank(QChar character)
{
    return character.isSpace();
}

struct Beginning
{
    qsizetype segments = -1; ///< where the first begins; -1: no path
    bool isUnc = false;
    bool isVariable = false;
};

/// "%NAME%\": the variable is a segment of its own.
bool beginsWithVariable(QStringView text, qsizetype from)
{
    constexpr qsizetype longest = 64;
    qsizetype at = from + 1;
    while (at < text.size() && at - from < longest
        && (isWordCharacter(text[at]) || text[at] == u'(' || text[at] == u')'))
        ++at;
    return at > from + 1 && at + 1 < text.size() && text[at] == u'%' && isSeparator(text[at + 1]);
}

/// word\word\ without blanks, or word\ at the end: a path that begins anywhere.
bool beginsRelative(QStringView text, qsizetype from)
{
    constexpr qsizetype longest = 255;
    int separators = 0;
    qsizetype at = from;
    for (; at < text.size() && at - from < longest && separators < 2; ++at) {
        if (text[at] == u'\\') {
            if (at == from || text[at - 1] == u'\\')
                return false;
            ++separators;
        } else if (!isWordCharacter(text[at]) && text[at] != u'-' && text[at] != u'.') {
            return false;
        }
    }
    return separators == 2 || (separators == 1 && text.endsWith(u'\\') && at == text.size());
}

Beginning beginningAt(QStringView text, qsizetype from)
{
    const QStringView rest = text.sliced(from);
    constexpr qsizetype drive = 3; // C:\ and its separator
    if (rest.size() >= drive && rest[0].isLetter() && rest[1] == u':' && isSeparator(rest[2]))
        return { from + drive };
    if (rest.startsWith(u"\\\\?\\") || rest.startsWith(u"\\\\.\\"))
        return { from + 4 };
    if (rest.size() > 2 && rest.startsWith(u"\\\\") && isWordCharacter(rest[2]))
        return { from + 2, true };
    const bool isFree = from == 0 || isBlank(text[from - 1]) || text[from - 1] == u'"';
    if (rest.size() > 1 && rest[0] == u'\\' && isWordCharacter(rest[1]) && isFree)
        return { from + 1 };
    if (rest.startsWith(u'%') && beginsWithVariable(text, from))
        return { from, false, true };
    if (isWordCharacter(rest[0]) && beginsRelative(text, from))
        return { from };
    return {};
}

/// Where the last segment ends: behind a known suffix, or before a switch.
qsizetype lastEnd(QStringView text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype longestSuffix = 8;
    for (qsizetype at = begin; at < end; ++at) {
        if (text[at] == u'.' && at > begin) {
            qsizetype wordEnd = at + 1;
            while (wordEnd < end && wordEnd - at < longestSuffix && isWordCharacter(text[wordEnd]))
                ++wordEnd;
            const bool isWhole = wordEnd == end || isBlank(text[wordEnd]);
            if (isWhole && knownSuffix(text.sliced(at - 1, wordEnd - at + 1)) >= 0)
                return wordEnd;
        }
        const bool isSwitch = isBlank(text[at]) && at + 1 < text.size()
            && (text[at + 1] == u'/' || text[at + 1] == u'-');
        if (isSwitch)
            return at;
    }
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return end;
}

} // namespace

PathText pathAt(QStringView text, qsizetype from)
{
    const Beginning beginning = beginningAt(text, from);
    if (beginning.segments < 0)
        return {};
    PathText path;
    qsizetype begin = beginning.segments;
    for (;;) {
        qsizetype end = begin;
        while (end < text.size() && !isForbidden(text[end]) && text[end] != u'\\'
            && !(text[end] == u'/' && (end == begin || !isBlank(text[end - 1]))))
            ++end;
        const auto index = path.segments.size();
        SegmentRole role = SegmentRole::Folder;
        if (beginning.isUnc && index < 2)
            role = index == 0 ? SegmentRole::Host : SegmentRole::Share;
        if (end < text.size() && isSeparator(text[end])) {
            path.segments.append({ begin, end, role });
            begin = end + 1;
            continue;
        }
        // "C:\a D:\b": the drive of the next path is none of this one.
        if (end < text.size() && text[end] == u':' && end - begin > 1 && isBlank(text[end - 2]))
            end -= 2;
        end = lastEnd(text, begin, end);
        path.segments.append({ begin, end, role });
        path.end = end;
        return path;
    }
}

} // namespace clusprop
