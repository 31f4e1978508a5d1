// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/copy_as_menu.h"

#include "core/document/document.h"
#include "core/exporters/copy_forms.h"
#include "core/validation/rules.h"
#include "ui/words/core_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <vector>

namespace clusprop::ui {
namespace {

/// More than anybody pastes; the text of so many would take gigabytes.
constexpr qsizetype mostCopied = 100'000;

CopyItem itemOf(const Document &document, const PropertyPlace &place)
{
    const ClusterObject &object = document.object(place.object);
    const QVector<Property> &properties = object.list(place.scope).properties;
    const bool isThere = place.position >= 0 && place.position < properties.size()
        && properties[place.position].name.compare(place.name, Qt::CaseInsensitive) == 0;
    return { &object, place.scope, place.name,
        isThere ? &properties[place.position] : object.list(place.scope).find(place.name),
        catalogEntry(object, place.scope, place.name) };
}

/// Point into the document.
std::vector<CopyItem> itemsOf(const CopySubject &subject)
{
    std::vector<CopyItem> items;
    if (subject.document == nullptr)
        return items;
    items.reserve(static_cast<std::size_t>(subject.places.size()));
    for (const PropertyPlace &place : subject.places)
        items.push_back(itemOf(*subject.document, place));
    return items;
}

/// The title with a key that no entry before it has.
QString withMnemonic(const QString &title, QString &used)
{
    for (qsizetype index = 0; index < title.size(); ++index) {
        const QChar key = title[index].toLower();
        if (!key.isLetter() || used.contains(key))
            continue;
        used += key;
        return QString(title).insert(index, u'&');
    }
    return title;
}

} // namespace

CopyAsMenu::CopyAsMenu(Ask subject, QWidget *parent)
    : QMenu(tr("Copy a&s"), parent)
    , m_subject(std::move(subject))
{
    QString used;
    for (const CopyFormRow &form : copyFormRows()) {
        const QString title = withMnemonic(fromCore(form.title), used);
        QAction *action = addAction(title, this, [this, &form] { copy(form); });
        action->setObjectName(QString::fromUtf16(form.id));
        action->setData(title);
    }
    connect(this, &QMenu::aboutToShow, this, &CopyAsMenu::refresh);
}

QAction *CopyAsMenu::entry(QStringView id) const
{
    for (QAction *action : actions()) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

void CopyAsMenu::refresh()
{
    const CopySubject subject = m_subject(false);
    const std::vector<CopyItem> items = itemsOf(subject);
    for (const CopyFormRow &form : copyFormRows()) {
        const QString obstacle = subject.isLarge ? QString()
            : items.empty()                      ? tr("no property is selected")
                                                 : copyObstacle(form, items);
        QAction *action = entry(QStringView(form.id));
        action->setEnabled(obstacle.isEmpty());
        const QString title = action->data().toString();
        // A name in the reason is no mnemonic.
        action->setText(obstacle.isEmpty()
                ? title
                : tr("%1 (%2)").arg(title,
                    fontMetrics().elidedText(obstacle, Qt::ElideMiddle, 60 * fontMetrics().averageCharWidth())
                        .replace(u'&', QLatin1String("&&"))));
    }
}

void CopyAsMenu::copy(const CopyFormRow &form)
{
    const CopySubject subject = m_subject(true);
    if (subject.places.isEmpty() || subject.places.size() > mostCopied) {
        emit said(subject.places.isEmpty()
                ? tr("No property is selected.")
                : tr("These are more than %1 properties; select fewer, or export them.")
                      .arg(QLocale().toString(mostCopied)));
        return;
    }
    const std::vector<CopyItem> items = itemsOf(subject);
    const QString obstacle = copyObstacle(form, items);
    const QString title = fromCore(form.title);
    if (!obstacle.isEmpty()) {
        emit said(tr("Nothing was copied as %1: %2.").arg(title, obstacle));
        return;
    }
    QGuiApplication::clipboard()->setText(form.text(items));
    emit said(items.size() == 1
            ? tr("%1 copied as %2.").arg(items.front().name, title)
            : tr("%n properties copied as %1.", nullptr, static_cast<int>(items.size())).arg(title));
}

} // namespace clusprop::ui
