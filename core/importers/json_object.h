// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One object of ConvertTo-Json as a record.
///
/// JSON tells neither types nor, in Windows PowerShell 5.1, dates and lists apart from objects:
/// {"value":[...],"Count":n} is a list, {"value":2,"Value":"Online"} an enumeration that went
/// through remoting, "\/Date(...)\/" a time. What ConvertTo-Json writes below its depth is Cut.
#pragma once

#include "core/importers/json_scanner.h"

namespace clusprop {

class JsonObjectReader
{
public:
    /// `output` must outlive this.
    explicit JsonObjectReader(RecordOutput &output);
    ~JsonObjectReader();
    JsonObjectReader(const JsonObjectReader &) = delete;
    JsonObjectReader &operator=(const JsonObjectReader &) = delete;

    /// Nothing when the text is no valid JSON; `output` was stopped then.
    [[nodiscard]] std::optional<ShellRecord> read(const JsonPiece &piece);

    /// How deep nested objects and lists are gone into; ConvertTo-Json goes 2 unless it is asked
    /// to.
    static constexpr int deepest = 6;

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
};

} // namespace clusprop
