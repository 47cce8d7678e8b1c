#include "ui/dossier/admissibilityform.h"

#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include <array>

#include "ui/dossier/dossiertexts.h"
#include "ui/formfield.h"
#include "ui/forms/dateedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

using Step = AdmissibilityForm::Step;

QString nameOf(Step step)
{
    switch (step) {
    case Step::Receive:
        return AdmissibilityForm::tr("Record the receipt of the file");
    case Step::Complete:
        return AdmissibilityForm::tr("The file is complete");
    case Step::Incomplete:
        return AdmissibilityForm::tr("The file is incomplete");
    case Step::Accept:
        return AdmissibilityForm::tr("Accept");
    case Step::Refuse:
        return AdmissibilityForm::tr("Refuse");
    case Step::AcceptTacitly:
        return AdmissibilityForm::tr("Record the tacit acceptance");
    }
    Q_UNREACHABLE();
}

/// What is due in that state.
Step nextStep(const std::optional<Admissibility> &admissibility, std::optional<QDate> tacitOn, QDate today)
{
    if (!admissibility)
        return Step::Receive;
    if (admissibility->state != AdmissibilityState::Complete)
        return Step::Complete;
    return tacitOn && *tacitOn <= today ? Step::AcceptTacitly : Step::Accept;
}

bool needsDate(Step step)
{
    return step != Step::Incomplete && step != Step::AcceptTacitly;
}

} // namespace

AdmissibilityForm::AdmissibilityForm(const Dossier &dossier, int tacitMonths, Reasons reasons,
                                     QWidget *parent)
    : FormDialog(tr("Admissibility of %1").arg(officialName(dossier.facts.person)), tr("&Record"), parent)
    , m_today(dossier.facts.today)
    , m_tacitMonths(tacitMonths)
    , m_tacitOn(dossier.tacitOn)
    , m_reasons(std::move(reasons))
    , m_step(addChoice(u"/step"_s, tr("What &happens")))
    , m_date(addDate(u"/date"_s, tr("&Day"), m_today))
    , m_sworn(addCheckBox(u"/sworn"_s, tr("The &sworn commitment to one file a civil year is enclosed")))
    , m_refusal(addLongText(u"/reasons"_s, tr("Reasons of the re&fusal, as they will be notified")))
{
    setObjectName(u"admissibilityForm"_s);
    setRecord(dossier.facts.candidacy.id.value());
    addSteps(dossier.facts.admissibility);
    setFieldOf(BlockerCode::StateForbids, u"/step"_s);
    setFieldOf(BlockerCode::RightMissing, u"/step"_s);
    setFieldOf(BlockerCode::AdmissibilityYear, u"/step"_s);
    setFieldOf(BlockerCode::Admissibility, u"/step"_s);
    setFieldOf(BlockerCode::TimeOrder, u"/date"_s);
    setFieldOf(BlockerCode::ReasonMissing, u"/reasons"_s);
    setCheck(u"/step"_s, [this] {
        const auto blockers = m_reasons(draft().step);
        QStringList words;
        for (const Blocker &blocker : blockers ? *blockers : Blockers{})
            words.append(sentence(blocker));
        return words.join(u'\n');
    });
    setCheck(u"/date"_s, [this] {
        return m_date->date() ? QString() : tr("Enter the day as %1.").arg(m_date->placeholderText());
    });
    setCheck(u"/reasons"_s, [this] {
        return draft().reasons.isEmpty() ? sentence(Blocker{BlockerCode::ReasonMissing}) : QString();
    });
    connect(m_step, &QComboBox::currentIndexChanged, this, &AdmissibilityForm::refreshFields);
    connect(m_date, &QLineEdit::textChanged, this, [this] { setIntroduction(effectOf(draft().step)); });
    refreshFields();
}

void AdmissibilityForm::addSteps(const std::optional<Admissibility> &admissibility)
{
    for (const Step step :
         {Step::Receive, Step::Complete, Step::Incomplete, Step::Accept, Step::Refuse, Step::AcceptTacitly})
        m_step->addItem(nameOf(step), static_cast<int>(step));
    m_step->setCurrentIndex(m_step->findData(static_cast<int>(nextStep(admissibility, m_tacitOn, m_today))));
}

AdmissibilityForm::Draft AdmissibilityForm::draft() const
{
    return {.step = static_cast<Step>(m_step->currentData().toInt()),
            .date = m_date->date().value_or(QDate()),
            .isSworn = m_sworn->isChecked(),
            .reasons = m_refusal->toPlainText().trimmed()};
}

void AdmissibilityForm::refreshFields()
{
    const Step step = draft().step;
    setFieldVisible(u"/date"_s, needsDate(step));
    setFieldVisible(u"/sworn"_s, step == Step::Receive);
    setFieldVisible(u"/reasons"_s, step == Step::Refuse);
    setIntroduction(effectOf(step));
    field(u"/step"_s).check();
}

QString AdmissibilityForm::effectOf(Step step) const
{
    const QDate day = m_date->date().value_or(m_today);
    switch (step) {
    case Step::Receive:
        return tr("The file is counted for the civil year %1.").arg(day.year());
    case Step::Complete:
        return tr("The clock of the tacit acceptance starts: without a decision, the file is accepted on %1.")
            .arg(dayText(tacitAcceptanceDay(day, m_tacitMonths)));
    case Step::Incomplete:
        return tr("The clock of the tacit acceptance stops until the file is complete.");
    case Step::Accept:
        return tr("The candidacy is under way from that day.");
    case Step::Refuse:
        return tr("The candidacy ends; the reasons are notified to the candidate.");
    case Step::AcceptTacitly:
        return m_tacitOn ? tr("Silence accepts the file on %1; the acceptance is dated that day.")
                               .arg(dayText(*m_tacitOn))
                         : tr("Silence accepts a complete file after %n month(s).", nullptr, m_tacitMonths);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
