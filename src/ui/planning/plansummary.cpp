#include "ui/planning/plansummary.h"

#include "parchemin/app/planningsentences.h"
#include "parchemin/planning/explanation.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/proof.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/planning/planjurors.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int minutesInHour = 60;

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

/// "1 h 30".
QString durationText(qint64 minutes)
{
    return u"%1 h %2"_s.arg(minutes / minutesInHour).arg(minutes % minutesInHour, 2, 10, QChar(u'0'));
}

} // namespace

PlanSummary::PlanSummary(QAction *discard, QAction *apply, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(u"planTitle"_s, this))
    , m_certificate(makeLabel(u"planCertificate"_s, this))
    , m_missing(makeLabel(u"planMissing"_s, this))
    , m_hint(makeLabel(u"planHint"_s, this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(ui::font(TextStyle::CardTitle));
    m_certificate->setProperty("variant", u"muted"_s);
    m_missing->setProperty("variant", u"muted"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_certificate);
    column->addWidget(m_missing);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    static const std::array names{u"planPlaced"_s, u"planSessions"_s, u"planJurorDays"_s,
                                  u"planEmpty"_s,  u"planMixed"_s,    u"planLoad"_s};
    for (int figure = 0; figure < FigureCount; ++figure) {
        const auto position = static_cast<std::size_t>(figure);
        Line &line = m_lines.at(position);
        line = {makeLabel({}, this), makeLabel(names.at(position), this)};
        line.name->setProperty("variant", u"muted"_s);
        line.value->setFont(ui::font(TextStyle::Strong));
        line.value->setWordWrap(false);
        line.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(line.name, figure, 0);
        grid->addWidget(line.value, figure, 1);
    }
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_hint);
    column->addStretch(1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(new ActionButton(discard, ActionButton::Variant::Secondary, this));
    acts->addStretch(1);
    acts->addWidget(new ActionButton(apply, ActionButton::Variant::Secondary, this));
    column->addLayout(acts);
    retranslate();
}

void PlanSummary::setFigure(Figure figure, const QString &value)
{
    const Line &line = m_lines.at(static_cast<std::size_t>(figure));
    line.value->setText(value);
    line.value->setAccessibleName(line.name->text() + u' ' + value);
}

void PlanSummary::setPlan(const PlanningTask &task, const planning::Plan &plan, qint64 bound)
{
    const planning::CostBreakdown cost = planning::costOf(task.problem, plan);
    QString certificate = certificateText(cost.total(task.problem.weights), bound);
    certificate.replace(0, 1, certificate.front().toUpper());
    m_certificate->setText(certificate);
    const auto all = static_cast<qint64>(task.candidates.size());
    setFigure(Placed, tr("%1 of %2").arg(all - cost.unscheduled).arg(all));
    setFigure(Sessions, QLocale().toString(cost.sessions));
    setFigure(JurorDays, QLocale().toString(cost.jurorDays));
    setFigure(Empty, durationText(cost.holes * task.frame.slotMinutes));
    setFigure(Mixed, tr("%1 of %2").arg(cost.sessions - cost.oneGender).arg(cost.sessions));
    std::vector<int> loads = loadsIn(task.problem, plan);
    std::erase(loads, 0);
    const auto [least, most] = std::ranges::minmax_element(loads);
    setFigure(Load, loads.empty() ? u"0"_s : tr("%1 to %2").arg(*least).arg(*most));
}

void PlanSummary::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void PlanSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanSummary::retranslate()
{
    m_title->setText(tr("Proposed plan"));
    const std::array<QString, FigureCount> names{tr("Defences placed"), tr("Sessions"),
                                                 tr("Juror days"),      tr("Idle time"),
                                                 tr("Mixed panels"),    tr("Half-days a juror")};
    for (std::size_t figure = 0; figure < names.size(); ++figure)
        m_lines.at(figure).name->setText(names.at(figure));
    QStringList missing;
    if (!planning::canProve()) {
        missing << tr("This program was built without CBC: the bound is rougher and small plans are not "
                      "proven optimal.");
    }
    if (!planning::canExplain()) {
        missing << tr("This program was built without CaDiCaL: the reasons for a missing place are those "
                      "seen at once, without proof.");
    }
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

} // namespace parchemin::ui
