#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/equivalence.h"
#include "parchemin/store/blockqueuerepository.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace parchemin::ui {

class CandidateChooser;
class CompetencyChecks;

/// Which block is granted to whom by equivalence or prior proof, or which of its competencies are acquired
/// elsewhere, and on what legal ground (BR-35). Returns a draft; does nothing itself.
class RecognitionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecognitionDialog(const PageServices &services, QWidget *parent = nullptr);

    void choose(const QueuedBlock &item);
    [[nodiscard]] QueuedBlock item() const;
    [[nodiscard]] QString personName() const;
    /// By what the block is granted; nothing for a partial equivalence, which grants none.
    [[nodiscard]] std::optional<ValidationSource> source() const;
    [[nodiscard]] EquivalenceDraft equivalence() const;
    [[nodiscard]] QString legalNote() const;

    void accept() override;

private:
    void makeForm();
    void makePartialFields();
    void makeButtons();
    /// Whether the candidate has the block at that place of the list.
    [[nodiscard]] bool isAcquired(int place) const;
    void chooseMissing();
    [[nodiscard]] Result<Blockers> reasons() const;
    [[nodiscard]] QString reasonAgainst() const;
    [[nodiscard]] QString effect() const;
    [[nodiscard]] const SkillBlock &block() const;
    void refresh();
    void addField(const QString &text, QWidget *field, QWidget *buddy, int stretch = 0);
    QLabel *addTrouble(const QString &name);

    PageServices m_services;
    CandidateChooser *m_candidate;
    QLabel *m_candidateTrouble = nullptr;
    QComboBox *m_block;
    QLabel *m_blockTrouble = nullptr;
    QComboBox *m_source;
    QWidget *m_partial; ///< what only a partial equivalence asks for
    CompetencyChecks *m_competencies;
    QLabel *m_competenciesTrouble;
    QLineEdit *m_origin;
    QLabel *m_originTrouble;
    QPlainTextEdit *m_note;
    QLabel *m_noteTrouble = nullptr;
    QLabel *m_effect;
    QPushButton *m_act = nullptr;
};

} // namespace parchemin::ui
