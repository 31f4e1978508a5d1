// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// In the place of a document that is still being read: the objects that were met so far.
#pragma once

#include "core/reading/sightings.h"

#include <QWidget>

class QTreeWidget;

namespace clusprop::ui {

class LoadingPage final : public QWidget
{
    Q_OBJECT

public:
    /// What is read sooner is not announced, so that nothing flickers. Milliseconds.
    static constexpr int patience = 250;

    /// `what` as FileLoader::started() says it.
    explicit LoadingPage(const QString &what, QWidget *parent = nullptr);

    /// What was shown before is part of it.
    void show(const Sightings &met);
    using QWidget::show;

private:
    void showClass(ObjectClass objectClass, const Sightings::OfClass &met);

    QTreeWidget *m_tree;
};

} // namespace clusprop::ui
