#include "ui/dashboard/cohortmenu.h"

#include <QActionGroup>

#include <algorithm>

namespace parchemin::ui {

CohortMenu::CohortMenu(QWidget *parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    fill();
}

void CohortMenu::setChoices(const CohortChoices &choices)
{
    const bool isSame = choices == m_choices;
    m_choices = choices;
    const bool isKept = isOffered(m_cohort);
    if (isSame && isKept)
        return; // it may be open
    if (!isKept)
        m_cohort = {};
    fill();
    if (!isKept)
        emit cohortChanged();
}

void CohortMenu::setCohort(const Cohort &cohort)
{
    m_cohort = cohort;
    fill();
}

bool CohortMenu::isOffered(const Cohort &cohort) const
{
    const auto &years = m_choices.entryYears;
    const auto &organisations = m_choices.organisations;
    return (!cohort.entryYear || std::ranges::find(years, *cohort.entryYear) != years.end()) &&
           (!cohort.organisation ||
            std::ranges::find(organisations, *cohort.organisation, &CohortChoices::Organisation::id) !=
                organisations.end());
}

QString CohortMenu::textOf(const Cohort &cohort) const
{
    if (cohort.entryYear)
        return tr("Entered in %1").arg(*cohort.entryYear);
    const auto found =
        std::ranges::find_if(m_choices.organisations, [&cohort](const CohortChoices::Organisation &one) {
            return one.id == cohort.organisation;
        });
    return found == m_choices.organisations.end() ? tr("All candidates") : found->name;
}

QString CohortMenu::cohortText() const
{
    return textOf(m_cohort);
}

void CohortMenu::addChoice(const QString &text, const Cohort &cohort)
{
    QString shown = text;
    QAction *action = addAction(shown.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(cohort == m_cohort);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, cohort] {
        if (cohort == m_cohort)
            return;
        m_cohort = cohort;
        emit cohortChanged();
    });
}

void CohortMenu::fill()
{
    clear();
    addChoice(tr("All candidates"), {});
    if (!m_choices.entryYears.empty())
        addSection(tr("Year of entry"));
    for (const int year : m_choices.entryYears)
        addChoice(textOf({.entryYear = year}), {.entryYear = year});
    if (!m_choices.organisations.empty())
        addSection(tr("Organisation"));
    for (const CohortChoices::Organisation &one : m_choices.organisations)
        addChoice(one.name, {.organisation = one.id});
}

void CohortMenu::retranslate()
{
    fill();
}

} // namespace parchemin::ui
