#include "ui/juries/sessionlist.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QCoreApplication>

#include "ui/juries/jurywords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionList)
};

ListRow rowOf(const SessionLine &line)
{
    const JurySession &session = line.session;
    return {session.code,          certifierInstant(session.day, session.startsAt),
            session.place,         word(session.state),
            qint64{line.defences}, keptBy(line)};
}

} // namespace

QStringList sessionHeadings()
{
    return {SessionText::tr("Session"),    SessionText::tr("Day"),
            SessionText::tr("Place"),      SessionText::tr("State"),
            SessionText::tr("Candidates"), SessionText::tr("What comes next, what keeps it")};
}

std::vector<CellRow> sessionRows(const std::vector<SessionLine> &sessions)
{
    std::vector<CellRow> rows;
    rows.reserve(sessions.size());
    for (const SessionLine &line : sessions) {
        const JurySession &session = line.session;
        rows.push_back({{session.code},
                        {whenText(session)},
                        {session.place, {}, {}, true},
                        {{}, chipOf(session.state)},
                        {QString::number(line.defences)},
                        {keptBy(line), {}, {}, line.blockers.empty()}});
    }
    return rows;
}

ListMaker sessionListMaker(std::shared_ptr<const Rulebook> rules, const QDateTime &now)
{
    return [rules = std::move(rules), now](const Database &database) -> Result<ListContent> {
        const auto sessions = readSessions(database, *rules, now);
        if (!sessions)
            return sessions.error();
        ListContent content{.title = SessionText::tr("Jury sessions"),
                            .origin = {},
                            .headings = sessionHeadings(),
                            .rows = {}};
        for (const SessionLine &line : *sessions)
            content.rows.push_back(rowOf(line));
        return content;
    };
}

} // namespace parchemin::ui
