// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/document.h"

#include "core/formats/write_back.h"
#include "core/opening/format_registry.h"
#include "core/validation/rules.h"

#include <QFileInfo>

namespace clusprop {

Document::Document(LoadedFile file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_current(m_file.cluster)
{
    checkAll();
}

Edit Document::apply(const Edit &edit)
{
    Edit inverse = applyEdit(m_current, edit);
    m_issues[edit.object] = checkObject(m_current, edit.object, &loaded().objects[edit.object]);
    emit objectChanged(edit.object);
    return inverse;
}

QVector<Change> Document::changes() const
{
    return changesBetween(loaded(), m_current);
}

bool Document::isModified(int object) const
{
    return changeCount(object) > 0;
}

int Document::changeCount(int object) const
{
    return static_cast<int>(changesOfObject(loaded(), m_current, object).size());
}

QVector<Issue> Document::issues() const
{
    QVector<Issue> all;
    for (const QVector<Issue> &ofObject : m_issues)
        all += ofObject;
    return all;
}

tl::expected<QByteArray, QString> Document::write() const
{
    return writeBack(m_file, m_current);
}

void Document::markSaved(const QString &file, const QByteArray &bytes)
{
    // What was written is read again, so that every place in the file is right from now on.
    LoadOptions options;
    options.as = m_file.hasOwnForm() ? m_file.formWord : QStringLiteral("snapshot");
    if (m_file.form == Form::PropertyList)
        options.object = objectLabel(m_current.objects[m_file.listObject]);
    auto again = loadBytes(bytes, file, options);
    if (again && again->cluster.objects.size() == m_current.objects.size()
        && changesBetween(again->cluster, m_current).isEmpty()) {
        again->recognised = m_file.recognised;
        m_file = std::move(*again);
    } else {
        m_file.file = file;
        m_file.title = QFileInfo(file).fileName();
        m_file.bytes = bytes;
        m_file.cluster = m_current;
    }
    m_current = m_file.cluster;
    checkAll();
    emit reloaded();
}

void Document::checkAll()
{
    m_issues.resize(m_current.objects.size());
    for (int object = 0; object < m_current.objects.size(); ++object)
        m_issues[object] = checkObject(m_current, object, &loaded().objects[object]);
}

} // namespace clusprop
