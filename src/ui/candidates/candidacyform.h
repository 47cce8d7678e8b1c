#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/store/directoryrepository.h"

#include <functional>
#include <map>

#include "ui/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parchemin::ui {

class DateEdit;

/// What opening a candidacy asks for. Refusals stand beside the field they concern while one fills it in.
class CandidacyForm : public FormDialog
{
    Q_OBJECT

public:
    /// Why such a candidacy would be refused now.
    using Reasons = std::function<Result<Blockers>(const CandidacyDraft &)>;

    CandidacyForm(const Person &person, const ReferenceSheet &sheet, QDate today,
                  const std::vector<Organisation> &organisations, QWidget *parent = nullptr);

    void setReasons(Reasons reasons);
    /// Shows what another candidacy of the person was; the day of entry and the number are its own.
    void takeOver(const Candidacy &former);
    [[nodiscard]] CandidacyDraft draft() const;

private:
    void addScope(const ReferenceSheet &sheet);
    void makeChecks();
    void refreshReason();
    [[nodiscard]] QString wordsFor(std::initializer_list<BlockerCode> codes) const;

    QDate m_registeredUntil;
    Reasons m_reasons;
    QComboBox *m_route;
    DateEdit *m_enteredOn;
    QLineEdit *m_number;
    QComboBox *m_scope;
    std::map<int, QCheckBox *> m_targets;
    QComboBox *m_organisation = nullptr;
    QPlainTextEdit *m_nonClaimable = nullptr;
};

} // namespace parchemin::ui
