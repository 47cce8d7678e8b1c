#pragma once

#include "parchemin/core/candidacy.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

#include "ui/slicedwork.h"

namespace parchemin::ui {

/// What came of one candidacy in a bulk act.
struct BulkOutcome
{
    /// In the order of what needs a look.
    enum class Kind { Refused, Done, NothingToDo };

    QString name;
    QString number;
    Kind kind = Kind::Refused;
    QString text; ///< what was done, or why not
};

/// One official act for each of many candidacies, each in its own transaction with its own event. A few at a
/// time from the event loop, so that the window answers in between; what is done stays done when it is
/// cancelled.
class BulkWork : public QObject
{
    Q_OBJECT

public:
    /// Acts on one candidacy and says what came of it.
    using Step = std::function<BulkOutcome(const CandidateListItem &)>;

    BulkWork(const PageServices &services, QObject *parent = nullptr);

    void start(std::vector<CandidacyId> candidacies, Step step);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    [[nodiscard]] const std::vector<BulkOutcome> &outcomes() const noexcept { return m_outcomes; }

    /// Validates every block of the candidacy that waits for the lead.
    [[nodiscard]] Step validateReadyBlocks();
    /// All that were made are one arrangement, which one undo takes back.
    [[nodiscard]] Step assignMentor(MentorId mentor, std::optional<int> block);

signals:
    void advanced(int done, int total);
    void finished(bool isComplete);

private:
    void act(std::size_t place);
    Status readAhead(std::size_t place);
    [[nodiscard]] BulkOutcome validateBlocks(const CandidateListItem &item);

    PageServices m_services;
    SlicedWork m_work;
    std::vector<CandidacyId> m_candidacies;
    std::vector<CandidateListItem> m_page; ///< lines read ahead
    Step m_step;
    bool m_isBroken = false; ///< the store could not be read any more
    std::vector<BulkOutcome> m_outcomes;
    std::vector<MentoringAssignment> m_assigned;
};

} // namespace parchemin::ui
