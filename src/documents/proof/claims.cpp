#include "parchemin/documents/proof/claims.h"

#include "parchemin/core/frenchtext.h"

#include <QStringList>
#include <QUuid>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr std::array allClaims{Claim::Kind,   Claim::Uuid,      Claim::Number,
                               Claim::Holder, Claim::BirthDate, Claim::SheetCode,
                               Claim::Blocks, Claim::JuryDate,  Claim::IssuedOn};

constexpr QStringView nothing(u"—");

QString frenchKind(ProofKind kind)
{
    return kind == ProofKind::Title ? u"certification complète"_s : u"attestation de blocs"_s;
}

QString frenchBlocks(const std::vector<ProvenBlock> &blocks)
{
    QStringList list;
    for (const ProvenBlock &block : blocks)
        list.append(u"%1 acquis le %2"_s.arg(block.code, frenchDate(block.acquiredOn)));
    return list.isEmpty() ? nothing.toString() : list.join(u", "_s);
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing.toString() : text;
}

} // namespace

QString frenchName(Claim claim)
{
    switch (claim) {
    case Claim::Kind:
        return u"Nature du document"_s;
    case Claim::Uuid:
        return u"Identifiant du document"_s;
    case Claim::Number:
        return u"Numéro"_s;
    case Claim::Holder:
        return u"Nom du titulaire"_s;
    case Claim::BirthDate:
        return u"Date de naissance"_s;
    case Claim::SheetCode:
        return u"Fiche RNCP"_s;
    case Claim::Blocks:
        return u"Blocs acquis"_s;
    case Claim::JuryDate:
        return u"Date du jury"_s;
    case Claim::IssuedOn:
        return u"Date de délivrance"_s;
    }
    Q_UNREACHABLE();
}

QString frenchValue(const ProofClaims &claims, Claim claim)
{
    switch (claim) {
    case Claim::Kind:
        return frenchKind(claims.kind);
    case Claim::Uuid:
        return orNothing(claims.uuid);
    case Claim::Number:
        return orNothing(claims.number);
    case Claim::Holder:
        return orNothing(claims.holder);
    case Claim::BirthDate:
        return frenchDate(claims.birthDate);
    case Claim::SheetCode:
        return orNothing(claims.sheetCode);
    case Claim::Blocks:
        return frenchBlocks(claims.blocks);
    case Claim::JuryDate:
        return claims.juryDate ? frenchDate(*claims.juryDate) : nothing.toString();
    case Claim::IssuedOn:
        return frenchDate(claims.issuedOn);
    }
    Q_UNREACHABLE();
}

std::vector<ChangedClaim> changedClaims(const ProofClaims &expected, const ProofClaims &found)
{
    std::vector<ChangedClaim> changed;
    for (const Claim claim : allClaims) {
        const QString right = frenchValue(expected, claim);
        const QString wrong = frenchValue(found, claim);
        if (right != wrong)
            changed.push_back({claim, right, wrong});
    }
    return changed;
}

QString faultyClaim(const ProofClaims &claims)
{
    if (QUuid::fromString(claims.uuid).toString(QUuid::WithoutBraces) != claims.uuid)
        return u"uuid"_s;
    if (claims.number.isEmpty())
        return u"number"_s;
    if (claims.holder.isEmpty())
        return u"holder"_s;
    if (!claims.birthDate.isValid())
        return u"birthDate"_s;
    if (claims.sheetCode.isEmpty())
        return u"sheetCode"_s;
    if (claims.blocks.empty())
        return u"blocks"_s;
    for (size_t i = 0; i < claims.blocks.size(); ++i) {
        const ProvenBlock &block = claims.blocks[i];
        if (!block.code.startsWith(claims.sheetCode) || block.code == claims.sheetCode)
            return u"blocks/%1/code"_s.arg(i);
        if (!block.acquiredOn.isValid())
            return u"blocks/%1/acquiredOn"_s.arg(i);
    }
    if (claims.juryDate && !claims.juryDate->isValid())
        return u"juryDate"_s;
    return claims.issuedOn.isValid() ? QString() : u"issuedOn"_s;
}

} // namespace parchemin::documents
