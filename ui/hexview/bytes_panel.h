// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bytes with what a person needs to read them: what they mean, in shades and in words; a data
/// inspector; finding and going to; and what they were before the edits. Shows a sentence where
/// there are no bytes.
///
/// Usually it is given what the bytes are made from (showBytes()) and makes them itself, in another
/// thread where that takes long; the last content stays meanwhile. Bytes that nobody edits are
/// given as they are (setContent()).
#pragma once

#include "core/document/object_bytes.h"
#include "ui/hexview/bytes_maker.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace clusprop::ui {

class ByteDetails;
class ByteStatus;
class BytesTools;
class HexComparison;
class HexFindBar;
class HexLegend;
class HexView;

class BytesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BytesPanel(QWidget *parent = nullptr);

    /// Cursor and scrolling stay where they are when the bytes have the same length and title, and
    /// go to the same property when they have another length.
    void showBytes(const ByteSource &source);
    void setContent(const ObjectBytes &content);
    void setContent(const ByteMap &map, const QString &title);
    /// What is shown; while new content is prepared still the last.
    [[nodiscard]] const ObjectBytes &content() const { return m_content; }
    [[nodiscard]] bool isPreparing() const { return m_maker.isMaking(); }
    /// A sentence above the bytes; empty for none.
    void setNote(const QString &note);
    void clear();

    /// Marks a property's bytes and shows them; the cursor goes there unless it is inside already.
    /// A range of no bytes takes the mark away.
    void markProperty(wire::ByteRange range);
    /// The same by its place, now and in the content that is being prepared. A position of -1 takes
    /// the mark away.
    void markProperty(int object, Scope scope, int position);

    /// The bytes as they are now.
    [[nodiscard]] HexView *view() const;
    [[nodiscard]] BytesMaker &maker() { return m_maker; }

    void find();
    void goToOffset();
    void nextDifference() { stepToDifference(true); }
    void previousDifference() { stepToDifference(false); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The person moved the cursor to this byte.
    void offsetActivated(qint64 offset);
    /// The same, where that byte belongs to a property: its place in the edited cluster.
    void propertyActivated(int object, clusprop::Scope scope, int position);
    /// What showBytes() was given is there.
    void contentShown();
    /// A sentence about what was done or found.
    void said(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void showNote();
    void showStatus();
    void cursorMoved(qint64 offset);
    void stepToDifference(bool forward);
    void showDifference(int row);
    void findNext();
    void findPrevious();
    struct Key;
    [[nodiscard]] static const Key *keyOf(const QKeyEvent &event);
    [[nodiscard]] HexView *active() const;

    struct Mark
    {
        int object = -1;
        Scope scope = Scope::Common;
        int position = -1;
    };

    ObjectBytes m_content;
    BytesMaker m_maker;
    Mark m_mark;
    QString m_noteText;
    bool m_isArranged = false; ///< sizes were given once; now they are the person's
    bool m_marking = false; ///< the cursor follows the table at the moment, not the person

    QLabel *m_title;
    BytesTools *m_tools;
    QLabel *m_note;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    HexComparison *m_bytes;
    ByteDetails *m_details;
    HexFindBar *m_findBar;
    HexLegend *m_legend;
    ByteStatus *m_status;
};

} // namespace clusprop::ui
