#include "parchemin/documents/proof/printedproof.h"

#include <QCborArray>
#include <QCborMap>
#include <qrencode.h>

#include <memory>

#include "documents/proof/base45.h"
#include "documents/proof/openssl.h"
#include "documents/proof/proofcbor.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr QByteArrayView prefix("PCH1:");
constexpr qsizetype keyNameSize = 8;
constexpr qsizetype signatureSize = 64;
// COSE (RFC 9052, RFC 9053).
constexpr qint64 algorithmHeader = 1;
constexpr qint64 keyIdHeader = 4;
constexpr qint64 es256 = -7;
constexpr auto coseSign1 = QCborTag(18);

QByteArray protectedHeader(const QByteArray &keyName)
{
    return QCborMap{{algorithmHeader, es256}, {keyIdHeader, keyName}}.toCborValue().toCbor();
}

/// Sig_structure: what the signature is made over (RFC 9052 4.4).
QByteArray signedBytes(const QByteArray &header, const QByteArray &payload)
{
    return QCborValue(QCborArray{u"Signature1"_s, header, QByteArray(), payload}).toCbor();
}

QByteArray message(const QByteArray &header, const QByteArray &payload, const QByteArray &signature)
{
    return QCborValue(coseSign1, QCborArray{header, QCborMap(), payload, signature}).toCbor();
}

Error unreadableProof(const QString &where)
{
    return {ErrorCode::InvalidInput, u"not a printed proof of this program: "_s + where, where};
}

} // namespace

Result<QByteArray> writePrintedProof(const PrintedProof &proof, const SigningKey &key)
{
    if (const QString fault = faultyClaim(proof.claims); !fault.isEmpty())
        return Error{ErrorCode::InvalidInput, u"a printed proof lacks "_s + fault, fault};
    if (proof.credentialHash.size() != 16)
        return Error{ErrorCode::InvalidInput, u"a printed proof lacks its credential"_s, u"credentialHash"_s};
    const QByteArray header = protectedHeader(key.publicKey().fingerprint().first(keyNameSize));
    const QByteArray payload = cborOf(proof);
    const auto signature = key.sign(signedBytes(header, payload));
    if (!signature)
        return signature.error();
    return QByteArray(prefix.toByteArray() + toBase45(message(header, payload, *signature)));
}

bool ReadPrintedProof::isSignedBy(const PublicKey &key) const
{
    return key.fingerprint().startsWith(keyName) && key.verifies(signedBytes, signature);
}

Result<ReadPrintedProof> readPrintedProof(const QString &text)
{
    // A space is a digit of base45, so one at the end may belong to the text: only line ends go.
    QByteArray line = text.toLatin1();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (!line.startsWith(prefix))
        return unreadableProof(u"prefix"_s);
    const auto bytes = fromBase45(line.sliced(prefix.size()));
    if (!bytes)
        return unreadableProof(u"base45"_s);
    const QCborArray parts = QCborValue::fromCbor(*bytes).taggedValue().toArray();
    const QByteArray header = parts[0].toByteArray();
    const QByteArray payload = parts[2].toByteArray();
    const QByteArray signature = parts[3].toByteArray();
    const QByteArray keyName = QCborValue::fromCbor(header).toMap()[keyIdHeader].toByteArray();
    if (keyName.size() != keyNameSize || header != protectedHeader(keyName) ||
        signature.size() != signatureSize || message(header, payload, signature) != *bytes)
        return unreadableProof(u"cose"_s);
    auto proof = proofFromCbor(payload);
    if (!proof)
        return proof.error();
    return ReadPrintedProof{std::move(*proof), keyName, signedBytes(header, payload), signature};
}

bool isPrintedProof(const QString &text)
{
    return text.startsWith(QLatin1StringView(prefix));
}

Result<QrSymbol> qrSymbol(const QByteArray &text)
{
    struct Freer
    {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    // Zero lets the library choose the smallest version; it splits the text into the densest modes.
    const std::unique_ptr<QRcode, Freer> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return Error{ErrorCode::InvalidInput, u"no QR symbol holds the text"_s, u"text"_s};
    QrSymbol symbol{code->width, {}};
    const int count = code->width * code->width;
    symbol.modules.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        symbol.modules.push_back((code->data[i] & 1U) != 0);
    return symbol;
}

} // namespace parchemin::documents
