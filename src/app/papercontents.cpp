#include "app/papercontents.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/frenchtext.h"

#include <algorithm>

#include "app/documentcontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int arrivesBefore = 15 * 60; // seconds

QString qualityOf(const PanelSeat &seat)
{
    QString text = qualityWord(seat.member.quality, seat.member.sex);
    if (seat.role == SeatRole::Substitute)
        text += u" (%1)"_s.arg(feminine(u"suppléant"_s, seat.member.sex));
    return text;
}

QString civilName(const PersonDetails &details)
{
    switch (details.sex) {
    case Sex::Female:
        return u"Madame "_s + printedName(details);
    case Sex::Male:
        return u"Monsieur "_s + printedName(details);
    case Sex::Unknown:
        return printedName(details);
    }
    Q_UNREACHABLE();
}

QTime startOf(const Defence &defence)
{
    return certifierTime(defence.startsAt);
}

QTime endOf(const Defence &defence)
{
    return certifierTime(defence.endsAt());
}

QString awardRules(const ReferenceSheet &sheet)
{
    return u"La certification s'obtient par la validation des %1 blocs de compétences et la soutenance "
           u"devant "
           "le jury. Les blocs acquis le restent à vie."_s.arg(sheet.blocks.size());
}

QString contactOf(const ReferenceSheet &sheet)
{
    const Certifier &certifier = sheet.certifier;
    return certifier.website.isEmpty() ? certifier.address
                                       : u"%1, %2"_s.arg(certifier.address, certifier.website);
}

std::vector<documents::PanelMention> panelOf(const SessionPapers &papers)
{
    std::vector<documents::PanelMention> panel;
    for (const PanelSeat &seat : papers.session.seats) {
        if (seat.role != SeatRole::Substitute) {
            panel.push_back({printedName(papers.detailsOf(seat.member.person)), qualityOf(seat),
                             seat.member.organisationName});
        }
    }
    return panel;
}

QStringList addressOf(const PersonDetails &details)
{
    return details.address.split(u'\n', Qt::SkipEmptyParts);
}

/// As the sheet words it.
QString routeOf(const ReferenceSheet &sheet, AccessRoute route)
{
    const auto rule = std::ranges::find(sheet.routes, route, &AccessRouteRule::route);
    return rule == sheet.routes.end() ? QString() : rule->label;
}

/// "Acquis le 3 mars 2021", or how far the block has come.
QString stateText(const BlockFacts &block)
{
    if (block.validation)
        return u"Acquis le "_s + frenchDate(block.validation->validatedOn);
    if (block.route == AccessRoute::Vae)
        return u"À examiner au vu du dossier de preuve"_s;
    if (block.evaluation)
        return u"Évalué, à examiner par le jury"_s;
    return block.submission ? u"Déposé, non évalué"_s : u"Rien de déposé"_s;
}

QString appreciationOf(const Evaluation &evaluation, int competency)
{
    const auto rating = std::ranges::find(evaluation.ratings, competency, &CompetencyRating::competency);
    if (rating == evaluation.ratings.end())
        return u"non évaluée"_s;
    switch (rating->level) {
    case RatingLevel::Acquired:
        return u"acquise"_s;
    case RatingLevel::Partial:
        return u"partielle"_s;
    case RatingLevel::NotAcquired:
        return u"non acquise"_s;
    case RatingLevel::NotAssessed:
        return u"non évaluée"_s;
    }
    Q_UNREACHABLE();
}

documents::SummaryBlock summaryOf(const BlockFacts &facts)
{
    documents::SummaryBlock summary{
        {facts.block->number, facts.block->title}, stateText(facts), {}, {}, {}, {}};
    if (!facts.evaluation)
        return summary;
    summary.evaluator = facts.evaluation->evaluatorName;
    summary.comment = facts.evaluation->comment;
    for (const Competency &competency : facts.block->competencies) {
        summary.competencies.push_back(
            {competency.code, competency.label, appreciationOf(*facts.evaluation, competency.ordinal)});
    }
    return summary;
}

