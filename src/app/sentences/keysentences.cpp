#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <array>

namespace parchemin {
namespace {

using documents::KeyFault;

struct FaultText
{
    KeyFault fault;
    const char *text;
};

// In the order of the enumeration.
constexpr std::array keyTexts{
    FaultText{KeyFault::NotKeyFile,
              QT_TRANSLATE_NOOP("Keys", "This file holds no readable key. Choose the .p12 or .pfx file that "
                                        "your certification authority gave you.")},
    FaultText{
        KeyFault::WrongPassphrase,
        QT_TRANSLATE_NOOP("Keys", "The passphrase does not open this key. Check it and type it again.")},
    FaultText{KeyFault::WeakPassphrase,
              QT_TRANSLATE_NOOP("Keys", "The passphrase is too short to protect a key. Choose one of twelve "
                                        "characters at least.")},
    FaultText{KeyFault::OutdatedCipher,
              QT_TRANSLATE_NOOP("Keys", "This file is encrypted in a way that is no longer accepted (RC2). "
                                        "Export the certificate again with AES.")},
    FaultText{KeyFault::NoKey, QT_TRANSLATE_NOOP("Keys", "This file holds a certificate, but not the key to "
                                                         "sign with. Export it again with its private key.")},
    FaultText{KeyFault::NoCertificate,
              QT_TRANSLATE_NOOP("Keys", "This file holds a key, but not the certificate that belongs to it. "
                                        "Export the certificate again with its private key.")},
    FaultText{KeyFault::UnsupportedKey,
              QT_TRANSLATE_NOOP("Keys", "This key is neither P-256 nor RSA of 2048 bits or more. Ask for a "
                                        "certificate of one of these kinds.")},
    FaultText{KeyFault::UnfitCertificate,
              QT_TRANSLATE_NOOP("Keys", "This certificate is not made to sign documents. Ask for one for "
                                        "signatures or seals.")},
    FaultText{KeyFault::NotYetValid,
              QT_TRANSLATE_NOOP("Keys", "This certificate is not valid yet on the day of signing. Wait for "
                                        "its first day, or choose another.")},
    FaultText{KeyFault::Expired,
              QT_TRANSLATE_NOOP("Keys", "This certificate ended before the day of signing. "
                                        "Renew it, or choose another.")},
    FaultText{KeyFault::LibraryFailure,
              QT_TRANSLATE_NOOP("Keys", "The cryptographic library could not do this. Start the program "
                                        "again and try once more.")},
};

constexpr bool isInOrder()
{
    for (std::size_t index = 0; index < keyTexts.size(); ++index) {
        if (static_cast<std::size_t>(keyTexts.at(index).fault) != index)
            return false;
    }
    return true;
}
static_assert(isInOrder() && keyTexts.back().fault == KeyFault::LibraryFailure);

} // namespace

QString keySentence(KeyFault fault)
{
    return QCoreApplication::translate("Keys", keyTexts.at(static_cast<std::size_t>(fault)).text);
}

} // namespace parchemin
