#include "documents/proof/proofcbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

// The keys of the map. They never change their meaning: printed documents use them for life.
constexpr qint64 kindKey = 1;
constexpr qint64 uuidKey = 2;
constexpr qint64 numberKey = 3;
constexpr qint64 holderKey = 4;
constexpr qint64 birthDateKey = 5;
constexpr qint64 sheetKey = 6;
constexpr qint64 blocksKey = 7;
constexpr qint64 juryDateKey = 8;
constexpr qint64 issuedOnKey = 9;
constexpr qint64 credentialKey = 10;

QDate firstDay()
{
    return {1970, 1, 1};
}

/// Days since 1 January 1970 (as in RFC 8943, without its tag: the key says that it is a date).
qint64 daysOf(QDate day)
{
    return firstDay().daysTo(day);
}

QDate dayOf(const QCborValue &value)
{
    // Four digits of year, whatever the number.
    constexpr qint64 limit = 3000000;
    const qint64 days = value.toInteger(limit);
    return days > -limit && days < limit ? firstDay().addDays(days) : QDate();
}

QString uuidOf(const QCborValue &value)
{
    const QByteArray bytes = value.toByteArray();
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces) : QString();
}

Error unreadableClaims(const QString &where)
{
    return {ErrorCode::InvalidInput, u"not a printed proof of this program: "_s + where, where};
}

} // namespace

QByteArray cborOf(const PrintedProof &proof)
{
    const ProofClaims &claims = proof.claims;
    QCborArray blocks;
    for (const ProvenBlock &block : claims.blocks) {
        blocks.append(block.code.mid(claims.sheetCode.size()));
        blocks.append(daysOf(block.acquiredOn));
    }
    QCborMap map{{kindKey, claims.kind == ProofKind::Title ? 0 : 1},
                 {uuidKey, QUuid::fromString(claims.uuid).toRfc4122()},
                 {numberKey, claims.number},
                 {holderKey, claims.holder.normalized(QString::NormalizationForm_C)},
                 {birthDateKey, daysOf(claims.birthDate)},
                 {sheetKey, claims.sheetCode},
                 {blocksKey, blocks}};
    if (claims.juryDate)
        map.insert(juryDateKey, daysOf(*claims.juryDate));
    map.insert(issuedOnKey, daysOf(claims.issuedOn));
    map.insert(credentialKey, proof.credentialHash);
    return map.toCborValue().toCbor();
}

Result<PrintedProof> proofFromCbor(const QByteArray &cbor)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(cbor, &error).toMap();
    if (error.error != QCborError::NoError)
        return unreadableClaims(u"cbor"_s);
    PrintedProof proof;
    ProofClaims &claims = proof.claims;
    claims.kind = map[kindKey].toInteger() == 0 ? ProofKind::Title : ProofKind::BlockAttestation;
    claims.uuid = uuidOf(map[uuidKey]);
    claims.number = map[numberKey].toString();
    claims.holder = map[holderKey].toString();
    claims.birthDate = dayOf(map[birthDateKey]);
    claims.sheetCode = map[sheetKey].toString();
    const QCborArray blocks = map[blocksKey].toArray();
    for (qsizetype i = 0; i + 1 < blocks.size(); i += 2)
        claims.blocks.push_back({claims.sheetCode + blocks[i].toString(), dayOf(blocks[i + 1])});
    if (map.contains(juryDateKey))
        claims.juryDate = dayOf(map[juryDateKey]);
    claims.issuedOn = dayOf(map[issuedOnKey]);
    proof.credentialHash = map[credentialKey].toByteArray();
    if (const QString fault = faultyClaim(claims); !fault.isEmpty())
        return unreadableClaims(fault);
    // Nothing more is in it than what was read, and in no other form.
    if (proof.credentialHash.size() != 16 || cborOf(proof) != cbor)
        return unreadableClaims(u"cbor"_s);
    return proof;
}

} // namespace parchemin::documents
