// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The question before a volume's backup state is cleared, asked once per change set.
///
/// Clearing the state while a backup runs on any node damages that backup. All models of a document
/// share one gate, so an operator who has understood this is not asked again in another table.
#pragma once

#include <QVector>

#include <functional>

namespace clusprop::ui {

class ClearGate
{
public:
    /// Gets the indices of the volumes in the cluster; true goes on.
    using Question = std::function<bool(const QVector<int> &volumeObjects)>;

    /// Without a question there is nobody to ask, and everything passes.
    void setQuestion(Question question) { m_question = std::move(question); }

    [[nodiscard]] bool passes(const QVector<int> &volumeObjects)
    {
        m_granted = m_granted || !m_question || m_question(volumeObjects);
        return m_granted;
    }
    /// A new change set begins: the next clearing asks again.
    void reset() { m_granted = false; }

private:
    Question m_question;
    bool m_granted = false;
};

} // namespace clusprop::ui
