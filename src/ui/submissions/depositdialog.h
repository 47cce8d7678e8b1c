#pragma once

#include "parchemin/app/evaluationservice.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

#include "ui/submissions/filechoosers.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace parchemin::ui {

class CandidatePicker;
class FileList;

/// Asks what handing in a project takes. Returns a draft; hands nothing in. Whatever forbids it is said as
/// soon as it is known, and the button stays active to say it again.
class DepositDialog : public QDialog
{
    Q_OBJECT

public:
    struct Beginning
    {
        std::optional<CandidacyId> candidacy = {};
        std::optional<int> block = {};
        QStringList files = {};
    };
    DepositDialog(const PageServices &services, FilesChooser chooser, const Beginning &beginning,
                  QWidget *parent = nullptr);

    /// Nothing while no candidate or block is chosen.
    [[nodiscard]] std::optional<SubmissionDraft> draft() const;
    void setFileErrors(const std::vector<std::optional<Error>> &errors);
    /// What the service answered.
    void setTrouble(const QString &trouble);
    void accept() override;

private:
    void makeFields(const Beginning &beginning, FilesChooser chooser);
    void orderInputs(const QDialogButtonBox &buttons);
    [[nodiscard]] QWidget *makeCandidateField(const Beginning &beginning);
    [[nodiscard]] std::optional<CandidacyId> candidacy() const;
    void loadBlocks(std::optional<int> wanted);
    void chooseOpen();
    [[nodiscard]] bool isOpenBlock() const;
    void refreshReasons();
    [[nodiscard]] QString missing() const;

    PageServices m_services;
    std::optional<CandidacyId> m_given;
    CandidatePicker *m_picker = nullptr;
    QComboBox *m_block;
    FileList *m_files = nullptr;
    QPlainTextEdit *m_statement;
    QCheckBox *m_isGroupWork;
    QLabel *m_reasons;
    bool m_isTried = false; ///< once the button was pressed, what is missing is said too
};

} // namespace parchemin::ui
