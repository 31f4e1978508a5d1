// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One finding in full: what a row of a list has no room for.
#pragma once

#include "core/document/document.h"
#include "ui/windows/property_place.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace clusprop::ui {

class TextBlock;

/// The place of a finding, and of one that has a part in it.
[[nodiscard]] PropertyPlace placeOf(const Issue &issue);
[[nodiscard]] PropertyPlace placeOf(const IssuePlace &place);
/// Whether there is something to allow, or to say anew why it was.
[[nodiscard]] bool canAllow(const Issue &issue);

class IssueDetails final : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the widget.
    explicit IssueDetails(const Document &document, QWidget *parent = nullptr);

    void show(const Issue &issue);
    void clear();

signals:
    void goToRequested(const PropertyPlace &place);
    void allowRequested(const PropertyPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRelated(const Issue &issue);
    void showSign();
    void makeRoom();
    [[nodiscard]] QString placeName(const IssuePlace &place) const;

    const Document &m_document;
    Issue m_issue;
    QScrollArea *m_area;
    QWidget *m_content;
    QLabel *m_sign;
    QLabel *m_severity;
    TextBlock *m_place;
    TextBlock *m_text;
    TextBlock *m_origin;
    QLabel *m_relatedLabel;
    QListWidget *m_related;
    QPushButton *m_goTo;
    QPushButton *m_allow;
};

} // namespace clusprop::ui
