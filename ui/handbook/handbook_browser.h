// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Shows a page of the handbook in the colours and the font of the application.
///
/// The pages are the program's own; nothing else is ever loaded, from a file or from the network.
#pragma once

#include "core/catalog/handbook_place.h"

#include <QTextBrowser>

namespace clusprop::ui {

class HandbookBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

    /// A page that is not there changes nothing; without its section the page is shown from its top.
    void open(const HandbookPlace &place);
    /// What open() or a link led to; empty at first.
    [[nodiscard]] HandbookPlace place() const;

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void applyStyle();
    void styleAgain();

    bool m_isStyling = false;
};

} // namespace clusprop::ui
