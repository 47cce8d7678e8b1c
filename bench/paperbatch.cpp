#include "paperbatch.h"

#include "parchemin/documents/proof/contentclaims.h"
#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/documents/proof/printedproof.h"

#include <QUuid>

#include "documents/proof/testidentities.h"
#include "documents/samplecontents.h"

using namespace parchemin::documents;
using namespace Qt::Literals::StringLiterals;

namespace paperbatch {
namespace {

/// The keys of one session, as the program holds them.
struct Keys
{
    SigningKey issuing = need(SigningKey::generate());
    SignerIdentity signer = testing::identity({.kind = testing::KeyKind::Rsa2048});
};

const Keys &keys()
{
    static const Keys made;
    return made;
}

} // namespace

BlockAttestationContent attestation(int number)
{
    BlockAttestationContent content = samples::blockAttestation();
    content.holder = samples::variedHolder(number);
    content.issue.number = u"A-2021-%1"_s.arg(number + 1, 4, 10, QChar(u'0'));
    return content;
}

Attachment proof(BlockAttestationContent &content)
{
    CredentialContent credential{.claims =
                                     claimsOf(content, QUuid::createUuid().toString(QUuid::WithoutBraces)),
                                 .blocks = {},
                                 .certificationTitle = content.certification.title,
                                 .issuerUuid = u"6f9619ff-8b86-4011-b42d-00cf4fc964ff"_s,
                                 .issuerName = content.certifier.name,
                                 .issuerWebsite = u"https://openclassrooms.com"_s,
                                 .holderUuid = u"c9a646d3-9c61-4cb7-bfcd-ee2522c8f633"_s};
    for (const AttestedBlock &block : content.blocks)
        credential.blocks.push_back({block.block.number, block.block.title});
    Attachment attached = samples::credential();
    attached.bytes = need(writeCredential(credential, keys().issuing));
    const QByteArray code =
        need(writePrintedProof({credential.claims, credentialHash(attached.bytes)}, keys().issuing));
    content.issue.verificationCode = need(qrSymbol(code));
    return attached;
}

QByteArray signedFile(const QByteArray &pdf)
{
    return need(signPdf(pdf, keys().signer,
                        {.at = {QDate(2021, 7, 5), QTime(14, 30), Qt::UTC},
                         .reason = u"Délivrance du document"_s,
                         .place = u"Paris"_s}));
}

QByteArray made(const DocumentRenderer &renderer, int number)
{
    BlockAttestationContent content = attestation(number);
    const Attachment credential = proof(content);
    return signedFile(need(renderer.renderBlockAttestation(content, {credential})).pdf);
}

} // namespace paperbatch
