#pragma once

#include "parchemin/core/session.h"
#include "parchemin/ui/card.h"

class QLabel;

namespace parchemin::ui {

/// The members of a session with their presence: said, or to be said while the roll is called.
class JuryCard : public Card
{
    Q_OBJECT

public:
    explicit JuryCard(QWidget *parent = nullptr);

    /// `mayRecord`: whether the user may call the roll.
    void setSession(const JurySession &session, bool mayRecord);

signals:
    void presenceChosen(parchemin::JuryMemberId member, parchemin::Presence presence);

private:
    void addSeat(const PanelSeat &seat, bool isOpen);

    QWidget *m_rows = nullptr;
    QLabel *m_quorum;
};

} // namespace parchemin::ui
