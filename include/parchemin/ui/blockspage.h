#pragma once

#include "parchemin/store/blockqueuerepository.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

class QStackedWidget;

namespace parchemin::ui {

class BlockActs;
class BlockDetail;
class BlockQueuePanel;
class EmptyState;
class ProgressStrip;
class ResultCard;
struct FixPage;

/// The blocks to validate: the queue at the left, the frozen grid at the right, and the acts of the lead.
class BlocksPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    explicit BlocksPage(const PageServices &services, QWidget *parent = nullptr);

    /// Shows the block of a candidacy; `view` is "ready", "not-yet" or "validated".
    void goTo(const Destination &destination) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void restoreFilterState(const QVariantMap &state) override;
    [[nodiscard]] ListMaker listMaker() const override;
    [[nodiscard]] QString listTitle() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makeFrame();
    void connectParts();
    void showCurrent();
    void refreshActions();
    void refreshValidate(std::size_t count);
    [[nodiscard]] Blockers reasonsAgainst() const;
    void followFix(FixAction fix, std::optional<int> block);
    void leadTo(const FixPage &page, int block);
    void explain();
    void showProgress(int done, int total);
    void retranslate();

    PageServices m_services;
    QAction *m_validate;
    QAction *m_why;
    QAction *m_recognise;
    QAction *m_cancel;
    QAction *m_withdraw;
    QAction *m_undo;
    QAction *m_checkAll;
    QAction *m_open;
    QAction *m_find;
    QAction *m_refresh;
    BlockQueuePanel *m_queue;
    BlockDetail *m_detail;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ProgressStrip *m_progress;
    QWidget *m_resultRoom; ///< takes no room while there is nothing to tell
    ResultCard *m_results;
    BlockActs *m_acts;
};

} // namespace parchemin::ui
