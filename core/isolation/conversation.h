// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The program's part of one reading: starts the process, hands it files, takes its answer, and
/// stops it when it goes too far.
#pragma once

#include "core/isolation/child_process.h"
#include "core/isolation/safe_reading.h"

#include <QElapsedTimer>

namespace clusprop {

/// Why the process was stopped, or stopped by itself.
enum class ReadingEnd : std::uint8_t {
    Answered,
    Cancelled,
    NotStarted,
    NotSealed,
    OtherVersion, ///< it does not speak this program's language
    TooLong,
    TooSilent,
    BadPacket, ///< what it sent is none of the packets that it may send then
    Gone, ///< it ended, or closed the channel
};

class Conversation
{
public:
    /// `given` is taken for the file "-". All must outlive the conversation.
    Conversation(
        const ReadingRequest &request, const GivenBytes &given, const Isolation &isolation);

    /// The answer's bytes, which nobody has looked at. The error is of Kind::Cancelled, or says
    /// what the process did.
    [[nodiscard]] LoadResult<QByteArray> run();
    /// What the system said of each file that was handed over, by index.
    [[nodiscard]] const QVector<qint64> &modified() const { return m_modified; }
    /// The same error for an answer that is none.
    [[nodiscard]] LoadError badAnswer(const StreamFault &fault) const;

private:
    [[nodiscard]] ReadingEnd start();
    [[nodiscard]] ReadingEnd talk();
    [[nodiscard]] std::optional<ReadingEnd> look();
    [[nodiscard]] std::optional<ReadingEnd> take(const Packet &packet);
    [[nodiscard]] std::optional<ReadingEnd> ready(const QByteArray &carried);
    [[nodiscard]] std::optional<ReadingEnd> handOver(const QByteArray &carried);
    [[nodiscard]] std::optional<ReadingEnd> progressed(const QByteArray &carried);
    [[nodiscard]] std::optional<ReadingEnd> sighted(const QByteArray &carried);
    [[nodiscard]] LoadResult<OpenFile> open(const QString &path) const;
    [[nodiscard]] LoadError error(ReadingEnd end);
    [[nodiscard]] QString whatHappened(ReadingEnd end);
    [[nodiscard]] QString howItEnded();
    [[nodiscard]] QString currentFile() const;

    const ReadingRequest &m_request;
    const GivenBytes &m_given;
    const Isolation &m_isolation;
    Channel m_channel{ Descriptor() };
    ChildProcess m_process;
    QElapsedTimer m_started;
    QElapsedTimer m_heard;
    bool m_isReady = false;
    qsizetype m_handedOver = 0; ///< files
    QVector<qint64> m_modified;
    qint64 m_done = 0;
    qint64 m_total = -1;
    QByteArray m_answer;
    qint64 m_sighted = 0; ///< bytes that told of objects; they count as what is answered does
    int m_forbidden = -1; ///< the system call that was stopped
    bool m_isOutOfMemory = false;
    QString m_problem; ///< of start()
};

} // namespace clusprop
