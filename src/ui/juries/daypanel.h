#pragma once

#include "parchemin/app/sessionboard.h"

#include <QWidget>

class QAction;

namespace parchemin::ui {

class Card;
class CellTable;

/// The day itself: the roll of members and candidates, each answered by one key, and the incidents.
class DayPanel : public QWidget
{
    Q_OBJECT

public:
    DayPanel(const QList<QAction *> &rollActs, const QList<QAction *> &sessionActs,
             QWidget *parent = nullptr);

    void present(const SessionDetail &detail);
    /// The place in the detail of the member in front; -1 when a candidate is, or nobody.
    [[nodiscard]] int currentSeat() const;
    [[nodiscard]] int currentPassage() const;
    /// To the next of the roll: the keys then answer for the one after.
    void goOn();
    void focusRoll();

signals:
    void currentChanged();

private:
    int m_seats = 0;              ///< the first rows are members
    std::vector<int> m_passageOf; ///< by row after them
    CellTable *m_roll;
    CellTable *m_incidents;
    Card *m_rollCard;
    Card *m_incidentCard;
};

} // namespace parchemin::ui
