#pragma once

#include "parchemin/store/cohort.h"

#include <QMenu>

class QActionGroup;

namespace parchemin::ui {

/// The choice of whose candidacies the overview speaks of: everybody's, those of a year of entry, those of an
/// organisation.
class CohortMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CohortMenu(QWidget *parent = nullptr);

    void setChoices(const CohortChoices &choices);
    [[nodiscard]] const Cohort &cohort() const noexcept { return m_cohort; }
    /// Once the choices are there, a cohort that is none of them becomes everybody.
    void setCohort(const Cohort &cohort);
    /// The cohort in words: "All candidates", "Entered in 2021".
    [[nodiscard]] QString cohortText() const;
    void retranslate();

signals:
    void cohortChanged();

private:
    void fill();
    [[nodiscard]] bool isOffered(const Cohort &cohort) const;
    void addChoice(const QString &text, const Cohort &cohort);
    [[nodiscard]] QString textOf(const Cohort &cohort) const;

    QActionGroup *m_group;
    CohortChoices m_choices;
    Cohort m_cohort;
};

} // namespace parchemin::ui
