#include "parchemin/documents/proof/printedproof.h"

#include "parchemin/documents/proof/credential.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "documents/proof/base45.h"
#include "documents/proof/foreigntools.h"
#include "documents/proof/sampleproofs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::blocksCredential;
using testing::issuerKey;
using testing::titleCredential;

PrintedProof sample(const CredentialContent &content = titleCredential())
{
    return testing::printedProofOf(content, "header.payload.signature");
}

QByteArray written(const PrintedProof &proof = sample())
{
    return *writePrintedProof(proof, issuerKey());
}

/// A rendering of the symbol at 150 dpi, 32 mm wide, with its quiet zone: a portable grey map.
QByteArray rendering(const QrSymbol &symbol)
{
    constexpr int pixels = 189; // 32 mm at 150 dpi
    constexpr int margin = 16;
    constexpr int side = pixels + 2 * margin;
    QByteArray image = "P5\n" + QByteArray::number(side) + ' ' + QByteArray::number(side) + "\n255\n";
    for (int y = -margin; y < pixels + margin; ++y) {
        for (int x = -margin; x < pixels + margin; ++x) {
            const bool isInside = x >= 0 && y >= 0 && x < pixels && y < pixels;
            const bool isBlack =
                isInside && symbol.isBlack(y * symbol.size / pixels, x * symbol.size / pixels);
            image += isBlack ? '\x00' : '\xFF';
        }
    }
    return image;
}

TEST(Base45Test, agreesWithTheExamplesOfTheRfc)
{
    EXPECT_EQ(toBase45("AB"), "BB8");
    EXPECT_EQ(toBase45("Hello!!"), "%69 VD92EX0");
    EXPECT_EQ(toBase45("base-45"), "UJCLQE7W581");
    EXPECT_EQ(fromBase45("QED8WEX0"), QByteArray("ietf!"));
}

TEST(Base45Test, refusesWhatItCannotHaveWritten)
{
    EXPECT_EQ(fromBase45("GGW"), std::nullopt); // 65536
    EXPECT_EQ(fromBase45("BB8A"), std::nullopt);
    EXPECT_EQ(fromBase45("bb8"), std::nullopt);
    EXPECT_EQ(fromBase45("::"), std::nullopt);
}

TEST(PrintedProofTest, isReadBackWithEveryClaim)
{
    for (const CredentialContent &content : {titleCredential(), blocksCredential()}) {
        const auto read = readPrintedProof(QString::fromLatin1(written(sample(content)) + '\n'));
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
        EXPECT_EQ(read->proof, sample(content));
        EXPECT_TRUE(read->isSignedBy(issuerKey().publicKey()));
        EXPECT_FALSE(read->isSignedBy(SigningKey::generate()->publicKey()));
    }
}

TEST(PrintedProofTest, fitsTheSymbolThatThePagesKeepRoomFor)
{
    const auto symbol = qrSymbol(written());
    ASSERT_TRUE(symbol);
    EXPECT_LE(symbol->size, 17 + 4 * 12); // version 12
    EXPECT_EQ(symbol->modules.size(), static_cast<size_t>(symbol->size * symbol->size));
    EXPECT_TRUE(symbol->isBlack(0, 0)); // the corner of a finder
    EXPECT_FALSE(symbol->isBlack(1, 1));
}

TEST(PrintedProofTest, refusesATextThatNoSymbolHolds)
{
    EXPECT_FALSE(qrSymbol(QByteArray(8000, 'A')));
}

TEST(PrintedProofTest, refusesEveryChangedCharacter)
{
    const QByteArray text = written(sample(blocksCredential()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = changed[i] == '7' ? '8' : '7';
        const auto read = readPrintedProof(QString::fromLatin1(changed));
        EXPECT_FALSE(read && read->isSignedBy(issuerKey().publicKey())) << "character " << i;
    }
}

TEST(PrintedProofTest, letsAChangedClaimBeNamed)
{
    QByteArray bytes = *fromBase45(written().sliced(5));
    bytes.replace("P-2021-0042", "P-2021-0043");
    const auto read = readPrintedProof(QString::fromLatin1("PCH1:" + toBase45(bytes)));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->isSignedBy(issuerKey().publicKey()));
    const auto changed = changedClaims(titleCredential().claims, read->proof.claims);
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(frenchName(changed.front().claim), u"Numéro"_s);
    EXPECT_EQ(changed.front().found, u"P-2021-0043"_s);
}

TEST(PrintedProofTest, saysWhichPartCannotBeRead)
{
    const auto where = [](const QByteArray &text) {
        return readPrintedProof(QString::fromLatin1(text)).error().where;
    };
    EXPECT_EQ(where("HC1:6BF"), u"prefix"_s);
    EXPECT_EQ(where("PCH1:é"), u"base45"_s);
    EXPECT_EQ(where("PCH1:" + toBase45("nonsense")), u"cose"_s);
    EXPECT_EQ(where("PCH1:" + toBase45(*fromBase45(written().sliced(5)) + '\0')), u"cose"_s);
    EXPECT_EQ(where("PCH1:"), u"cose"_s);
}

TEST(PrintedProofTest, refusesClaimsThatAreNotComplete)
{
    PrintedProof proof = sample();
    proof.credentialHash.chop(1);
    EXPECT_EQ(writePrintedProof(proof, issuerKey()).error().where, u"credentialHash"_s);
    proof = sample();
    proof.claims.holder.clear();
    EXPECT_EQ(writePrintedProof(proof, issuerKey()).error().where, u"holder"_s);
}

TEST(PrintedProofTest, isVerifiedByCbor2AndCryptography)
{
    const QString key = QString::fromLatin1(issuerKey().publicKey().spki().toHex());
    const testing::Answer answer = testing::runScript(u"printedproof.py"_s, {key}, {}, written());
    ASSERT_EQ(answer.status, 0) << answer.complaints.toStdString();
    EXPECT_NE(answer.output.indexOf(R"("3":"P-2021-0042","4":"Zoé Élise LEFÈVRE-ŒSTRADE")"), -1)
        << answer.output.toStdString();
    QByteArray bytes = *fromBase45(written().sliced(5));
    bytes.replace("P-2021-0042", "P-2021-0043");
    EXPECT_EQ(testing::runScript(u"printedproof.py"_s, {key}, {}, "PCH1:" + toBase45(bytes)).status, 1);
}

TEST(PrintedProofTest, isScannedFromARenderingAt150Dpi)
{
    const QTemporaryDir folder;
    const QByteArray text = written();
    testing::writeFile(folder.path(), u"qr.pgm"_s, rendering(*qrSymbol(text)));
    const testing::Answer zbar =
        testing::run(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"qr.pgm"_s}, folder.path());
    EXPECT_EQ(zbar.output.toStdString(), text.toStdString() + '\n') << zbar.complaints.toStdString();
    const testing::Answer zxing = testing::run(u"ZXingReader"_s, {u"qr.pgm"_s}, folder.path());
    EXPECT_NE(zxing.output.indexOf(text), -1) << zxing.output.toStdString();
}

} // namespace
} // namespace parchemin::documents
