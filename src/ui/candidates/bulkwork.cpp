#include "ui/candidates/bulkwork.h"

#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t readAhead = 50;
/// As long as a slice may keep the window waiting.
constexpr qint64 sliceMilliseconds = 40;

BulkOutcome outcomeOf(const CandidateListItem &item, bool isDone, const QString &text)
{
    return {item.listName, item.number, isDone, text};
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
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BulkWork::runSlice);
}

void BulkWork::start(std::vector<CandidacyId> candidacies, Step step)
{
    m_candidacies = std::move(candidacies);
    m_step = std::move(step);
    m_next = 0;
    m_page.clear();
    m_outcomes.clear();
    m_timer.start();
}

void BulkWork::cancel()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit finished(false);
}

void BulkWork::runSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < sliceMilliseconds) {
        if (m_next == m_candidacies.size()) {
            m_timer.stop();
            emit finished(true);
            return;
        }
        if (!runNext()) {
            cancel();
            return;
        }
    }
    emit advanced(static_cast<int>(m_next), static_cast<int>(m_candidacies.size()));
}

/// False when the store cannot be read any more.
bool BulkWork::runNext()
{
    const std::size_t place = m_next % readAhead;
    if (place == 0) {
        const std::size_t count = std::min(readAhead, m_candidacies.size() - m_next);
        auto lines = CandidateListRepository(m_services.context.database())
                         .load(std::span(m_candidacies).subspan(m_next, count),
                               static_cast<int>(m_services.context.rules.current().blocks.size()));
        if (!lines) {
            m_outcomes.push_back({{}, {}, false, sentence(lines.error())});
            return false;
        }
        m_page = *std::move(lines);
    }
    ++m_next;
    if (place < m_page.size())
        m_outcomes.push_back(m_step(m_page.at(place)));
    return true;
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
        return outcomeOf(item, false, tr("No block waits for validation."));
    QStringList parts;
    if (!done.isEmpty())
        parts.append(tr("Acquired for life: block %1").arg(done.join(u", "_s)));
    return outcomeOf(item, refusals.isEmpty(), (parts + refusals).join(u"; "_s));
}

BulkWork::Step BulkWork::assignMentor(MentorId mentor, std::optional<int> block)
{
    return [this, mentor, block](const CandidateListItem &item) {
        const auto assigned = SubmissionService(m_services.context)
                                  .assignMentor(m_services.desk.actor(), item.candidacy, mentor, block);
        if (assigned)
            return outcomeOf(item, true, tr("Mentor assigned"));
        const bool isThere = assigned.error().code == ErrorCode::Conflict;
        return outcomeOf(item, false,
                         isThere ? tr("This mentor accompanies the candidate already.")
                                 : reasonOf(assigned.error()));
    };
}

} // namespace parchemin::ui
