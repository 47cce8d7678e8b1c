#include "parchemin/app/keyservice.h"

#include "parchemin/app/act.h"
#include "parchemin/store/proofrepository.h"

#include <algorithm>

#include "app/candidacyrules.h"
#include "app/documentproofs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The keys of a store as values that verify; StoreCorrupt when one of them is none.
Result<std::vector<documents::IssuingKey>> publicKeys(const Database &database)
{
    const auto kept = ProofRepository(database).keys();
    if (!kept)
        return kept.error();
    std::vector<documents::IssuingKey> keys;
    for (const KeptKey &one : *kept) {
        auto key = documents::PublicKey::fromSpki(one.publicKey);
        if (!key || hex(key->fingerprint()) != one.fingerprint) {
            return Error{ErrorCode::StoreCorrupt, u"a public key is not what its fingerprint says"_s,
                         u"issuing_key"_s};
        }
        keys.push_back({*std::move(key), one.from, one.to});
    }
    return keys;
}

/// The last key, which no other follows yet; none before the first and after one that ended for good.
const KeptKey *openKey(const std::vector<KeptKey> &keys)
{
    return keys.empty() || keys.back().to ? nullptr : &keys.back();
}

} // namespace

Result<NewKey> NewKey::make(const documents::Secret &passphrase)
{
    auto key = documents::SigningKey::generate();
    if (!key)
        return key.error();
    auto sealed = key->toEncryptedPkcs8(passphrase);
    if (!sealed)
        return sealed.error();
    return NewKey{*std::move(key), *std::move(sealed)};
}

Result<QDate> KeyService::earliestDay() const
{
    const auto known = keys();
    if (!known)
        return known.error();
    return earliestDayAfter(*known, m_context.clock.today());
}

Result<IssuingKeyId> KeyService::add(const Actor &by, const NewKey &key, QDate from)
{
    auto act = Act::begin(m_context, by, Right::ManageKeys);
    if (!act)
        return act.error();
    const ProofRepository repository(act->database());
    const auto known = repository.keys();
    if (!known)
        return known.error();
    const QDate earliest = earliestDayAfter(*known, act->today());
    if (!from.isValid() || from < earliest) {
        Error early = refused({timeOrder(from, earliest)});
        early.where = u"/from"_s;
        return early;
    }
    const KeptKey *former = openKey(*known);
    if (former != nullptr) {
        if (Status ended = repository.endKey(former->id, from.addDays(-1), act->at(), by.user); !ended)
            return ended.error();
    }
    const documents::PublicKey &publicKey = key.key.publicKey();
    const QString fingerprint = hex(publicKey.fingerprint());
    const auto id = repository.addKey({.id = IssuingKeyId{0},
                                       .fingerprint = fingerprint,
                                       .publicKey = publicKey.spki(),
                                       .sealedKey = key.sealed,
                                       .from = from},
                                      act->at(), by.user);
    if (!id)
        return id.error();
    ActRecord record{
        .action = former != nullptr ? u"issuingKey.rotated"_s : u"issuingKey.created"_s,
        .entity = u"issuing_key"_s,
        .entityId = id->value(),
        .after = {{u"fingerprint"_s, fingerprint}, {u"validFrom"_s, from.toString(Qt::ISODate)}}};
    if (former != nullptr)
        record.before = {{u"fingerprint"_s, former->fingerprint}};
    if (Status done = act->finish(record); !done)
        return done.error();
    return *id;
}

Result<CertificateId> KeyService::addCertificate(const Actor &by, const documents::SignerIdentity &signer)
{
    const documents::CertificateFacts &facts = signer.facts();
    const QString fingerprint = hex(facts.fingerprint);
    const auto known = certificates();
    if (!known)
        return known.error();
    const auto found = std::ranges::find(*known, fingerprint, &KeptCertificate::fingerprint);
    if (found != known->end())
        return found->id;
    auto act = Act::begin(m_context, by, Right::ManageKeys);
    if (!act)
        return act.error();
    const auto id = ProofRepository(act->database())
                        .addCertificate({.id = CertificateId{0},
                                         .fingerprint = fingerprint,
                                         .commonName = facts.commonName,
                                         .organisation = facts.organisation,
                                         .certificate = signer.certificate(),
                                         .from = facts.from,
                                         .until = facts.until},
                                        act->at(), by.user);
    if (!id)
        return id.error();
    if (Status done = act->finish({.action = u"signingCertificate.added"_s,
                                   .entity = u"signing_certificate"_s,
                                   .entityId = id->value(),
                                   .after = {{u"fingerprint"_s, fingerprint}}});
        !done)
        return done.error();
    return *id;
}

