#pragma once

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/ui/directorypage.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include "pagetest.h"

namespace parchemin {

/// The directory on a real store, by real events.
class DirectoryPageTest : public PageTest
{
protected:
    void makePage()
    {
        m_page = new ui::DirectoryPage(
            services(), [this](QWidget *) { return m_file; }, &window());
    }
    void openPage()
    {
        makePage();
        showPage(m_page);
    }
    /// Of the part in front.
    QTableView &table() { return table(child<QTabBar>(*m_page, "directoryTabs").currentIndex()); }
    QTableView &table(int part)
    {
        const QString view = child<QTabBar>(*m_page, "directoryTabs").tabData(part).toString();
        return child<QTableView>(*m_page, (view + QStringLiteral("Table")).toLatin1().constData());
    }
    QTableView &related() { return child<QTableView>(*m_page, "directoryRelated"); }
    void waitForRows(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return table().model()->rowCount() == count; }))
            << table().model()->rowCount();
    }
    void show(const char *part)
    {
        m_page->goTo({.page = ui::pageid::directory, .view = QString::fromLatin1(part)});
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    static void type(QWidget &dialog, const char *name, const QString &text)
    {
        auto &edit = child<QLineEdit>(dialog, name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    [[nodiscard]] DirectoryUpkeepService upkeep() { return DirectoryUpkeepService(context()); }
    JuryMemberId addJuror(const JuryMemberDraft &draft)
    {
        return must(upkeep().addJuryMember(
            lead(), details(QStringLiteral("Roux"), QStringLiteral("Dominique")), draft));
    }
    ui::DirectoryPage &page() { return *m_page; }
    void setFile(const QString &file) { m_file = file; }

private:
    ui::DirectoryPage *m_page = nullptr;
    QString m_file;
};

} // namespace parchemin
