// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One text at a time: names, addresses, SIDs and paths are replaced, and so is whatever is not
/// known to be harmless.
#pragma once

#include "core/redaction/address_map.h"
#include "core/redaction/field_kinds.h"
#include "core/redaction/name_matcher.h"
#include "core/redaction/path_text.h"
#include "core/redaction/replacements.h"
#include "core/redaction/sid_map.h"
#include "core/redaction/text_scanner.h"

namespace clusprop {

class TextRedactor
{
public:
    /// Before any redact(): a name that is looked for in all texts. What is an address, an id or
    /// a path is none, and is replaced as what it is; of a path the last segment is the name.
    void addName(RedactionKind kind, const QString &name);
    /// Before any redact(), for every text: what looks like a replacement already is given to
    /// nothing else.
    void survey(QStringView text);

    [[nodiscard]] QString redact(const QString &text, const TextField &field);

    [[nodiscard]] SidMap &sids() { return m_sids; }
    [[nodiscard]] const Replacements &replacements() const { return m_replacements; }
    [[nodiscard]] qsizetype keptGuids() const { return m_keptGuids; }

private:
    /// A part of the text and what stands for it.
    struct Piece
    {
        qsizetype length = 0; ///< 0: nothing was recognised
        QString text;
    };
    [[nodiscard]] QString redactName(const QString &name, const TextField &field);
    [[nodiscard]] QString redactParts(QStringView text, const TextField &field);
    [[nodiscard]] QString redactSddl(QStringView text);
    [[nodiscard]] Piece entityAt(QStringView text, qsizetype from, const TextField &field);
    [[nodiscard]] Piece addressAt(QStringView text, qsizetype from);
    [[nodiscard]] Piece identifierAt(QStringView text, qsizetype from);
    [[nodiscard]] Piece wordsAt(QStringView text, qsizetype from);
    [[nodiscard]] Piece accountPiece(QStringView text, qsizetype from, const AccountName &account);
    [[nodiscard]] QString pathText(QStringView text, qsizetype from, const PathText &path);
    [[nodiscard]] QString segmentText(QStringView segment, SegmentRole role);
    [[nodiscard]] QString dnsText(QStringView text, const DnsName &name);
    [[nodiscard]] QString domainText(QStringView domain);
    [[nodiscard]] QString fileText(QStringView fileName);
    [[nodiscard]] QString gapText(QStringView gap, const TextField &field);
    [[nodiscard]] QString nameText(RedactionKind kind, QStringView name);
    template<typename Address>
    [[nodiscard]] QString standIn(RedactionKind kind, const Address &address);

    Replacements m_replacements;
    NameMatcher m_names;
    AddressMap m_addresses;
    SidMap m_sids{ m_replacements };
    qsizetype m_keptGuids = 0;
};

} // namespace clusprop
