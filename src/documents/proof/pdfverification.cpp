#include "parchemin/documents/proof/pdfsignature.h"

#include <algorithm>

#include "documents/proof/certificate.h"
#include "documents/proof/cms.h"
#include "documents/proof/der.h"
#include "documents/proof/signatureupdate.h"
#include "documents/qpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// A signature as the file has it.
struct Found
{
    SignatureEntry entry;
    QByteArray contents; ///< the CMS signature and its padding
    bool isPades;
    qsizetype gapStart;
    qsizetype gapEnd;
    qsizetype end; ///< just after the last byte covered
};

QString textIn(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

QByteArray bytesIn(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? QByteArray::fromStdString(value.getStringValue()) : QByteArray();
}

bool isNamed(QPDFObjectHandle dictionary, const char *key, const char *name)
{
    return dictionary.getKey(key).isNameAndEquals(name);
}

std::optional<Found> foundIn(QPDFObjectHandle dictionary, qsizetype fileSize)
{
    QPDFObjectHandle range = dictionary.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4)
        return {};
    std::array<qsizetype, 4> numbers{};
    for (int i = 0; i < 4; ++i) {
        if (!range.getArrayItem(i).isInteger())
            return {};
        numbers.at(static_cast<size_t>(i)) = range.getArrayItem(i).getIntValue();
    }
    const auto [start, gapStart, gapEnd, length] = numbers;
    const bool isOrdered = start == 0 && gapStart > 0 && gapEnd > gapStart + 1 && gapEnd <= fileSize;
    if (!isOrdered || length <= 0 || length > fileSize - gapEnd)
        return {};
    const QByteArray contents = bytesIn(dictionary, "/Contents");
    return Found{.entry = {.name = textIn(dictionary, "/Name"),
                           .reason = textIn(dictionary, "/Reason"),
                           .place = textIn(dictionary, "/Location"),
                           .at = instantFromPdf(bytesIn(dictionary, "/M")),
                           .room = contents.size()},
                 .contents = contents,
                 .isPades = isNamed(dictionary, "/SubFilter", "/ETSI.CAdES.detached") &&
                            isNamed(dictionary, "/Filter", "/Adobe.PPKLite") &&
                            isNamed(dictionary, "/Type", "/Sig"),
                 .gapStart = gapStart,
                 .gapEnd = gapEnd,
                 .end = gapEnd + length};
}

/// The signatures of a file in the order of signing; nothing when one of them, or the file, cannot be read.
std::optional<std::vector<Found>> signaturesIn(const QByteArray &pdf)
{
    std::vector<Found> list;
    try {
        QPDF qpdf;
        qpdf.setSuppressWarnings(true);
        qpdf.setAttemptRecovery(false);
        qpdf.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle form = qpdf.getRoot().getKey("/AcroForm");
        QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
        for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
            QPDFObjectHandle field = fields.getArrayItem(i);
            if (!field.isDictionary() || !isNamed(field, "/FT", "/Sig"))
                continue;
            QPDFObjectHandle dictionary = field.getKey("/V");
            const auto found = dictionary.isDictionary() ? foundIn(dictionary, pdf.size()) : std::nullopt;
            if (!found)
                return {};
            list.push_back(*found);
        }
        if (qpdf.anyWarnings())
            return {};
    } catch (const std::exception &) {
        return {};
    }
    std::sort(list.begin(), list.end(),
              [](const Found &one, const Found &other) { return one.end < other.end; });
    return list;
}

/// What a signed file has and an unsigned one of this program has not. No single change removes them all.
bool hasTraces(const QByteArray &pdf)
{
    return pdf.contains("/ByteRange") || pdf.contains("ETSI.CAdES.detached") || pdf.contains("/SigFlags") ||
           pdf.count("startxref") > 1;
}

/// The gap is exactly "<", the digits of the signature, ">": nothing hides in it, nor in the case of letters.
bool fillsTheGap(const Found &found, const QByteArray &pdf)
{
    const QByteArray gap = pdf.sliced(found.gapStart, found.gapEnd - found.gapStart);
    const QByteArray digits = found.contents.toHex();
    return gap == '<' + digits + '>' || gap == '<' + digits.toUpper() + '>';
}

