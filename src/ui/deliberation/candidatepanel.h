#pragma once

#include "parchemin/app/deliberationview.h"

#include <QWidget>

#include <optional>

#include "ui/deliberation/decisionform.h"

class QAction;
class QLabel;

namespace parchemin::ui {

class BlockerList;
class BlockStrip;
class Card;
class OpinionCard;
class ScrollColumn;

/// One candidate before the jury: who, the individual opinions, and the decision that is typed or was taken.
/// What is read and typed scrolls; what is decided stands below it and stays in sight.
class CandidatePanel : public QWidget
{
    Q_OBJECT

public:
    /// The acts whose buttons stand here; not owned.
    struct Acts
    {
        QAction *present;
        QAction *absent;
        QAction *excused;
        QAction *hear;
        QAction *dossier;
        QAction *seal;
        QAction *reveal;
        QAction *decide;
        QAction *rectify;
    };
    explicit CandidatePanel(const Acts &acts, QWidget *parent = nullptr);

    /// `decision` is null until the jury has decided; the sheet outlives what is shown.
    void setPassage(const SessionView::Passage &passage, const CandidateView &candidate,
                    const JuryDecision *decision, const ReferenceSheet &sheet);
    /// Without a passage nothing is shown. The panel itself is a page of tabs, which alone show and hide it.
    void setContentShown(bool isShown);
    /// Why the decision cannot be recorded as it is typed.
    void setReasons(const Blockers &reasons);
    /// Nothing stands against the decision as it is typed.
    void setPossible();
    [[nodiscard]] DecisionForm &form() const { return *m_form; }
    [[nodiscard]] OpinionCard &opinions() const { return *m_opinions; }
    void retranslate();

signals:
    void fixRequested(parchemin::FixAction fix);

private:
    void makeHead(const Acts &acts);
    void makeFrame();
    void makeDecision(const Acts &acts);
    void showWhatIsAsked();

    std::optional<DefenceId> m_passage;
    ScrollColumn *m_scroll;
    Card *m_head;
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_panel;
    BlockStrip *m_strip;
    OpinionCard *m_opinions;
    Card *m_grounds; ///< motive, recommendations, blocks, votes
    DecisionForm *m_form;
    Card *m_decision; ///< the outcomes and the act
    QLabel *m_decisionTitle;
    QLabel *m_taken;
    BlockerList *m_reasons;
    QWidget *m_said = nullptr; ///< where the reasons stand
};

} // namespace parchemin::ui
