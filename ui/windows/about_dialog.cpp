// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/about_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace clusprop::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Clusprop"));
    const int line = fontMetrics().height();

    auto *picture = new QLabel;
    picture->setPixmap(
        QIcon(QStringLiteral(":/clusprop/icons/clusprop.svg")).pixmap(4 * line, 4 * line));
    picture->setAlignment(Qt::AlignTop);

    auto *text = new QLabel(aboutText());
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("About"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
        [] { QGuiApplication::clipboard()->setText(aboutText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *top = new QHBoxLayout;
    top->setSpacing(line);
    top->addWidget(picture);
    top->addWidget(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(line);
    layout->addLayout(top);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString aboutText()
{
    const QStringList lines{
        AboutDialog::tr("Clusprop %1").arg(QCoreApplication::applicationVersion()),
        AboutDialog::tr("Editor for the properties of Windows Server failover clusters"),
        QString(),
        AboutDialog::tr("Qt %1 (built with %2)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        AboutDialog::tr("%1, %2, locale %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::buildAbi(), QLocale().name()),
        QString(),
        AboutDialog::tr("Licence: MIT. Qt is used under the LGPL, version 3."),
        AboutDialog::tr("The program never uses the network."),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace clusprop::ui
