#pragma once

#include "parchemin/store/journal.h"
#include "parchemin/ui/card.h"

namespace parchemin::ui {

class ScrollColumn;

/// What happened lately to the person: the day, what, by whom.
class ActivityCard : public Card
{
    Q_OBJECT

public:
    explicit ActivityCard(QWidget *parent = nullptr);

    /// Latest first; days of another year than today's carry their year.
    void setEvents(const std::vector<Event> &events, QDate today);

private:
    [[nodiscard]] QLabel *makeLine(const Event &event, QDate today);

    ScrollColumn *m_scroll;
    QVBoxLayout *m_rows;
};

} // namespace parchemin::ui
