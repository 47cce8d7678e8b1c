#include "parchemin/documents/proof/keyfault.h"

#include <array>

#include "documents/proof/keyerror.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

struct Row
{
    KeyFault fault;
    QStringView code;
    QStringView sentence;
};

constexpr std::array faultRows{
    Row{KeyFault::NotKeyFile, u"NOT_KEY_FILE",
        u"Ce fichier ne contient pas de clé lisible. Choisissez le fichier .p12 ou .pfx remis par votre "
        u"autorité de certification."},
    Row{KeyFault::WrongPassphrase, u"WRONG_PASSPHRASE",
        u"La phrase de passe n'ouvre pas cette clé. Vérifiez-la et saisissez-la à nouveau."},
    Row{KeyFault::WeakPassphrase, u"WEAK_PASSPHRASE",
        u"La phrase de passe est trop courte pour protéger une clé. Choisissez-en une d'au moins douze "
        u"caractères."},
    Row{KeyFault::OutdatedCipher, u"OUTDATED_CIPHER",
        u"Ce fichier est chiffré d'une manière qui n'est plus acceptée (RC2). Exportez à nouveau le "
        u"certificat "
        u"avec un chiffrement AES."},
    Row{KeyFault::NoKey, u"NO_KEY",
        u"Ce fichier contient un certificat, mais pas la clé pour signer. Exportez à nouveau le certificat "
        u"avec sa clé privée."},
    Row{KeyFault::NoCertificate, u"NO_CERTIFICATE",
        u"Ce fichier contient une clé, mais pas le certificat qui va avec elle. Exportez à nouveau le "
        u"certificat avec sa clé privée."},
    Row{KeyFault::UnsupportedKey, u"UNSUPPORTED_KEY",
        u"Cette clé n'est ni une clé P-256 ni une clé RSA d'au moins 2048 bits. Demandez un certificat de "
        u"l'une de ces sortes."},
    Row{KeyFault::UnfitCertificate, u"UNFIT_CERTIFICATE",
        u"Ce certificat n'est pas fait pour signer des documents. Demandez un certificat de signature ou de "
        u"cachet."},
    Row{KeyFault::NotYetValid, u"NOT_YET_VALID",
        u"Ce certificat n'est pas encore valable à la date de signature. Attendez le début de sa validité ou "
        u"choisissez-en un autre."},
    Row{KeyFault::Expired, u"EXPIRED",
        u"Ce certificat a expiré avant la date de signature. Renouvelez-le ou choisissez-en un autre."},
    Row{KeyFault::LibraryFailure, u"LIBRARY_FAILURE",
        u"La bibliothèque de chiffrement n'a pas pu faire ce calcul. Redémarrez le programme et "
        u"recommencez."},
};

const Row &rowOf(KeyFault fault)
{
    return faultRows.at(static_cast<size_t>(fault));
}

} // namespace

QString codeName(KeyFault fault)
{
    return rowOf(fault).code.toString();
}

QString sentence(KeyFault fault)
{
    return rowOf(fault).sentence.toString();
}

std::optional<KeyFault> keyFaultOf(const Error &error)
{
    for (const Row &row : faultRows) {
        if (error.where == row.code)
            return row.fault;
    }
    return {};
}

Error keyError(KeyFault fault)
{
    return {ErrorCode::InvalidInput, u"key refused: "_s + codeName(fault), codeName(fault)};
}

} // namespace parchemin::documents
