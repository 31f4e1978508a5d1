// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The hex view with what a person needs to read it: a title, a legend of the marks, and a line
/// that says what is under the cursor. Shows a sentence where there are no bytes.
#pragma once

#include "core/document/object_bytes.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace clusprop::ui {

class HexLegend;
class HexView;

class BytesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BytesPanel(QWidget *parent = nullptr);

    /// Cursor and scrolling stay where they are when the bytes have the same length and title.
    void setContent(
        const QByteArray &bytes, const QVector<FieldRange> &fields, const QString &title);
    /// Content, changes and, for bytes that are in no file, the sentence that says so.
    void setContent(const ObjectBytes &content);
    /// A sentence above the bytes; empty for none.
    void setNote(const QString &note);
    void clear();

    /// Marks a property's bytes and shows them; the cursor goes there unless it is inside already.
    /// A range of no bytes takes the mark away.
    void markProperty(wire::ByteRange range);

    [[nodiscard]] HexView *view() const { return m_view; }

signals:
    /// The person moved the cursor to this byte.
    void offsetActivated(qint64 offset);

private:
    void showStatus();

    QLabel *m_title;
    QLabel *m_note;
    QStackedWidget *m_pages;
    HexView *m_view;
    HexLegend *m_legend; ///< there is one to read only while something is marked
    QLabel *m_status;
    bool m_marking = false; ///< the cursor follows the table at the moment, not the person
};

} // namespace clusprop::ui
