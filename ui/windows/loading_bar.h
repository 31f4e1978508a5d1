// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// In the status bar: what is being read, how far, and a way to stop it.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clusprop::ui {

class LoadingBar final : public QWidget
{
    Q_OBJECT

public:
    /// Nothing is shown before this, so that short loads do not flicker. Milliseconds.
    static constexpr int patience = 500;

    explicit LoadingBar(QWidget *parent = nullptr);

    /// Something begins to be read; the bar shows itself when that takes long.
    void begin(const QString &what);
    /// Bytes; a `total` of -1 is not known. All of them read leaves the checking of the values.
    void setProgress(qint64 done, qint64 total);
    void end();

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void appear();

    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_patience;
};

} // namespace clusprop::ui
