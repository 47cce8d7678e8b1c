#include "parchemin/documents/proof/examination.h"

#include <QRegularExpression>

#include "documents/proof/openssl.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// A number as documents print it: kind, year, serial, and which duplicate it is. Its own stands behind "N°";
/// others, the minutes' for one, may be printed before it.
QString numberIn(const QString &text)
{
    static const QString number = u"\\b[A-Z]{1,2}-\\d{4}-\\d{4,}(?:-D\\d+)?\\b"_s;
    static const QRegularExpression own(u"N°\\s*("_s + number + u')',
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression any(number);
    const auto match = own.match(text);
    return match.hasMatch() ? match.captured(1) : any.match(text).captured();
}

bool looksLikeJws(const QByteArray &text)
{
    // "{" and a quotation mark in base64url.
    return text.startsWith("eyJ") && text.count('.') == 2;
}

void readCredentialIn(ExaminedFile &examined, const QByteArray &text)
{
    examined.credentialText = text;
    if (auto read = readCredential(text))
        examined.credential = std::move(*read);
}

void readPrintedProofIn(ExaminedFile &examined, const QString &text)
{
    examined.printedProofText = text;
    if (auto read = readPrintedProof(text))
        examined.printedProof = std::move(*read);
}

} // namespace

std::optional<ProofClaims> ExaminedFile::claims() const
{
    if (credential)
        return credential->claims;
    return printedProof ? std::optional(printedProof->proof.claims) : std::nullopt;
}

QString ExaminedFile::number() const
{
    if (const auto claimed = claims())
        return claimed->number;
    return printedText ? numberIn(*printedText) : QString();
}

ExaminedFile examine(const QByteArray &file, const QString &qrText)
{
    ExaminedFile examined;
    examined.sha256 = sha256(file);
    if (!qrText.isEmpty())
        readPrintedProofIn(examined, qrText);
    const QByteArray line = file.trimmed();
    if (file.startsWith("%PDF-")) {
        examined.kind = ProofFile::Pdf;
        examined.signatures = verifySignatures(file);
        examined.printedText = printedTextOf(file);
        if (const auto attached = attachedCredential(file))
            readCredentialIn(examined, *attached);
    } else if (isPrintedProof(QString::fromLatin1(line))) {
        examined.kind = ProofFile::PrintedProof;
        readPrintedProofIn(examined, QString::fromLatin1(file));
    } else if (looksLikeJws(line)) {
        examined.kind = ProofFile::Credential;
        readCredentialIn(examined, line);
    }
    return examined;
}

} // namespace parchemin::documents
