#include "parchemin/app/opinionservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Everything about the opinions on a candidate, before anybody's rights.
struct Opinions
{
    PassageFacts passage;
    std::vector<PanelSeat> panel; ///< those who sit
    std::vector<JuryOpinion> sealed;
    std::optional<OpinionReveal> reveal;

    [[nodiscard]] bool isOpen() const { return areOpinionsOpen(panel, sealed, reveal.has_value()); }
};

Result<Opinions> loadOpinions(const Database &database, DefenceId defence)
{
    auto passage = loadPassage(database, defence);
    if (!passage)
        return passage.error();
    const auto session = SessionRepository(database).load(passage->defence.session);
    if (!session)
        return session.error();
    auto panel = panelOf(database, *session, *passage);
    if (!panel)
        return panel.error();
    const OpinionRepository repository(database);
    auto sealed = repository.sealedOf(defence);
    if (!sealed)
        return sealed.error();
    auto reveal = repository.revealOf(defence);
    if (!reveal)
        return reveal.error();
    return Opinions{*std::move(passage), std::move(panel->seats), *std::move(sealed), *std::move(reveal)};
}

const PanelSeat *seatOf(const Opinions &opinions, const Actor &actor)
{
    const auto found = std::ranges::find_if(opinions.panel, [&actor](const PanelSeat &seat) {
        return actor.person && seat.member.person == *actor.person;
    });
    return found == opinions.panel.end() ? nullptr : &*found;
}

const JuryOpinion *sealedBy(const Opinions &opinions, JuryMemberId member)
{
    const auto found = std::ranges::find(opinions.sealed, member, &JuryOpinion::member);
    return found == opinions.sealed.end() ? nullptr : &*found;
}

/// An opinion is formed while and after the candidate is heard, and no more once the jury has decided.
Blockers momentBlockers(DefenceState state, bool isSealing)
{
    if (state == DefenceState::Heard || state == DefenceState::Deliberated)
        return {};
    if (state == DefenceState::Present && !isSealing)
        return {};
    if (state == DefenceState::Planned || state == DefenceState::Convened || state == DefenceState::Present)
        return {Blocker{BlockerCode::DefenceNotHeard}.with(u"etat"_s, codeName(state))};
    return stateForbids(codeName(state), u"SEAL_OPINION"_s);
}

bool isDecided(DefenceState state)
{
    return state == DefenceState::Decided || state == DefenceState::Notified;
}

Blockers opinionBlockers(const Opinions &opinions, const Actor &by, bool isSealing)
{
    Blockers blockers = rightBlockers(by, Right::Deliberate);
    const PanelSeat *seat = seatOf(opinions, by);
    if (seat == nullptr)
        append(blockers, notSittingBlockers(by, givingOpinion));
    append(blockers, momentBlockers(opinions.passage.defence.state, isSealing));
    if (seat != nullptr && sealedBy(opinions, seat->member.id) != nullptr) {
        append(blockers, stateForbids(u"OPINION_SEALED"_s, u"SEAL_OPINION"_s));
    } else if (opinions.isOpen()) {
        append(blockers, stateForbids(u"OPINIONS_REVEALED"_s, u"SEAL_OPINION"_s));
    }
    return blockers;
}

/// The lead and the chair reveal; not before the candidate was heard, not twice.
Blockers revealBlockersOf(const Opinions &opinions, const Actor &by)
{
    Blockers blockers = rightBlockers(by, Right::Decide);
    append(blockers, momentBlockers(opinions.passage.defence.state, true));
    if (opinions.isOpen())
        append(blockers, stateForbids(u"OPINIONS_REVEALED"_s, u"SEAL_OPINION"_s));
    return blockers;
}

/// Who sits reads the opinions once they are open; so does who leads the deliberation.
bool mayRead(const Opinions &opinions, const Actor &by)
{
    return opinions.isOpen() && (seatOf(opinions, by) != nullptr || roleFor(by, Right::Decide).has_value());
}

Status checkOwn(const Opinions &opinions, const Actor &by, const JuryOpinion &opinion)
{
    const PanelSeat *seat = seatOf(opinions, by);
    if (seat != nullptr && seat->member.id != opinion.member)
        return Error{ErrorCode::InvalidInput, u"an opinion belongs to who gives it"_s, u"/member"_s};
    return Done{};
}

} // namespace

