#include "app/documentpayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/payloadjson.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using documents::AttestedBlock;
using documents::BlockMention;
using documents::CertificationMention;
using documents::CertifierMention;
using documents::Gender;
using documents::HolderMention;
using documents::IssueMention;
using documents::ProvenBlock;
using parchemin::codes;
using parchemin::json;
using parchemin::optionalText;

std::optional<QString> optionalText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::vector<CodedLabel> codes(const QJsonValue &value)
{
    std::vector<CodedLabel> labels;
    for (const auto one : value.toArray())
        labels.push_back({one[u"code"].toString(), one[u"label"].toString()});
    return labels;
}

CertifierMention certifier(const QJsonValue &value)
{
    return {value[u"name"].toString(), value[u"address"].toString(), value[u"website"].toString()};
}

CertificationMention certification(const QJsonValue &value)
{
    const QJsonValue basis = value[u"legalBasis"];
    return {
        .title = value[u"title"].toString(),
        .rncpCode = value[u"rncpCode"].toString(),
        .legalBasis = {basis[u"kind"].toString() == u"ORDER"_s ? LegalBasisKind::Order
                                                               : LegalBasisKind::DgDecision,
                       date(basis[u"date"]), date(basis[u"publishedOn"]), basis[u"text"].toString()},
        .effectiveFrom = date(value[u"effectiveFrom"]),
        .registeredUntil = date(value[u"registeredUntil"]),
        .level1969 = value[u"level1969"].toString(),
        .levelEqf = value[u"levelEqf"].toString(),
        .levelNational = optionalText(value[u"levelNational"]),
        .nsfCodes = codes(value[u"nsfCodes"]),
        .levelBearing = value[u"levelBearing"].toBool(),
    };
}

Gender gender(const QString &name)
{
    if (name == u"F"_s)
        return Gender::Female;
    return name == u"M"_s ? Gender::Male : Gender::Unknown;
}

HolderMention holder(const QJsonValue &value)
{
    return {
        .civility = optionalText(value[u"civility"]),
        .firstNames = value[u"firstNames"].toString(),
        .birthName = value[u"birthName"].toString(),
        .usageName = optionalText(value[u"usageName"]),
        .gender = gender(value[u"gender"].toString()),
        .birthDate = date(value[u"birthDate"]),
        .birthPlace = value[u"birthPlace"].toString(),
        .birthCountry = optionalText(value[u"birthCountry"]),
    };
}

std::optional<documents::ProofMention> proof(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    return documents::ProofMention{value[u"key"].toString(), value[u"signed"].toBool()};
}

IssueMention issue(const QJsonValue &value)
{
    return {
        .issuedOn = date(value[u"issuedOn"]),
        .issuedAt = value[u"issuedAt"].toString(),
        .signatoryName = value[u"signatoryName"].toString(),
        .signatoryCapacity = value[u"signatoryCapacity"].toString(),
        .number = optionalText(value[u"number"]),
        .checkCode = optionalText(value[u"checkCode"]),
        .duplicate = {},
        .proof = proof(value[u"proof"]),
    };
}

BlockMention block(const QJsonValue &value)
{
    return {value[u"number"].toInt(), value[u"title"].toString()};
}

std::vector<BlockMention> blockList(const QJsonValue &value)
{
    std::vector<BlockMention> blocks;
    for (const auto one : value.toArray())
        blocks.push_back(block(one));
    return blocks;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto one : value.toArray())
        list.append(one.toString());
    return list;
}

QJsonObject json(const AttestedBlock &attested)
{
    QJsonObject object = json(attested.block);
    object[u"code"_s] = attested.code;
    object[u"validatedOn"_s] = iso(attested.validatedOn);
    object[u"minutesNumber"_s] = optionalText(attested.minutesNumber);
    object[u"competencies"_s] = QJsonArray::fromStringList(attested.competencies);
    return object;
}

AttestedBlock attestedBlock(const QJsonValue &value)
{
    return {block(value), value[u"code"].toString(), date(value[u"validatedOn"]),
            optionalText(value[u"minutesNumber"]), texts(value[u"competencies"])};
}

QString outcomeName(documents::NoticeOutcome outcome)
{
    switch (outcome) {
    case documents::NoticeOutcome::Full:
        return u"FULL"_s;
    case documents::NoticeOutcome::Partial:
        return u"PARTIAL"_s;
    case documents::NoticeOutcome::Refused:
        return u"REFUSED"_s;
    case documents::NoticeOutcome::Deferred:
        return u"DEFERRED"_s;
    }
    Q_UNREACHABLE();
}

/// What a document that awards the title says.
template <typename Content>
QJsonObject titleObject(const Content &content, const std::vector<ProvenBlock> &blocks)
{
    QJsonArray proven;
    for (const ProvenBlock &one : blocks)
        proven.append(QJsonObject{{u"code"_s, one.code}, {u"acquiredOn"_s, iso(one.acquiredOn)}});
    return {{u"certifier"_s, json(content.certifier)},
            {u"certification"_s, json(content.certification)},
            {u"holder"_s, json(content.holder)},
            {u"blockCount"_s, content.blockCount},
            {u"blocks"_s, proven},
            {u"juryDate"_s, iso(content.juryDate)},
            {u"juryPlace"_s, content.juryPlace},
            {u"minutesNumber"_s, content.minutesNumber},
            {u"issue"_s, json(content.issue)}};
}

