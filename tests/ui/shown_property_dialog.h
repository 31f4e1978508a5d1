// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The dialog that adds a property or changes its format, on the screen, and its fields by name.
#pragma once

#include "ui/windows/property_dialog.h"
#include "ui_support.h"
#include "window_support.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clusprop::ui_test {

using namespace clusprop::ui;

inline QString textOf(wire::Format format)
{
    return QString::fromStdString(wire::formatName(format));
}

struct ShownPropertyDialog
{
    QComboBox &combo(int index) const { return *m_dialog->findChildren<QComboBox *>().at(index); }
    QComboBox &name() const { return combo(0); }
    QComboBox &list() const { return combo(1); }
    QComboBox &format() const { return combo(2); }
    QPlainTextEdit &lines() const { return *m_dialog->findChild<QPlainTextEdit *>(); }
    bool canAccept() const { return accept().isEnabled(); }
    QPushButton &accept() const
    {
        return *m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    void open(int object)
    {
        m_dialog = std::make_unique<PropertyDialog>(*m_document, object);
        QVERIFY(showActive(*m_dialog));
    }

    void openAt(const QString &name, int position = -1)
    {
        m_dialog = std::make_unique<PropertyDialog>(
            *m_document, PropertyPlace{ TheGroup, Scope::Common, name, position });
        QVERIFY(showActive(*m_dialog));
    }

    void chooseFormat(wire::Format wanted)
    {
        format().setCurrentIndex(format().findText(textOf(wanted)));
        QCOMPARE(format().currentText(), textOf(wanted));
    }

    void typeName(const QString &text)
    {
        name().lineEdit()->selectAll();
        QTest::keyClicks(name().lineEdit(), text);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close(); // what the completer offers
    }

    QLineEdit &line() const
    {
        for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit != name().lineEdit())
                return *edit;
        }
        qFatal("the dialog has no line for a value");
    }

    void typeValue(const QString &text)
    {
        if (lines().isVisible())
            lines().setPlainText(text);
        else
            line().setText(text);
    }

    QString valueText() const
    {
        return lines().isVisible() ? lines().toPlainText() : line().text();
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QString message() const
    {
        QStringList all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'|');
    }

    std::optional<Workplace> m_place;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PropertyDialog> m_dialog;
};

} // namespace clusprop::ui_test
