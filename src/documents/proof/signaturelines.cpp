#include "parchemin/core/clock.h"
#include "parchemin/core/frenchtext.h"

#include <algorithm>

#include "documents/proof/verificationlines.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QString fingerprintText(const QByteArray &fingerprint)
{
    return u"Empreinte de la clé : "_s + printedFingerprint(fingerprint);
}

QString instantText(const QDateTime &instant)
{
    return u"le %1 à %2"_s.arg(frenchDate(certifierDay(instant)), frenchTime(certifierTime(instant)));
}

QStringList detailsOf(const FileSignature &signature)
{
    const CertificateFacts &signer = signature.signer;
    if (signature.fault)
        return {sentence(*signature.fault)};
    QStringList details{u"Signé par %1, %2 (date déclarée par le signataire)."_s.arg(
        signer.organisation.isEmpty() || signer.organisation == signer.commonName
            ? signer.commonName
            : u"%1 (%2)"_s.arg(signer.commonName, signer.organisation),
        instantText(signature.at))};
    if (!signature.reason.isEmpty())
        details.append(u"Motif : "_s + signature.reason);
    if (!signature.wasCertificateValid())
        details.append(u"Le certificat n'était pas valable à cette date."_s);
    return details;
}

/// How a key that signed on a day stands to those that the reader trusts.
CheckLine keyLine(CheckSubject subject, const QByteArray &fingerprint, QDate day,
                  const std::vector<KnownKey> &known)
{
    const QStringList details{fingerprintText(fingerprint)};
    if (known.empty()) {
        return {subject, CheckOutcome::Unknown,
                u"Aucune clé de confiance n'est connue ici : comparez l'empreinte avec celle que le "
                "certificateur publie."_s,
                details};
    }
    const auto found = std::find_if(known.begin(), known.end(), [&fingerprint](const KnownKey &key) {
        return key.fingerprint == fingerprint;
    });
    if (found == known.end()) {
        return {subject, CheckOutcome::Failed, u"La clé n'est pas l'une de celles du certificateur."_s,
                details};
    }
    if ((found->from && day < *found->from) || (found->to && day > *found->to)) {
        return {subject, CheckOutcome::Failed,
                u"La clé est connue, mais elle n'était pas en service le %1."_s.arg(frenchDate(day)),
                details};
    }
    return {subject, CheckOutcome::Passed, u"La clé est connue."_s, details};
}

} // namespace

void addFileLines(std::vector<CheckLine> &lines, const ExaminedFile &file, const std::vector<KnownKey> &known)
{
    if (!file.signatures)
        return;
    const SignedFile &signedFile = *file.signatures;
    if (!signedFile.isSigned()) {
        lines.push_back(
            {CheckSubject::FileSignature, CheckOutcome::Absent,
             u"Le fichier ne porte pas de signature électronique : seuls ses justificatifs peuvent "
             "être vérifiés."_s});
        return;
    }
    CheckLine line{CheckSubject::FileSignature,
                   signedFile.isIntact() ? CheckOutcome::Passed : CheckOutcome::Failed,
                   signedFile.isIntact() ? u"Le fichier est signé, et rien n'y a changé depuis."_s
                                         : u"La signature du fichier n'est pas valable."_s};
    if (signedFile.fault)
        line.details.append(sentence(*signedFile.fault));
    for (const FileSignature &signature : signedFile.signatures)
        line.details += detailsOf(signature);
    lines.push_back(std::move(line));
    // Of several signatures the certifier's is enough; those of the jurors have keys of their own.
    if (!signedFile.isIntact())
        return;
    std::vector<CheckLine> keys;
    for (const FileSignature &signature : signedFile.signatures) {
        keys.push_back(
            keyLine(CheckSubject::FileKey, signature.signer.fingerprint, certifierDay(signature.at), known));
    }
    const auto passed = std::find_if(
        keys.begin(), keys.end(), [](const CheckLine &key) { return key.outcome == CheckOutcome::Passed; });
    lines.push_back(passed == keys.end() ? keys.front() : *passed);
}

void addCredentialLines(std::vector<CheckLine> &lines, const ExaminedFile &file,
                        const std::vector<KnownKey> &known)
{
    if (!file.credentialText)
        return;
    if (!file.credential) {
        lines.push_back(
            {CheckSubject::CredentialSignature,
             CheckOutcome::Failed,
             u"L'attestation numérique est abîmée : elle ne peut pas être lue."_s,
             {u"Partie illisible : %1"_s.arg(readCredential(*file.credentialText).error().where)}});
        return;
    }
    const bool isValid = file.credential->isSignatureValid;
    lines.push_back({CheckSubject::CredentialSignature, isValid ? CheckOutcome::Passed : CheckOutcome::Failed,
                     isValid
                         ? u"L'attestation numérique est signée, et rien n'y a changé."_s
                         : u"La signature de l'attestation numérique ne correspond pas à son contenu."_s});
    if (isValid) {
        lines.push_back(keyLine(CheckSubject::CredentialKey, file.credential->key.fingerprint(),
                                file.credential->claims.issuedOn, known));
    }
}

std::optional<PublicKey> keyOfPrintedProof(const ExaminedFile &file, const std::vector<KnownKey> &known)
{
    const QByteArray &name = file.printedProof->keyName;
    for (const KnownKey &key : known) {
        if (key.key && key.fingerprint.startsWith(name))
            return key.key;
    }
    if (file.credential && file.credential->key.fingerprint().startsWith(name))
        return file.credential->key;
    return {};
}

void addPrintedProofLines(std::vector<CheckLine> &lines, const ExaminedFile &file,
                          const std::vector<KnownKey> &known)
{
    if (!file.printedProofText)
        return;
    if (!file.printedProof) {
        lines.push_back({CheckSubject::PrintedProofSignature, CheckOutcome::Failed,
                         u"Le code imprimé ne peut pas être lu : il est abîmé ou n'est pas de Parchemin."_s});
        return;
    }
    const auto key = keyOfPrintedProof(file, known);
    if (!key) {
        lines.push_back(
            {CheckSubject::PrintedProofSignature,
             CheckOutcome::Unknown,
             u"La signature du code imprimé ne peut pas être vérifiée sans la clé publique du certificateur."_s,
             {u"Clé nommée : "_s + printedFingerprint(file.printedProof->keyName)}});
        return;
    }
    const bool isValid = file.printedProof->isSignedBy(*key);
    lines.push_back({CheckSubject::PrintedProofSignature,
                     isValid ? CheckOutcome::Passed : CheckOutcome::Failed,
                     isValid ? u"Le code imprimé est signé, et rien n'y a changé."_s
                             : u"La signature du code imprimé ne correspond pas à son contenu."_s});
    if (isValid) {
        lines.push_back(keyLine(CheckSubject::PrintedProofKey, key->fingerprint(),
                                file.printedProof->proof.claims.issuedOn, known));
    }
}

} // namespace parchemin::documents
