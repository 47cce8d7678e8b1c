#include "support/widgets.h"

#include "parchemin/ui/founderdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include "dialogdriver.h"
#include "ui/formfield.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the form would found with.
struct Founded
{
    std::vector<Founder> tried;
    std::optional<Error> refusal;

    [[nodiscard]] bool ask()
    {
        return ui::askForFounder([this](const Founder &founder) {
            tried.push_back(founder);
            return refusal ? Status(*std::exchange(refusal, std::nullopt)) : Status(Done{});
        });
    }
};

void typeInto(QWidget &form, const char *input, const QString &text)
{
    auto &edit = child<QLineEdit>(form, input);
    edit.setFocus();
    QTest::keyClicks(&edit, text);
}

} // namespace

TEST(FounderTest, foundsByTwoNamesAndReturn)
{
    Founded store;
    const DialogDriver driver([](QWidget &form) {
        expectEveryInputHasAName(form);
        expectTabOrderFollowsReading(form);
        EXPECT_TRUE(child<QCheckBox>(form, "sitsOnJuriesInput").isChecked());
        typeInto(form, "firstNameInput", u"Claire"_s);
        typeInto(form, "birthNameInput", u"Morel"_s);
        QTest::keyClick(&child<QLineEdit>(form, "birthNameInput"), Qt::Key_Return);
    });
    EXPECT_TRUE(store.ask());
    ASSERT_EQ(store.tried.size(), 1U);
    EXPECT_EQ(store.tried.front().firstName, u"Claire"_s);
    EXPECT_EQ(store.tried.front().birthName, u"Morel"_s);
    EXPECT_TRUE(store.tried.front().sitsOnJuries);
}

TEST(FounderTest, saysWhichNameIsMissingAndKeepsWhatWasTypedAfterARefusal)
{
    Founded store{.tried = {}, .refusal = Error{ErrorCode::FileUnwritable, u"no room"_s}};
    const DialogDriver driver([&store](QWidget &form) {
        auto &save = child<QPushButton>(form, "saveButton");
        typeInto(form, "firstNameInput", u"Claire"_s);
        QTest::mouseClick(&save, Qt::LeftButton);
        EXPECT_FALSE(child<ui::FormField>(form, "birthNameField").error().isEmpty());
        EXPECT_TRUE(store.tried.empty());
        typeInto(form, "birthNameInput", u"Morel"_s);
        QTest::mouseClick(&save, Qt::LeftButton);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(child<QLineEdit>(form, "firstNameInput").text(), u"Claire"_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    EXPECT_FALSE(store.ask());
    EXPECT_EQ(store.tried.size(), 1U);
}
