// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A property tree in a window, as a person has it before them, for tests of its cells' editors.
#pragma once

#include "ui/delegates/editor_session.h"
#include "ui/delegates/value_delegate.h"
#include "ui/editors/editor_panel.h"
#include "ui/models/property_filter.h"
#include "ui/models/property_tree_model.h"
#include "ui_support.h"

#include <QTreeView>
#include <QUndoStack>
#include <QtTest>

namespace clusprop::ui_test {

inline LoadedFile withProperties(const QVector<Property> &properties)
{
    LoadedFile file = mixedFile();
    file.cluster.objects[TheCluster].list(Scope::Common).properties = properties;
    return file;
}

inline Value valueOf(wire::Format format, const QByteArray &payload)
{
    return { wire::listValue(format), payload, {}, true };
}

inline Value stringsValue(const QStringList &strings)
{
    QByteArray payload;
    for (const QString &string : strings)
        payload += textValue(string).payload.toByteArray();
    return valueOf(wire::Format::MultiSz, payload + QByteArray(2, '\0'));
}

struct Properties
{
    Document document;
    QUndoStack stack;
    ui::PropertyTreeModel model;
    ui::PropertyFilter filter;
    QTreeView view;
    ui::ValueDelegate delegate;

    explicit Properties(LoadedFile file = mixedFile(), int object = TheCluster)
        : document(std::move(file))
        , model(document, stack)
    {
        model.setObject(object);
        filter.setSourceModel(&model);
        view.setModel(&filter);
        delegate.attach(view);
        view.setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
        view.resize(1000, 600);
        view.expandAll();
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }
    [[nodiscard]] QModelIndex cell(const QString &name, Scope scope = Scope::Common) const
    {
        return filter.mapFromSource(model.indexOfProperty(scope, name));
    }
    [[nodiscard]] QString shown(const QString &name) const { return cell(name).data().toString(); }
    [[nodiscard]] QByteArray payload(const QString &name) const
    {
        const Property *found = document.object(model.object()).list(Scope::Common).find(name);
        return found == nullptr || found->values.isEmpty() ? QByteArray()
                                                           : found->values.first().payload.toByteArray();
    }
    void goTo(const QString &name, Scope scope = Scope::Common)
    {
        view.setCurrentIndex(cell(name, scope));
        view.setFocus();
    }
    /// The editor of a cell, opened with a key.
    template<typename Editor>
    Editor *open(const QString &name, Qt::Key key = Qt::Key_F2, Scope scope = Scope::Common)
    {
        goTo(name, scope);
        QTest::keyClick(&view, key);
        return view.findChild<Editor *>();
    }
    [[nodiscard]] ui::EditorPanel *panel() const
    {
        const auto panels = view.findChildren<ui::EditorPanel *>();
        for (ui::EditorPanel *one : panels) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool isEditing() const
    {
        QWidget *editor = delegate.openEditor();
        return editor != nullptr && editor->isVisible();
    }
    /// Under the cell or in the frame.
    [[nodiscard]] QString message() const
    {
        const ui::CellMessage *said = delegate.message();
        if (said != nullptr && said->isVisible())
            return said->text();
        return panel() != nullptr ? panel()->message() : QString();
    }
};

/// Where keys go, as on a desk.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace clusprop::ui_test
