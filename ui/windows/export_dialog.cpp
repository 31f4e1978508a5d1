// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/export_dialog.h"

#include "core/changes/change_facts.h"
#include "core/model/volume.h"
#include "ui/words/core_words.h"
#include "ui/windows/export_preview.h"
#include "ui/windows/icons.h"
#include "ui/windows/text_block.h"
#include "ui/windows/wait_cursor.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// A day: who waits longer does not wait for a backup.
constexpr int longestDelay = 24 * 60 * 60;

constexpr qsizetype mostNotes = 5;

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString folderOf(const Document &document)
{
    const QFileInfo file(document.file().file);
    return document.file().file.isEmpty() || !file.exists() ? QDir::homePath()
                                                            : file.absolutePath();
}

bool entersBackup(const ClusterObject &object, const Change &change)
{
    return object.objectClass == ObjectClass::Volume && change.after && numberOf(*change.after) == 1U;
}

} // namespace

ExportDialog::ExportDialog(const Document &document, int object, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_object(object)
    , m_changes(keptChanges(document.changes()))
    , m_message(buildMessage())
    , m_preview(new ExportPreview)
    , m_notes(new TextBlock)
{
    setWindowTitle(tr("Export"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Good to know"));
    m_notes->setBreaksIdentifiers(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(buildChoices());
    layout->addWidget(m_message);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_notes);
    layout->addStretch(); // keeps the choices on top when there is nothing to show
    layout->addWidget(buildButtons());
    m_export->setDefault(true); // it must belong to the dialog for that
    connect(m_preview, &ExportPreview::shownChanged, this, &ExportDialog::showButtons);
    fillForms();
    const int line = fontMetrics().height();
    resize(sizeHint().expandedTo({ line * 48, line * 42 }));
}

ExportDialog::Subject ExportDialog::subject() const
{
    return static_cast<Subject>(m_subject->currentData().toInt());
}

const ExporterRow *ExportDialog::exporter() const
{
    return findExporter(m_exporter->currentData().toString());
}

// Building

QFrame *ExportDialog::buildMessage()
{
    auto *message = new QFrame;
    message->setFrameShape(QFrame::StyledPanel);
    message->setBackgroundRole(QPalette::Base);
    message->setAutoFillBackground(true);
    m_messageSign = new QLabel;
    m_messageText = new TextBlock;
    m_messageText->setObjectName(QStringLiteral("message"));
    m_messageText->setAccessibleName(tr("Message"));
    auto *layout = new QHBoxLayout(message);
    layout->addWidget(m_messageSign, 0, Qt::AlignTop);
    layout->addWidget(m_messageText, 1);
    message->hide();
    return message;
}

QWidget *ExportDialog::buildChoices()
{
    auto *choices = new QWidget;
    choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form = new QFormLayout(choices);
    m_form->setContentsMargins({});
    const auto addCombo = [this](const QString &label, const char *name) {
        auto *combo = new QComboBox;
        combo->setObjectName(QLatin1String(name));
        m_form->addRow(label, combo);
        return combo;
    };
    m_subject = addCombo(tr("&What"), "subject");
    const ClusterObject &object = m_document.object(m_object);
    const auto addSubject = [this](const QString &text, Subject subject) {
        m_subject->addItem(text, static_cast<int>(subject));
    };
    if (m_document.changeCount() > 0) {
        addSubject(tr("The changes: %1").arg(fromCore(totalsText(
                       totalsOf(m_document.current(), m_document.changes())))),
            Subject::Changes);
    }
    addSubject(tr("%1 as it is now").arg(objectLabel(object)), Subject::Object);
    addSubject(tr("The whole cluster as it is now"), Subject::Cluster);

    m_exporter = addCombo(tr("&As"), "exporter");
    m_does = new QLabel;
    m_does->setObjectName(QStringLiteral("does"));
    m_form->addRow(QString(), m_does);
    m_scope = addCombo(tr("&Properties"), "scope");
    m_scope->addItem(tr("Common and private"));
    m_scope->addItem(tr("Common"), false);
    m_scope->addItem(tr("Private"), true);
    m_oneAList = new QCheckBox(tr("Each property in a list of its &own"));
    m_oneAList->setObjectName(QStringLiteral("oneAList"));
    m_oneAList->setToolTip(tr("Of several properties in one list a cluster sets one after the other, but for "
                              "networks and their interfaces: if one is refused, those before it stay changed. "
                              "Lists of one property each make clear how far it came."));
    m_form->addRow(QString(), m_oneAList);
    m_delay = new QSpinBox;
    m_delay->setObjectName(QStringLiteral("delay"));
    m_delay->setRange(1, longestDelay);
    m_delay->setSuffix(tr(" s"));
    m_delay->setValue(static_cast<int>(usualBackupDelay));
    m_form->addRow(tr("Wai&t for the backup to start"), m_delay);

    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportDialog::fillForms);
    connect(m_exporter, &QComboBox::currentIndexChanged, this, &ExportDialog::makeFiles);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::makeFiles);
    connect(m_oneAList, &QCheckBox::toggled, this, &ExportDialog::makeFiles);
    connect(m_delay, &QSpinBox::valueChanged, this, &ExportDialog::makeFiles);
    return choices;
}

QDialogButtonBox *ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString &text, const char *name, QStringView iconName,
                         QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(iconName, palette()));
        return button;
    };
    m_export = add(tr("&Export\u2026"), "export", u"export", QDialogButtonBox::ApplyRole);
    m_copyText = add(tr("&Copy Text"), "copyText", u"copy", QDialogButtonBox::ActionRole);
    m_copyHex = add(tr("Copy &Hex"), "copyHex", u"copy", QDialogButtonBox::ActionRole);
    m_copyBase64 = add(tr("Copy &Base64"), "copyBase64", u"copy", QDialogButtonBox::ActionRole);
    const auto copy = [this](QPushButton *button, QString (*text)(const QByteArray &)) {
        connect(button, &QPushButton::clicked, this, [this, text] {
            if (const ExportFile *file = m_preview->shown())
                QGuiApplication::clipboard()->setText(text(file->bytes));
        });
    };
    copy(m_copyText, [](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
    copy(m_copyHex, [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex(' ')); });
    copy(m_copyBase64, [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

// What would be written

void ExportDialog::fillForms()
{
    const bool changes = subject() == Subject::Changes;
    const QString before = m_exporter->currentData().toString();
    {
        const QSignalBlocker blocker(m_exporter);
        m_exporter->clear();
        for (const ExporterRow &row : exporterRows()) {
            if (changes ? row.takesChanges : row.takesWhole)
                m_exporter->addItem(fromCore(row.title), QString::fromUtf16(row.word));
        }
        m_exporter->setCurrentIndex(std::max(0, m_exporter->findData(before)));
    }
    makeFiles();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.before = &m_document.loaded();
    request.after = &m_document.current();
    request.allowances = &m_document.allowances();
    request.extent = subject() == Subject::Changes ? Extent::Changes : Extent::Whole;
    if (subject() == Subject::Changes)
        request.changes = m_changes;
    else if (subject() == Subject::Object)
        request.objects = { m_object };
    else
        for (int object = 0; object < m_document.current().objects.size(); ++object)
            request.objects.append(object);
    if (subject() == Subject::Object && m_scope->currentIndex() > 0)
        request.privateScope = m_scope->currentData().toBool();
    request.onePropertyAList = m_oneAList->isChecked();
    request.backupDelay = static_cast<quint32>(m_delay->value());
    const QString &cluster = m_document.current().name;
    request.title = subject() == Subject::Object ? objectLabel(m_document.object(m_object))
        : cluster.isEmpty()                      ? m_document.file().title
                                                 : cluster;
    request.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    // Changes never go without the page that says what each file is for.
    request.withManifest = subject() == Subject::Changes && exporter() != nullptr
        && exporter()->isOneBuffer && exporter()->hasRollback;
    return request;
}

void ExportDialog::makeFiles()
{
    const WaitCursor wait; // every object of a large cluster takes a moment
    m_message->hide();
    m_files = {};
    m_notes->setText({});
    const ExporterRow *row = exporter();
    const ExportRequest asked = request();
    showOptions(asked);
    m_does->setText(row == nullptr ? QString() : asSentence(fromCore(row->does)));
    const Exported product = row == nullptr
        ? Exported(tl::unexpected(tr("There is no form for this")))
        : row->make(asked);
    if (!product) {
        showMessage(u"warning", asSentence(product.error()));
    } else {
        m_files = { product->files, product->files.size() > 1 };
        showNotes(product->notes);
        addRollback(asked);
    }
    m_preview->setFiles(m_files.files);
    m_preview->setVisible(!m_files.files.isEmpty());
    m_notes->setVisible(!m_notes->text().isEmpty());
    showButtons();
}

void ExportDialog::showNotes(const QStringList &notes)
{
    QStringList shown = notes.mid(0, mostNotes);
    if (const auto more = static_cast<int>(notes.size() - shown.size()); more > 0)
        shown.append(tr("and %n more", nullptr, more));
    m_notes->setText(shown.join(u'\n'));
}

/// Where the exporter does not carry it, what takes the changes back goes beside them.
void ExportDialog::addRollback(const ExportRequest &asked)
{
    const ExporterRow *row = exporter();
    if (asked.extent != Extent::Changes || !row->hasRollback)
        return;
    const Exported rollback = row->make(rollbackOf(asked));
    if (!rollback) {
        m_files = {};
        showMessage(u"warning", asSentence(tr("There is no way back: %1").arg(rollback.error())));
        return;
    }
    for (const ExportFile &file : rollback->files) {
        const QString name = m_files.isFolder ? QLatin1String("rollback/") + file.name
                                              : rollbackName(m_files.files.first().name);
        m_files.files.append({ name, file.bytes, file.holds });
    }
}

void ExportDialog::showOptions(const ExportRequest &asked)
{
    const ExporterRow *row = exporter();
    const bool isOneBuffer = row != nullptr && row->isOneBuffer;
    const bool entering = std::ranges::any_of(asked.changes, [this](const Change &change) {
        return entersBackup(m_document.object(change.object), change);
    });
    const bool isVolumeInBackup = subject() == Subject::Object
        && m_document.object(m_object).objectClass == ObjectClass::Volume
        && volumeRow(m_document.current(), m_object).inBackup();
    m_form->setRowVisible(m_scope, subject() == Subject::Object);
    m_form->setRowVisible(m_oneAList, subject() == Subject::Changes && (isOneBuffer || row == nullptr
            || row->word == QStringView(u"package") || row->word == QStringView(u"apply-script")));
    m_form->setRowVisible(m_delay, entering || isVolumeInBackup);
}

void ExportDialog::showButtons()
{
    const ExportFile *file = m_preview->shown();
    const bool isText = file != nullptr && file->holds == ExportFile::Holds::Text;
    m_export->setEnabled(file != nullptr);
    m_copyText->setEnabled(isText);
    m_copyHex->setEnabled(file != nullptr && !isText);
    m_copyBase64->setEnabled(file != nullptr && !isText);
}

void ExportDialog::showMessage(QStringView iconName, const QString &sentence)
{
    const int line = fontMetrics().height();
    m_messageSign->setPixmap(
        icon(iconName, palette()).pixmap(QSize(line, line), devicePixelRatioF()));
    m_messageText->setText(sentence);
    m_message->show();
    QAccessibleEvent alert(m_messageText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Writing

QString ExportDialog::suggestedName() const
{
    if (m_files.files.isEmpty())
        return {};
    return m_files.isFolder ? suggestedFileName(request(), u"") : m_files.files.first().name;
}

/// The dialog for a file has asked already about the file, but not about the rollback beside it.
bool ExportDialog::mayReplace(const QString &path, bool &overwrite)
{
    QStringList existing;
    for (const QString &file : m_files.pathsAt(path)) {
        if (QFileInfo::exists(file))
            existing.append(QFileInfo(file).fileName());
    }
    const bool isAsked = !m_files.isFolder && existing == QStringList(QFileInfo(path).fileName());
    overwrite = !existing.isEmpty();
    if (existing.isEmpty() || isAsked)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Replace files"),
        tr("There is %1 already. Replace what is there?").arg(existing.mid(0, 8).join(QStringLiteral(", "))),
        QMessageBox::Yes | QMessageBox::No, this);
    question.setTextFormat(Qt::PlainText); // a file may be called <b>
    question.setDefaultButton(QMessageBox::No);
    return question.exec() == QMessageBox::Yes;
}

void ExportDialog::chooseTarget()
{
    const QString folder = folderOf(m_document);
    QString path;
    if (m_files.isFolder) {
        const QString parent = QFileDialog::getExistingDirectory(
            this, tr("Where the folder %1 goes").arg(suggestedName()), folder);
        path = parent.isEmpty() ? QString() : QDir(parent).filePath(suggestedName());
    } else {
        path = QFileDialog::getSaveFileName(this, tr("Export"), QDir(folder).filePath(suggestedName()));
    }
    bool overwrite = false;
    if (!path.isEmpty() && mayReplace(path, overwrite))
        write(path, overwrite);
}

bool ExportDialog::write(const QString &path, bool overwrite)
{
    const auto written = m_files.write(path, overwrite);
    showMessage(written ? u"ok" : u"error", written ? *written : written.error());
    return written.has_value();
}

} // namespace clusprop::ui
