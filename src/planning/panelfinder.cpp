#include "planning/panelfinder.h"

#include <algorithm>
#include <limits>

#include "planning/place.h"

namespace parchemin::planning {
namespace {

constexpr int samples = 4;  ///< jurors drawn for a seat, of whom the cheapest sits
constexpr int attempts = 3; ///< panels drawn before giving up

} // namespace

JurorIndex PanelFinder::cheapestFor(int seat, int session, CandidateIndex candidate, bool isExternalOnly,
                                    JurorIndex except) const
{
    const CellIndex cell = m_model.cellOfSession[at(session)];
    JurorIndex best = nobody;
    qint64 bestPrice = std::numeric_limits<qint64>::max();
    for (const JurorIndex juror : m_model.jurorsFor(seat, cell)) {
        if (juror == except || (isExternalOnly && !m_model.jurors[at(juror)].isExternal) ||
            !m_schedule.canSit(juror, cell) || m_model.isConflict(candidate, juror))
            continue;
        const qint64 price = m_schedule.seatPrice(juror, session);
        if (price < bestPrice) {
            best = juror;
            bestPrice = price;
        }
    }
    return best;
}

std::optional<Panel> PanelFinder::cheapest(int session, CandidateIndex candidate) const
{
    std::optional<Panel> best;
    qint64 bestPrice = std::numeric_limits<qint64>::max();
    // An internal lead needs two external professionals, an external lead one: try both.
    for (const bool isLeadExternal : {false, true}) {
        Panel panel{cheapestFor(0, session, candidate, isLeadExternal, nobody), nobody, nobody};
        if (panel[0] == nobody)
            continue;
        const bool isExternal = m_model.jurors[at(panel[0])].isExternal;
        panel[1] = cheapestFor(1, session, candidate, true, nobody);
        if (panel[1] == nobody)
            continue;
        panel[2] = cheapestFor(2, session, candidate, !isExternal, panel[1]);
        if (panel[2] == nobody)
            continue;
        qint64 price = 0;
        for (const JurorIndex juror : panel)
            price += m_schedule.seatPrice(juror, session);
        if (price < bestPrice) {
            best = panel;
            bestPrice = price;
        }
    }
    return best;
}

JurorIndex PanelFinder::sampleFor(int seat, int session, CandidateIndex candidate, const Panel &panel,
                                  Random &random) const
{
    const CellIndex cell = m_model.cellOfSession[at(session)];
    const std::vector<JurorIndex> &jurors = m_model.jurorsFor(seat, cell);
    JurorIndex best = nobody;
    qint64 bestPrice = std::numeric_limits<qint64>::max();
    if (jurors.empty())
        return best;
    const int draws = random.oneIn(2) ? 1 : samples;
    for (int draw = 0, misses = 0; draw < draws && misses < 2 * samples;) {
        const JurorIndex juror = jurors[at(random.below(static_cast<int>(jurors.size())))];
        if (std::ranges::count(panel, juror) > 0 || !m_schedule.canSit(juror, cell) ||
            (candidate >= 0 && m_model.isConflict(candidate, juror))) {
            ++misses;
            continue;
        }
        ++draw;
        const qint64 price = m_schedule.seatPrice(juror, session);
        if (price < bestPrice) {
            best = juror;
            bestPrice = price;
        }
    }
    return best;
}

std::optional<Panel> PanelFinder::some(int session, CandidateIndex candidate, Random &random) const
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Panel panel{nobody, nobody, nobody};
        bool isFull = true;
        for (int seat = 0; seat <= professionalSeats && isFull; ++seat) {
            panel[at(seat)] = sampleFor(seat, session, candidate, panel, random);
            isFull = panel[at(seat)] != nobody;
        }
        if (isFull && m_schedule.hasEnoughExternals(panel))
            return panel;
    }
    return std::nullopt;
}

std::optional<Panel> PanelFinder::complete(Panel panel, int session, Random &random) const
{
    for (int seat = 0; seat <= professionalSeats; ++seat) {
        if (panel[at(seat)] != nobody)
            continue;
        panel[at(seat)] = sampleFor(seat, session, -1, panel, random);
        if (panel[at(seat)] == nobody)
            return std::nullopt;
    }
    return m_schedule.hasEnoughExternals(panel) ? std::optional(panel) : std::nullopt;
}

} // namespace parchemin::planning
