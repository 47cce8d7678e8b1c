#include "ui/planning/whypanel.h"

#include "parchemin/app/planningsentences.h"
#include "parchemin/ui/fonts.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/planning/planexplainer.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t shownMendings = 6;

/// The problem with names in the place of its keys: sentences speak of persons.
planning::Problem named(const PlanningTask &task)
{
    planning::Problem problem = task.problem;
    for (std::size_t juror = 0; juror < task.jurors.size(); ++juror)
        problem.jurors[juror].id = task.jurors[juror].name;
    for (std::size_t candidate = 0; candidate < task.candidates.size(); ++candidate)
        problem.candidates[candidate].id = task.candidates[candidate].name;
    return problem;
}

} // namespace

QString WhyPanel::mendingText(planning::MendingCode code)
{
    switch (code) {
    case planning::MendingCode::OneMoreProfessional:
    case planning::MendingCode::OneMoreLead:
    case planning::MendingCode::JurorAcceptsMore:
        return tr("Open the jurors");
    case planning::MendingCode::OneMoreRoom:
        return tr("Add a room to the frame…");
    case planning::MendingCode::CandidateComes:
        return tr("Open the dossier");
    case planning::MendingCode::PinReleased:
        return tr("Free the place and propose again");
    }
    Q_UNREACHABLE();
}

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_explainer(new PlanExplainer(this))
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"whyTitle"_s);
    m_title->setFont(ui::font(TextStyle::Strong));
    m_title->setWordWrap(true);
    m_words->setObjectName(u"whyWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(m_buttons);
    column->addStretch(1);
    connect(m_explainer, &PlanExplainer::explained, this,
            [this](const planning::Explanation &explanation) { showExplanation(*m_task, explanation); });
    clear();
}

void WhyPanel::clear()
{
    m_explainer->forget();
    m_task.reset();
    hide();
    m_words->clear();
    start({});
}

void WhyPanel::start(const QString &name)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    m_title->setText(name);
}

void WhyPanel::addButton(const QString &text, const QString &help, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"whyButton"_s);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    connect(button, &QPushButton::clicked, this, [act] { act(); });
    m_buttons->addWidget(button);
}

void WhyPanel::ask(const std::shared_ptr<const PlanningTask> &task, const PlanDraft &draft,
                   planning::CandidateIndex candidate)
{
    m_task = task;
    start(task->candidates.at(static_cast<std::size_t>(candidate)).name);
    if (const auto place = firstFreePlace(*task, draft, candidate)) {
        m_explainer->forget();
        showPlace(*task, candidate, *place);
        return;
    }
    m_words->setText(tr("Looking for the reasons…"));
    show();
    m_explainer->ask(task, draft.plan, candidate);
}

void WhyPanel::showPlace(const PlanningTask &task, planning::CandidateIndex candidate,
                         const planning::Place &place)
{
    const QString day = QLocale().toString(task.halfDay(place.cell).day, u"dddd d MMMM"_s);
    const QString time = QLocale().toString(task.timeOf(place.cell, place.slot), QLocale::ShortFormat);
    const QString room = task.frame.rooms.at(static_cast<std::size_t>(place.room)).name;
    m_words->setText(tr("A place is free on %1 at %2, %3.").arg(day, time, room));
    addButton(tr("Hear the candidate at that time"), m_words->text(),
              [this, candidate, place] { emit placeChosen(candidate, place); });
    show();
}

void WhyPanel::showExplanation(const PlanningTask &task, const planning::Explanation &explanation)
{
    const planning::Problem problem = named(task);
    m_words->setText(sentences(problem, explanation).join(u'\n'));
    if (explanation.kind == planning::Explanation::Kind::Possible)
        addButton(tr("Search for longer"), {}, [this] { emit longerSearchWanted(); });
    if (std::ranges::count(explanation.facts, planning::FactCode::AllPlacesTaken, &planning::Fact::code) > 0)
        addButton(tr("Change the frame…"), m_words->text(), [this] { emit frameWanted(); });
    for (std::size_t position = 0; position < std::min(shownMendings, explanation.mendings.size());
         ++position) {
        const planning::Mending &mending = explanation.mendings[position];
        const QString text = mendingText(mending.code);
        addButton(
            text, sentence(problem, explanation.candidate, mending),
            [this, candidate = explanation.candidate, mending] { emit mendingChosen(candidate, mending); });
    }
    show();
}

} // namespace parchemin::ui
