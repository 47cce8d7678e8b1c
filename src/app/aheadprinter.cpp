#include "app/aheadprinter.h"

#include "parchemin/app/context.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/store/readtransaction.h"

#include <algorithm>

namespace parchemin {
namespace {

/// More would cost memory, a renderer takes about 15 MB, and wait for the one that writes.
constexpr std::size_t mostThreads = 4;
/// Documents on their way, a thread: one that is printed and one that waits for the thread.
constexpr std::size_t depth = 2;

std::size_t threadsFor(std::size_t documents)
{
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    return std::min({processors, mostThreads, documents});
}

} // namespace

AheadPrinter::AheadPrinter(const DocumentService &service, const Context &context,
                           std::vector<DocumentRequest> requests)
    : m_service(service)
    , m_context(context)
    , m_requests(std::move(requests))
    , m_keys(service.provingKeys())
    , m_room(threadsFor(m_requests.size()))
{
}

void AheadPrinter::turnTo(std::size_t place)
{
    m_turn = place;
    const bool haveKeysChanged = m_service.provingKeys() != m_keys;
    // One that was refused took no number, so that those behind it have the wrong ones.
    const bool wasRefused = !m_ahead.empty() && m_ahead.front().place < place;
    if (haveKeysChanged || wasRefused)
        startOverAt(place);
    if (haveKeysChanged)
        return;
    sendAhead();
    // Here, where nothing is locked, and not within the act.
    if (!m_ahead.empty())
        m_ahead.front().printed.wait();
}

Result<Printed> AheadPrinter::print(const DocumentDraft &draft)
{
    if (draft.prover.keys() != m_keys)
        return refused({Blocker{BlockerCode::KeysChanged}});
    if (!m_ahead.empty() && m_ahead.front().place == m_turn && m_ahead.front().draft == draft) {
        auto printed = std::move(m_ahead.front().printed);
        m_ahead.pop_front();
        return printed.get();
    }
    startOverAt(m_turn + 1);
    return m_room.print(draft).get();
}

void AheadPrinter::startOverAt(std::size_t place)
{
    m_room.clear();
    m_ahead.clear();
    m_next = place;
}

void AheadPrinter::sendAhead()
{
    const std::size_t end = std::min(m_requests.size(), m_turn + depth * threadsFor(m_requests.size()));
    m_next = std::max(m_next, m_turn);
    if (m_next >= end)
        return;
    const ReadTransaction reading(m_context.database());
    for (; m_next < end; ++m_next) {
        const DocumentRequest &request = m_requests[m_next];
        const auto before = std::ranges::count_if(
            m_ahead, [&request](const Ahead &one) { return one.draft.entry.kind == request.kind; });
        auto draft = m_service.draft(request, m_context.clock.now(), static_cast<int>(before));
        // What the rules refuse now will be refused, or printed, when its turn comes.
        if (!draft)
            continue;
        auto printed = m_room.print(*draft);
        m_ahead.push_back({m_next, *std::move(draft), std::move(printed)});
    }
}

} // namespace parchemin