Blockers KeyService::certificateBlockers(const documents::CertificateFacts &certificate) const
{
    return parchemin::certificateBlockers(certificate, m_context.clock.now());
}

Result<std::vector<KeptKey>> KeyService::keys() const
{
    return issuingKeys(m_context.database());
}

Result<std::optional<KeptKey>> KeyService::keyInUse() const
{
    const auto known = keys();
    if (!known)
        return known.error();
    return keyInForce(*known, m_context.clock.today());
}

Result<std::vector<KeptCertificate>> KeyService::certificates() const
{
    return ProofRepository(m_context.database()).certificates();
}

Result<std::vector<KeptKey>> issuingKeys(const Database &database)
{
    return ProofRepository(database).keys();
}

std::optional<KeptKey> keyInForce(const std::vector<KeptKey> &keys, QDate day)
{
    const auto found = std::ranges::find_if(keys, [day](const KeptKey &key) { return key.isValidOn(day); });
    return found == keys.end() ? std::optional<KeptKey>() : std::optional(*found);
}

QDate earliestDayAfter(const std::vector<KeptKey> &keys, QDate today)
{
    if (keys.empty())
        return today;
    const KeptKey &last = keys.back();
    return last.to ? std::max(today, last.to->addDays(1)) : std::max(today, last.from).addDays(1);
}

Result<bool> hasProofKeys(const Database &database, QDate day)
{
    const ProofRepository proofs(database);
    const auto certificates = proofs.certificates();
    if (!certificates)
        return certificates.error();
    if (!certificates->empty())
        return true;
    const auto keys = proofs.keys();
    if (!keys)
        return keys.error();
    return std::ranges::any_of(*keys, [day](const KeptKey &key) { return key.isValidOn(day); });
}

Result<QByteArray> exportedKeys(const Database &database)
{
    auto keys = publicKeys(database);
    if (!keys)
        return keys.error();
    const auto kept = ProofRepository(database).certificates();
    if (!kept)
        return kept.error();
    std::vector<documents::CertificateFacts> certificates;
    for (const KeptCertificate &one : *kept) {
        certificates.push_back({.commonName = one.commonName,
                                .organisation = one.organisation,
                                .issuer = {},
                                .from = one.from,
                                .until = one.until,
                                .fingerprint = QByteArray::fromHex(one.fingerprint.toLatin1())});
    }
    return documents::exportedKeys(*std::move(keys), certificates);
}

Result<std::vector<documents::KnownKey>> knownKeys(const Database &database,
                                                   const documents::ExaminedFile &file)
{
    const auto keys = publicKeys(database);
    if (!keys)
        return keys.error();
    const auto certificates = ProofRepository(database).certificates();
    if (!certificates)
        return certificates.error();
    std::vector<documents::KnownKey> known;
    for (const documents::IssuingKey &one : *keys)
        known.push_back({one.key.fingerprint(), one.key, one.from, one.to});
    for (const KeptCertificate &one : *certificates) {
        known.push_back({QByteArray::fromHex(one.fingerprint.toLatin1()),
                         {},
                         certifierDay(one.from),
                         certifierDay(one.until)});
    }
    const auto signers = ProofRepository(database).signersOf(QString::fromLatin1(file.sha256.toHex()));
    if (!signers)
        return signers.error();
    for (const QString &fingerprint : *signers)
        known.push_back({QByteArray::fromHex(fingerprint.toLatin1())});
    return known;
}

} // namespace parchemin
