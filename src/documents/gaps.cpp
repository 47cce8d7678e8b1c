#include "documents/gaps.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {

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

void check(Gaps &gaps, const SessionMention &session)
{
    gaps.need(session.code, u"session.code"_s);
    gaps.need(session.heldOn, u"session.heldOn"_s);
    gaps.need(session.opensAt, u"session.opensAt"_s);
    gaps.need(session.closesAt, u"session.closesAt"_s);
}

} // namespace parchemin::documents
