#include "ui/dossier/supportacts.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QWidget>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString mentorText(const Mentor &mentor)
{
    return mentor.isValidating ? SupportActs::tr("%1, entitled to validate").arg(mentor.name) : mentor.name;
}

QStringList listedKinds(const QString &text)
{
    QStringList kinds;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            kinds.append(part.simplified());
    }
    return kinds;
}

} // namespace

std::vector<MentoringAssignment> runningAssignments(const Dossier &dossier)
{
    std::vector<MentoringAssignment> running;
    std::ranges::copy_if(dossier.mentors, std::back_inserter(running),
                         [](const MentoringAssignment &assignment) { return !assignment.to; });
    return running;
}

QString assignmentText(const MentoringAssignment &assignment)
{
    return assignment.block
               ? SupportActs::tr("%1, block %2").arg(assignment.mentorName).arg(*assignment.block)
               : SupportActs::tr("%1, every block").arg(assignment.mentorName);
}

SupportActs::SupportActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void SupportActs::assignMentor(const Dossier &dossier, std::optional<int> block)
{
    const auto mentors = DirectoryService(m_services.context).mentors();
    if (!mentors) {
        emit refused(sentence(mentors.error()));
        return;
    }
    FormDialog form(tr("Mentor of %1").arg(officialName(dossier.facts.person)), tr("&Assign the mentor"),
                    &m_window);
    form.setObjectName(u"mentorForm"_s);
    form.setRecord(dossier.facts.candidacy.id.value());
    form.setIntroduction(
        tr("The mentor accompanies the candidate from today. Whoever accompanied somebody does "
           "not sit on the jury that hears him."));
    auto *mentor = form.addChoice(u"/mentor"_s, tr("&Mentor"));
    for (const Mentor &known : *mentors) {
        if (!isActiveOn(known, dossier.facts.today))
            continue;
        mentor->addItem(mentorText(known), known.id.value());
    }
    auto *scope = form.addChoice(u"/block"_s, tr("For &which blocks"));
    scope->addItem(tr("Every block"));
    for (const BlockFacts &facts : dossier.facts.blocks) {
        scope->addItem(tr("Block %1: %2").arg(facts.block->number).arg(facts.block->title),
                       facts.block->number);
    }
    if (block)
        scope->setCurrentIndex(scope->findData(*block));
    form.setFieldOf(BlockerCode::EvaluatorUnqualified, u"/mentor"_s);
    form.setCheck(u"/mentor"_s, [mentor] {
        return mentor->currentData().isValid() ? QString()
                                               : tr("No mentor is active today: enter one in the directory.");
    });
    form.setAct([this, mentor, scope, candidacy = dossier.facts.candidacy.id]() -> Status {
        const QVariant chosen = scope->currentData();
        const auto assigned =
            Arrangements(m_services.context, m_services.undo)
                .assignMentor(m_services.desk.actor(), candidacy,
                              MentorId{mentor->currentData().toLongLong()},
                              chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt);
        if (assigned)
            return Done{};
        Error error = assigned.error();
        if (error.code == ErrorCode::Conflict)
            error.where = u"/block"_s;
        return error;
    });
    form.exec(); // what was arranged is said with its undo
}

void SupportActs::endMentoring(const Dossier &dossier)
{
    FormDialog form(tr("End of the mentoring of %1").arg(officialName(dossier.facts.person)),
                    tr("&End the mentoring"), &m_window);
    form.setObjectName(u"endMentoringForm"_s);
    form.setRecord(dossier.facts.candidacy.id.value());
    form.setIntroduction(tr("The mentoring ends today; what was evaluated stays as it is."));
    auto *choice = form.addChoice(u"/assignment"_s, tr("&Mentoring"));
    for (const MentoringAssignment &assignment : runningAssignments(dossier))
        choice->addItem(assignmentText(assignment), assignment.id.value());
    form.setAct([this, choice] {
        return Arrangements(m_services.context, m_services.undo)
            .endAssignment(m_services.desk.actor(), AssignmentId{choice->currentData().toLongLong()});
    });
    form.exec(); // what was arranged is said with its undo
}

void SupportActs::grantAccommodation(const Dossier &dossier)
{
    FormDialog form(tr("Accommodation for %1").arg(officialName(dossier.facts.person)),
                    tr("&Grant the accommodation"), &m_window);
    form.setObjectName(u"accommodationForm"_s);
    form.setRecord(dossier.facts.candidacy.id.value());
    form.setIntroduction(
        tr("Name the arrangement only: nothing medical, neither illness nor certificate. The jury "
           "learns of the extra time alone."));
    auto *kinds = form.addText(u"/kinds"_s, tr("&Arrangements, separated by commas"));
    auto *extra = new QSpinBox(&form);
    extra->setRange(0, 200);
    extra->setSuffix(tr(" %", "per cent, after a figure"));
    extra->setValue(dossier.facts.policy.extraTimePercent);
    form.addField(u"/extraTimePercent"_s, tr("&Extra time"), extra, FormDialog::Width::Half);
    auto *from = form.addDate(u"/from"_s, tr("&From"), dossier.facts.today);
    auto *to = form.addDate(u"/to"_s, tr("&Until, if it ends"), {});
    form.setCheck(u"/from"_s, [from] {
        return from->date() ? QString() : tr("Enter the day as %1.").arg(from->placeholderText());
    });
    form.setAct([this, kinds, extra, from, to, person = dossier.facts.person.id] {
        Accommodation wanted;
        wanted.person = person;
        wanted.kinds = listedKinds(kinds->text());
        wanted.extraTimePercent = extra->value();
        wanted.from = *from->date();
        wanted.to = to->date();
        return Arrangements(m_services.context, m_services.undo)
            .grantAccommodation(m_services.desk.actor(), wanted);
    });
    form.exec(); // what was arranged is said with its undo
}

} // namespace parchemin::ui
