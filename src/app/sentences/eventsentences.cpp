#include "parchemin/app/journaltexts.h"
#include "parchemin/app/sentences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct EventText
{
    const char *action;
    const char *text;
};

// One line an act; what it concerned (a block, a number) is added from the event.
constexpr std::array eventTexts{
    EventText{"accommodation.granted", QT_TRANSLATE_NOOP("Events", "Accommodation granted")},
    EventText{"accommodation.withdrawn", QT_TRANSLATE_NOOP("Events", "Accommodation withdrawn")},
    EventText{"admissibility.accepted", QT_TRANSLATE_NOOP("Events", "Admissibility accepted")},
    EventText{"admissibility.completed", QT_TRANSLATE_NOOP("Events", "Admissibility file complete")},
    EventText{"admissibility.incomplete", QT_TRANSLATE_NOOP("Events", "Admissibility file incomplete")},
    EventText{"admissibility.received", QT_TRANSLATE_NOOP("Events", "Admissibility file received")},
    EventText{"admissibility.refused", QT_TRANSLATE_NOOP("Events", "Admissibility refused")},
    EventText{"admissibility.tacitlyAccepted", QT_TRANSLATE_NOOP("Events", "Admissibility accepted tacitly")},
    EventText{"block.recognised", QT_TRANSLATE_NOOP("Events", "Block recognised")},
    EventText{"availability.answerTakenBack",
              QT_TRANSLATE_NOOP("Events", "Answer about availability taken back")},
    EventText{"availability.answered", QT_TRANSLATE_NOOP("Events", "Question about availability answered")},
    EventText{"availability.changed", QT_TRANSLATE_NOOP("Events", "Availability changed")},
    EventText{"availability.requested", QT_TRANSLATE_NOOP("Events", "Availability asked for")},
    EventText{"block.validated", QT_TRANSLATE_NOOP("Events", "Block validated")},
    EventText{"candidacy.completed", QT_TRANSLATE_NOOP("Events", "All targeted blocks acquired")},
    EventText{"candidacy.lapsed", QT_TRANSLATE_NOOP("Events", "Candidacy lapsed")},
    EventText{"candidacy.registered", QT_TRANSLATE_NOOP("Events", "Candidacy registered")},
    EventText{"candidacy.reopened", QT_TRANSLATE_NOOP("Events", "Candidacy reopened")},
    EventText{"candidacy.resumed", QT_TRANSLATE_NOOP("Events", "Candidacy resumed")},
    EventText{"candidacy.widened", QT_TRANSLATE_NOOP("Events", "Candidacy widened to the whole title")},
    EventText{"candidacy.withdrawn", QT_TRANSLATE_NOOP("Events", "Candidacy withdrawn")},
    EventText{"charter.signed", QT_TRANSLATE_NOOP("Events", "Charter signed")},
    EventText{"conflict.declared", QT_TRANSLATE_NOOP("Events", "Conflict of interest declared")},
    EventText{"conflict.detected", QT_TRANSLATE_NOOP("Events", "Conflict of interest found")},
    EventText{"conflict.lifted", QT_TRANSLATE_NOOP("Events", "Conflict of interest lifted")},
    EventText{"convocation.acknowledged", QT_TRANSLATE_NOOP("Events", "Convocation answered")},
    EventText{"convocation.calledOff", QT_TRANSLATE_NOOP("Events", "Told that it is called off")},
    EventText{"convocation.declined", QT_TRANSLATE_NOOP("Events", "Convocation declined")},
    EventText{"convocation.sent", QT_TRANSLATE_NOOP("Events", "Convocation sent")},
    EventText{"decision.rectified", QT_TRANSLATE_NOOP("Events", "Decision rectified")},
    EventText{"decision.taken", QT_TRANSLATE_NOOP("Events", "Decision of the jury")},
    EventText{"defence.heard", QT_TRANSLATE_NOOP("Events", "Candidate heard by the jury")},
    EventText{"defence.interrupted", QT_TRANSLATE_NOOP("Events", "Defence interrupted")},
    EventText{"defence.moved", QT_TRANSLATE_NOOP("Events", "Defence moved")},
    EventText{"defence.postponed", QT_TRANSLATE_NOOP("Events", "Defence postponed")},
    EventText{"defence.presenceRecorded", QT_TRANSLATE_NOOP("Events", "Presence of the candidate recorded")},
    EventText{"defence.resumed", QT_TRANSLATE_NOOP("Events", "Defence resumed")},
    EventText{"defence.scheduled", QT_TRANSLATE_NOOP("Events", "Defence scheduled")},
    EventText{"demonstration.clockAdvanced",
              QT_TRANSLATE_NOOP("Events", "Clock of the demonstration moved on")},
    EventText{"document.issued", QT_TRANSLATE_NOOP("Events", "Document issued")},
    EventText{"document.revoked", QT_TRANSLATE_NOOP("Events", "Document revoked")},
    EventText{"document.superseded", QT_TRANSLATE_NOOP("Events", "Document superseded")},
    EventText{"dossier.received", QT_TRANSLATE_NOOP("Events", "Evidence dossier received")},
    EventText{"employment.added", QT_TRANSLATE_NOOP("Events", "Employment recorded")},
    EventText{"employment.ended", QT_TRANSLATE_NOOP("Events", "Employment ended")},
    EventText{"equivalence.recorded", QT_TRANSLATE_NOOP("Events", "Partial equivalence recorded")},
    EventText{"equivalence.withdrawn", QT_TRANSLATE_NOOP("Events", "Partial equivalence taken back")},
    EventText{"evaluation.corrected", QT_TRANSLATE_NOOP("Events", "Evaluation corrected")},
    EventText{"evaluation.locked", QT_TRANSLATE_NOOP("Events", "Project evaluated")},
    EventText{"files.restored", QT_TRANSLATE_NOOP("Events", "Deposited files taken back from a backup")},
    EventText{"fraud.closed", QT_TRANSLATE_NOOP("Events", "Suspicion of fraud closed")},
    EventText{"fraud.opened", QT_TRANSLATE_NOOP("Events", "Suspicion of fraud opened")},
    EventText{"import.committed", QT_TRANSLATE_NOOP("Events", "Candidates imported")},
    EventText{"import.undone", QT_TRANSLATE_NOOP("Events", "Import undone")},
    EventText{"incident.reported", QT_TRANSLATE_NOOP("Events", "Incident reported")},
    EventText{"issuingKey.created", QT_TRANSLATE_NOOP("Events", "Issuing key created")},
    EventText{"issuingKey.rotated", QT_TRANSLATE_NOOP("Events", "Issuing key replaced")},
    EventText{"juryMember.corrected", QT_TRANSLATE_NOOP("Events", "Jury member corrected")},
    EventText{"juryMember.registered", QT_TRANSLATE_NOOP("Events", "Jury member registered")},
    EventText{"juryMember.withdrawn", QT_TRANSLATE_NOOP("Events", "Jury member withdrew")},
    EventText{"member.presenceRecorded", QT_TRANSLATE_NOOP("Events", "Presence of a member recorded")},
    EventText{"mentor.assigned", QT_TRANSLATE_NOOP("Events", "Mentor assigned")},
    EventText{"mentor.assignmentEnded", QT_TRANSLATE_NOOP("Events", "Mentoring ended")},
    EventText{"mentor.assignmentTakenBack", QT_TRANSLATE_NOOP("Events", "Mentor's assignment taken back")},
    EventText{"mentor.corrected", QT_TRANSLATE_NOOP("Events", "Mentor corrected")},
    EventText{"mentor.qualified", QT_TRANSLATE_NOOP("Events", "Mentor's qualification changed")},
    EventText{"mentor.registered", QT_TRANSLATE_NOOP("Events", "Mentor registered")},
    EventText{"minutes.drawnUp", QT_TRANSLATE_NOOP("Events", "Minutes drawn up")},
    EventText{"minutes.signed", QT_TRANSLATE_NOOP("Events", "Minutes signed")},
    EventText{"minutes.unpublished", QT_TRANSLATE_NOOP("Events", "Minutes unpublished")},
    EventText{"opinion.sealed", QT_TRANSLATE_NOOP("Events", "Individual opinion sealed")},
    EventText{"opinions.revealed", QT_TRANSLATE_NOOP("Events", "Individual opinions revealed")},
    EventText{"organisation.added", QT_TRANSLATE_NOOP("Events", "Organisation added")},
    EventText{"organisation.corrected", QT_TRANSLATE_NOOP("Events", "Organisation corrected")},
    EventText{"person.corrected", QT_TRANSLATE_NOOP("Events", "Identity or contact corrected")},
    EventText{"person.merged",
              QT_TRANSLATE_NOOP("Events", "Another record of the person merged into this one")},
    EventText{"plan.applied", QT_TRANSLATE_NOOP("Events", "Plan of juries applied")},
    EventText{"person.registered", QT_TRANSLATE_NOOP("Events", "Person registered")},
    EventText{"policy.added", QT_TRANSLATE_NOOP("Events", "Policy value added")},
    EventText{"rules.loaded", QT_TRANSLATE_NOOP("Events", "Sheet, policy and jury rules loaded")},
    EventText{"session.cancelled", QT_TRANSLATE_NOOP("Events", "Jury session cancelled")},
    EventText{"session.constituted", QT_TRANSLATE_NOOP("Events", "Jury constituted")},
    EventText{"session.convened", QT_TRANSLATE_NOOP("Events", "Jury session convened")},
    EventText{"session.created", QT_TRANSLATE_NOOP("Events", "Jury session created")},
    EventText{"session.delayTakenBack", QT_TRANSLATE_NOOP("Events", "Delay of a jury session taken back")},
    EventText{"session.delayed", QT_TRANSLATE_NOOP("Events", "Jury session delayed")},
    EventText{"session.deliberated", QT_TRANSLATE_NOOP("Events", "Deliberations closed")},
    EventText{"defence.noticeWaived", QT_TRANSLATE_NOOP("Events", "Short notice agreed to in writing")},
    EventText{"session.dossiersSent", QT_TRANSLATE_NOOP("Events", "Dossiers sent to the jury")},
    EventText{"session.opened", QT_TRANSLATE_NOOP("Events", "Jury session opened")},
    EventText{"session.postponed", QT_TRANSLATE_NOOP("Events", "Jury session postponed")},
    EventText{"session.published", QT_TRANSLATE_NOOP("Events", "Results published")},
    EventText{"session.rescheduled", QT_TRANSLATE_NOOP("Events", "Jury session moved")},
    EventText{"session.seated", QT_TRANSLATE_NOOP("Events", "Seats of the jury changed")},
    EventText{"sheet.loaded", QT_TRANSLATE_NOOP("Events", "Reference sheet loaded")},
    EventText{"signatory.added", QT_TRANSLATE_NOOP("Events", "Signatory added")},
    EventText{"signatory.ended", QT_TRANSLATE_NOOP("Events", "Validity of a signatory ended")},
    EventText{"signingCertificate.added", QT_TRANSLATE_NOOP("Events", "Signing certificate recorded")},
    EventText{"store.created", QT_TRANSLATE_NOOP("Events", "Store created")},
    EventText{"store.migrated", QT_TRANSLATE_NOOP("Events", "Store brought up to date")},
    EventText{"submission.deposited", QT_TRANSLATE_NOOP("Events", "Project handed in")},
    EventText{"submission.filesAdded", QT_TRANSLATE_NOOP("Events", "Files added")},
    EventText{"submission.sentBack", QT_TRANSLATE_NOOP("Events", "Conditional pass run out")},
    EventText{"submission.withdrawn", QT_TRANSLATE_NOOP("Events", "Submission withdrawn")},
    EventText{"user.added", QT_TRANSLATE_NOOP("Events", "User added")},
    EventText{"user.closed", QT_TRANSLATE_NOOP("Events", "Account closed")},
    EventText{"user.reopened", QT_TRANSLATE_NOOP("Events", "Account opened again")},
    EventText{"user.rolesChanged", QT_TRANSLATE_NOOP("Events", "Roles of an account changed")},
    EventText{"user.tied", QT_TRANSLATE_NOOP("Events", "Account tied to a person")},
    EventText{"user.untied", QT_TRANSLATE_NOOP("Events", "Account no longer tied to this person")},
    EventText{"validation.cancelled", QT_TRANSLATE_NOOP("Events", "Validation cancelled")},
};

} // namespace

