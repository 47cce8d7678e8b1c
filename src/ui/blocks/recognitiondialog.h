#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/store/blockqueuerepository.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace parchemin::ui {

class CandidateChooser;

/// Which block is granted to whom by equivalence or prior proof, and on what legal ground (BR-35). Returns a
/// draft; does nothing itself.
class RecognitionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecognitionDialog(const PageServices &services, QWidget *parent = nullptr);

    void choose(const QueuedBlock &item);
    [[nodiscard]] QueuedBlock item() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] ValidationSource source() const;
    [[nodiscard]] QString legalNote() const;

    void accept() override;

private:
    void makeForm();
    void makeButtons();
    /// Whether the candidate has the block at that place of the list.
    [[nodiscard]] bool isAcquired(int place) const;
    void chooseMissing();
    [[nodiscard]] QString reasonAgainst() const;
    void refresh();
    QLabel *addTrouble(const QString &name);

    PageServices m_services;
    CandidateChooser *m_candidate;
    QLabel *m_candidateTrouble = nullptr;
    QComboBox *m_block;
    QLabel *m_blockTrouble = nullptr;
    QComboBox *m_source;
    QPlainTextEdit *m_note;
    QLabel *m_noteTrouble = nullptr;
    QLabel *m_effect;
};

} // namespace parchemin::ui
