// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/figure_accessible.h"

#include "ui/overview/figure_link.h"

#include <QAccessibleWidget>

namespace clusprop::ui {
namespace {

class FigureAccessible final : public QAccessibleWidget
{
public:
    explicit FigureAccessible(FigureLink *link)
        : QAccessibleWidget(link, link->isLink() ? QAccessible::Link : QAccessible::StaticText)
    { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return link().isLink() ? QAccessible::Link : QAccessible::StaticText;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.linked = link().isLink();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (link().isLink())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && link().isLink())
            link().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] FigureLink &link() const { return *static_cast<FigureLink *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("clusprop::ui::FigureLink"))
        return nullptr;
    return new FigureAccessible(static_cast<FigureLink *>(object)); // Qt's cache owns it
}

} // namespace

void installFigureAccessibility()
{
    QAccessible::installFactory(makeInterface); // a factory that is there is not added twice
}

} // namespace clusprop::ui