QString candidateWord(documents::Gender gender)
{
    switch (gender) {
    case documents::Gender::Female:
        return u"Candidate"_s;
    case documents::Gender::Male:
        return u"Candidat"_s;
    case documents::Gender::Unknown:
        break;
    }
    return u"Candidat(e)"_s;
}

} // namespace

const PersonDetails &SessionPapers::detailsOf(PersonId person) const
{
    const auto found = persons.constFind(person.value());
    Q_ASSERT(found != persons.constEnd());
    return *found;
}

QString printedName(const PersonDetails &details)
{
    return details.firstNames.join(u' ') + u' ' + details.birthName.toUpper();
}

namespace {

documents::CallingOff callingOffOf(SessionState state)
{
    switch (state) {
    case SessionState::Postponed:
        return documents::CallingOff::Postponed;
    case SessionState::Cancelled:
        return documents::CallingOff::Cancelled;
    default:
        return documents::CallingOff::None;
    }
}

/// A passage that is postponed alone calls its candidate no more either.
documents::SessionMention mentionFor(const SessionPapers &papers, const Defence &defence)
{
    documents::SessionMention session = sessionMention(papers);
    if (session.callingOff == documents::CallingOff::None && defence.state == DefenceState::Postponed)
        session.callingOff = documents::CallingOff::Postponed;
    return session;
}

} // namespace

documents::SessionMention sessionMention(const SessionPapers &papers)
{
    const JurySession &session = papers.session;
    const bool isRemote = session.modality == SessionModality::Remote;
    QTime closes = session.startsAt;
    for (const Defence &defence : papers.defences)
        closes = std::max(closes, endOf(defence));
    return {.code = session.code,
            .heldOn = session.day,
            .opensAt = session.startsAt,
            .closesAt = closes,
            .place = isRemote ? QString() : session.place,
            .address = {},
            .link = isRemote ? session.place : QString(),
            .callingOff = callingOffOf(session.state)};
}

documents::CandidateConvocationContent candidateConvocation(const SessionPapers &papers,
                                                            const Defence &defence,
                                                            const CandidacyFacts &facts,
                                                            const exchange::CodeLists &codeLists)
{
    const bool isVae = facts.candidacy.route == AccessRoute::Vae;
    return {.certifier = documents::certifierMention(*papers.sheet),
            .certification = certificationOf(facts),
            .candidate = holderMention(facts.person.details, codeLists),
            .postalAddress = addressOf(facts.person.details),
            .session = mentionFor(papers, defence),
            .arrivesAt = startOf(defence).addSecs(-arrivesBefore),
            .startsAt = startOf(defence),
            .durationMinutes = defence.baseMinutes + defence.extraMinutes,
            .extraMinutes = defence.extraMinutes,
            .defenceObject =
                isVae ? u"la soutenance de votre dossier de preuve"_s : u"la soutenance de vos projets"_s,
            .toBring = {u"une pièce d'identité en cours de validité"_s, u"votre support de présentation"_s},
            .panel = panelOf(papers),
            .awardRules = awardRules(*papers.sheet),
            .appeal = appealMention(*papers.sheet, facts.policy),
            .contact = contactOf(*papers.sheet),
            .issue = papers.issue};
}

documents::JurorConvocationContent jurorConvocation(const SessionPapers &papers, const PanelSeat &seat)
{
    const PersonDetails &juror = papers.detailsOf(seat.member.person);
    documents::JurorConvocationContent content{
        .certifier = documents::certifierMention(*papers.sheet),
        .certification = documents::certificationMention(*papers.sheet),
        .juror = civilName(juror),
        .quality = qualityOf(seat),
        .postalAddress = addressOf(juror),
        .session = sessionMention(papers),
        .hearings = {},
        .panel = panelOf(papers),
        .duties = {u"signaler tout lien, même ancien, avec un candidat"_s,
                   u"garder le secret des délibérations"_s,
                   u"juger d'après les compétences de la fiche, et d'elles seules"_s},
        .awardRules = awardRules(*papers.sheet),
        .contact = contactOf(*papers.sheet),
        .issue = papers.issue};
    for (const Defence &defence : papers.defences) {
        content.hearings.push_back({startOf(defence), endOf(defence),
                                    printedName(papers.detailsOf(defence.person)),
                                    u"Soutenance devant le jury"_s});
    }
    return content;
}

