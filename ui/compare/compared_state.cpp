// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/compared_state.h"

namespace clusprop::ui {

ComparedState::ComparedState(const Document &document, StateKind kind, QObject *parent)
    : QObject(parent)
    , m_document(&document)
    , m_kind(kind)
    , m_name(document.file().title)
{
    connectDocument();
}

/// A loaded state changes as well: by decisions about what was read, and by a save.
void ComparedState::connectDocument()
{
    connect(m_document, &Document::objectsChanged, this, &ComparedState::objectsChanged);
    connect(m_document, &Document::reloaded, this, [this] {
        m_name = m_document->file().title;
        emit titleChanged();
        emit replaced();
    });
}

const Cluster &ComparedState::cluster() const
{
    if (m_document == nullptr)
        return m_kept;
    return m_kind == StateKind::Loaded ? m_document->loaded() : m_document->current();
}

QString ComparedState::title() const
{
    const QString title = m_kind == StateKind::Loaded ? tr("%1 as loaded").arg(m_name) : m_name;
    return isOpen() ? title : tr("%1 (closed)").arg(title);
}

QString ComparedState::lockReason() const
{
    if (!isOpen())
        return tr("%1 was closed. Open it again to copy to it.").arg(m_name);
    if (m_kind == StateKind::Loaded)
        return tr("%1 as loaded is what the file says, and never changes.").arg(m_name);
    return {};
}

void ComparedState::leave()
{
    if (!isOpen())
        return;
    m_kept = cluster();
    m_document->disconnect(this);
    m_document = nullptr;
    emit titleChanged();
}

void ComparedState::replace(const Document &document)
{
    if (isOpen())
        m_document->disconnect(this);
    m_document = &document;
    m_name = document.file().title;
    m_kept = {};
    connectDocument();
    emit titleChanged();
    emit replaced();
}

} // namespace clusprop::ui
