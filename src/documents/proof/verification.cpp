#include "parchemin/documents/proof/verification.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "documents/proof/verificationlines.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

std::optional<QDate> keyDayIn(const QJsonValue &value)
{
    return value.isUndefined() ? std::nullopt
                               : std::optional(QDate::fromString(value.toString(), Qt::ISODate));
}

bool isSignature(CheckSubject subject)
{
    return subject == CheckSubject::FileSignature || subject == CheckSubject::CredentialSignature ||
           subject == CheckSubject::PrintedProofSignature;
}

bool isKey(CheckSubject subject)
{
    return subject == CheckSubject::FileKey || subject == CheckSubject::CredentialKey ||
           subject == CheckSubject::PrintedProofKey;
}

} // namespace

Result<std::vector<KnownKey>> knownKeysFrom(const QByteArray &exported)
{
    std::vector<KnownKey> keys;
    const QJsonDocument document = QJsonDocument::fromJson(exported);
    const QJsonArray array = document[u"keys"_s].toArray();
    for (const auto one : array) {
        QJsonObject jwk;
        for (const QString &member : {u"crv"_s, u"kty"_s, u"x"_s, u"y"_s})
            jwk[member] = one[member];
        const auto key = PublicKey::fromJwk(jwk);
        if (!key || fingerprintFrom(one[u"fingerprint"_s].toString()) != key->fingerprint())
            return Error{ErrorCode::InvalidInput, u"a key and its fingerprint do not agree"_s, u"keys"_s};
        keys.push_back(
            {key->fingerprint(), *key, keyDayIn(one[u"validFrom"_s]), keyDayIn(one[u"validUntil"_s])});
    }
    // A certificate is known by its fingerprint alone: the file that it signed carries it whole.
    const QJsonArray certificates = document[u"certificates"_s].toArray();
    for (const auto one : certificates) {
        const QByteArray fingerprint = fingerprintFrom(one[u"fingerprint"_s].toString());
        if (fingerprint.isEmpty())
            return Error{ErrorCode::InvalidInput, u"a certificate has no fingerprint"_s, u"certificates"_s};
        keys.push_back({fingerprint, {}, keyDayIn(one[u"validFrom"_s]), keyDayIn(one[u"validUntil"_s])});
    }
    if (keys.empty())
        return Error{ErrorCode::InvalidInput, u"not a file of exported keys"_s, u"keys"_s};
    return keys;
}

QString codeName(CheckSubject subject)
{
    switch (subject) {
    case CheckSubject::FileSignature:
        return u"FILE_SIGNATURE"_s;
    case CheckSubject::FileKey:
        return u"FILE_KEY"_s;
    case CheckSubject::CredentialSignature:
        return u"CREDENTIAL_SIGNATURE"_s;
    case CheckSubject::CredentialKey:
        return u"CREDENTIAL_KEY"_s;
    case CheckSubject::PrintedProofSignature:
        return u"PRINTED_PROOF_SIGNATURE"_s;
    case CheckSubject::PrintedProofKey:
        return u"PRINTED_PROOF_KEY"_s;
    case CheckSubject::PrintedFacts:
        return u"PRINTED_FACTS"_s;
    case CheckSubject::RegisterStatus:
        return u"REGISTER_STATUS"_s;
    }
    Q_UNREACHABLE();
}

QString codeName(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return u"PASSED"_s;
    case CheckOutcome::Failed:
        return u"FAILED"_s;
    case CheckOutcome::Unknown:
        return u"UNKNOWN"_s;
    case CheckOutcome::Absent:
        return u"ABSENT"_s;
    }
    Q_UNREACHABLE();
}

bool VerificationReport::isAuthentic() const
{
    bool isProven = false;
    for (const CheckLine &line : lines) {
        const bool isMissing =
            line.outcome == CheckOutcome::Unknown && (isSignature(line.subject) || isKey(line.subject));
        if (line.outcome == CheckOutcome::Failed || isMissing)
            return false;
        // A signature proves nothing without its key; the register knows the very bytes.
        isProven = isProven || (line.outcome == CheckOutcome::Passed &&
                                (isKey(line.subject) || line.subject == CheckSubject::RegisterStatus));
    }
    return isProven;
}

std::optional<CheckOutcome> VerificationReport::outcomeOf(CheckSubject subject) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [subject](const CheckLine &line) { return line.subject == subject; });
    return found == lines.end() ? std::nullopt : std::optional(found->outcome);
}

VerificationReport verify(const ExaminedFile &file, const std::vector<KnownKey> &knownKeys,
                          const std::optional<RegisterAnswer> &answer)
{
    VerificationReport report;
    report.claims = file.claims();
    report.changed = contradictions(file, answer);
    if (file.kind == ProofFile::Unknown) {
        report.lines.push_back(
            {CheckSubject::FileSignature, CheckOutcome::Failed,
             u"Ce fichier n'est ni un PDF, ni une attestation numérique, ni le texte d'un code "
             "imprimé de Parchemin."_s});
        return report;
    }
    addFileLines(report.lines, file, knownKeys);
    addCredentialLines(report.lines, file, knownKeys);
    addPrintedProofLines(report.lines, file, knownKeys);
    addFactsLine(report.lines, file, report.changed, answer);
    addStatusLine(report.lines, file, answer);
    return report;
}

QString honestWords()
{
    return u"Une signature valable prouve que rien n'a changé ; la clé connue prouve qui a signé. Ce n'est "
           u"pas un "
           "cachet électronique qualifié."_s;
}

} // namespace parchemin::documents
