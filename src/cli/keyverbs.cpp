#include "parchemin/app/keyservice.h"
#include "parchemin/exchange/filewriting.h"

#include "cli/invocation.h"
#include "cli/passphrase.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/unlocking.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

QString printed(const QString &hexadecimal)
{
    return documents::printedFingerprint(QByteArray::fromHex(hexadecimal.toLatin1()));
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonObject keyJson(const KeptKey &key)
{
    QJsonObject object{{u"fingerprint"_s, key.fingerprint}, {u"from"_s, key.from.toString(Qt::ISODate)}};
    if (key.to)
        object[u"to"_s] = key.to->toString(Qt::ISODate);
    return object;
}

QJsonObject keyJson(const KeptCertificate &certificate)
{
    return {{u"fingerprint"_s, certificate.fingerprint},
            {u"commonName"_s, certificate.commonName},
            {u"organisation"_s, certificate.organisation},
            {u"from"_s, certificate.from.toString(Qt::ISODate)},
            {u"until"_s, certificate.until.toString(Qt::ISODate)}};
}

Result<ExitStatus> listKeys(Invocation &call)
{
    const KeyService service(call.work().context());
    const auto keys = service.keys();
    if (!keys)
        return keys.error();
    const auto certificates = service.certificates();
    if (!certificates)
        return certificates.error();
    if (call.isJson()) {
        QJsonArray issuing;
        for (const KeptKey &key : *keys)
            issuing.append(keyJson(key));
        QJsonArray signing;
        for (const KeptCertificate &certificate : *certificates)
            signing.append(keyJson(certificate));
        call.print(QJsonObject{{u"keys"_s, issuing}, {u"certificates"_s, signing}});
        return ExitStatus::Done;
    }
    Table table({translate("Cli", "Kind"), translate("Cli", "From"), translate("Cli", "Until"),
                 translate("Cli", "Fingerprint")});
    for (const KeptKey &key : *keys) {
        table.add({translate("Cli", "issuing key"), key.from.toString(Qt::ISODate), dayText(key.to),
                   printed(key.fingerprint)});
    }
    for (const KeptCertificate &certificate : *certificates) {
        table.add({certificate.commonName, dayText(certifierDay(certificate.from)),
                   dayText(certifierDay(certificate.until)), printed(certificate.fingerprint)});
    }
    table.print(call.out(), translate("Cli", "No key: documents are issued without proof."));
    return ExitStatus::Done;
}

Result<ExitStatus> createKey(Invocation &call)
{
    KeyService service(call.work().context());
    const auto earliest = service.earliestDay();
    if (!earliest)
        return earliest.error();
    const QDate from = call.date(u"from"_s, *earliest);
    if (call.isMisused())
        return call.misused();
    const auto passphrase = passphraseFrom(call, {u"key-passphrase-file"_s, "PARCHEMIN_KEY_PASSPHRASE",
                                                  translate("Cli", "Passphrase for the new key:")});
    if (!passphrase)
        return passphrase.error();
    const auto made = NewKey::make(*passphrase);
    if (!made)
        return made.error();
    if (const auto id = service.add(call.actor(), *made, from); !id)
        return id.error();
    return call.done(translate("Cli", "Issuing key created, in force from %1. Its fingerprint: %2")
                         .arg(from.toString(Qt::ISODate),
                              documents::printedFingerprint(made->key.publicKey().fingerprint())));
}

Result<ExitStatus> recordCertificate(Invocation &call)
{
    if (Status unlocked = unlockSigner(call); !unlocked)
        return unlocked.error();
    const documents::CertificateFacts &facts = call.work().keys().signer()->identity.facts();
    return call.done(translate("Cli", "Certificate of %1 recorded. Its fingerprint: %2")
                         .arg(facts.commonName, documents::printedFingerprint(facts.fingerprint)));
}

Result<ExitStatus> exportKeys(Invocation &call)
{
    const QString path = call.text(u"out"_s);
    const auto exported = exportedKeys(call.database());
    if (!exported)
        return exported.error();
    if (Status written = exchange::writeWholeFile(path, *exported); !written)
        return written.error();
    return call.done(translate("Cli", "Public keys written to %1.").arg(path));
}

/// A signer's, without whom there is nothing to record.
std::vector<Option> certificateOptions()
{
    std::vector<Option> options = signerOptions();
    options.front().isRequired = true;
    return options;
}

} // namespace

void addKeyVerbs(Verbs &verbs)
{
    verbs.push_back({.name = u"keys"_s,
                     .summary = translate("Cli", "List the keys that sign documents, by their fingerprints."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = listKeys});
    verbs.push_back(
        {.name = u"keys create"_s,
         .summary = translate("Cli", "Make an issuing key; the one in use ends the day before."),
         .access = Access::Write,
         .positionals = {},
         .options = {valued(u"from"_s, u"DATE"_s, translate("Cli", "Its first day.")),
                     valued(u"key-passphrase-file"_s, u"FILE"_s,
                            translate("Cli", "Holds its passphrase; else PARCHEMIN_KEY_PASSPHRASE."))},
         .act = createKey});
    verbs.push_back({.name = u"keys certificate"_s,
                     .summary = translate("Cli", "Record the certificate with which files are signed."),
                     .access = Access::Write,
                     .positionals = {},
                     .options = certificateOptions(),
                     .act = recordCertificate});
    verbs.push_back({.name = u"keys export"_s,
                     .summary = translate("Cli", "Write the public keys and their fingerprints to a file."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {needed(u"out"_s, u"FILE"_s, translate("Cli", "The file."))},
                     .act = exportKeys});
}

} // namespace parchemin::cli
