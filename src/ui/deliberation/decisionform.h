#pragma once

#include "parchemin/core/decision.h"
#include "parchemin/core/referencesheet.h"

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace parchemin::ui {

class BlockVerdicts;

/// What the jury decides of a candidate, as it is typed: outcome, blocks by name (VAE), motive,
/// recommendations, votes. It judges nothing: who shows it says what the service answers.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    /// What a decision is about.
    struct Subject
    {
        const ReferenceSheet *sheet; ///< outlives the form's use of it
        AccessRoute route;
        std::vector<int> acquired; ///< blocks acquired before the decision
        int members;               ///< who sit and vote
        bool hasCastingVote;       ///< a rule set gives the chair one (BR-49)
    };

    explicit DecisionForm(QWidget *parent = nullptr);

    /// Shows an empty decision on that subject, or what was typed.
    void setSubject(const Subject &subject, const std::optional<UnfinishedDecision> &typed = {});
    [[nodiscard]] UnfinishedDecision typed() const;
    /// Nothing while no outcome is chosen.
    [[nodiscard]] std::optional<DecisionDraft> draft() const;
    /// A decision taken is read, not typed.
    void setReadOnly(bool isReadOnly);
    /// Chooses an outcome, as its button does.
    void choose(DecisionOutcome outcome);
    void focusOutcome();
    /// The line of outcomes: whoever lays it out elsewhere takes it out of the form.
    [[nodiscard]] QWidget &outcomeRow() const { return *m_outcomeRow; }
    void retranslate();

signals:
    void edited();
    /// By hand, not by what was typed before.
    void outcomeChosen();

private:
    void makeFrame();
    [[nodiscard]] QWidget *makeOutcomes();
    [[nodiscard]] QWidget *makeVotes();
    void connectInputs();
    void show(const UnfinishedDecision &typed);
    void refreshParts();
    void refreshCasting();
    [[nodiscard]] QString castingNote() const;
    [[nodiscard]] std::optional<DecisionOutcome> outcome() const;

    std::optional<Subject> m_subject;
    QButtonGroup *m_outcomes;
    std::array<QPushButton *, 4> m_outcomeButtons{};
    QWidget *m_outcomeRow = nullptr;
    BlockVerdicts *m_blocks;
    QLabel *m_motiveLabel;
    QPlainTextEdit *m_motive;
    QLabel *m_adviceLabel;
    QPlainTextEdit *m_advice;
    QLabel *m_votesLabel;
    QSpinBox *m_inFavour;
    QLabel *m_againstLabel;
    QSpinBox *m_against;
    QCheckBox *m_casting;
    QLabel *m_castingNote; ///< why there is none, in its place
    bool m_isReadOnly = false;
};

} // namespace parchemin::ui
