#include "ui/planning/leftoutpanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/namekey.h"
#include "parchemin/core/namesearch.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/searchfield.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planentrydelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int candidateRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
/// Reasons are looked for in this many candidates; the others say that when they are moved.
constexpr int explainedCount = 60;

/// A list from which candidates are dragged.
class DragList : public QListView
{
public:
    using QListView::QListView;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressedAt = event->pos();
        QListView::mousePressEvent(event);
    }
    void startDrag(Qt::DropActions) override
    {
        if (!currentIndex().isValid())
            return;
        dragOut(*this, dragged(currentIndex().data(candidateRole).toInt()), m_pressedAt);
    }

private:
    QPoint m_pressedAt;
};

/// Those who would sit but for another jury, each once.
Blockers busyJurors(const Blockers &blockers)
{
    constexpr std::size_t named = 2;
    Blockers busy;
    for (const Blocker &one : blockers) {
        const auto isSame = [&one](const Blocker &other) {
            return other.parameters.value(u"personne"_s) == one.parameters.value(u"personne"_s);
        };
        if (one.code == BlockerCode::Overlap && one.parameters.contains(u"jury"_s) && busy.size() < named &&
            std::ranges::none_of(busy, isSame))
            busy.push_back(one);
    }
    return busy;
}

} // namespace

/// Those whose names answer a search.
class FoundCandidates : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setSearch(const QString &text)
    {
        m_search = NameSearch(text);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_search.finds(sourceModel()->index(row, 0, parent).data(keyRole).toString());
    }

private:
    NameSearch m_search;
};

QString LeftOutPanel::reasonText(const Blockers &blockers)
{
    const auto is = [](BlockerCode code) {
        return [code](const Blocker &one) {
            return one.code == code;
        };
    };
    if (blockers.empty())
        return tr("A place is free.");
    if (std::ranges::any_of(blockers, is(BlockerCode::PanelSize))) {
        const QString busy = inWords(busyJurors(blockers));
        return busy.isEmpty()
                   ? tr("No whole jury is free for this candidate.")
                   : tr("No whole jury is free for this candidate. %1", "who sits elsewhere").arg(busy);
    }
    if (std::ranges::all_of(blockers, is(BlockerCode::Overlap)))
        return tr("Every place where a jury could hear this candidate is taken.");
    Blockers others = blockers;
    if (std::erase_if(others, is(BlockerCode::Overlap)) == 0)
        return inWords(blockers);
    // Who is heard in each of the other places is seen on the board, and helps nobody here.
    return tr("%1\nThe other places are taken.", "why not here").arg(inWords(others));
}

LeftOutPanel::LeftOutPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_search(new SearchField(this))
    , m_items(new QStandardItemModel(this))
    , m_found(new FoundCandidates(this))
    , m_list(new DragList(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(ui::font(TextStyle::Strong));
    m_title->setObjectName(u"leftOutTitle"_s);
    m_search->setObjectName(u"leftOutSearch"_s);
    m_list->setObjectName(u"leftOutList"_s);
    m_list->setItemDelegate(new PlanEntryDelegate(PlanEntryDelegate::Kind::Loose, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setDragEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(4);
    m_found->setSourceModel(m_items);
    m_list->setModel(m_found);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &SearchField::textChanged, this,
            [this](const QString &text) { m_found->setSearch(text); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LeftOutPanel::currentMoved);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit activated(index.data(candidateRole).toInt()); });
    forwardFocus(*this, *m_list);
    retranslate();
}

void LeftOutPanel::setContent(const std::shared_ptr<const PlanningTask> &task, const PlanDraft &draft)
{
    const std::optional<planning::CandidateIndex> chosen = current();
    m_items->clear();
    int explained = 0;
    for (const planning::CandidateIndex candidate : planning::unscheduledIn(task->problem, draft.plan)) {
        const PlanningCandidate &known = task->candidates.at(static_cast<std::size_t>(candidate));
        QString reason;
        if (explained++ < explainedCount) {
            const Blockers blockers = whyLeftOut(*task, draft, candidate);
            reason = reasonText(blockers);
        }
        QStringList detail{word(known.route)};
        if (const auto pin = std::ranges::find(draft.pins, candidate, &planning::Pin::candidate);
            pin != draft.pins.end())
            detail << tr("Pinned to %1", "day and time").arg(pinnedTime(*task, *pin));
        if (!reason.isEmpty())
            detail << reason;
        // On the first day already: wherever she is put.
        if (const Blockers late = known.warningsOn(task->frame.halfDays.front().day); !late.empty())
            detail << inWords(late);
        auto *item = new QStandardItem(known.listName + u'\n' + detail.join(u" · "_s));
        item->setEditable(false);
        item->setData(candidate, candidateRole);
        item->setData(nameKey(known.listName), keyRole);
        m_items->appendRow(item);
        if (candidate == chosen) // a better plan may come while somebody's reasons are read
            m_list->setCurrentIndex(m_found->mapFromSource(item->index()));
    }
    retranslate();
}

void LeftOutPanel::clear()
{
    m_items->clear();
    retranslate();
}

std::optional<planning::CandidateIndex> LeftOutPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(index.data(candidateRole).toInt()) : std::nullopt;
}

bool LeftOutPanel::hasKeyboard() const
{
    return m_list->hasFocus();
}

void LeftOutPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void LeftOutPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LeftOutPanel::retranslate()
{
    m_title->setText(tr("To be planned (%1)").arg(m_items->rowCount()));
    m_list->setAccessibleName(tr("Candidates left out"));
    m_search->setPrompt(tr("Find a candidate"));
}

} // namespace parchemin::ui
