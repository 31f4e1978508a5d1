// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The lines of a registry export as keys and values.
///
/// Forms of values: the vendor's article on .reg files (310516) for `"text"`, `dword:`, `hex:`,
/// `hex(t):` and `=-`; `str(t):"text"` is what hivexregedit and Wine have besides. A value whose
/// end is missing is passed on with a declared length that is larger than its data.
#pragma once

#include "core/importers/reg_text.h"
#include "core/importers/registry_tree_builder.h"
#include "core/reading/line_reader.h"

#include <QVector>

namespace clusprop {

class RegParser
{
public:
    /// All must outlive the parser. `codePage` is for what REGEDIT4 has as bytes of text.
    RegParser(LineReader &lines, RegistryTreeBuilder &builder, const QString &codePage);

    /// Reads to the end of the text, or until the builder is full.
    void parse();

    /// Lines that delete a key or a value, from 1; the first few of them.
    [[nodiscard]] const QVector<int> &deletions() const { return m_deletions; }
    /// The code page that bytes of text were read in; empty: there were none.
    [[nodiscard]] const QString &usedCodePage() const { return m_usedCodePage; }

private:
    /// How a value starts, and what reads on from there.
    struct ValueForm
    {
        QStringView mark;
        void (RegParser::*read)();
    };
    static const ValueForm valueForms[];
    [[nodiscard]] static const ValueForm *formOf(QStringView text);
    [[nodiscard]] static QStringView behindName(QStringView line, QString &name);

    [[nodiscard]] bool advance();
    void readLine();
    void readHeader();
    void readKey();
    void readValue();
    void readDeletion();
    void addDeletion();

    void readText();
    void readTypedText();
    void readTextOfType(quint32 type, RegEscapes escapes);
    [[nodiscard]] bool endsText(QStringView line) const;
    void readDword();
    void readBinary();
    void readTypedBytes();
    void readBytesOfType(quint32 type);
    /// False where the next key or value comes, or nothing.
    [[nodiscard]] bool advanceToBytes();
    [[nodiscard]] HexEnd takeLinesOfBytes();
    [[nodiscard]] std::optional<quint32> takeType();
    void skipContinuation();
    [[nodiscard]] QByteArray fromCodePage(const QByteArray &bytes);

    void add(quint32 type, const QByteArray &data);
    /// Keeps what there is of a value; `line` is where its end is missing.
    void addCut(quint32 type, const QByteArray &data, int line, const QString &why);
    void refuseValue();
    void refuse(const QString &what);
    void note(int line, const QString &text);

    LineReader &m_lines;
    RegistryTreeBuilder &m_builder;
    QString m_codePage;
    QString m_usedCodePage;
    QStringView m_line; ///< the current line, or what is left of it
    bool m_isGiven = false; ///< m_line was read ahead and is still to be looked at
    bool m_isOld = false; ///< REGEDIT4
    bool m_isFirst = true;
    bool m_hasKey = false;
    bool m_isPassing = false; ///< of a key that was left out, with a note: its values go with it
    QString m_root; ///< the first part of the last key's path
    QString m_name; ///< of the value that is being read
    int m_valueLine = 0;
    int m_lastBytesLine = 0; ///< of that value
    QByteArray m_bytes; ///< of the value that is being read; kept for its capacity
    QVector<int> m_deletions;
};

} // namespace clusprop
