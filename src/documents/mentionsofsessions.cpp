#include "parchemin/core/frenchtext.h"

#include "documents/mentionlist.h"
#include "documents/supplementwording.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

void addSession(Mentions &mentions, const SessionMention &session)
{
    mentions.push_back({u"session"_s, session.code});
    mentions.push_back({u"date"_s, frenchDate(session.heldOn)});
}

Mentions heading(const CertifierMention &certifier, const CertificationMention &certification)
{
    return {{u"certifier"_s, certifier.name}, {u"certification title"_s, certification.title}};
}

} // namespace

std::vector<MandatoryMention> mandatoryMentions(const CandidateConvocationContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    addSession(mentions, content.session);
    mentions.push_back({u"candidate"_s, civilName(content.candidate)});
    mentions.push_back({u"time"_s, frenchTime(content.startsAt)});
    if (content.session.callingOff == CallingOff::None) {
        mentions.push_back({u"appeal"_s, u"%1 jours"_s.arg(content.appeal.windowDays)});
        for (const PanelMention &member : content.panel)
            mentions.push_back({u"panel"_s, member.name});
    }
    addIssue(mentions, content.issue);
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const JurorConvocationContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    addSession(mentions, content.session);
    mentions.push_back({u"juror"_s, content.juror});
    for (const HearingMention &hearing : content.hearings) {
        if (content.session.callingOff == CallingOff::None && !hearing.candidate.isEmpty())
            mentions.push_back({u"hearing"_s, hearing.candidate});
    }
    addIssue(mentions, content.issue);
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const AttendanceSheetContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    addSession(mentions, content.session);
    for (const AttendanceRow &row : content.jurors)
        mentions.push_back({u"juror"_s, row.person});
    for (const AttendanceRow &row : content.candidates)
        mentions.push_back({u"candidate"_s, row.person});
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const JurorCertificateContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    addSession(mentions, content.session);
    mentions.push_back({u"juror"_s, content.juror});
    addIssue(mentions, content.issue);
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const BlockPassportContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    addHolder(mentions, content.holder);
    for (const PassportBlock &one : content.blocks)
        mentions.push_back({u"block %1"_s.arg(one.block.number), one.block.title});
    mentions.push_back({u"lifelong"_s, u"à vie"_s});
    addIssue(mentions, content.issue);
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const SupplementContent &content)
{
    Mentions mentions{{u"certifier"_s, content.sheet.certifier.name},
                      {u"certification title"_s, content.sheet.title},
                      {u"code"_s, content.sheet.rncpCode}};
    for (const SkillBlock &block : content.sheet.blocks)
        mentions.push_back({u"block %1"_s.arg(block.number), block.title});
    mentions.push_back({u"number and duplicate"_s, issueText(content)});
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const DossierSummaryContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    addSession(mentions, content.session);
    addHolder(mentions, content.candidate);
    for (const SummaryBlock &one : content.blocks)
        mentions.push_back({u"block %1"_s.arg(one.block.number), one.block.title});
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const RegisterContent &content)
{
    Mentions mentions = heading(content.certifier, content.certification);
    for (const RegisterEntry &entry : content.entries)
        mentions.push_back({u"entry"_s, entry.number});
    return mentions;
}

} // namespace parchemin::documents
