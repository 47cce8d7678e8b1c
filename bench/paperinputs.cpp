#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "documents/samplecontents.h"
#include "documents/wording.h"
#include "paperbatch.h"

using namespace parchemin::documents;
using namespace Qt::Literals::StringLiterals;

namespace paperbatch {
namespace {

constexpr int documentCount = 200;

void write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName()));
        std::exit(1);
    }
}

/// Four pixels a module, with the quiet zone.
QImage picture(const QrSymbol &symbol)
{
    constexpr int pixels = 4;
    const int side = (symbol.size + 8) * pixels;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < symbol.size * pixels; ++y) {
        for (int x = 0; x < symbol.size * pixels; ++x) {
            if (symbol.isBlack(y / pixels, x / pixels))
                image.setPixelColor(x + 4 * pixels, y + 4 * pixels, Qt::black);
        }
    }
    return image;
}

QJsonObject blockOf(const AttestedBlock &attested)
{
    return {
        {u"title"_s, capitalised(blockName(attested.block))},
        {u"proof"_s, u"Validé le %1 · %2"_s.arg(attested.validatedOn.toString(Qt::ISODate), attested.code)},
        {u"competencies"_s, QJsonArray::fromStringList(attested.competencies)}};
}

} // namespace

void writeInputs(const QString &folder)
{
    const BlockAttestationContent first = attestation(0);
    QJsonArray blocks;
    for (const AttestedBlock &block : first.blocks)
        blocks.append(blockOf(block));
    QStringList remaining;
    for (const BlockMention &block : first.remainingBlocks)
        remaining.append(blockName(block));
    const DocumentRenderer renderer;
    QJsonArray documents;
    for (int number = 0; number < documentCount; ++number) {
        const BlockAttestationContent content = attestation(number);
        documents.append(QJsonObject{{u"number"_s, *content.issue.number},
                                     {u"holder"_s, civilName(content.holder)},
                                     {u"born"_s, birthSentence(content.holder)}});
        write(folder, u"parchemin-%1.pdf"_s.arg(number), made(renderer, number));
    }
    const CertificationMention &certification = first.certification;
    const QJsonObject fixed{
        {u"certifier"_s, first.certifier.name},
        {u"claim"_s, u"%1, autorité responsable de la certification, atteste l'acquisition par"_s.arg(
                         first.certifier.name)},
        {u"limits"_s,
         u"Ce document ne vaut pas délivrance de la certification complète. Restent à acquérir : %1."_s.arg(
             remaining.join(u" ; "_s))},
        {u"legal"_s, u"%1 : %2. %3."_s.arg(certification.title, registrationSentence(certification),
                                           nsfSentence(certification))},
        {u"issue"_s, u"Fait à Paris, %1"_s.arg(first.issue.signatoryName)},
        {u"blocks"_s, blocks},
        {u"documents"_s, documents}};
    write(folder, u"fixed.json"_s, QJsonDocument(fixed).toJson());
    picture(samples::verificationCode()).save(QDir(folder).filePath(u"code.png"_s));
}

} // namespace paperbatch
