// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/export_dialog.h"

#include "core/files/save_file.h"
#include "core/model/volume.h"
#include "ui/windows/export_view.h"
#include "ui/windows/icons.h"
#include "ui/windows/text_block.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// A day: who waits longer does not wait for a backup.
constexpr int longestDelay = 24 * 60 * 60;

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString existingAmong(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files) {
        if (QFileInfo::exists(file))
            names.append(QFileInfo(file).fileName());
    }
    return names.join(QStringLiteral(", "));
}

QString folderOf(const Document &document)
{
    const QFileInfo file(document.file().file);
    return document.file().file.isEmpty() || !file.exists() ? QDir::homePath()
                                                            : file.absolutePath();
}

QString shownPath(const QString &file)
{
    return QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath());
}

} // namespace

ExportDialog::ExportDialog(const Document &document, int object, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_object(object)
    , m_message(buildMessage())
    , m_view(new ExportView)
{
    const ClusterObject &source = document.object(object);
    setWindowTitle(tr("Export %1").arg(source.name.isEmpty() ? objectLabel(source) : source.name));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(isVolume() ? buildVolumeChoices() : buildListChoices());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    layout->addWidget(buildButtons());
    m_export->setDefault(true); // it must belong to the dialog for that
    makePlans();
    const int line = fontMetrics().height();
    resize(sizeHint().expandedTo({ line * 46, line * 40 }));
}

bool ExportDialog::isVolume() const
{
    return m_document.object(m_object).objectClass == ObjectClass::Volume;
}

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

QWidget *ExportDialog::buildVolumeChoices()
{
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    m_shown = new QComboBox;
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->addItem(tr("Backup-mode structure, for the volume's resource"));
    m_shown->addItem(tr("Property list with BackupInProgress, for the cluster"));
    form->addRow(tr("&Show"), m_shown);
    m_delay = new QSpinBox;
    m_delay->setObjectName(QStringLiteral("delay"));
    m_delay->setRange(1, longestDelay);
    m_delay->setSuffix(tr(" s"));
    m_delay->setValue(static_cast<int>(usualBackupDelay));
    form->addRow(tr("&Wait for the backup to start"), m_delay);
    form->setRowVisible(m_delay, volumeRow(m_document.current(), m_object).inBackup());
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ExportDialog::showPlan);
    connect(m_delay, &QSpinBox::valueChanged, this, &ExportDialog::makePlans);
    return choices;
}

