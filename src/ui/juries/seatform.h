#pragma once

#include "parchemin/app/juryservice.h"
#include "parchemin/core/panelranking.h"

#include "ui/forms/formdialog.h"

class QComboBox;

namespace parchemin::ui {

/// Seats a panel by hand: any member in any seat; the list of conditions then tells what the rules say.
class SeatForm : public FormDialog
{
    Q_OBJECT

public:
    /// Begins with the seats the session has.
    SeatForm(const JurySession &session, std::vector<PanelCandidate> candidates, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<SeatDraft> seats() const;

private:
    struct Seat
    {
        SeatRole role;
        QComboBox *choice;
    };
    void addSeat(const char *key, const QString &label, SeatRole role, std::vector<PanelSeat> &seated);
    [[nodiscard]] QString twiceChosen(const QComboBox *choice) const;

    std::vector<PanelCandidate> m_candidates;
    std::vector<Seat> m_seats;
    QComboBox *m_chair;
};

} // namespace parchemin::ui
