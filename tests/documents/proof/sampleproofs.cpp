#include "documents/proof/sampleproofs.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::testing {
namespace {

const std::array<QString, 5> titles{
    u"Développer une application informatique"_s, u"Concevoir la solution technique d'une application"_s,
    u"Gérer un projet de développement informatique"_s, u"Coordonner l'activité d'une équipe technique"_s,
    u"Mettre en œuvre une démarche d'amélioration continue"_s};

CredentialContent withBlocks(CredentialContent content, const std::vector<int> &numbers)
{
    for (const int number : numbers) {
        content.claims.blocks.push_back({u"RNCP31187BC0%1"_s.arg(number), QDate(2021, 1, 10 + number)});
        content.blocks.push_back({number, titles.at(static_cast<size_t>(number - 1))});
    }
    return content;
}

CredentialContent common()
{
    CredentialContent content;
    content.claims.kind = ProofKind::Title;
    content.claims.uuid = u"0b7ad7a2-5d1c-4a53-8d0c-6a2f5a2f4c11"_s;
    content.claims.number = u"P-2021-0042"_s;
    content.claims.holder = u"Zoé Élise LEFÈVRE-ŒSTRADE"_s;
    content.claims.birthDate = QDate(1998, 2, 7);
    content.claims.sheetCode = u"RNCP31187"_s;
    content.claims.juryDate = QDate(2021, 6, 28);
    content.claims.issuedOn = QDate(2021, 7, 5);
    content.certificationTitle = u"Concepteur développeur d'applications"_s;
    content.issuerUuid = u"6f9619ff-8b86-4011-b42d-00cf4fc964ff"_s;
    content.issuerName = u"OpenClassrooms"_s;
    content.issuerWebsite = u"https://openclassrooms.com"_s;
    content.holderUuid = u"c9a646d3-9c61-4cb7-bfcd-ee2522c8f633"_s;
    return content;
}

} // namespace

CredentialContent titleCredential()
{
    return withBlocks(common(), {1, 2, 3, 4, 5});
}

CredentialContent blocksCredential()
{
    CredentialContent content = common();
    content.claims.kind = ProofKind::BlockAttestation;
    content.claims.number = u"A-2021-0007"_s;
    content.claims.juryDate.reset();
    return withBlocks(content, {1, 3});
}

PrintedProof printedProofOf(const CredentialContent &content, const QByteArray &jws)
{
    return {content.claims, credentialHash(jws)};
}

const SigningKey &issuerKey()
{
    static const SigningKey key = *SigningKey::generate();
    return key;
}

} // namespace parchemin::documents::testing
