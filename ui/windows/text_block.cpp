// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/text_block.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QWheelEvent>

namespace clusprop::ui {
namespace {

/// Narrower than this no text is readable.
constexpr int leastCharacters = 12;
constexpr int usualCharacters = 40;
constexpr QChar breakHere = u'\u200B'; ///< zero width space

} // namespace

TextBlock::TextBlock(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    // Clicking and F6 reach it; a panel of twenty texts must not be twenty stops of Tab.
    setFocusPolicy(Qt::ClickFocus);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, &TextBlock::updateGeometry);
}

void TextBlock::setText(const QString &text)
{
    m_text = text;
    updateText();
}

void TextBlock::setBreaksIdentifiers(bool breaks)
{
    m_breaksIdentifiers = breaks;
    updateText();
}

void TextBlock::updateText()
{
    QString shown;
    for (const QChar character : m_text) {
        shown += character;
        if (m_breaksIdentifiers && (character == u'_' || character == u'\\' || character == u'/'))
            shown += breakHere;
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    setPlainText(shown);
}

QMimeData *TextBlock::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData; // the clipboard takes it
    QString text = textCursor().selection().toPlainText();
    if (m_breaksIdentifiers)
        text.remove(breakHere);
    copied->setText(text);
    return copied;
}

int TextBlock::heightForWidth(int width) const
{
    return m_heights.height(width, m_shown, font(), [this](int asked) { return measuredHeight(asked); });
}

int TextBlock::measuredHeight(int width) const
{
    const qreal available = qMax(1, width - 2 * frameWidth());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qreal height = 0;
    const QStringList paragraphs = toPlainText().split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font(), this);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(available);
            height += line.height();
        }
        layout.endLayout();
    }
    return qCeil(height) + 2 * frameWidth();
}

QSize TextBlock::sizeHint() const
{
    const int width = qCeil(QFontMetricsF(font()).averageCharWidth() * usualCharacters);
    return { width, heightForWidth(width) };
}

QSize TextBlock::minimumSizeHint() const
{
    const QFontMetricsF metrics(font());
    return { qCeil(metrics.averageCharWidth() * leastCharacters), qCeil(metrics.height()) };
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to scroll here; the panel around it scrolls
}

} // namespace clusprop::ui
