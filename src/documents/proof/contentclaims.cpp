#include "parchemin/documents/proof/contentclaims.h"

#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

ProofClaims common(const HolderMention &holder, const CertificationMention &certification,
                   const IssueMention &issue, const QString &uuid)
{
    const QString &code = certification.rncpCode;
    ProofClaims claims;
    claims.uuid = uuid;
    claims.number = issue.number.value_or(QString());
    claims.holder = civilName(holder);
    claims.birthDate = holder.birthDate;
    claims.sheetCode = code.startsWith(u"RNCP"_s) ? code : u"RNCP"_s + code;
    claims.issuedOn = issue.issuedOn;
    return claims;
}

/// Of a document that says that the whole certification was awarded.
template <typename Content>
ProofClaims title(const Content &content, const QString &uuid, const std::vector<ProvenBlock> &blocks)
{
    ProofClaims claims = common(content.holder, content.certification, content.issue, uuid);
    claims.kind = ProofKind::Title;
    claims.blocks = blocks;
    claims.juryDate = content.juryDate;
    return claims;
}

} // namespace

ProofClaims claimsOf(const ParchmentContent &content, const QString &uuid,
                     const std::vector<ProvenBlock> &blocks)
{
    return title(content, uuid, blocks);
}

ProofClaims claimsOf(const SuccessAttestationContent &content, const QString &uuid,
                     const std::vector<ProvenBlock> &blocks)
{
    return title(content, uuid, blocks);
}

ProofClaims claimsOf(const BlockAttestationContent &content, const QString &uuid)
{
    ProofClaims claims = common(content.holder, content.certification, content.issue, uuid);
    claims.kind = ProofKind::BlockAttestation;
    for (const AttestedBlock &attested : content.blocks)
        claims.blocks.push_back({attested.code, attested.validatedOn});
    return claims;
}

} // namespace parchemin::documents
