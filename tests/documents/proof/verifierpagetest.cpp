#include "support/projectfile.h"

#include "parchemin/core/frenchtext.h"
#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/printedproof.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

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
        ASSERT_TRUE(testing::has(u"node"_s)) << "node is needed";
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
    /// The browser's own processes may write in its profile for a moment after it has ended: what cannot be
    /// removed then is left to whoever cleans the temporary folder.
    struct Folder : QTemporaryDir
    {
        Folder() { setAutoRemove(false); }
        ~Folder() { QDir(path()).removeRecursively(); }
        Q_DISABLE_COPY_MOVE(Folder)
    };
    Folder m_folder;
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
    ASSERT_TRUE(testing::has(u"chromium"_s)) << "chromium is needed";
    QByteArray page = projectFile(u"resources/verifier/verifier.html"_s);
    page.replace(R"({"keys":[]})", QJsonDocument(keys()).toJson(QJsonDocument::Compact));
    QUrl address = QUrl::fromLocalFile(testing::writeFile(folder(), u"verifier.html"_s, page));
    address.setFragment(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(credential()))));
    const testing::Answer answer =
        testing::run(u"chromium"_s, {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                     u"--disable-dev-shm-usage"_s, u"--user-data-dir="_s + folder(),
                                     u"--virtual-time-budget=20000"_s, u"--dump-dom"_s,
                                     address.toString(QUrl::FullyEncoded)});
    for (const char *line : {R"(data-subject="CREDENTIAL_SIGNATURE" data-outcome="PASSED")",
                             R"(data-subject="CREDENTIAL_KEY" data-outcome="PASSED")", "LEFÈVRE-ŒSTRADE"})
        EXPECT_TRUE(answer.output.contains(line)) << line << '\n' << answer.output.right(3000).toStdString();
}

/// The credential with another number in it, its signature as it was.
QByteArray withAnotherNumber(const QByteArray &jws)
{
    QByteArrayList parts = jws.split('.');
    QByteArray payload = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    payload.replace("P-2021-0042", "P-2021-0043");
    parts[1] = payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return parts.join('.');
}

/// What the page shows of one thing given to it: "SUBJECT OUTCOME text", and whom it asked on the way.
struct Shown
{
    QStringList lines;
    QStringList requests;
    QString facts = {};

    [[nodiscard]] bool has(const QString &line) const
    {
        return std::ranges::any_of(lines, [&line](const QString &one) { return one.startsWith(line); });
    }
    [[nodiscard]] bool says(const QString &text) const { return lines.join(u'\n').contains(text); }
};

std::ostream &operator<<(std::ostream &stream, const Shown &shown)
{
    return stream << (shown.lines + shown.requests).join(u'\n').toStdString();
}

class VerifierInChromiumTest : public VerifierPageTest
{
protected:
    void SetUp() override
    {
        VerifierPageTest::SetUp();
        ASSERT_TRUE(testing::has(u"chromium"_s)) << "chromium is needed";
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        return testing::writeFile(folder(), name, bytes);
    }
    /// Each given, {"file", "text"}, in a tab of its own.
    [[nodiscard]] std::vector<Shown> shownFor(const QJsonArray &given) const
    {
        QByteArray page = projectFile(u"resources/verifier/verifier.html"_s);
        page.replace(R"({"keys":[]})", QJsonDocument(keys()).toJson(QJsonDocument::Compact));
        const testing::Answer answer =
            testing::run(u"node"_s, {projectPath(u"tests/documents/proof/browser.mjs"_s), u"chromium"_s,
                                     file(u"verifier.html"_s, page), folder(),
                                     file(u"given.json"_s, QJsonDocument(given).toJson())});
        EXPECT_EQ(answer.status, 0) << answer.complaints.toStdString();
        std::vector<Shown> list;
        const QJsonArray verdicts = QJsonDocument::fromJson(answer.output).array();
        for (const auto verdict : verdicts) {
            Shown shown;
            const QJsonArray lines = verdict[u"lines"_s].toArray();
            for (const auto line : lines) {
                shown.lines.append(
                    QStringList{line[0].toString(), line[1].toString(), line[2].toString()}.join(u' '));
            }
            shown.facts = verdict[u"facts"_s].toString();
            const QJsonArray requests = verdict[u"requests"_s].toArray();
            for (const auto request : requests)
                shown.requests.append(request.toString());
            list.push_back(shown);
        }
        EXPECT_EQ(list.size(), static_cast<size_t>(given.size()));
        return list;
    }
};

