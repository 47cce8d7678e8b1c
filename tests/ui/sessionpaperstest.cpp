#include "parchemin/app/documentservice.h"

#include "juriespagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The papers that the page of the juries issues.
class SessionPapersTest : public JuriesPageTest
{
protected:
    [[nodiscard]] SessionId convened()
    {
        const SessionId session = composedSession();
        scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
        must(juries().convene(lead(), session, {}));
        return session;
    }
    [[nodiscard]] std::vector<DocumentKind> kinds(SessionId session)
    {
        std::vector<DocumentKind> kinds;
        for (const OfficialDocument &document : must(documents().ofSession(session)))
            kinds.push_back(document.kind);
        return kinds;
    }
};

} // namespace

TEST_F(SessionPapersTest, issuesTheLettersThatAreDueAndTheSheetOfTheDay)
{
    const SessionId session = convened();
    openOn(session, "convocations");
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return message().contains(u"4 letter(s) issued"_s); }))
        << qPrintable(message());
    EXPECT_EQ(kinds(session), std::vector(4, DocumentKind::Convocation)) << "three members, one candidate";
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return message().contains(u"E-2021-0001"_s); }))
        << qPrintable(message());
    EXPECT_EQ(kinds(session).front(), DocumentKind::AttendanceSheet);
}

TEST_F(SessionPapersTest, saysWhyThereIsNoLetterYet)
{
    const SessionId session = composedSession();
    openOn(session, "convocations");
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_TRUE(must(documents().ofSession(session)).empty());
}
