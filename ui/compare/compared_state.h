// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One side of a comparison: what an open document was loaded with or what it is now, and, when the
/// document is closed, what it had.
#pragma once

#include "core/document/document.h"

#include <QObject>
#include <QPointer>

namespace clusprop::ui {

enum class StateKind : std::uint8_t { Edited, Loaded };

class ComparedState final : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive the state, or leave() must be called before it goes.
    ComparedState(const Document &document, StateKind kind, QObject *parent = nullptr);

    [[nodiscard]] const Cluster &cluster() const;
    [[nodiscard]] StateKind kind() const { return m_kind; }
    [[nodiscard]] bool isOpen() const { return m_document != nullptr; }
    /// Null when it was closed.
    [[nodiscard]] const Document *document() const { return m_document; }
    /// "cluster.json", "cluster.json as loaded", "cluster.json (closed)".
    [[nodiscard]] QString title() const;
    /// Why nothing can be copied here, as a sentence; empty when it can.
    [[nodiscard]] QString lockReason() const;

    /// The document is about to go: what it has is kept.
    void leave();
    /// The same side of another document, such as the same file loaded again.
    void replace(const Document &document);

signals:
    /// Values of those objects are not what they were.
    void objectsChanged(const QVector<int> &objects);
    /// Everything may be another.
    void replaced();
    void titleChanged();

private:
    void connectDocument();

    const Document *m_document;
    StateKind m_kind;
    Cluster m_kept; ///< of a document that was closed
    QString m_name;
};

} // namespace clusprop::ui