QString actionWord(const QString &action)
{
    for (const EventText &row : eventTexts) {
        if (action == QLatin1StringView(row.action))
            return QCoreApplication::translate("Events", row.text);
    }
    return action;
}

QString sentence(const Event &event)
{
    QString result = actionWord(event.content.action);
    const QJsonObject after = QJsonDocument::fromJson(event.content.after.toUtf8()).object();
    const QJsonObject before = QJsonDocument::fromJson(event.content.before.toUtf8()).object();
    for (const QJsonObject &record : {after, before}) { // what was taken back has a before alone
        if (const QJsonValue mentor = record[u"mentorName"_s]; mentor.isString()) {
            result += u" · "_s + mentor.toString();
            break;
        }
    }
    if (const QJsonValue block = after[u"block"_s]; block.isDouble())
        result += u" · "_s + QCoreApplication::translate("Events", "block %1").arg(block.toInt());
    if (const QJsonValue number = after[u"number"_s]; number.isString())
        result += u" · "_s + number.toString();
    // Who reads the list wants to know which way it went.
    if (const QJsonValue presence = after[u"presence"_s]; presence.isString())
        result += u" · "_s + wordFor(u"Presence"_s, presence.toString());
    if (const QJsonValue outcome = after[u"outcome"_s]; outcome.isString()) {
        const bool isProject = event.content.entity == u"evaluation"_s;
        result +=
            u" · "_s + wordFor(isProject ? u"EvaluationOutcome"_s : u"DecisionOutcome"_s, outcome.toString());
    }
    return result;
}

} // namespace parchemin
