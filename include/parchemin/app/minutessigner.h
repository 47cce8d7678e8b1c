#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/documents/proof/signeridentity.h"

namespace parchemin {

/// Signs minutes by certificates, one member after the other: each signature is added to the file (PAdES) and
/// leaves every byte before it. Who signs on paper, or on screen without a certificate, is recorded by
/// DeliberationService::sign().
class MinutesSigner
{
public:
    explicit MinutesSigner(Context &context)
        : m_context(context)
    {
    }

    /// The member signs himself. DOC_CERTIFICATE_NOT_IN_FORCE for a certificate that is not valid now.
    Status sign(const Actor &by, MinutesId minutes, JuryMemberId member,
                const documents::SignerIdentity &signer);

private:
    Context &m_context;
};

} // namespace parchemin
