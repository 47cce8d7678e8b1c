#include "cli/unlocking.h"

#include "parchemin/app/keyservice.h"

#include <QFile>

#include "cli/passphrase.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

const QString proveOption = u"prove"_s;
const QString keyPassphraseOption = u"key-passphrase-file"_s;
const QString pkcs12Option = u"pkcs12"_s;
const QString pkcs12PassphraseOption = u"pkcs12-passphrase-file"_s;

Status unlockIssuingKey(const Invocation &call)
{
    const auto kept = KeyService(call.work().context()).keyInUse();
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{ErrorCode::NotFound, u"the store has no issuing key in force today"_s, proveOption};
    const auto passphrase = passphraseFrom(call, {keyPassphraseOption, "PARCHEMIN_KEY_PASSPHRASE",
                                                  translate("Cli", "Passphrase of the issuing key:")});
    if (!passphrase)
        return passphrase.error();
    auto key = documents::SigningKey::fromEncryptedPkcs8((*kept)->sealedKey, *passphrase);
    if (!key)
        return key.error();
    call.work().keys().hold(SessionKeys::IssuingKey{(*kept)->id, *std::move(key)});
    return Done{};
}

} // namespace

Result<documents::SignerIdentity> signerTyped(const Invocation &call)
{
    QFile file(call.text(pkcs12Option));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), file.fileName()};
    const auto passphrase = passphraseFrom(call, {pkcs12PassphraseOption, "PARCHEMIN_PKCS12_PASSPHRASE",
                                                  translate("Cli", "Passphrase of the PKCS#12 file:")});
    if (!passphrase)
        return passphrase.error();
    return documents::SignerIdentity::fromPkcs12(file.readAll(), *passphrase);
}

Status unlockSigner(const Invocation &call)
{
    auto signer = signerTyped(call);
    if (!signer)
        return signer.error();
    const auto id = KeyService(call.work().context()).addCertificate(call.actor(), *signer);
    if (!id)
        return id.error();
    call.work().keys().hold(SessionKeys::Signer{*id, *std::move(signer)});
    return Done{};
}

std::vector<Option> signerOptions()
{
    return {valued(pkcs12Option, u"FILE"_s, translate("Cli", "Sign the file by this PKCS#12.")),
            valued(pkcs12PassphraseOption, u"FILE"_s,
                   translate("Cli", "Holds its passphrase; else PARCHEMIN_PKCS12_PASSPHRASE."))};
}

std::vector<Option> provingOptions()
{
    std::vector<Option> options{
        flag(proveOption,
             translate("Cli", "Attach a credential and print a code, signed by the issuing key.")),
        valued(keyPassphraseOption, u"FILE"_s,
               translate("Cli", "Holds the key's passphrase; else PARCHEMIN_KEY_PASSPHRASE."))};
    for (const Option &option : signerOptions())
        options.push_back(option);
    return options;
}

Status unlockKeys(const Invocation &call)
{
    if (call.has(proveOption)) {
        if (Status done = unlockIssuingKey(call); !done)
            return done;
    }
    return call.has(pkcs12Option) ? unlockSigner(call) : Status(Done{});
}

} // namespace parchemin::cli