std::optional<SignatureFault> faultOf(const Found &found, const QByteArray &pdf, CertificateFacts &signer)
{
    if (!fillsTheGap(found, pdf))
        return SignatureFault::WrongRange;
    const qsizetype size = der::sizeOfFirst(found.contents);
    const QByteArray padding = found.contents.sliced(size);
    if (!found.isPades || size == 0 || padding != QByteArray(padding.size(), '\0'))
        return SignatureFault::UnknownForm;
    const QByteArray cms = found.contents.first(size);
    const auto parts = partsOf(cms);
    // Rebuilt from its parts it must be the same to the last byte: what is not signed cannot vary.
    if (!parts || writeCms(*parts) != cms)
        return SignatureFault::UnknownForm;
    const CertificateHandle certificate = certificateFrom(parts->certificate);
    if (!certificate || !isAcceptableKey(X509_get0_pubkey(certificate.get())) || !maySign(certificate.get()))
        return SignatureFault::UnknownForm;
    signer = factsOf(certificate.get());
    const QByteArray covered = pdf.first(found.gapStart) + pdf.sliced(found.gapEnd, found.end - found.gapEnd);
    if (sha256(covered) != parts->digest)
        return SignatureFault::ChangedContent;
    if (!isSignedBy(X509_get0_pubkey(certificate.get()), signedAttributes(parts->certificate, parts->digest),
                    parts->signature) ||
        !isValidCades(cms, covered))
        return SignatureFault::WrongSignature;
    return {};
}

/// Whether the file as `later` covers it is the file as `earlier` covers it, signed once more and nothing
/// else.
bool onlySignsAgain(const Found &earlier, const Found &later, const QByteArray &pdf)
{
    const QByteArray covered = pdf.first(later.gapStart) + pdf.sliced(later.gapEnd, later.end - later.gapEnd);
    return std::ranges::any_of(allFieldForms, [&](FieldForm form) {
        const auto again = prepareSignature(pdf.first(earlier.end), later.entry, form);
        return again && again->gapStart == later.gapStart && again->gapEnd == later.gapEnd &&
               again->bytes.size() == later.end && again->coveredBytes() == covered;
    });
}

} // namespace

QString sentence(SignatureFault fault)
{
    switch (fault) {
    case SignatureFault::UnreadableFile:
        return u"Le fichier est abîmé, ou ce qui mène à sa signature l'est."_s;
    case SignatureFault::UnknownForm:
        return u"La signature n'a pas la forme stricte attendue (PAdES, un signataire, son seul certificat)."_s;
    case SignatureFault::WrongRange:
        return u"La signature ne couvre pas tout le fichier."_s;
    case SignatureFault::AddedBytes:
        return u"Quelque chose a été ajouté au fichier après la dernière signature."_s;
    case SignatureFault::ChangedContent:
        return u"Le contenu du fichier a été modifié après la signature."_s;
    case SignatureFault::WrongSignature:
        return u"La signature n'a pas été faite par la clé du certificat."_s;
    case SignatureFault::ChangedAfterwards:
        return u"Après cette signature, le fichier a reçu autre chose qu'une signature de plus."_s;
    }
    Q_UNREACHABLE();
}

bool SignedFile::isIntact() const
{
    return !fault && !signatures.empty() &&
           std::all_of(signatures.begin(), signatures.end(),
                       [](const FileSignature &signature) { return signature.isValid(); });
}

SignedFile verifySignatures(const QByteArray &pdf)
{
    SignedFile file;
    const auto found = signaturesIn(pdf);
    if (!found || pdf.count("/ByteRange") != static_cast<qsizetype>(found->size()) ||
        (found->empty() && hasTraces(pdf))) {
        file.fault = SignatureFault::UnreadableFile;
        return file;
    }
    for (size_t i = 0; i < found->size(); ++i) {
        const Found &one = (*found)[i];
        FileSignature signature{.signer = {}, .at = one.entry.at, .reason = one.entry.reason, .fault = {}};
        signature.fault = faultOf(one, pdf, signature.signer);
        if (!signature.fault && i + 1 < found->size() && !onlySignsAgain(one, (*found)[i + 1], pdf))
            signature.fault = SignatureFault::ChangedAfterwards;
        file.signatures.push_back(std::move(signature));
    }
    if (!found->empty() && found->back().end != pdf.size())
        file.fault = SignatureFault::AddedBytes;
    return file;
}

} // namespace parchemin::documents
