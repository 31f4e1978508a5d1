// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The catalogues as Qt Linguist keeps them, for tests; and the tools that make and read them.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>
#include <QXmlStreamReader>

namespace clusprop::i18n_test {

/// The programs are named by CMake; empty where one was not found.
#define NEED_PROGRAM(program, name)                                                                \
    if (QStringLiteral(program).isEmpty() || QStringLiteral(program).endsWith(u"NOTFOUND")) {      \
        QVERIFY2(!qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"), "tests/run sets " name " up");  \
        QSKIP(name " is missing (Debian: qt6-l10n-tools)");                                        \
    }

struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells apart two uses of a text in a context
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished", …; empty: finished
    QStringList forms; ///< one for each plural form, else one

    bool operator==(const Message &) const = default;
};

/// "clusprop::ui::FileLoader: %n files", for people.
inline QString titleOf(const Message &message)
{
    const QString title = QStringLiteral("%1: %2").arg(message.context, message.source);
    return message.comment.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, message.comment);
}

inline Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All messages of a .ts file, in its order; none where it cannot be read.
inline QVector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QVector<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QVector<Message>() : messages;
}

struct Outcome
{
    int code = -1;
    QString said;
};

inline Outcome runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

} // namespace clusprop::i18n_test
