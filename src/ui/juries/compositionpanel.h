#pragma once

#include "parchemin/app/sessionboard.h"

#include <QWidget>

class QAction;

namespace parchemin::ui {

class Card;
class CellTable;

/// Who sits, every condition that the rules set and whether it is met, and the panel of each defence after
/// recusals.
class CompositionPanel : public QWidget
{
    Q_OBJECT

public:
    /// `seatActs` stand under the seats, `passageActs` under the defences.
    CompositionPanel(const QList<QAction *> &seatActs, const QList<QAction *> &passageActs,
                     QWidget *parent = nullptr);

    void present(const SessionDetail &detail);
    /// The place of the current seat in the detail; -1 without one.
    [[nodiscard]] int currentSeat() const;
    [[nodiscard]] int currentPassage() const;

signals:
    void currentChanged();

private:
    void retranslate();

    CellTable *m_seats;
    CellTable *m_checks;
    CellTable *m_passages;
    Card *m_seatCard;
    Card *m_checkCard;
    Card *m_passageCard;
};

} // namespace parchemin::ui
