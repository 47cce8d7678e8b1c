#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

class QWidget;

namespace parchemin::ui {

/// Who and what supports a candidate: mentors, accommodations.
class SupportActs : public QObject
{
    Q_OBJECT

public:
    /// Forms stand over `window`.
    SupportActs(const PageServices &services, QWidget &window);

    void assignMentor(const Dossier &dossier, std::optional<int> block = {});
    void endMentoring(const Dossier &dossier);
    void grantAccommodation(const Dossier &dossier);

signals:
    void done(const QString &message);
    void refused(const QString &message);

private:
    PageServices m_services;
    QWidget &m_window;
};

/// The assignments that have not ended.
[[nodiscard]] std::vector<MentoringAssignment> runningAssignments(const Dossier &dossier);
/// "Julien Roche, block 3" or "Julien Roche, every block".
[[nodiscard]] QString assignmentText(const MentoringAssignment &assignment);

} // namespace parchemin::ui
