#pragma once

#include "parchemin/core/id.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

#include <optional>

class QTabWidget;

namespace parchemin::ui {

class CandidateChooser;
class StaffChooser;

/// Chooses one person, candidate, mentor or juror, or everybody again.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Person
    {
        PersonId id;
        QString name;
    };

    explicit PersonDialog(const PageServices &services, QWidget *parent = nullptr);

    /// Nothing when everybody is wanted.
    [[nodiscard]] std::optional<Person> person() const;

private:
    QTabWidget *m_tabs;
    CandidateChooser *m_candidates;
    StaffChooser *m_staff;
    bool m_isEverybody = false;
};

} // namespace parchemin::ui
