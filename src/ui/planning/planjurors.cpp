#include "ui/planning/planjurors.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/directory/directorydata.h"
#include "ui/planning/planentrydelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int memberRole = Qt::UserRole + 1;

} // namespace

std::vector<int> loadsIn(const planning::Problem &problem, const planning::Plan &plan)
{
    std::vector<int> loads(problem.jurors.size(), 0);
    for (const planning::PlannedSession &session : plan.sessions) {
        for (const auto &seat : planning::panelOf(session)) {
            if (seat)
                ++loads.at(static_cast<std::size_t>(*seat));
        }
    }
    return loads;
}

PlanJurors::PlanJurors(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(ui::font(TextStyle::Strong));
    m_list->setObjectName(u"planJurors"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PlanEntryDelegate(PlanEntryDelegate::Kind::Fixed, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    forwardFocus(*this, *m_list);
    retranslate();
}

void PlanJurors::setPlan(const PlanningTask &task, const planning::Plan &plan)
{
    const auto before = current();
    m_list->clear();
    const std::vector<int> loads = loadsIn(task.problem, plan);
    for (std::size_t juror = 0; juror < task.jurors.size(); ++juror) {
        const planning::Juror &known = task.problem.jurors[juror];
        // Who is never there has no part in the plan.
        if (known.available.empty() && loads[juror] == 0)
            continue;
        const QString role =
            qualityText(known.role == planning::JurorRole::Lead ? JuryQuality::PedagogicalLead
                                                                : JuryQuality::Professional,
                        task.jurors[juror].sex);
        const QString load =
            tr("%1 of %2 half-days", "load, times free").arg(loads[juror]).arg(known.available.size());
        auto *item = new QListWidgetItem(QString(task.jurors[juror].name + u'\n' + role), m_list);
        item->setData(entryFigureRole, u"%1 / %2"_s.arg(loads[juror]).arg(known.available.size()));
        item->setToolTip(load);
        item->setData(Qt::AccessibleTextRole,
                      QString(task.jurors[juror].name + u", "_s + role + u", "_s + load));
        item->setData(memberRole, task.jurors[juror].member.value());
        if (before == task.jurors[juror].member)
            m_list->setCurrentItem(item);
    }
}

void PlanJurors::clear()
{
    m_list->clear();
}

std::optional<JuryMemberId> PlanJurors::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? std::optional(JuryMemberId{item->data(memberRole).toLongLong()}) : std::nullopt;
}

void PlanJurors::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanJurors::retranslate()
{
    m_title->setText(tr("Jurors"));
    m_list->setAccessibleName(tr("Jurors and their load"));
}

} // namespace parchemin::ui
