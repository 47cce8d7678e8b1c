#include "parchemin/ui/desk.h"

namespace parchemin::ui {

Desk::Desk(Actor actor, QObject *parent)
    : QObject(parent)
    , m_actor(std::move(actor))
{
}

void Desk::seat(const Actor &actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    emit changed();
}

} // namespace parchemin::ui
