#pragma once

#include "support/must.h"

#include "parchemin/app/keyservice.h"
#include "parchemin/app/sessionkeys.h"

#include "documents/proof/testidentities.h"

namespace parchemin {

inline constexpr QStringView testPassphrase = u"correct cheval pile agrafe";

/// Makes an issuing key that signs from a day on, and unlocks it.
inline IssuingKeyId unlockNewKey(SessionKeys &keys, Context &context, const Actor &by, QDate from)
{
    NewKey made = must(NewKey::make(documents::Secret(testPassphrase)));
    const IssuingKeyId id = must(KeyService(context).add(by, made, from));
    keys.hold(SessionKeys::IssuingKey{id, std::move(made.key)});
    return id;
}

/// Makes a certificate, valid from 2021 to 2023 unless told, and unlocks it.
inline CertificateId unlockNewSigner(SessionKeys &keys, Context &context, const Actor &by,
                                     const documents::testing::IdentityRequest &request = {})
{
    documents::SignerIdentity signer = documents::testing::identity(request);
    const CertificateId id = must(KeyService(context).addCertificate(by, signer));
    keys.hold(SessionKeys::Signer{id, std::move(signer)});
    return id;
}

} // namespace parchemin
