#include "documents/completeness.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// Collects the names of what is missing.
class Gaps
{
public:
    void need(const QString &value, const QString &field)
    {
        if (value.trimmed().isEmpty())
            m_fields += field;
    }
    void need(QDate value, const QString &field)
    {
        if (!value.isValid())
            m_fields += field;
    }
    void need(QTime value, const QString &field)
    {
        if (!value.isValid())
            m_fields += field;
    }
    void need(bool holds, const QString &field)
    {
        if (!holds)
            m_fields += field;
    }
    [[nodiscard]] Status status() const
    {
        if (m_fields.isEmpty())
            return Done{};
        const QString list = m_fields.join(u", "_s);
        return Error{ErrorCode::InvalidInput, u"missing or impossible: "_s + list, list};
    }

private:
    QStringList m_fields;
};

void check(Gaps &gaps, const CertifierMention &certifier, const CertificationMention &certification)
{
    gaps.need(certifier.name, u"certifier.name"_s);
    gaps.need(certification.title, u"certification.title"_s);
    gaps.need(certification.rncpCode, u"certification.rncpCode"_s);
    gaps.need(certification.legalBasis.date, u"certification.legalBasis.date"_s);
    gaps.need(certification.legalBasis.publishedOn, u"certification.legalBasis.publishedOn"_s);
    gaps.need(certification.effectiveFrom, u"certification.effectiveFrom"_s);
    gaps.need(certification.registeredUntil, u"certification.registeredUntil"_s);
    gaps.need(!certification.nsfCodes.empty(), u"certification.nsfCodes"_s);
    const bool hasLevel = !certification.level1969.isEmpty() || !certification.levelEqf.isEmpty() ||
                          certification.levelNational.has_value();
    gaps.need(hasLevel, u"certification.level"_s);
}

void check(Gaps &gaps, const HolderMention &holder, const QString &prefix)
{
    gaps.need(holder.firstNames, prefix + u".firstNames"_s);
    gaps.need(holder.birthName, prefix + u".birthName"_s);
    gaps.need(holder.birthDate, prefix + u".birthDate"_s);
    gaps.need(holder.birthPlace, prefix + u".birthPlace"_s);
}

void check(Gaps &gaps, const IssueMention &issue)
{
    gaps.need(issue.issuedOn, u"issue.issuedOn"_s);
    gaps.need(issue.issuedAt, u"issue.issuedAt"_s);
    gaps.need(issue.signatoryName, u"issue.signatoryName"_s);
    gaps.need(issue.signatoryCapacity, u"issue.signatoryCapacity"_s);
    if (issue.number)
        gaps.need(*issue.number, u"issue.number"_s);
    if (issue.duplicate) {
        gaps.need(issue.duplicate->number > 0, u"issue.duplicate.number"_s);
        gaps.need(issue.duplicate->issuedOn, u"issue.duplicate.issuedOn"_s);
    }
}

} // namespace

Status checkComplete(const ParchmentContent &content)
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
