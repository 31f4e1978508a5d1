// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/export_preview.h"

#include "core/document/byte_map.h"
#include "ui/hexview/bytes_panel.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// More text than this is not read in a preview, and would take long to lay out.
constexpr qsizetype mostShownBytes = qsizetype{ 256 } * 1024;

QString textOf(const QByteArray &bytes)
{
    const QByteArray shown = bytes.first(std::min(bytes.size(), mostShownBytes));
    const bool isUtf16 = shown.startsWith("\xff\xfe");
    QString text = isUtf16
        ? QString::fromUtf16(reinterpret_cast<const char16_t *>(shown.constData()), shown.size() / 2)
        : QString::fromUtf8(shown);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (shown.size() < bytes.size())
        text += QLatin1String("\n\n") + ExportPreview::tr("The file goes on; only its beginning is shown here.");
    return text;
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_chooser(new QComboBox)
    , m_size(new QLabel)
    , m_pages(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_bytes(new BytesPanel)
{
    m_chooser->setObjectName(QStringLiteral("files"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(30);
    m_size->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Text of the file"));
    m_bytes->layout()->setContentsMargins({});
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_bytes);

    auto *label = new QLabel(tr("&File"));
    label->setBuddy(m_chooser);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_chooser, 1);
    head->addWidget(m_size);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ExportPreview::showFile);
}

void ExportPreview::setFiles(const QVector<ExportFile> &files)
{
    const QString before = m_chooser->currentText();
    {
        const QSignalBlocker blocker(m_chooser);
        m_files = files;
        m_chooser->clear();
        for (const ExportFile &file : files)
            m_chooser->addItem(file.name);
        m_chooser->setCurrentIndex(files.isEmpty() ? -1 : std::max(0, m_chooser->findText(before)));
    }
    showFile();
}

const ExportFile *ExportPreview::shown() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 || index >= m_files.size() ? nullptr : &m_files[index];
}

void ExportPreview::showFile()
{
    const ExportFile *file = shown();
    m_size->setText(file == nullptr ? QString()
                                    : tr("%n bytes", nullptr, static_cast<int>(file->bytes.size())));
    if (file == nullptr) {
        m_text->clear();
    } else if (file->holds == ExportFile::Holds::Text) {
        m_text->setPlainText(textOf(file->bytes));
        m_pages->setCurrentWidget(m_text);
    } else {
        const bool isList = file->holds == ExportFile::Holds::PropertyList;
        const ByteMap map = mapBytes(file->bytes, isList ? Form::PropertyList : Form::Structure,
            isList ? QStringLiteral("property-list") : QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE"));
        m_bytes->setContent(map, tr("Bytes"));
        // All of a list is of interest; of a structure the state that stands first.
        if (isList)
            m_bytes->markProperty({ 0, static_cast<std::size_t>(file->bytes.size()) });
        else if (!map.isEmpty())
            m_bytes->markProperty(map.at(0).range);
        m_pages->setCurrentWidget(m_bytes);
    }
    emit shownChanged();
}

} // namespace clusprop::ui
