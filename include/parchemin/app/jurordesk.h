#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/jurornote.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"

namespace parchemin {

class ContentStore;

/// One dossier that a member of the jury has to read, in the list of his session.
struct JurorDossierLine
{
    DefenceId defence;
    CandidacyId candidacy;
    QString candidateName;
    AccessRoute route;
    QDateTime startsAt; ///< UTC
    DefenceState state;
    ReadingMark reading = ReadingMark::Unread;
    bool isRecused = false; ///< tied to the candidate: the dossier stays closed to him (BR-45)
};

/// Whether the candidate is still to be heard: until then a dossier is read and a member may recuse himself.
[[nodiscard]] bool isToHear(DefenceState state);

/// A session in which he sits, with its dossiers by order.
struct JurorSession
{
    JurySession session;
    std::vector<JurorDossierLine> dossiers;
};

/// A dossier open on his desk.
struct JurorDossier
{
    Defence defence;
    CandidacyFacts
        facts;      ///< blocks with the latest project and the mentors' grid; the evidence dossier (VAE)
    JurorNote note; ///< his own
};

/// Where the dossiers of a juror's desk come from, so that the same view shows those of the store and those
/// that were carried elsewhere.
class JurorDossierSource
{
public:
    JurorDossierSource() = default;
    virtual ~JurorDossierSource() = default;
    Q_DISABLE_COPY_MOVE(JurorDossierSource)

    /// The sessions in which that person sits, from the constitution of the jury to the publication of its
    /// results, next day first. Empty for who sits in none.
    [[nodiscard]] virtual Result<std::vector<JurorSession>> sessions(const Actor &by) const = 0;
    /// ACT_RIGHT (SIT_FOR_CANDIDATE) for who does not sit, SES_CONFLICT for who is tied to the candidate.
    [[nodiscard]] virtual Result<JurorDossier> dossier(const Actor &by, DefenceId defence) const = 0;
    /// Keeps what he writes for himself; refused as reading the dossier is.
    virtual Status saveNote(const Actor &by, const JurorNote &note) = 0;
    /// He recuses himself for that candidate: the dossier closes to him (BR-45). ACT_STATE once the candidate
    /// was heard.
    virtual Status recuse(const Actor &by, DefenceId defence, ConflictKind kind, const QString &evidence) = 0;
    /// Where the bytes of the files lie.
    [[nodiscard]] virtual const ContentStore &files() const = 0;
};

/// The dossiers of the store.
class StoreDossierSource final : public JurorDossierSource
{
public:
    explicit StoreDossierSource(Context &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<JurorSession>> sessions(const Actor &by) const override;
    [[nodiscard]] Result<JurorDossier> dossier(const Actor &by, DefenceId defence) const override;
    Status saveNote(const Actor &by, const JurorNote &note) override;
    Status recuse(const Actor &by, DefenceId defence, ConflictKind kind, const QString &evidence) override;
    [[nodiscard]] const ContentStore &files() const override;

private:
    Context &m_context;
};

} // namespace parchemin
