#include "documents/completeness.h"
#include "documents/gaps.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {

Status checkComplete(const CandidateConvocationContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    gaps.need(content.candidate.firstNames, u"candidate.firstNames"_s);
    gaps.need(content.candidate.birthName, u"candidate.birthName"_s);
    check(gaps, content.session);
    gaps.need(content.session.place + content.session.link, u"session.place"_s);
    gaps.need(content.startsAt, u"startsAt"_s);
    gaps.need(content.durationMinutes > 0, u"durationMinutes"_s);
    gaps.need(content.defenceObject, u"defenceObject"_s);
    if (content.session.callingOff != CallingOff::None) {
        check(gaps, content.issue);
        return gaps.status();
    }
    gaps.need(!content.panel.empty(), u"panel"_s);
    gaps.need(content.awardRules, u"awardRules"_s);
    gaps.need(content.appeal.windowDays > 0, u"appeal.windowDays"_s);
    gaps.need(content.appeal.addressee, u"appeal.addressee"_s);
    check(gaps, content.issue);
    return gaps.status();
}

Status checkComplete(const JurorConvocationContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    gaps.need(content.juror, u"juror"_s);
    check(gaps, content.session);
    gaps.need(content.session.place + content.session.link, u"session.place"_s);
    if (content.session.callingOff == CallingOff::None) {
        gaps.need(!content.hearings.empty(), u"hearings"_s);
        gaps.need(content.awardRules, u"awardRules"_s);
    }
    check(gaps, content.issue);
    return gaps.status();
}

Status checkComplete(const AttendanceSheetContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    check(gaps, content.session);
    gaps.need(!content.jurors.empty(), u"jurors"_s);
    for (const AttendanceRow &row : content.jurors)
        gaps.need(row.person, u"jurors.person"_s);
    for (const AttendanceRow &row : content.candidates)
        gaps.need(row.person, u"candidates.person"_s);
    return gaps.status();
}

Status checkComplete(const JurorCertificateContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    gaps.need(content.juror, u"juror"_s);
    check(gaps, content.session);
    gaps.need(content.hearingCount >= 0, u"hearingCount"_s);
    check(gaps, content.issue);
    return gaps.status();
}

Status checkComplete(const BlockPassportContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    check(gaps, content.holder, u"holder"_s);
    gaps.need(!content.blocks.empty(), u"blocks"_s);
    for (const PassportBlock &one : content.blocks)
        gaps.need(one.block.title, u"blocks/%1.title"_s.arg(one.block.number));
    check(gaps, content.issue);
    return gaps.status();
}

Status checkComplete(const SupplementContent &content)
{
    Gaps gaps;
    check(gaps, certifierMention(content.sheet), certificationMention(content.sheet));
    gaps.need(!content.sheet.blocks.empty(), u"sheet.blocks"_s);
    gaps.need(!content.sheet.capacities.isEmpty(), u"sheet.capacities"_s);
    gaps.need(content.issue.issuedOn, u"issue.issuedOn"_s);
    return gaps.status();
}

Status checkComplete(const DossierSummaryContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    check(gaps, content.candidate, u"candidate"_s);
    check(gaps, content.session);
    gaps.need(content.reference, u"reference"_s);
    gaps.need(!content.blocks.empty(), u"blocks"_s);
    gaps.need(content.preparedOn, u"preparedOn"_s);
    return gaps.status();
}

Status checkComplete(const RegisterContent &content)
{
    Gaps gaps;
    check(gaps, content.certifier, content.certification);
    gaps.need(content.from, u"from"_s);
    gaps.need(content.to, u"to"_s);
    gaps.need(content.preparedOn, u"preparedOn"_s);
    for (const RegisterEntry &entry : content.entries)
        gaps.need(entry.number, u"entries.number"_s);
    return gaps.status();
}

} // namespace parchemin::documents
