#pragma once

#include "parchemin/ui/icons.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class ActionButton;
class IconLabel;

/// What a view shows when it has nothing to list: why, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(Icon icon, const QString &sentence);
    /// The next step as a button under the sentence; null for none.
    void setAction(QAction *action);
    /// Another step that may come first, under it; null for none.
    void setOtherAction(QAction *action);

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    ActionButton *m_button;
    ActionButton *m_other = nullptr;
};

} // namespace parchemin::ui
