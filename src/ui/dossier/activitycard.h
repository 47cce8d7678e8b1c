#pragma once

#include "parchemin/store/journal.h"
#include "parchemin/ui/card.h"

namespace parchemin::ui {

/// What happened lately to the person: the day, what, by whom.
class ActivityCard : public Card
{
    Q_OBJECT

public:
    explicit ActivityCard(QWidget *parent = nullptr);

    /// Latest first.
    void setEvents(const std::vector<Event> &events);

private:
    QVBoxLayout *m_rows;
};

} // namespace parchemin::ui