QWidget *ExportDialog::buildListChoices()
{
    const QVector<Change> changes
        = changesOfObject(m_document.loaded(), m_document.current(), m_object);
    const auto changed = [&changes](Scope scope) {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(),
            [scope](const Change &change) { return change.scope == scope; }));
    };
    const bool hasCommon = !m_document.object(m_object).list(Scope::Common).properties.isEmpty();
    const bool startsPrivate = changes.isEmpty() ? !hasCommon : changed(Scope::Common) == 0;

    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    m_scope = new QComboBox;
    m_scope->setObjectName(QStringLiteral("scope"));
    const auto addScope = [&](const QString &title, Scope scope) {
        const int count = changed(scope);
        const QString counted
            = count == 1 ? tr("%1 (1 change)") : tr("%1 (%n changes)", nullptr, count);
        m_scope->addItem(count == 0 ? title : counted.arg(title));
    };
    addScope(tr("Common properties"), Scope::Common);
    addScope(tr("Private properties"), Scope::Private);
    m_scope->setCurrentIndex(startsPrivate ? 1 : 0);
    form->addRow(tr("&Properties"), m_scope);

    m_changes = new QRadioButton(tr("&Only the changes"));
    m_changes->setObjectName(QStringLiteral("onlyChanges"));
    auto *whole = new QRadioButton(tr("The whole &list"));
    whole->setObjectName(QStringLiteral("wholeList"));
    (changes.isEmpty() ? whole : m_changes)->setChecked(true);
    auto *extent = new QHBoxLayout;
    extent->addWidget(m_changes);
    extent->addWidget(whole);
    extent->addStretch();
    form->addRow(tr("Extent"), extent);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::makePlans);
    connect(m_changes, &QRadioButton::toggled, this, &ExportDialog::makePlans);
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
    m_export = add(isVolume() ? tr("&Export Both\u2026") : tr("&Export\u2026"), "export", u"export",
        QDialogButtonBox::ApplyRole);
    m_copyHex = add(tr("Copy &Hex"), "copyHex", u"copy", QDialogButtonBox::ActionRole);
    m_copyBase64 = add(tr("Copy &Base64"), "copyBase64", u"copy", QDialogButtonBox::ActionRole);
    const auto copy = [](const QByteArray &text) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
    };
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(m_copyHex, &QPushButton::clicked, this,
        [this, copy] { copy(m_plans[shownPlan()].bytes.toHex(' ')); });
    connect(m_copyBase64, &QPushButton::clicked, this,
        [this, copy] { copy(m_plans[shownPlan()].bytes.toBase64()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

int ExportDialog::shownPlan() const
{
    return m_shown == nullptr ? 0 : m_shown->currentIndex();
}

void ExportDialog::makePlans()
{
    QVector<tl::expected<ExportPlan, QString>> planned;
    if (isVolume()) {
        planned.append(
            planBackupMode(m_document.current(), m_object, static_cast<quint32>(m_delay->value())));
        planned.append(planBackupProperty(m_document.current(), m_object));
    } else {
        planned.append(planPropertyList(m_document.loaded(), m_document.current(), m_object,
            m_scope->currentIndex() == 1,
            m_changes->isChecked() ? Extent::Changes : Extent::Whole, m_document.allowances()));
    }
    m_plans.clear();
    m_message->hide();
    for (const auto &plan : planned) {
        if (!plan) {
            m_plans.clear();
            showMessage(u"warning", asSentence(plan.error()));
            break;
        }
        m_plans.append(*plan);
    }
    showPlan();
}

void ExportDialog::showPlan()
{
    const bool isPlanned = !m_plans.isEmpty();
    m_view->setVisible(isPlanned);
    for (QPushButton *button : { m_export, m_copyHex, m_copyBase64 })
        button->setEnabled(isPlanned);
    if (!isPlanned)
        return;
    const bool isStructure = isVolume() && shownPlan() == 0;
    m_view->showPlan(m_plans[shownPlan()], isStructure ? Form::Structure : Form::PropertyList,
        isStructure ? QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE")
                    : QStringLiteral("property-list"));
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

void ExportDialog::chooseTarget()
{
    if (isVolume()) {
        const QString folder = QFileDialog::getExistingDirectory(
            this, tr("Folder for both files"), folderOf(m_document));
        if (folder.isEmpty())
            return;
        const QString existing = existingAmong(filesIn(folder));
        if (!existing.isEmpty()
            && QMessageBox::question(this, tr("Replace files"),
                   tr("The folder has %1 already. Replace what is there?").arg(existing),
                   QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
                != QMessageBox::Yes)
            return;
        write(filesIn(folder), !existing.isEmpty());
        return;
    }
    const QString file = QFileDialog::getSaveFileName(this, tr("Export property list"),
        QDir(folderOf(m_document)).filePath(m_plans.first().suggestedName),
        tr("Property lists (*.clusprop);;All files (*)"));
    // The file dialog has asked before it returns the name of a file that exists.
    if (!file.isEmpty())
        write({ file }, QFileInfo::exists(file));
}

QStringList ExportDialog::filesIn(const QString &folder) const
{
    QStringList files;
    for (const ExportPlan &plan : m_plans)
        files.append(QDir(folder).filePath(plan.suggestedName));
    return files;
}

bool ExportDialog::write(const QStringList &files, bool overwrite)
{
    Q_ASSERT(files.size() == m_plans.size());
    if (const QString existing = existingAmong(files); !overwrite && !existing.isEmpty()) {
        showMessage(u"error",
            tr("Nothing was written, because there is a file of that name already: %1.")
                .arg(existing));
        return false;
    }
    SaveOptions options;
    options.overwrite = overwrite;
    QStringList written;
    for (qsizetype index = 0; index < files.size(); ++index) {
        const auto saved = saveFile(files[index], m_plans[index].bytes, options);
        if (!saved) {
            QString sentence = asSentence(
                tr("%1 was not written: %2; %3", "file, what is wrong, what to do")
                    .arg(shownPath(files[index]), saved.error().what, saved.error().todo));
            if (!written.isEmpty())
                sentence += u' '
                    + tr("%1 was written before that.").arg(written.join(QStringLiteral(", ")));
            showMessage(u"error", sentence);
            return false;
        }
        written.append(shownPath(files[index]));
    }
    showMessage(u"ok", tr("Written: %1.").arg(written.join(QStringLiteral(", "))));
    return true;
}

} // namespace clusprop::ui
