#pragma once

#include <QAccessible>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// The child of that object name; a missing one is an error in the test itself, so it throws.
template <typename T>
T &child(const QWidget &parent, const char *name)
{
    if (T *found = parent.findChild<T *>(QString::fromLatin1(name)))
        return *found;
    throw std::runtime_error(std::string("no child widget named ") + name);
}

/// The only child of that type; none or several is an error in the test itself.
template <typename T>
T &onlyChild(const QWidget &parent)
{
    const QList<T *> found = parent.findChildren<T *>();
    if (found.size() != 1)
        throw std::runtime_error("expected exactly one child of the type");
    return *found.first();
}

/// What a screen reader says for the widget.
inline QString accessibleName(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

inline QAccessible::Role accessibleRole(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? QAccessible::NoRole : accessible->role();
}

/// Shows it and waits until keys reach it.
inline void showActive(QWidget &window)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

/// Tab visits the inputs the way the form is read: downwards, then rightwards.
inline void expectTabOrderFollowsReading(QWidget &form)
{
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    std::vector<const QWidget *> visited;
    for (QWidget *focus = form.focusWidget();
         focus != nullptr && std::find(visited.begin(), visited.end(), focus) == visited.end();
         focus = form.focusWidget()) {
        visited.push_back(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    const auto place = [&form](const QWidget *widget) {
        const QPoint point = widget->mapTo(&form, QPoint(0, 0));
        return std::pair(point.y(), point.x());
    };
    for (size_t i = 1; i < visited.size(); ++i)
        EXPECT_LE(place(visited[i - 1]), place(visited[i])) << qPrintable(visited[i]->objectName());
}

/// A screen reader has a name to read for every widget that can take the focus.
inline void expectEveryInputHasAName(const QWidget &form)
{
    const QList<QWidget *> inputs = form.findChildren<QWidget *>();
    for (QWidget *input : inputs) {
        const bool isPutAway = input->testAttribute(Qt::WA_WState_ExplicitShowHide) && input->isHidden();
        if ((input->focusPolicy() & Qt::TabFocus) == 0 || isPutAway)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(input);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << input->metaObject()->className() << ' ' << qPrintable(input->objectName());
    }
}
