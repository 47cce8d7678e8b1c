#pragma once

#include "parchemin/app/writtensessions.h"
#include "parchemin/store/workrepository.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace parchemin::ui {

class SearchField;

/// What stands beside the board while nothing is proposed: how much is written, what is being moved and why
/// it may not go somewhere, the way to the session, and who is ready and has no place yet.
class WrittenSummary : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenSummary(QAction *openSession, QWidget *parent = nullptr);

    void present(const std::vector<WrittenSession> &written, const WaitingMatters &waiting);
    /// A sentence on what is being done; empty for none.
    void setHint(const QString &hint);

signals:
    /// The dossier of one of those who wait.
    void candidateChosen(parchemin::CandidacyId candidacy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void listWaiting();
    void retranslate();

    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_advice;
    QLabel *m_hint;
    QLabel *m_waitingTitle;
    SearchField *m_search;
    QListWidget *m_list;
    WaitingMatters m_waiting;
    int m_sessions = 0;
    int m_defences = 0;
};

} // namespace parchemin::ui
