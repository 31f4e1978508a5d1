// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A plugin that ends any Qt program when a person could see what it shows, so that the time until
// then is the time that its process lives. QT_QPA_GENERIC_PLUGINS=firstpaint loads it. With
// CLUSPROP_PAINT_OF=rows an empty window does not count: a table with rows has to be painted.

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QWidget>

#include <cstdlib>

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !counts(*watched) || m_isPainted)
            return false;
        m_isPainted = true;
        // Queued: what is painted is painted to its end.
        QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    static bool counts(const QObject &watched)
    {
        if (!watched.isWidgetType())
            return false;
        if (qgetenv("CLUSPROP_PAINT_OF") != "rows")
            return true;
        const auto *view = qobject_cast<const QAbstractItemView *>(watched.parent());
        return view != nullptr && view->inherits("QTableView") && view->model() != nullptr
            && view->model()->rowCount() > 0;
    }

    bool m_isPainted = false;
};

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint; }
};

} // namespace

#include "first_paint.moc"
