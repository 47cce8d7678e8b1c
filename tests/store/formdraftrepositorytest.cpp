#include "parchemin/store/formdraftrepository.h"

#include "support/recordstest.h"

#include "parchemin/store/userrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class FormDraftRepositoryTest : public RecordsTest
{
protected:
    [[nodiscard]] FormDraftRepository drafts() const { return FormDraftRepository(database()); }
    void save(const QString &form, const QString &typed, int secondsLater = 0)
    {
        ASSERT_TRUE(drafts().save(user(), form, {{u"name"_s, typed}}, testInstant().addSecs(secondsLater)));
    }
};

} // namespace

TEST_F(FormDraftRepositoryTest, keepsTheLatestOfEachUserAndForm)
{
    const UserId other = must(UserRepository(database()).add(u"u2"_s, u"Second"_s, {}, {Role::Lead}));
    save(u"a"_s, u"Ngu"_s);
    save(u"a"_s, u"Nguyen"_s, 1);
    save(u"b"_s, u"Durand"_s, 2);
    EXPECT_EQ(must(drafts().find(user(), u"a"_s)), std::optional(QJsonObject{{u"name"_s, u"Nguyen"_s}}));
    EXPECT_EQ(must(drafts().formsOf(user())), (QStringList{u"b"_s, u"a"_s}));
    EXPECT_EQ(must(drafts().find(other, u"a"_s)), std::nullopt);
    EXPECT_EQ(must(drafts().formsOf(other)), QStringList());
}

TEST_F(FormDraftRepositoryTest, forgetsWhatIsRemoved)
{
    save(u"a"_s, u"Nguyen"_s);
    ASSERT_TRUE(drafts().remove(user(), u"a"_s));
    EXPECT_EQ(must(drafts().find(user(), u"a"_s)), std::nullopt);
    EXPECT_TRUE(drafts().remove(user(), u"a"_s)) << "there may be none";
}

TEST_F(FormDraftRepositoryTest, keepsTwentyOfAUser)
{
    for (int form = 0; form < 21; ++form)
        save(QString::number(form), u"x"_s, form);
    EXPECT_EQ(must(drafts().formsOf(user())).size(), 20);
    EXPECT_EQ(must(drafts().find(user(), u"0"_s)), std::nullopt) << "the oldest";
}
