#include "support/projectfile.h"

#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/printedproof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include "documents/proof/base45.h"
#include "documents/proof/foreigntools.h"
#include "documents/proof/sampleproofs.h"
#include "documents/proof/smallpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::issuerKey;
using testing::titleCredential;

QJsonObject keys()
{
    return QJsonDocument::fromJson(exportedKeys({{issuerKey().publicKey(), {2021, 1, 1}}})).object();
}

/// The page, and proofs to give it.
class VerifierPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        // Debian's Node 18 verifies as Chromium does.
        if (!testing::has(u"node"_s))
            GTEST_SKIP() << "node is not installed";
        m_credential = *writeCredential(titleCredential(), issuerKey());
        m_printed = *writePrintedProof(testing::printedProofOf(titleCredential(), m_credential), issuerKey());
    }
    [[nodiscard]] const QByteArray &credential() const { return m_credential; }
    [[nodiscard]] const QByteArray &printed() const { return m_printed; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// "CREDENTIAL_KEY PASSED" and so on, and the details of the facts.
    [[nodiscard]] QStringList lines(const QJsonObject &given) const
    {
        const QString file = testing::writeFile(folder(), u"given.json"_s, QJsonDocument(given).toJson());
        const testing::Answer answer =
            testing::run(u"node"_s, {projectPath(u"tests/documents/proof/verifier.mjs"_s),
                                     projectPath(u"resources/verifier/verifier.html"_s), file});
        EXPECT_EQ(answer.status, 0) << answer.complaints.toStdString();
        QStringList list;
        const QJsonArray found = QJsonDocument::fromJson(answer.output)[u"lines"_s].toArray();
        for (const auto line : found) {
            list.append(line[u"subject"_s].toString() + u' ' + line[u"outcome"_s].toString());
            if (line[u"subject"_s] == u"PRINTED_FACTS"_s && !line[u"details"_s].toArray().isEmpty())
                list.append(line[u"details"_s][0].toString());
        }
        return list;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_credential;
    QByteArray m_printed;
};

TEST_F(VerifierPageTest, verifiesACredentialAndAPrintedProof)
{
    const QStringList found = lines({{u"jws"_s, QString::fromLatin1(credential())},
                                     {u"qr"_s, QString::fromLatin1(printed())},
                                     {u"keys"_s, keys()}});
    EXPECT_EQ(found, (QStringList{u"CREDENTIAL_SIGNATURE PASSED"_s, u"CREDENTIAL_KEY PASSED"_s,
                                  u"PRINTED_PROOF_SIGNATURE PASSED"_s, u"PRINTED_PROOF_KEY PASSED"_s,
                                  u"PRINTED_FACTS PASSED"_s, u"REGISTER_STATUS UNKNOWN"_s}));
}

TEST_F(VerifierPageTest, verifiesTheCredentialAttachedToAFile)
{
    const QString pdf = testing::writeFile(folder(), u"document.pdf"_s,
                                           testing::pdfWithCredential({"Bonjour"}, credential()));
    EXPECT_EQ(lines({{u"pdf"_s, pdf}, {u"keys"_s, keys()}}).mid(1, 2),
              (QStringList{u"CREDENTIAL_SIGNATURE PASSED"_s, u"CREDENTIAL_KEY PASSED"_s}));
}

TEST_F(VerifierPageTest, believesNoKeyByItself)
{
    EXPECT_EQ(lines({{u"jws"_s, QString::fromLatin1(credential())}}).mid(0, 2),
              (QStringList{u"CREDENTIAL_SIGNATURE PASSED"_s, u"CREDENTIAL_KEY UNKNOWN"_s}));
    EXPECT_EQ(lines({{u"qr"_s, QString::fromLatin1(printed())}}).value(0),
              u"PRINTED_PROOF_SIGNATURE UNKNOWN"_s);
}

TEST_F(VerifierPageTest, namesAClaimChangedInThePrintedProof)
{
    QByteArray bytes = *fromBase45(printed().sliced(5));
    bytes.replace("2021-0042", "2021-0043");
    const QStringList found = lines({{u"jws"_s, QString::fromLatin1(credential())},
                                     {u"qr"_s, QString::fromLatin1("PCH1:" + toBase45(bytes))},
                                     {u"keys"_s, keys()}});
    EXPECT_EQ(found.mid(2, 3), (QStringList{u"PRINTED_PROOF_SIGNATURE FAILED"_s, u"PRINTED_FACTS FAILED"_s,
                                            u"Numéro : attendu « P-2021-0042 », trouvé « P-2021-0043 »"_s}));
}

TEST_F(VerifierPageTest, refusesDamagedTexts)
{
    EXPECT_EQ(lines({{u"jws"_s, QString::fromLatin1(credential().chopped(1))}}).value(0),
              u"CREDENTIAL_SIGNATURE FAILED"_s);
    EXPECT_EQ(lines({{u"qr"_s, u"PCH1:NONSENSE"_s}}).value(0), u"PRINTED_PROOF_SIGNATURE FAILED"_s);
    EXPECT_EQ(lines({}).value(0), u"FILE_SIGNATURE FAILED"_s);
}

TEST_F(VerifierPageTest, hasAPolicyThatNamesItsScript)
{
    const testing::Answer answer = testing::run(
        u"/usr/bin/python3"_s, {projectPath(u"resources/verifier/seal.py"_s), u"--check"_s}, folder());
    EXPECT_EQ(answer.status, 0) << answer.complaints.toStdString();
    const QByteArray page = projectFile(u"resources/verifier/verifier.html"_s);
    EXPECT_TRUE(page.contains("default-src 'none'; script-src 'sha256-"));
    for (const char *forbidden :
         {"http:", "https:", "fetch(", "XMLHttpRequest", "innerHTML", "unsafe-inline"})
        EXPECT_FALSE(page.contains(forbidden)) << forbidden;
}

TEST_F(VerifierPageTest, worksInChromiumFromAFileWithoutNetwork)
{
    if (!testing::has(u"chromium"_s))
        GTEST_SKIP() << "chromium is not installed";
    QByteArray page = projectFile(u"resources/verifier/verifier.html"_s);
    page.replace(R"({"keys":[]})", QJsonDocument(keys()).toJson(QJsonDocument::Compact));
    QUrl address = QUrl::fromLocalFile(testing::writeFile(folder(), u"verifier.html"_s, page));
    address.setFragment(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(credential()))));
    const testing::Answer answer =
        testing::run(u"chromium"_s, {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                     u"--user-data-dir="_s + folder(), u"--virtual-time-budget=20000"_s,
                                     u"--dump-dom"_s, address.toString(QUrl::FullyEncoded)});
    for (const char *line : {R"(data-subject="CREDENTIAL_SIGNATURE" data-outcome="PASSED")",
                             R"(data-subject="CREDENTIAL_KEY" data-outcome="PASSED")", "LEFÈVRE-ŒSTRADE"})
        EXPECT_TRUE(answer.output.contains(line)) << line << '\n' << answer.output.right(3000).toStdString();
}

} // namespace
} // namespace parchemin::documents
