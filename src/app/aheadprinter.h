#pragma once

#include "parchemin/app/documentrequest.h"

#include "app/printroom.h"

namespace parchemin {

class DocumentService;
struct Context;

/// Prints the documents of a batch on other threads before their turn, under the numbers that they will have
/// if all goes well. What has become different when its turn comes, because somebody took the number, the
/// dossier changed or a document was refused, is thrown away and printed again.
/// It refuses to print by other keys than those that were unlocked when it was made.
class AheadPrinter final : public DocumentPrinter
{
public:
    /// Service and context outlive it.
    AheadPrinter(const DocumentService &service, const Context &context,
                 std::vector<DocumentRequest> requests);
    ~AheadPrinter() override = default;

    /// It is the turn of the request at that place: prints it and those behind it ahead.
    void turnTo(std::size_t place);
    /// The draft of the request whose turn it is. DOC_KEYS_CHANGED.
    [[nodiscard]] Result<Printed> print(const DocumentDraft &draft) override;

private:
    /// A document on its way.
    struct Ahead
    {
        std::size_t place;
        DocumentDraft draft;
        std::future<Result<Printed>> printed;
    };

    void startOverAt(std::size_t place);
    void sendAhead();

    const DocumentService &m_service;
    const Context &m_context;
    std::vector<DocumentRequest> m_requests;
    ProvingKeys m_keys;
    std::size_t m_turn = 0;
    std::size_t m_next = 0; ///< the first request that has not been sent
    std::deque<Ahead> m_ahead;
    PrintRoom m_room;
};

} // namespace parchemin
