#include "app/paperpayload.h"

#include "app/payloadjson.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonObject json(const documents::SessionMention &session)
{
    QJsonObject object{{u"code"_s, session.code},
                       {u"heldOn"_s, iso(session.heldOn)},
                       {u"opensAt"_s, clock(session.opensAt)},
                       {u"closesAt"_s, clock(session.closesAt)},
                       {u"place"_s, session.place},
                       {u"address"_s, session.address},
                       {u"link"_s, session.link}};
    if (session.callingOff != documents::CallingOff::None) {
        const bool isPostponed = session.callingOff == documents::CallingOff::Postponed;
        object[u"callingOff"_s] = isPostponed ? u"POSTPONED"_s : u"CANCELLED"_s;
    }
    return object;
}

QJsonArray json(const std::vector<documents::PanelMention> &panel)
{
    QJsonArray array;
    for (const documents::PanelMention &one : panel) {
        array.append(QJsonObject{
            {u"name"_s, one.name}, {u"quality"_s, one.quality}, {u"organisation"_s, one.organisation}});
    }
    return array;
}

QJsonArray json(const std::vector<documents::AttendanceRow> &rows)
{
    QJsonArray array;
    for (const documents::AttendanceRow &row : rows) {
        array.append(QJsonObject{{u"from"_s, clock(row.from)},
                                 {u"to"_s, clock(row.to)},
                                 {u"person"_s, row.person},
                                 {u"role"_s, row.role}});
    }
    return array;
}

QJsonObject json(const documents::AppealMention &appeal)
{
    return {{u"windowDays"_s, appeal.windowDays}, {u"addressee"_s, appeal.addressee}};
}

/// What every paper begins with.
template <typename Content>
QJsonObject begun(const Content &content)
{
    return {{u"certifier"_s, parchemin::json(content.certifier)},
            {u"certification"_s, parchemin::json(content.certification)},
            {u"issue"_s, parchemin::json(content.issue)}};
}

} // namespace

QByteArray toPayload(const documents::CandidateConvocationContent &content)
{
    QJsonObject object = begun(content);
    object[u"candidate"_s] = parchemin::json(content.candidate);
    object[u"postalAddress"_s] = QJsonArray::fromStringList(content.postalAddress);
    object[u"session"_s] = json(content.session);
    object[u"arrivesAt"_s] = clock(content.arrivesAt);
    object[u"startsAt"_s] = clock(content.startsAt);
    object[u"durationMinutes"_s] = content.durationMinutes;
    object[u"extraMinutes"_s] = content.extraMinutes;
    object[u"defenceObject"_s] = content.defenceObject;
    object[u"toBring"_s] = QJsonArray::fromStringList(content.toBring);
    object[u"panel"_s] = json(content.panel);
    object[u"awardRules"_s] = content.awardRules;
    object[u"appeal"_s] = json(content.appeal);
    object[u"contact"_s] = content.contact;
    return canonical(u"CONVOCATION"_s, object);
}

QByteArray toPayload(const documents::JurorConvocationContent &content)
{
    QJsonArray hearings;
    for (const documents::HearingMention &one : content.hearings) {
        hearings.append(QJsonObject{{u"from"_s, clock(one.from)},
                                    {u"to"_s, clock(one.to)},
                                    {u"candidate"_s, one.candidate},
                                    {u"subject"_s, one.subject}});
    }
    QJsonObject object = begun(content);
    object[u"juror"_s] = content.juror;
    object[u"quality"_s] = content.quality;
    object[u"postalAddress"_s] = QJsonArray::fromStringList(content.postalAddress);
    object[u"session"_s] = json(content.session);
    object[u"hearings"_s] = hearings;
    object[u"panel"_s] = json(content.panel);
    object[u"duties"_s] = QJsonArray::fromStringList(content.duties);
    object[u"awardRules"_s] = content.awardRules;
    object[u"contact"_s] = content.contact;
    return canonical(u"CONVOCATION"_s, object);
}

QByteArray toPayload(const documents::AttendanceSheetContent &content)
{
    QJsonObject object = begun(content);
    object[u"session"_s] = json(content.session);
    object[u"jurors"_s] = json(content.jurors);
    object[u"candidates"_s] = json(content.candidates);
    return canonical(u"ATTENDANCE_SHEET"_s, object);
}

QByteArray toPayload(const documents::JurorCertificateContent &content)
{
    QJsonObject object = begun(content);
    object[u"juror"_s] = content.juror;
    object[u"quality"_s] = content.quality;
    object[u"organisation"_s] = content.organisation;
    object[u"session"_s] = json(content.session);
    object[u"hearingCount"_s] = content.hearingCount;
    return canonical(u"JUROR_CERTIFICATE"_s, object);
}

QByteArray toPayload(const documents::BlockPassportContent &content)
{
    QJsonArray blocks;
    for (const documents::PassportBlock &one : content.blocks) {
        QJsonObject block = parchemin::json(one.block);
        block[u"code"_s] = one.code;
        block[u"acquiredOn"_s] = one.acquiredOn ? QJsonValue(iso(*one.acquiredOn)) : QJsonValue();
        block[u"proof"_s] = one.proof;
        block[u"missing"_s] = QJsonArray::fromStringList(one.missing);
        blocks.append(block);
    }
    QJsonObject object = begun(content);
    object[u"holder"_s] = parchemin::json(content.holder);
    object[u"blocks"_s] = blocks;
    object[u"finalStep"_s] = content.finalStep;
    return canonical(u"PASSPORT"_s, object);
}

QByteArray toPayload(const documents::SupplementContent &content)
{
    const bool isFrench = content.language == documents::SupplementLanguage::French;
    return canonical(u"SUPPLEMENT"_s, {{u"rncpCode"_s, content.sheet.rncpCode},
                                       {u"sheetVersion"_s, content.sheet.version},
                                       {u"language"_s, isFrench ? u"fr"_s : u"en"_s},
                                       {u"translatedTitle"_s, optionalText(content.translatedTitle)},
                                       {u"issue"_s, parchemin::json(content.issue)}});
}

} // namespace parchemin
