#pragma once

#include "parchemin/ui/candidatespage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "pagetest.h"

namespace parchemin {

/// The candidates page: list and dossier.
class CandidatesPageTest : public PageTest
{
protected:
    /// Opens the page and waits until the list shows that many candidates.
    void openPage(int candidates = 1)
    {
        const auto chooser = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return m_exportPath;
        };
        m_page = new ui::CandidatesPage(services(), chooser, &window());
        showPage(m_page);
        waitForRows(candidates);
    }
    void waitForRows(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return list().model()->rowCount() == count; }));
    }
    void type(const QString &text)
    {
        auto &search = child<QLineEdit>(page(), "candidateSearch");
        search.setFocus();
        QTest::keyClicks(&search, text);
    }

    ui::CandidatesPage &page() { return *m_page; }
    QListView &list() { return child<QListView>(*m_page, "candidateList"); }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(*m_page, label).text(); }
    [[nodiscard]] const QString &suggestedName() const { return m_suggested; }
    void setExportPath(const QString &path) { m_exportPath = path; }

private:
    ui::CandidatesPage *m_page = nullptr;
    QString m_suggested;
    QString m_exportPath;
};

} // namespace parchemin
