#pragma once

#include "parchemin/core/actor.h"

#include <QObject>

namespace parchemin::ui {

/// Who sits at the desk: the named user under whose roles the window acts.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Actor actor, QObject *parent = nullptr);

    [[nodiscard]] const Actor &actor() const noexcept { return m_actor; }
    void seat(const Actor &actor);

signals:
    void changed();

private:
    Actor m_actor;
};

} // namespace parchemin::ui
