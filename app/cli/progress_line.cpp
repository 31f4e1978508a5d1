// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/progress_line.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr qint64 interval = 200; ///< milliseconds
constexpr const char *wipe = "\r\033[K"; // to the start of the line, then everything behind it

} // namespace

ProgressLine::ProgressLine(const Call &call, qint64 silence) : m_call(call), m_silence(silence)
{
    m_clock.start();
}

Progress ProgressLine::progress()
{
    if (!m_call.streams.errIsTerminal || m_call.options.has(u"quiet"_s))
        return {};
    return [this](qint64 done, qint64 total) {
        show(done, total);
        return true;
    };
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const qint64 now = m_clock.elapsed();
    if (now < m_silence || (m_isShown && now - m_lastShown < interval))
        return;
    m_lastShown = now;
    m_isShown = true;
    const QString text = total > 0 ? u"reading, %1 %"_s.arg(100 * done / total)
                                   : u"reading, %1 MiB"_s.arg(done >> 20);
    m_call.streams.err.write(wipe + text.toUtf8());
}

void ProgressLine::clear()
{
    if (m_isShown)
        m_call.streams.err.write(wipe);
    m_isShown = false;
}

} // namespace clusprop::cli
