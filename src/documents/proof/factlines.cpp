#include <algorithm>

#include "documents/proof/printedfacts.h"
#include "documents/proof/verificationlines.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

void append(std::vector<ChangedClaim> &all, const std::vector<ChangedClaim> &more)
{
    for (const ChangedClaim &changed : more) {
        if (std::find(all.begin(), all.end(), changed) == all.end())
            all.push_back(changed);
    }
}

bool namesAnotherCredential(const ExaminedFile &file)
{
    return file.printedProof && file.credentialText &&
           file.printedProof->proof.credentialHash != credentialHash(*file.credentialText);
}

QStringList detailsOf(const std::vector<ChangedClaim> &changed)
{
    QStringList details;
    for (const ChangedClaim &one : changed) {
        details.append(
            u"%1 : attendu « %2 », trouvé « %3 »"_s.arg(frenchName(one.claim), one.expected, one.found));
    }
    return details;
}

} // namespace

std::vector<ChangedClaim> contradictions(const ExaminedFile &file,
                                         const std::optional<RegisterAnswer> &answer)
{
    std::vector<ChangedClaim> all;
    const auto claims = file.claims();
    if (!claims)
        return all;
    if (answer && answer->claims) {
        append(all, changedClaims(*answer->claims, *claims));
        if (file.printedProof)
            append(all, changedClaims(*answer->claims, file.printedProof->proof.claims));
    }
    // Of two sources, the one whose signature holds says what was expected.
    if (file.credential && file.printedProof) {
        const ProofClaims &printed = file.printedProof->proof.claims;
        append(all, file.credential->isSignatureValid ? changedClaims(file.credential->claims, printed)
                                                      : changedClaims(printed, file.credential->claims));
    }
    if (file.printedText)
        append(all, claimsNotPrinted(*claims, *file.printedText));
    return all;
}

void addFactsLine(std::vector<CheckLine> &lines, const ExaminedFile &file,
                  const std::vector<ChangedClaim> &changed, const std::optional<RegisterAnswer> &answer)
{
    const int sources = (file.credential ? 1 : 0) + (file.printedProof ? 1 : 0) + (file.printedText ? 1 : 0) +
                        (answer && answer->claims ? 1 : 0);
    if (!file.claims() || sources < 2) {
        if (file.kind != ProofFile::Pdf || file.credentialText) {
            lines.push_back(
                {CheckSubject::PrintedFacts, CheckOutcome::Unknown,
                 u"Les faits n'ont pu être comparés à aucune autre source : comparez-les vous-même au "
                 "document imprimé."_s});
        }
        return;
    }
    if (changed.empty() && !namesAnotherCredential(file)) {
        lines.push_back({CheckSubject::PrintedFacts, CheckOutcome::Passed,
                         u"Les faits sont les mêmes partout où ils sont écrits."_s});
        return;
    }
    CheckLine line{CheckSubject::PrintedFacts, CheckOutcome::Failed,
                   u"Des faits diffèrent entre ce qui est imprimé, signé ou enregistré."_s,
                   detailsOf(changed)};
    if (namesAnotherCredential(file))
        line.details.append(u"Le code imprimé désigne une autre attestation numérique que celle-ci."_s);
    lines.push_back(std::move(line));
}

void addStatusLine(std::vector<CheckLine> &lines, const ExaminedFile &file,
                   const std::optional<RegisterAnswer> &answer)
{
    const auto add = [&lines](CheckOutcome outcome, const QString &sentence,
                              const QStringList &details = {}) {
        lines.push_back({CheckSubject::RegisterStatus, outcome, sentence, details});
    };
    if (!answer) {
        add(CheckOutcome::Unknown,
            u"Le registre n'est pas à portée : rien ne dit si le document a été remplacé ou "
            "révoqué depuis."_s);
        return;
    }
    const QStringList reason =
        answer->reason.isEmpty() ? QStringList() : QStringList{u"Motif : "_s + answer->reason};
    const bool isSameFile = file.kind != ProofFile::Pdf || answer->sha256 == file.sha256;
    switch (answer->state) {
    case RegisterAnswer::State::NotFound:
        add(CheckOutcome::Failed, u"Le registre ne connaît pas ce document."_s);
        return;
    case RegisterAnswer::State::Revoked:
        add(CheckOutcome::Failed, u"Le document a été révoqué : il ne vaut plus rien."_s, reason);
        return;
    case RegisterAnswer::State::Issued:
    case RegisterAnswer::State::Superseded:
        break;
    }
    if (!isSameFile) {
        add(CheckOutcome::Failed, u"Le registre connaît ce numéro, mais le fichier conservé est un autre."_s);
        return;
    }
    if (answer->state == RegisterAnswer::State::Superseded) {
        const QString successor =
            answer->successor.isEmpty() ? u"un autre"_s : u"le document "_s + answer->successor;
        add(CheckOutcome::Passed,
            u"Le document est authentique, mais il a été remplacé par %1."_s.arg(successor), reason);
    } else {
        add(CheckOutcome::Passed, u"Le document est délivré et en vigueur."_s);
    }
}

} // namespace parchemin::documents
