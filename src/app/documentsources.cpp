#include "app/documentsources.h"

#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

namespace parchemin {

Result<JuryMention> juryMention(const Database &database, const JuryDecision &decision)
{
    const SessionRepository sessions(database);
    const auto defence = sessions.loadDefence(decision.defence);
    if (!defence)
        return defence.error();
    const auto session = sessions.load(defence->session);
    if (!session)
        return session.error();
    const auto minutes = DecisionRepository(database).minutesOf(defence->session);
    if (!minutes)
        return minutes.error();
    return JuryMention{session->day,
                       session->modality == SessionModality::Remote ? QString() : session->place,
                       minutes->empty() ? QString() : minutes->back().number};
}

Result<QMap<int, QString>> minutesNumbers(const Database &database, const std::vector<BlockFacts> &blocks)
{
    QMap<int, QString> numbers;
    for (const BlockFacts &block : blocks) {
        if (!block.validation || !block.validation->decision)
            continue;
        const auto decision = DecisionRepository(database).load(*block.validation->decision);
        if (!decision)
            return decision.error();
        const auto jury = juryMention(database, *decision);
        if (!jury)
            return jury.error();
        numbers.insert(block.block->number, jury->minutesNumber);
    }
    return numbers;
}

} // namespace parchemin
