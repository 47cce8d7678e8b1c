#include "parchemin/app/juryservice.h"

#include "app/panelfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<SessionView> readSessionView(const Database &database, SessionId session)
{
    const SessionRepository sessions(database);
    auto known = sessions.load(session);
    if (!known)
        return known.error();
    auto passages = loadPassages(database, session);
    if (!passages)
        return passages.error();
    auto incidents = sessions.incidentsOf(session);
    if (!incidents)
        return incidents.error();
    SessionView view{std::move(*known), {}, std::move(*incidents)};
    for (PassageFacts &passage : *passages) {
        auto panel = panelOf(database, view.session, passage);
        if (!panel)
            return panel.error();
        view.defences.push_back(SessionView::Passage{std::move(passage.defence), passage.candidateName(),
                                                     passage.candidacy.route, std::move(*panel)});
    }
    return view;
}

Result<SessionView> JuryService::view(SessionId session) const
{
    return readSessionView(m_context.database(), session);
}

Result<std::vector<JurySession>> JuryService::sessions() const
{
    return SessionRepository(m_context.database()).all();
}

Result<SessionId> JuryService::sessionByCode(const QString &code) const
{
    const auto found = SessionRepository(m_context.database()).byCode(code);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error{ErrorCode::NotFound, u"no session with that code"_s};
    return **found;
}

} // namespace parchemin
