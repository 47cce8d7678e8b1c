#pragma once

#include "parchemin/app/planediting.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QStandardItemModel;

namespace parchemin::ui {

class FoundCandidates;
class SearchField;

/// The candidates whom the plan leaves out, each with the reason; searched by name, dragged to the board.
class LeftOutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutPanel(QWidget *parent = nullptr);

    void setContent(const std::shared_ptr<const PlanningTask> &task, const PlanDraft &draft);
    void clear();
    [[nodiscard]] std::optional<planning::CandidateIndex> current() const;
    /// Whether the keyboard is in the list.
    [[nodiscard]] bool hasKeyboard() const;
    void focusSearch();
    /// Why a candidate has no place, as the list says it: who is heard in the other places is not told.
    [[nodiscard]] static QString reasonText(const Blockers &blockers);

signals:
    void currentMoved();
    /// Return on a candidate: she is taken.
    void activated(parchemin::planning::CandidateIndex candidate);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    SearchField *m_search;
    QStandardItemModel *m_items;
    FoundCandidates *m_found;
    QListView *m_list;
};

} // namespace parchemin::ui