documents::AttendanceSheetContent attendanceSheet(const SessionPapers &papers)
{
    const documents::SessionMention session = sessionMention(papers);
    documents::AttendanceSheetContent content{.certifier = documents::certifierMention(*papers.sheet),
                                              .certification = documents::certificationMention(*papers.sheet),
                                              .session = session,
                                              .jurors = {},
                                              .candidates = {},
                                              .issue = papers.issue};
    for (const PanelSeat &seat : papers.session.seats) {
        content.jurors.push_back({session.opensAt, session.closesAt,
                                  printedName(papers.detailsOf(seat.member.person)),
                                  u"Jury, "_s + qualityOf(seat).toLower()});
    }
    for (const Defence &defence : papers.defences) {
        const PersonDetails &candidate = papers.detailsOf(defence.person);
        content.candidates.push_back({startOf(defence), endOf(defence), printedName(candidate),
                                      candidateWord(genderOf(candidate.sex))});
    }
    return content;
}

documents::JurorCertificateContent jurorCertificate(const SessionPapers &papers, const PanelSeat &seat)
{
    const PersonDetails &juror = papers.detailsOf(seat.member.person);
    const auto heard = std::ranges::count_if(papers.defences, [&seat](const Defence &defence) {
        return std::ranges::find(defence.panel, seat.member.id) != defence.panel.end();
    });
    return {.certifier = documents::certifierMention(*papers.sheet),
            .certification = documents::certificationMention(*papers.sheet),
            .juror = civilName(juror),
            .gender = genderOf(juror.sex),
            .quality = qualityOf(seat).toLower(),
            .organisation = seat.member.organisationName,
            .session = sessionMention(papers),
            .hearingCount = static_cast<int>(heard),
            .issue = papers.issue};
}

documents::BlockPassportContent blockPassport(const CandidacyFacts &facts, const QMap<int, QString> &proofs,
                                              const exchange::CodeLists &codeLists)
{
    documents::BlockPassportContent content{.certifier = documents::certifierMention(*facts.sheet),
                                            .certification = certificationOf(facts),
                                            .holder = holderMention(facts.person.details, codeLists),
                                            .blocks = {},
                                            .finalStep = u"la soutenance devant le jury"_s,
                                            .issue = issueMention(facts, std::nullopt)};
    for (const BlockFacts &one : facts.blocks) {
        documents::PassportBlock block{
            {one.block->number, one.block->title}, one.block->code, {}, proofs.value(one.block->number), {}};
        if (one.validation)
            block.acquiredOn = one.validation->validatedOn;
        content.blocks.push_back(std::move(block));
    }
    return content;
}

documents::DossierSummaryContent dossierSummary(const SessionPapers &papers, const Defence &defence,
                                                const CandidacyFacts &facts,
                                                const exchange::CodeLists &codeLists)
{
    documents::DossierSummaryContent content{.certifier = documents::certifierMention(*papers.sheet),
                                             .certification = certificationOf(facts),
                                             .candidate = holderMention(facts.person.details, codeLists),
                                             .reference = facts.candidacy.number,
                                             .route = routeOf(*papers.sheet, facts.candidacy.route),
                                             .session = sessionMention(papers),
                                             .startsAt = startOf(defence),
                                             .durationMinutes = defence.baseMinutes + defence.extraMinutes,
                                             .blocks = {},
                                             .pieces = {},
                                             .remarks = {},
                                             .preparedOn = facts.today};
    for (const BlockFacts &block : facts.blocks)
        content.blocks.push_back(summaryOf(block));
    if (defence.extraMinutes > 0)
        content.remarks.append(u"Durée portée à %1 minutes."_s.arg(content.durationMinutes));
    return content;
}

} // namespace parchemin
