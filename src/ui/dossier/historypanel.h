#pragma once

#include "parchemin/app/recordnames.h"
#include "parchemin/store/journal.h"
#include "parchemin/ui/card.h"

#include <functional>
#include <vector>

class QComboBox;
class QLabel;

namespace parchemin::ui {

class CellTable;

/// The person's timeline: what was done, when and by whom; below, what the chosen act changed, and its
/// reason.
class HistoryPanel : public Card
{
    Q_OBJECT

public:
    /// What the records are called that an event mentions by number.
    using Naming = std::function<RecordNames(const Event &event)>;

    explicit HistoryPanel(Naming naming, QWidget *parent = nullptr);

    /// Latest first.
    void setEvents(const std::vector<Event> &events);
    void retranslate();

private:
    void showEvents();
    void showChanges(int row);

    Naming m_naming;
    QComboBox *m_kind;
    CellTable *m_table;
    QLabel *m_reason;
    CellTable *m_changes;
    std::vector<Event> m_events;
    std::vector<Event> m_shown; ///< those of the chosen kind
};

} // namespace parchemin::ui
