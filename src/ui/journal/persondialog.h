#pragma once

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

namespace parchemin::ui {

class CandidateChooser;

/// Chooses one candidate, or everybody again.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const PageServices &services, QWidget *parent = nullptr);

    /// Null when everybody is wanted.
    [[nodiscard]] const CandidateListItem *line() const;

private:
    CandidateChooser *m_chooser;
    bool m_isEverybody = false;
};

} // namespace parchemin::ui
