#pragma once

#include "parchemin/ui/blockspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <functional>

#include "dialogdriver.h"
#include "pagetest.h"

namespace parchemin {

/// The page of the blocks to validate in a window, over a real store.
class BlocksPageTest : public PageTest
{
protected:
    void openPage(int rows)
    {
        m_page = new ui::BlocksPage(services(), &window());
        showPage(m_page);
        waitForRows(rows);
    }
    void waitForRows(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return list().model()->rowCount() == count; }));
    }
    ui::BlocksPage &page() { return *m_page; }
    QListView &list() { return child<QListView>(*m_page, "blockQueue"); }
    QTabBar &tabs() { return child<QTabBar>(*m_page, "blockQueueTabs"); }
    QTableView &grid() { return child<QTableView>(*m_page, "frozenGrid"); }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(*m_page, label).text(); }
    [[nodiscard]] QString lineText(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] bool isAcquired(CandidacyId candidacy, int block)
    {
        return contains(must(blocks().blockers(candidacy, block)), BlockerCode::BlockAlreadyValidated);
    }
    /// Another candidate of the same mentor with a proposed block.
    CandidacyId proposeFor(const QString &birthName, int block)
    {
        const CandidacyId id = addCandidate(birthName);
        assign(mentor(), id);
        SubmissionDraft draft = project(block);
        draft.candidacy = id;
        evaluate(must(projects().deposit(lead(), draft)), EvaluationOutcome::Validated);
        return id;
    }
    /// Fills the cancellation dialog and accepts it.
    [[nodiscard]] static std::function<void(QWidget &)> cancelling(const QString &reason,
                                                                   const QString &login)
    {
        return [reason, login](QWidget &dialog) {
            QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonEdit"), reason);
            QTest::keyClicks(&child<QLineEdit>(dialog, "approverLoginEdit"), login);
            QTest::mouseClick(&child<QPushButton>(dialog, "cancelValidationButton"), Qt::LeftButton);
            if (dialog.isVisible()) // it complained
                QTest::keyClick(&dialog, Qt::Key_Escape);
        };
    }
    [[nodiscard]] QAction *actionCalled(const QString &iconText)
    {
        for (const ui::MenuEntry &entry : page().menuEntries()) {
            if (entry.action->iconText() == iconText)
                return entry.action;
        }
        return nullptr;
    }

private:
    ui::BlocksPage *m_page = nullptr;
};

} // namespace parchemin
