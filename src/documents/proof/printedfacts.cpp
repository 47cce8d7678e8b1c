#include "documents/proof/printedfacts.h"

#include "parchemin/core/frenchtext.h"
#include "parchemin/documents/mentions.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QString searchable(const QString &text)
{
    return comparableText(text).toCaseFolded();
}

/// What must be printed for a claim.
QString printedForm(const ProofClaims &claims, Claim claim)
{
    // Pages print "fiche n° 31187".
    return claim == Claim::SheetCode ? QString(claims.sheetCode).remove(u"RNCP"_s)
                                     : frenchValue(claims, claim);
}

} // namespace

std::vector<ChangedClaim> claimsNotPrinted(const ProofClaims &claims, const QString &text)
{
    std::vector<Claim> printed{Claim::Number, Claim::Holder, Claim::BirthDate, Claim::SheetCode};
    if (claims.kind == ProofKind::Title && claims.juryDate)
        printed.push_back(Claim::JuryDate);
    const QString page = searchable(text);
    std::vector<ChangedClaim> missing;
    for (const Claim claim : printed) {
        if (!page.contains(searchable(printedForm(claims, claim))))
            missing.push_back({claim, frenchValue(claims, claim), u"non imprimé tel quel"_s});
    }
    if (claims.kind == ProofKind::BlockAttestation) {
        for (const ProvenBlock &block : claims.blocks) {
            if (!page.contains(searchable(frenchDate(block.acquiredOn)))) {
                missing.push_back(
                    {Claim::Blocks, frenchValue(claims, Claim::Blocks), u"non imprimé tel quel"_s});
            }
        }
    }
    return missing;
}

} // namespace parchemin::documents
