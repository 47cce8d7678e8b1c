#pragma once

#include "parchemin/app/sessionboard.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class Card;
class CellTable;
class SearchField;

/// The candidates who are ready, and the session's day: one row a passage, by time, with the pauses between.
class TimetablePanel : public QWidget
{
    Q_OBJECT

public:
    /// `schedule` stands under the candidates, `passageActs` under the timetable.
    TimetablePanel(QAction *schedule, const QList<QAction *> &passageActs, QWidget *parent = nullptr);

    void present(const SessionDetail &detail);
    /// The place in the detail of the candidate in front; -1 without one.
    [[nodiscard]] int currentReady() const;
    /// The place in the detail of the passage in front; -1 on a pause.
    [[nodiscard]] int currentPassage() const;
    [[nodiscard]] QWidget &search() const;

signals:
    void currentChanged();

private:
    void showReady();

    std::vector<ReadyCandidate> m_ready;
    bool m_takesCandidates = true; ///< the session does
    std::vector<int> m_shownReady; ///< by row
    std::vector<int> m_passageOf;  ///< by row; -1 for a pause
    SearchField *m_search;
    QLabel *m_note; ///< that the list goes on
    CellTable *m_readyTable;
    CellTable *m_timetable;
    Card *m_readyCard;
    Card *m_dayCard;
};

} // namespace parchemin::ui
