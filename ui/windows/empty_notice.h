// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stands where a table would be empty: a sentence, and a way out where there is one.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clusprop::ui {

class EmptyNotice final : public QWidget
{
    Q_OBJECT

public:
    /// Without a `button` text there is no button.
    explicit EmptyNotice(
        const QString &sentence = {}, const QString &button = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

signals:
    void clicked();

private:
    QLabel *m_sentence = nullptr;
};

} // namespace clusprop::ui