Result<OpinionBoard> readOpinions(const Database &database, const Rulebook &rules, const Actor &by,
                                  DefenceId defence)
{
    const auto opinions = loadOpinions(database, defence);
    if (!opinions)
        return opinions.error();
    const PanelSeat *own = seatOf(*opinions, by);
    OpinionBoard board{.defence = defence,
                       .seats = {},
                       .isOpen = opinions->isOpen(),
                       .isOver = isDecided(opinions->passage.defence.state),
                       .reveal = opinions->reveal,
                       .ratingBlockers = opinionBlockers(*opinions, by, false),
                       .revealBlockers = revealBlockersOf(*opinions, by)};
    const bool isReader = mayRead(*opinions, by);
    for (const PanelSeat &seat : opinions->panel) {
        const JuryOpinion *opinion = sealedBy(*opinions, seat.member.id);
        OpinionSeat line{seat, opinion != nullptr, {}};
        if (opinion != nullptr && (isReader || &seat == own))
            line.opinion = *opinion;
        board.seats.push_back(std::move(line));
    }
    if (isReader) {
        const auto sheet = rules.sheet(opinions->passage.candidacy.sheet);
        if (!sheet)
            return sheet.error();
        board.summary = summaryOf(opinions->sealed, **sheet);
    }
    if (own == nullptr)
        return board;
    board.own = own->member.id;
    auto draft = OpinionRepository(database).draft(defence, own->member.id);
    if (!draft)
        return draft.error();
    board.draft = *std::move(draft);
    return board;
}

Result<OpinionBoard> OpinionService::board(const Actor &by, DefenceId defence) const
{
    return readOpinions(m_context.database(), m_context.rules, by, defence);
}

Status OpinionService::saveDraft(const Actor &by, const JuryOpinion &opinion)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    const auto opinions = loadOpinions(m_context.database(), opinion.defence);
    if (!opinions)
        return opinions.error();
    if (Status ok = allowed(opinionBlockers(*opinions, by, false)); !ok)
        return ok;
    if (Status own = checkOwn(*opinions, by, opinion); !own)
        return own;
    if (Status saved = OpinionRepository(m_context.database()).saveDraft(opinion, m_context.clock.now());
        !saved)
        return saved;
    return transaction->commit();
}

Status OpinionService::seal(const Actor &by, const JuryOpinion &opinion)
{
    auto act = Act::begin(m_context, by, Right::Deliberate);
    if (!act)
        return act.error();
    const auto opinions = loadOpinions(act->database(), opinion.defence);
    if (!opinions)
        return opinions.error();
    const auto sheet = m_context.rules.sheet(opinions->passage.candidacy.sheet);
    if (!sheet)
        return sheet.error();
    Blockers blockers = opinionBlockers(*opinions, by, true);
    append(blockers, sealingBlockers(opinion, **sheet));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status own = checkOwn(*opinions, by, opinion); !own)
        return own;
    const OpinionRepository repository(act->database());
    const auto sealed = repository.seal(opinion, act->at());
    if (!sealed)
        return sealed.error();
    if (Status removed = repository.removeDraft(opinion.defence, opinion.member); !removed)
        return removed;
    // The journal is read by more people than the jury: it says that he gave an opinion, not which one.
    return act->finish({u"opinion.sealed"_s,
                        u"jury_opinion"_s,
                        *sealed,
                        opinions->passage.person.id,
                        {},
                        {{u"defence"_s, opinion.defence.value()}, {u"member"_s, opinion.member.value()}},
                        {}});
}

Status OpinionService::reveal(const Actor &by, DefenceId defence, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::Decide);
    if (!act)
        return act.error();
    const auto opinions = loadOpinions(act->database(), defence);
    if (!opinions)
        return opinions.error();
    Blockers blockers = revealBlockersOf(*opinions, by);
    append(blockers, reasonBlockers(reason));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    const auto added =
        OpinionRepository(act->database()).reveal(defence, {act->at(), by.user, reason.trimmed()});
    if (!added)
        return added.error();
    return act->finish({u"opinions.revealed"_s,
                        u"jury_opinion_reveal"_s,
                        *added,
                        opinions->passage.person.id,
                        {},
                        {{u"defence"_s, defence.value()},
                         {u"sealed"_s, static_cast<qint64>(opinions->sealed.size())},
                         {u"members"_s, static_cast<qint64>(opinions->panel.size())}},
                        reason.trimmed()});
}

} // namespace parchemin
