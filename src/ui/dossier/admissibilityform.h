#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/dossier.h"

#include <functional>

#include "ui/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace parchemin::ui {

class DateEdit;

/// The next step of a VAE admissibility. The step that is due is offered first; one that is not possible says
/// why under the choice.
class AdmissibilityForm : public FormDialog
{
    Q_OBJECT

public:
    enum class Step { Receive, Complete, Incomplete, Accept, Refuse, AcceptTacitly };
    struct Draft
    {
        Step step;
        QDate date;
        bool isSworn;
        QString reasons;
    };
    /// Why a step is not possible now.
    using Reasons = std::function<Result<Blockers>(Step)>;

    AdmissibilityForm(const Dossier &dossier, int tacitMonths, Reasons reasons, QWidget *parent = nullptr);

    [[nodiscard]] Draft draft() const;

private:
    void addSteps(const std::optional<Admissibility> &admissibility);
    void refreshFields();
    [[nodiscard]] QString effectOf(Step step) const;

    QDate m_today;
    int m_tacitMonths;
    std::optional<QDate> m_tacitOn;
    Reasons m_reasons;
    QComboBox *m_step;
    DateEdit *m_date;
    QCheckBox *m_sworn;
    QPlainTextEdit *m_refusal;
};

} // namespace parchemin::ui
