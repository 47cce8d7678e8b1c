#include "ui/candidates/bulkwork.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// So many lines are read at once.
constexpr std::size_t pageSize = 50;

using Kind = BulkOutcome::Kind;

BulkOutcome outcomeOf(const CandidateListItem &item, Kind kind, const QString &text)
{
    return {item.listName, item.number, kind, text};
}

/// The reasons alone, on one line.
QString reasonOf(const Error &error)
{
    if (error.blockers.empty())
        return sentence(error);
    QStringList reasons;
    for (const Blocker &blocker : error.blockers)
        reasons.append(sentence(blocker));
    return reasons.join(u' ');
}

} // namespace

BulkWork::BulkWork(const PageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_work, &SlicedWork::advanced, this,
            [this](int done) { emit advanced(done, static_cast<int>(m_candidacies.size())); });
    connect(&m_work, &SlicedWork::finished, this, [this](int done) {
        Arrangements(m_services.context, m_services.undo)
            .gatherAssignments(m_services.desk.actor(), std::exchange(m_assigned, {}));
        emit finished(!m_isBroken && done == static_cast<int>(m_candidacies.size()));
    });
}

void BulkWork::start(std::vector<CandidacyId> candidacies, Step step)
{
    m_candidacies = std::move(candidacies);
    m_step = std::move(step);
    m_page.clear();
    m_outcomes.clear();
    m_isBroken = false;
    m_work.start(static_cast<int>(m_candidacies.size()),
                 [this](int index) { act(static_cast<std::size_t>(index)); });
}

void BulkWork::cancel()
{
    m_work.cancel();
}

void BulkWork::act(std::size_t place)
{
    if (place % pageSize == 0) {
        if (const Status done = readAhead(place); !done) {
            m_outcomes.push_back({{}, {}, Kind::Refused, sentence(done.error())});
            m_isBroken = true;
            m_work.cancel();
            return;
        }
    }
    if (place % pageSize < m_page.size())
        m_outcomes.push_back(m_step(m_page.at(place % pageSize)));
}

Status BulkWork::readAhead(std::size_t place)
{
    const std::size_t count = std::min(pageSize, m_candidacies.size() - place);
    auto lines = CandidateListRepository(m_services.context.database())
                     .load(std::span(m_candidacies).subspan(place, count),
                           static_cast<int>(m_services.context.rules.current().blocks.size()));
    if (!lines)
        return lines.error();
    m_page = *std::move(lines);
    return Done{};
}

BulkWork::Step BulkWork::validateReadyBlocks()
{
    return [this](const CandidateListItem &item) {
        return validateBlocks(item);
    };
}

BulkOutcome BulkWork::validateBlocks(const CandidateListItem &item)
{
    QStringList done;
    QStringList refusals;
    for (std::size_t place = 0; place < item.blocks.size(); ++place) {
        if (item.blocks[place] != BlockState::Proposed)
            continue;
        const auto block = static_cast<int>(place) + 1;
        const auto validated = m_services.blocks.validate(m_services.desk.actor(), item.candidacy, block);
        if (validated) {
            done.append(QString::number(block));
        } else {
            refusals.append(tr("block %1: %2", "number, reason").arg(block).arg(reasonOf(validated.error())));
        }
    }
    if (done.isEmpty() && refusals.isEmpty())
        return outcomeOf(item, Kind::NothingToDo, tr("No block waits for validation."));
    QStringList parts;
    if (!done.isEmpty())
        parts.append(tr("Acquired for life: block %1").arg(done.join(u", "_s)));
    return outcomeOf(item, refusals.isEmpty() ? Kind::Done : Kind::Refused,
                     (parts + refusals).join(u" · "_s));
}

BulkWork::Step BulkWork::assignMentor(MentorId mentor, std::optional<int> block)
{
    return [this, mentor, block](const CandidateListItem &item) {
        const auto assigned = SubmissionService(m_services.context)
                                  .assignMentor(m_services.desk.actor(), item.candidacy, mentor, block);
        if (assigned) {
            const auto made = MentorRepository(m_services.context.database()).loadAssignment(*assigned);
            if (made) // else done, though it cannot be offered for undoing
                m_assigned.push_back(*made);
            return outcomeOf(item, Kind::Done, tr("Mentor assigned"));
        }
        const bool isThere = assigned.error().code == ErrorCode::Conflict;
        return isThere
                   ? outcomeOf(item, Kind::NothingToDo, tr("This mentor accompanies the candidate already."))
                   : outcomeOf(item, Kind::Refused, reasonOf(assigned.error()));
    };
}

} // namespace parchemin::ui
