#pragma once

#include "parchemin/app/act.h"
#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/proofkeys.h"
#include "parchemin/core/result.h"
#include "parchemin/store/documentrepository.h"

#include <memory>

namespace parchemin {

class DocumentPrinter;
class LazyPress;
struct DocumentDraft;
struct DocumentRequest;
struct ProvingKeys;
class SessionKeys;

/// The numbers of the documents that one is bound to; empty where there is none.
struct DocumentKinship
{
    QString original;    ///< that it is a duplicate of
    QString predecessor; ///< that it superseded
    QString successor;   ///< that superseded it
};

/// Official documents: issued once, stored with their bytes, shown from those bytes for ever (BR-70…76).
/// Parchments and attestations are proven by the keys that are unlocked when they are issued; without any
/// they are issued all the same, and say on their page that nothing signs them (BR-77).
class DocumentService
{
public:
    /// Without `keys`, which outlive it, documents carry no proof.
    explicit DocumentService(Context &context, const SessionKeys *keys = nullptr);
    ~DocumentService();
    Q_DISABLE_COPY_MOVE(DocumentService)

    [[nodiscard]] Result<Blockers> parchmentBlockers(CandidacyId candidacy) const;
    Result<DocumentId> issueParchment(const Actor &by, CandidacyId candidacy);
    /// What the holder gets until the parchment is ready (3.9).
    [[nodiscard]] Result<Blockers> successAttestationBlockers(CandidacyId candidacy) const;
    Result<DocumentId> issueSuccessAttestation(const Actor &by, CandidacyId candidacy);
    [[nodiscard]] Result<Blockers> blockAttestationBlockers(CandidacyId candidacy,
                                                            const std::vector<int> &blocks) const;
    Result<DocumentId> issueBlockAttestation(const Actor &by, CandidacyId candidacy,
                                             const std::vector<int> &blocks);
    /// Issues what is asked for, by one act; its kind is one of the three above. Without a printer the
    /// service prints it itself.
    Result<DocumentId> issue(const Actor &by, const DocumentRequest &request,
                             DocumentPrinter *printer = nullptr);
    /// What would be issued at an instant, after so many others of its kind; as it is refused otherwise.
    [[nodiscard]] Result<DocumentDraft> draft(const DocumentRequest &request, const QDateTime &at,
                                              int others = 0) const;
    /// By which keys documents are proven now.
    [[nodiscard]] ProvingKeys provingKeys() const;
    /// A duplicate: same payload, DUPLICATA with number and date (BR-76).
    Result<DocumentId> issueDuplicate(const Actor &by, DocumentId document);
    /// A corrected document (identity, clerical error) that supersedes the old one (BR-78).
    Result<DocumentId> supersede(const Actor &by, DocumentId document, const QString &reason);
    Status revoke(const Actor &by, const std::optional<Actor> &approver, DocumentId document,
                  const QString &reason);
    /// The document as it would be issued now: watermark, no number, nothing stored.
    [[nodiscard]] Result<QByteArray> previewBlockAttestation(CandidacyId candidacy,
                                                             const std::vector<int> &blocks) const;

    /// For the deliberation's acts, within their transaction: the minutes' document and the notice of a
    /// decision.
    Result<DocumentId> issueMinutes(Act &act, MinutesId minutes);
    Result<DocumentId> issueDecisionNotice(Act &act, DecisionId decision);
    /// Revokes, within an act, every living document that rests on a decision or on a person's block.
    Status revokeRestingOn(Act &act, DecisionId decision, const QString &reason);
    Status revokeBlockDocuments(Act &act, PersonId person, int block, const QString &reason);

    /// The stored bytes, verified (BR-74).
    [[nodiscard]] Result<QByteArray> bytes(DocumentId document) const;
    /// Writes the stored bytes to a file, atomically.
    [[nodiscard]] Status exportTo(DocumentId document, const QString &path) const;
    [[nodiscard]] Result<OfficialDocument> load(DocumentId document) const;
    /// By what it proves itself; empty when it has no proof of its own.
    [[nodiscard]] Result<DocumentProof> proofOf(DocumentId document) const;
    [[nodiscard]] Result<DocumentKinship> kinshipOf(const OfficialDocument &document) const;
    /// By its number as somebody types it, with or without its check code. NotFound when there is none, or
    /// when the code is another's.
    [[nodiscard]] Result<OfficialDocument> byNumber(const QString &number) const;
    [[nodiscard]] Result<std::vector<OfficialDocument>> ofPerson(PersonId person) const;
    [[nodiscard]] Result<std::vector<OfficialDocument>> ofSession(SessionId session) const;

private:
    [[nodiscard]] Result<Blockers> blockers(const DocumentRequest &request) const;
    [[nodiscard]] Result<QByteArray> preview(const DocumentRequest &request) const;

    Context &m_context;
    const SessionKeys *m_keys;
    std::unique_ptr<LazyPress> m_press;
};

} // namespace parchemin