TEST_F(VerifierInChromiumTest, tellsAuthenticFromAlteredAndNamesTheClaim)
{
    const QByteArray altered = withAnotherNumber(credential());
    QByteArray printedBytes = *fromBase45(printed().sliced(5));
    printedBytes.replace("2021-0042", "2021-0043");
    const QString pdf = file(u"document.pdf"_s, testing::pdfWithCredential({"Bonjour"}, credential()));
    const QString alteredPdf = file(u"altered.pdf"_s, testing::pdfWithCredential({"Bonjour"}, altered));
    const QString jwt = file(u"titre.jwt"_s, credential());
    const QString alteredJwt = file(u"altered.jwt"_s, altered);
    const QString text = QString::fromLatin1(printed());
    const QString alteredText = QString::fromLatin1("PCH1:" + toBase45(printedBytes));
    const std::vector<Shown> shown = shownFor({QJsonObject{{u"file"_s, pdf}, {u"text"_s, text}},
                                               QJsonObject{{u"file"_s, alteredPdf}, {u"text"_s, text}},
                                               QJsonObject{{u"file"_s, jwt}, {u"text"_s, alteredText}},
                                               QJsonObject{{u"file"_s, alteredJwt}, {u"text"_s, text}},
                                               QJsonObject{{u"text"_s, alteredText}}});
    ASSERT_EQ(shown.size(), 5U);
    for (const QString &line : {u"CREDENTIAL_SIGNATURE PASSED"_s, u"CREDENTIAL_KEY PASSED"_s,
                                u"PRINTED_PROOF_SIGNATURE PASSED"_s, u"PRINTED_FACTS PASSED"_s})
        EXPECT_TRUE(shown[0].has(line)) << line.toStdString() << '\n' << shown[0];
    const QString changed = u"attendu « P-2021-0042 », trouvé « P-2021-0043 »"_s;
    for (const size_t index : {1U, 3U}) {
        EXPECT_TRUE(shown[index].has(u"CREDENTIAL_SIGNATURE FAILED"_s)) << shown[index];
        EXPECT_TRUE(shown[index].has(u"PRINTED_PROOF_SIGNATURE PASSED"_s)) << shown[index];
        EXPECT_TRUE(shown[index].says(u"Numéro"_s) && shown[index].says(changed)) << shown[index];
    }
    EXPECT_TRUE(shown[2].has(u"CREDENTIAL_SIGNATURE PASSED"_s)) << shown[2];
    EXPECT_TRUE(shown[2].has(u"PRINTED_PROOF_SIGNATURE FAILED"_s)) << shown[2];
    EXPECT_TRUE(shown[2].says(u"Numéro"_s) && shown[2].says(changed)) << shown[2];
    EXPECT_TRUE(shown[4].has(u"PRINTED_PROOF_SIGNATURE FAILED"_s)) << shown[4];
    for (const Shown &one : shown)
        EXPECT_EQ(one.requests, QStringList()) << "asks nobody";
}

TEST_F(VerifierInChromiumTest, takesADroppedFileAndWritesDatesInFrench)
{
    const std::vector<Shown> shown =
        shownFor({QJsonObject{{u"dropped"_s, file(u"titre.jwt"_s, credential())}}});
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_TRUE(shown[0].has(u"CREDENTIAL_SIGNATURE PASSED"_s)) << shown[0];
    static const QRegularExpression isoDate(u"\\d{4}-\\d{2}-\\d{2}"_s);
    EXPECT_FALSE(isoDate.match(shown[0].facts).hasMatch()) << shown[0].facts.toStdString();
    EXPECT_TRUE(shown[0].facts.contains(frenchDate(titleCredential().claims.issuedOn)))
        << shown[0].facts.toStdString();
}

} // namespace
} // namespace parchemin::documents
