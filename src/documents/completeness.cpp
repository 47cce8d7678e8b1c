#include "documents/completeness.h"

#include "documents/gaps.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// What the parchment and the attestation that comes before it both say.
Status checkAward(const auto &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    gaps.need(content.certification.levelBearing, u"certification.levelBearing"_s);
    check(gaps, content.holder, u"holder"_s);
    gaps.need(content.blockCount > 0, u"blockCount"_s);
    gaps.need(content.juryDate, u"juryDate"_s);
    gaps.need(content.minutesNumber, u"minutesNumber"_s);
    check(gaps, content.issue);
    return gaps.status();
}

} // namespace

Status checkComplete(const ParchmentContent &content)
{
    return checkAward(content);
}

Status checkComplete(const SuccessAttestationContent &content)
{
    return checkAward(content);
}

Status checkComplete(const BlockAttestationContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    check(gaps, content.holder, u"holder"_s);
    gaps.need(!content.blocks.empty(), u"blocks"_s);
    for (const AttestedBlock &attested : content.blocks) {
        const QString place = u"blocks/%1"_s.arg(attested.block.number);
        gaps.need(attested.block.title, place + u".title"_s);
        gaps.need(attested.validatedOn, place + u".validatedOn"_s);
        gaps.need(!attested.competencies.isEmpty(), place + u".competencies"_s);
    }
    check(gaps, content.issue);
    return gaps.status();
}

Status checkComplete(const MinutesContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    if (content.number)
        gaps.need(*content.number, u"number"_s);
    gaps.need(content.sessionCode, u"sessionCode"_s);
    gaps.need(content.heldOn, u"heldOn"_s);
    gaps.need(content.openedAt, u"openedAt"_s);
    gaps.need(content.closedAt, u"closedAt"_s);
    gaps.need(!content.members.empty(), u"members"_s);
    for (const MinutesMember &member : content.members)
        gaps.need(member.name, u"members.name"_s);
    int rank = 0;
    for (const MinutesCandidate &candidate : content.candidates) {
        const QString place = u"candidates/%1"_s.arg(++rank);
        check(gaps, candidate.holder, place);
        gaps.need(candidate.outcome, place + u".outcome"_s);
    }
    return gaps.status();
}

Status checkComplete(const DecisionNoticeContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    check(gaps, content.holder, u"holder"_s);
    gaps.need(content.juryDate, u"juryDate"_s);
    gaps.need(content.minutesNumber, u"minutesNumber"_s);
    if (content.outcome != NoticeOutcome::Full) { // BR-64
        gaps.need(content.motive, u"motive"_s);
        gaps.need(content.recommendations, u"recommendations"_s);
    }
    gaps.need(content.appeal.windowDays > 0, u"appeal.windowDays"_s);
    gaps.need(content.appeal.addressee, u"appeal.addressee"_s);
    check(gaps, content.issue);
    return gaps.status();
}

} // namespace parchemin::documents
