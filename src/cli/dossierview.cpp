#include "cli/dossierview.h"

#include "parchemin/app/sentences.h"

#include "cli/json.h"
#include "cli/report.h"
#include "cli/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

void tellHead(QTextStream &out, const CandidacyFacts &facts)
{
    const Candidacy &candidacy = facts.candidacy;
    const PersonDetails &details = facts.person.details;
    out << candidacy.number << u"  "_s << listName(details) << u"  ("_s
        << translate("Cli", "person %1").arg(facts.person.id.value()) << u")\n"_s
        << translate("Cli", "Born %1, %2")
               .arg(details.birthDate.isValid() ? details.birthDate.toString(Qt::ISODate) : u"?"_s,
                    details.birthPlace.isEmpty() ? u"?"_s : details.birthPlace)
        << '\n'
        << translate("Cli", "Route: %1, entered %2")
               .arg(word(candidacy.route), candidacy.enteredOn.toString(Qt::ISODate))
        << '\n'
        << translate("Cli", "State: %1, since %2")
               .arg(word(candidacy.state), candidacy.stateSince.toString(Qt::ISODate))
        << '\n';
    if (!candidacy.closedReason.isEmpty())
        out << translate("Cli", "Reason: %1").arg(candidacy.closedReason) << '\n';
}

void tellBlock(QTextStream &out, const DossierBlock &block)
{
    out << '\n' << translate("Cli", "Block %1: %2").arg(block.number).arg(word(block.state)) << '\n';
    for (const Submission &submission : block.submissions) {
        out << u"  "_s
            << translate("Cli", "Attempt %1, handed in %2, %n file(s): %3", nullptr,
                         submission.deliverables.size())
                   .arg(submission.attempt)
                   .arg(localText(submission.submittedAt), word(submission.state))
            << '\n';
    }
    for (const Evaluation &evaluation : block.evaluations) {
        out << u"  "_s
            << translate("Cli", "Evaluated %1 by %2: %3")
                   .arg(localText(evaluation.lockedAt), evaluation.evaluatorName, word(evaluation.outcome))
            << '\n';
    }
    if (block.state != BlockState::Validated)
        tell(out, block.validationBlockers, u"  "_s);
}

void tellReasons(QTextStream &out, const QString &title, const QString &ifNone, const QString &ifSome,
                 const Blockers &blockers)
{
    const QString verdict = withoutWarnings(blockers).empty() ? ifNone : ifSome;
    out << '\n' << title << (verdict.isEmpty() ? QString() : u' ' + verdict) << '\n';
    tell(out, blockers, u"  "_s);
}

QJsonObject blockJson(const Dossier &dossier, const DossierBlock &block)
{
    QJsonObject object{{u"number"_s, block.number},
                       {u"state"_s, codeName(block.state)},
                       {u"validationBlockers"_s, asJson(block.validationBlockers)},
                       {u"submissions"_s, arrayOf(block.submissions)},
                       {u"evaluations"_s, arrayOf(block.evaluations)}};
    for (const BlockFacts &facts : dossier.facts.blocks) {
        if (facts.block->number != block.number)
            continue;
        object.insert(u"title"_s, facts.block->title);
        if (facts.validation)
            object.insert(u"validation"_s, asJson(*facts.validation));
    }
    return object;
}

QJsonObject candidacyJson(const CandidacyFacts &facts)
{
    const Candidacy &candidacy = facts.candidacy;
    QJsonObject person = asJson(facts.person.details);
    person.insert(u"id"_s, facts.person.id.value());
    QJsonObject object{{u"number"_s, candidacy.number},
                       {u"person"_s, person},
                       {u"route"_s, codeName(candidacy.route)},
                       {u"scope"_s, codeName(candidacy.scope)},
                       {u"targetBlocks"_s, asJson(candidacy.targetBlocks)},
                       {u"enteredOn"_s, asJson(candidacy.enteredOn)},
                       {u"state"_s, codeName(candidacy.state)},
                       {u"stateSince"_s, asJson(candidacy.stateSince)},
                       {u"closedReason"_s, candidacy.closedReason},
                       {u"fraudFreeze"_s, facts.hasFraudFreeze}};
    if (const auto &admissibility = facts.admissibility) {
        object.insert(u"admissibility"_s, QJsonObject{{u"state"_s, codeName(admissibility->state)},
                                                      {u"receivedOn"_s, asJson(admissibility->receivedOn)},
                                                      {u"completeOn"_s, asJson(admissibility->completeOn)},
                                                      {u"decidedOn"_s, asJson(admissibility->decidedOn)},
                                                      {u"validUntil"_s, asJson(admissibility->validUntil)}});
    }
    if (facts.dossier) {
        object.insert(
            u"evidenceDossier"_s,
            QJsonObject{{u"version"_s, facts.dossier->version},
                        {u"receivedOn"_s, asJson(facts.dossier->receivedOn)},
                        {u"complete"_s, facts.dossier->isComplete},
                        {u"missingPieces"_s, QJsonArray::fromStringList(facts.dossier->missingPieces)}});
    }
    if (facts.decision)
        object.insert(u"decision"_s, asJson(*facts.decision));
    return object;
}

QJsonArray mentorsJson(const std::vector<MentoringAssignment> &mentors)
{
    QJsonArray array;
    for (const MentoringAssignment &mentor : mentors) {
        array.append(QJsonObject{{u"person"_s, mentor.mentorPerson.value()},
                                 {u"name"_s, mentor.mentorName},
                                 {u"block"_s, mentor.block ? QJsonValue(*mentor.block) : QJsonValue()},
                                 {u"from"_s, asJson(mentor.from)},
                                 {u"to"_s, asJson(mentor.to)}});
    }
    return array;
}

} // namespace

void tell(QTextStream &out, const Dossier &dossier)
{
    tellHead(out, dossier.facts);
    for (const DossierBlock &block : dossier.blocks)
        tellBlock(out, block);
    const QString yes = translate("Cli", "yes");
    const QString notYet = translate("Cli", "not yet");
    tellReasons(out, translate("Cli", "Ready for the jury:"), yes, notYet, dossier.juryBlockers);
    tellReasons(out, translate("Cli", "Between the candidate and the title:"), translate("Cli", "nothing"),
                {}, dossier.titleBlockers);
    tellReasons(out, translate("Cli", "Parchment deliverable:"), yes, notYet, dossier.parchmentBlockers);
    if (!dossier.documents.empty())
        out << '\n' << translate("Cli", "Documents:") << '\n';
    for (const OfficialDocument &document : dossier.documents) {
        out << u"  "_s << document.number << u"  "_s << word(document.kind) << u", "_s << word(document.state)
            << u", "_s << document.issuedOn.toString(Qt::ISODate) << '\n';
    }
}

QJsonObject asJson(const Dossier &dossier)
{
    QJsonObject object = candidacyJson(dossier.facts);
    QJsonArray blocks;
    for (const DossierBlock &block : dossier.blocks)
        blocks.append(blockJson(dossier, block));
    object.insert(u"blocks"_s, blocks);
    object.insert(u"juryBlockers"_s, asJson(dossier.juryBlockers));
    object.insert(u"titleBlockers"_s, asJson(dossier.titleBlockers));
    object.insert(u"parchmentBlockers"_s, asJson(dossier.parchmentBlockers));
    object.insert(u"mentors"_s, mentorsJson(dossier.mentors));
    object.insert(u"defences"_s, arrayOf(dossier.defences));
    object.insert(u"documents"_s, arrayOf(dossier.documents));
    object.insert(u"events"_s, arrayOf(dossier.events));
    return object;
}

} // namespace parchemin::cli