template <typename Content>
Content titleContent(const QJsonValue &root)
{
    return {
        .certifier = certifier(root[u"certifier"]),
        .certification = certification(root[u"certification"]),
        .holder = holder(root[u"holder"]),
        .blockCount = root[u"blockCount"].toInt(),
        .juryDate = date(root[u"juryDate"]),
        .juryPlace = root[u"juryPlace"].toString(),
        .minutesNumber = root[u"minutesNumber"].toString(),
        .issue = issue(root[u"issue"]),
    };
}

Result<QJsonValue> read(const QByteArray &payload, const QString &kind)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (object[u"kind"_s].toString() != kind || object[u"format"_s].toInt() != 1) {
        return Error{ErrorCode::StoreCorrupt, u"a stored payload is not one of kind %1"_s.arg(kind),
                     u"/kind"_s};
    }
    return QJsonValue(object);
}

} // namespace

QByteArray toPayload(const documents::ParchmentContent &content, const std::vector<ProvenBlock> &blocks)
{
    return canonical(u"PARCHMENT"_s, titleObject(content, blocks));
}

QByteArray toPayload(const documents::SuccessAttestationContent &content,
                     const std::vector<ProvenBlock> &blocks)
{
    return canonical(u"SUCCESS_ATTESTATION"_s, titleObject(content, blocks));
}

QByteArray toPayload(const documents::BlockAttestationContent &content)
{
    QJsonArray blocks;
    for (const AttestedBlock &attested : content.blocks)
        blocks.append(json(attested));
    return canonical(u"BLOCK_ATTESTATION"_s, {{u"certifier"_s, json(content.certifier)},
                                              {u"certification"_s, json(content.certification)},
                                              {u"holder"_s, json(content.holder)},
                                              {u"blocks"_s, blocks},
                                              {u"remainingBlocks"_s, json(content.remainingBlocks)},
                                              {u"issue"_s, json(content.issue)}});
}

QByteArray toPayload(const documents::DecisionNoticeContent &content)
{
    QJsonArray missing;
    for (const documents::MissingBlock &one : content.missingBlocks) {
        QJsonObject object = json(one.block);
        object[u"competencies"_s] = QJsonArray::fromStringList(one.competencies);
        missing.append(object);
    }
    return canonical(u"DECISION_NOTICE"_s,
                     {{u"certifier"_s, json(content.certifier)},
                      {u"certification"_s, json(content.certification)},
                      {u"holder"_s, json(content.holder)},
                      {u"postalAddress"_s, QJsonArray::fromStringList(content.postalAddress)},
                      {u"outcome"_s, outcomeName(content.outcome)},
                      {u"juryDate"_s, iso(content.juryDate)},
                      {u"juryPlace"_s, content.juryPlace},
                      {u"minutesNumber"_s, content.minutesNumber},
                      {u"grantedBlocks"_s, json(content.grantedBlocks)},
                      {u"lifelongBlocks"_s, json(content.lifelongBlocks)},
                      {u"missingBlocks"_s, missing},
                      {u"motive"_s, content.motive},
                      {u"recommendations"_s, content.recommendations},
                      {u"nextSteps"_s, content.nextSteps},
                      {u"appeal"_s, QJsonObject{{u"windowDays"_s, content.appeal.windowDays},
                                                {u"addressee"_s, content.appeal.addressee}}},
                      {u"issue"_s, json(content.issue)}});
}

Result<documents::ParchmentContent> parchmentFromPayload(const QByteArray &payload)
{
    const auto value = read(payload, u"PARCHMENT"_s);
    if (!value)
        return value.error();
    return titleContent<documents::ParchmentContent>(*value);
}

Result<documents::SuccessAttestationContent> successAttestationFromPayload(const QByteArray &payload)
{
    const auto value = read(payload, u"SUCCESS_ATTESTATION"_s);
    if (!value)
        return value.error();
    return titleContent<documents::SuccessAttestationContent>(*value);
}

std::vector<ProvenBlock> provenBlocksFromPayload(const QByteArray &payload)
{
    std::vector<ProvenBlock> blocks;
    const QJsonArray named = QJsonDocument::fromJson(payload)[u"blocks"_s].toArray();
    for (const auto one : named)
        blocks.push_back({one[u"code"].toString(), date(one[u"acquiredOn"])});
    return blocks;
}

Result<documents::BlockAttestationContent> blockAttestationFromPayload(const QByteArray &payload)
{
    const auto value = read(payload, u"BLOCK_ATTESTATION"_s);
    if (!value)
        return value.error();
    const QJsonValue &root = *value;
    documents::BlockAttestationContent content{
        .certifier = certifier(root[u"certifier"]),
        .certification = certification(root[u"certification"]),
        .holder = holder(root[u"holder"]),
        .blocks = {},
        .remainingBlocks = blockList(root[u"remainingBlocks"]),
        .issue = issue(root[u"issue"]),
    };
    for (const auto one : root[u"blocks"].toArray())
        content.blocks.push_back(attestedBlock(one));
    return content;
}

} // namespace parchemin
