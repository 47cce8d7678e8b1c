#include <QCheckBox>
#include <QComboBox>

#include "enrolmenttest.h"
#include "ui/dossier/dossiertexts.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "Admissibility…" of a VAE candidate whose admissibility has expired (BR-17).
class NewRequestTest : public EnrolmentTest
{
protected:
    void SetUp() override
    {
        EnrolmentTest::SetUp();
        m_organisation = must(directory().addOrganisation(lead(), u"Agence Nord"_s, {}, {}));
        m_former = must(candidacies().registerCandidacy(lead(), addPerson(u"Haddad"_s, u"Lina"_s),
                                                        {.route = AccessRoute::Vae,
                                                         .enteredOn = {2020, 3, 2},
                                                         .scope = CandidacyScope::Blocks,
                                                         .targetBlocks = {2, 4},
                                                         .organisation = m_organisation}));
        must(candidacies().receiveAdmissibility(lead(), m_former, {2020, 3, 2}, true));
        must(candidacies().markAdmissibilityComplete(lead(), m_former, {2020, 3, 9}));
        must(candidacies().acceptAdmissibility(lead(), m_former, {2020, 4, 15}));
        m_lastDay =
            must(CandidacyRepository(database()).admissibilityOf(m_former)).value().validUntil.value();
        moveTo(m_lastDay.addDays(1));
        openPage(2);
        page().open(m_former);
    }
    void pressAdmissibility() { pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] std::vector<Candidacy> candidaciesOfThePerson()
    {
        return must(CandidacyRepository(database()).ofPerson(personOf(m_former)));
    }

    OrganisationId m_organisation{0};
    CandidacyId m_former{0};
    QDate m_lastDay;
};

} // namespace

TEST_F(NewRequestTest, opensPrefilledAndTakesThePlaceOfTheExpiredOne)
{
    ASSERT_TRUE(textOf("dossierIdentity").contains(candidacy(m_former).number));
    const DialogDriver driver(closing([this](QWidget &form) {
        ASSERT_EQ(form.objectName(), u"candidacyForm"_s);
        EXPECT_EQ(form.windowTitle(), u"New request of Lina HADDAD"_s);
        EXPECT_TRUE(child<QLabel>(form, "formIntroduction").text().contains(ui::dayText(m_lastDay)));
        EXPECT_EQ(child<QComboBox>(form, "routeInput").currentData(), static_cast<int>(AccessRoute::Vae));
        EXPECT_EQ(child<QLineEdit>(form, "enteredOnInput").text(), today().toString(u"dd/MM/yyyy"_s));
        EXPECT_EQ(child<QLineEdit>(form, "numberInput").text(), QString()) << "the number is its own";
        EXPECT_EQ(child<QComboBox>(form, "organisationInput").currentText(), u"Agence Nord"_s);
        for (int block = 1; block <= 5; ++block) {
            EXPECT_EQ(
                child<QCheckBox>(form, u"target%1Check"_s.arg(block).toLatin1().constData()).isChecked(),
                block == 2 || block == 4)
                << block;
        }
        enter(child<QLineEdit>(form, "numberInput"));
        QTest::keyClick(&child<QLineEdit>(form, "numberInput"), Qt::Key_Return);
    }));
    pressAdmissibility();
    ASSERT_TRUE(driver.wasShown()) << qPrintable(message());

    const Candidacy former = candidacy(m_former);
    EXPECT_EQ(former.state, CandidacyState::Withdrawn);
    EXPECT_EQ(former.closedReason,
              u"Admissibility expired after %1: new request"_s.arg(ui::dayText(m_lastDay)));
    const auto all = candidaciesOfThePerson();
    ASSERT_EQ(all.size(), 2U);
    const Candidacy &next = all.front().id == m_former ? all.back() : all.front();
    EXPECT_EQ(next.state, CandidacyState::Admissibility);
    EXPECT_EQ(next.enteredOn, today());
    EXPECT_EQ(next.targetBlocks, (std::vector{2, 4}));
    EXPECT_EQ(next.organisation, std::optional(m_organisation));
    EXPECT_EQ(tone(), ui::Tone::Positive);
    EXPECT_EQ(message(), u"The candidacy of Lina HADDAD is open."_s);
    EXPECT_TRUE(QTest::qWaitFor([this, &next] { return textOf("dossierIdentity").contains(next.number); }))
        << qPrintable(textOf("dossierIdentity"));
}

TEST_F(NewRequestTest, changesNothingWhenGivenUp)
{
    const Candidacy before = candidacy(m_former);
    const auto head = lastEvent().hash;
    const DialogDriver driver(Qt::Key_Escape);
    pressAdmissibility();
    ASSERT_TRUE(driver.wasShown());
    EXPECT_EQ(candidacy(m_former).state, before.state);
    EXPECT_EQ(candidaciesOfThePerson().size(), 1U);
    EXPECT_EQ(lastEvent().hash, head);
    EXPECT_EQ(message(), QString());
}
