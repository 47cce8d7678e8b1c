#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/store/documentlistrepository.h"

#include <memory>
#include <vector>

namespace parchemin {

class Database;
class DocumentPrinter;
class DocumentService;
class LazyPress;

/// A document that somebody wants to be issued.
struct DocumentRequest
{
    DocumentKind kind; ///< a parchment, an attestation of success or of blocks
    CandidacyId candidacy;
    std::vector<int> blocks = {}; ///< for attestations

    friend bool operator==(const DocumentRequest &, const DocumentRequest &) = default;
};

/// Who may issue documents of that kind (3.6).
[[nodiscard]] Right rightToIssue(DocumentKind kind);
/// Why it cannot be issued on that day, whoever sits at the desk.
[[nodiscard]] Result<Blockers> issueBlockers(const Database &database, const Rulebook &rules,
                                             const DocumentRequest &request, QDate today);

/// Issues it, by one act. InvalidInput for a kind that nobody issues by request. Without a printer the
/// service prints it itself.
Result<DocumentId> issueDocument(DocumentService &service, const Actor &by, const DocumentRequest &request,
                                 DocumentPrinter *printer = nullptr);

/// A line of the list of what can be issued, judged.
struct IssuableDocument
{
    IssuableItem item;
    Blockers blockers; ///< without those that only warn, and without the right

    [[nodiscard]] DocumentRequest request() const { return {item.key.kind, item.key.candidacy, item.blocks}; }
};

/// Reads and judges these lines, in their order.
[[nodiscard]] Result<std::vector<IssuableDocument>>
loadIssuable(const Database &database, const Rulebook &rules, std::span<const IssuableKey> keys, QDate today);

/// Renders documents as they would be issued: watermark, no number, nothing stored. It opens the fonts at its
/// first use and serves one thread at a time.
class DocumentPreviewer
{
public:
    /// The rulebook outlives it.
    explicit DocumentPreviewer(const Rulebook &rules);
    ~DocumentPreviewer();
    Q_DISABLE_COPY_MOVE(DocumentPreviewer)

    [[nodiscard]] Result<QByteArray> render(const Database &database, const DocumentRequest &request,
                                            QDate today);

private:
    const Rulebook &m_rules;
    std::unique_ptr<LazyPress> m_press;
};

} // namespace parchemin
