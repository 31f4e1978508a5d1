// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/leftover_notice.h"

#include "ui/windows/notice_bar.h"
#include "ui/words/heard.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace clusprop::ui {

QString leftoverWords(const QVector<Leftover> &leftovers)
{
    if (leftovers.isEmpty())
        return {};
    const QLocale locale;
    const qint64 bytes = std::accumulate(leftovers.begin(), leftovers.end(), qint64{ 0 },
        [](qint64 sum, const Leftover &leftover) { return sum + leftover.size; });
    const QString size = locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString time
        = locale.toString(leftovers.last().modified.toLocalTime(), QLocale::ShortFormat);
    if (leftovers.size() == 1) {
        return LeftoverNotice::tr(
            "A save of this file was interrupted on %1 and left %2 (%3), with "
            "what was to be saved or the version before.")
            .arg(time, QFileInfo(leftovers.first().path).fileName(), size);
    }
    return LeftoverNotice::tr(
        "Saves of this file were interrupted, the last on %1, and left %n files "
        "(%2), with what was to be saved or the version before.",
        nullptr, static_cast<int>(leftovers.size()))
        .arg(time, size);
}

LeftoverNotice::LeftoverNotice(QWidget *parent)
    : QWidget(parent)
    , m_bar(new NoticeBar(NoticeKind::Quiet))
{
    QPushButton *remove = m_bar->addButton(tr("D&elete"));
    remove->setAccessibleDescription(tr("Deletes what the interrupted save has left"));
    connect(remove, &QPushButton::clicked, this, &LeftoverNotice::removeAll);
    QPushButton *keep = m_bar->addButton(tr("&Keep"));
    keep->setAccessibleDescription(tr("Hides this until the file is opened again"));
    connect(keep, &QPushButton::clicked, this, [this] { show({}, {}); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    show({}, {});
}

void LeftoverNotice::look(const QString &file)
{
    const QVector<Leftover> found = file.isEmpty() ? QVector<Leftover>() : leftoversOf(file);
    show(found, leftoverWords(found));
}

QString LeftoverNotice::text() const
{
    return m_bar->text();
}

void LeftoverNotice::removeAll()
{
    QVector<Leftover> stayed;
    QStringList problems;
    for (const Leftover &leftover : std::as_const(m_leftovers)) {
        if (const auto removed = removeLeftover(leftover); !removed) {
            stayed.append(leftover);
            problems.append(tr("%1 was not deleted: %2; %3.", "file, what is wrong, what to do")
                                .arg(QFileInfo(leftover.path).fileName(), fromFiles(removed.error().what),
                                    fromFiles(removed.error().todo)));
        }
    }
    show(stayed, problems.join(QLatin1Char(' ')));
}

void LeftoverNotice::show(const QVector<Leftover> &leftovers, const QString &text)
{
    m_leftovers = leftovers;
    m_bar->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace clusprop::ui
