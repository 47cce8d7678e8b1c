#include "ui/newsdialog.h"

#include "support/printers.h"
#include "support/projectfile.h"

#include <QRegularExpression>
#include <QTextBrowser>

#include <gtest/gtest.h>

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString newsIn(Language language)
{
    const NewsDialog dialog(language);
    return dialog.findChild<QTextBrowser *>(u"newsText"_s)->toPlainText();
}

/// "0.1", of the versions that the news tells of, in their order.
QStringList versionsIn(const QString &news)
{
    static const QRegularExpression heading(u"^Version ([0-9.]+)$"_s, QRegularExpression::MultilineOption);
    QStringList versions;
    for (auto found = heading.globalMatch(news); found.hasNext();)
        versions.append(found.next().captured(1));
    return versions;
}

/// "0.1" of the version that is being built.
QString versionOfTheProgram()
{
    static const QRegularExpression declared(u"project\\(parchemin VERSION ([0-9]+\\.[0-9]+)"_s);
    return declared.match(QString::fromUtf8(parchemin::projectFile(u"CMakeLists.txt"_s))).captured(1);
}

} // namespace

TEST(NewsDialogTest, beginsWithTheVersionOfTheProgram)
{
    const QStringList versions = versionsIn(newsIn(Language::French));
    ASSERT_FALSE(versions.isEmpty());
    EXPECT_EQ(versions.front(), versionOfTheProgram());
}

TEST(NewsDialogTest, tellsOfTheSameVersionsInBothLanguages)
{
    EXPECT_EQ(versionsIn(newsIn(Language::French)), versionsIn(newsIn(Language::English)));
}

TEST(NewsDialogTest, speaksTheLanguageOfTheInterface)
{
    EXPECT_TRUE(newsIn(Language::French).startsWith(u"Quoi de neuf"_s));
    EXPECT_TRUE(newsIn(Language::English).startsWith(u"What's new"_s));
}
