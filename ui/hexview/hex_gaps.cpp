// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_gaps.h"

#include <algorithm>

namespace clusprop::ui {

HexGaps::HexGaps(const QVector<ByteGap> &gaps)
{
    m_gaps.reserve(gaps.size());
    for (const ByteGap &gap : gaps) {
        const auto length = static_cast<qint64>(gap.length);
        m_gaps.append({ static_cast<qint64>(gap.offset), m_total, length });
        m_total += length;
    }
}

qint64 HexGaps::cellOf(qint64 offset) const
{
    const auto behind = std::upper_bound(m_gaps.begin(), m_gaps.end(), offset,
        [](qint64 wanted, const Gap &gap) { return wanted < gap.offset; });
    if (behind == m_gaps.begin())
        return offset;
    const Gap &gap = *std::prev(behind);
    return offset + gap.before + gap.length;
}

const HexGaps::Gap *HexGaps::gapBefore(qint64 cell) const
{
    const auto behind = std::upper_bound(m_gaps.begin(), m_gaps.end(), cell,
        [](qint64 wanted, const Gap &gap) { return wanted < gap.offset + gap.before; });
    return behind == m_gaps.begin() ? nullptr : &*std::prev(behind);
}

qint64 HexGaps::offsetAt(qint64 cell) const
{
    const Gap *gap = gapBefore(cell);
    if (gap == nullptr)
        return cell;
    const qint64 offset = cell - gap->before - gap->length;
    return offset < gap->offset ? -1 : offset;
}

qint64 HexGaps::offsetFrom(qint64 cell) const
{
    const Gap *gap = gapBefore(cell);
    return gap == nullptr ? cell : std::max(cell - gap->before - gap->length, gap->offset);
}

} // namespace clusprop::ui
