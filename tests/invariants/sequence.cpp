#include "sequence.h"

#include "support/invariants.h"

#include "parchemin/store/statement.h"

#include "randomact.h"
#include "witness.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype shownActs = 20;
/// Reading every official act again is slow: not after each act.
constexpr int actsBetweenReadings = 50;

struct Choice
{
    const RandomAct *act;
    qint64 record;
};

/// The end of the journal, and how many rows each table has.
struct Footprint
{
    qint64 events = 0;
    QString rows;

    friend bool operator==(const Footprint &, const Footprint &) = default;
};

/// "SELECT (SELECT count(*) FROM a) || ' ' || (SELECT count(*) FROM b) ..." over every table.
QString countQuery(const Database &database)
{
    Statement tables(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                               "AND name NOT LIKE 'person_search%' AND name NOT LIKE 'comment_search%' "
                               "ORDER BY name"_s);
    QStringList counts;
    for (const QString &table :
         must(collect<QString>(tables, [](const Statement &row) { return row.text(0); })))
        counts.append(u"(SELECT count(*) FROM %1)"_s.arg(table));
    return u"SELECT (SELECT max(seq) FROM event), "_s + counts.join(u" || ' ' || "_s);
}

class Sequence
{
public:
    explicit Sequence(quint32 seed)
        : m_world(seed)
        , m_witness(m_world)
        , m_acts(allActs())
        , m_countQuery(countQuery(m_world.database()))
        , m_footprint(footprint())
    {
        for (const RandomAct &act : m_acts)
            m_weights += act.weight;
    }

    SequenceReport play()
    {
        for (int step = 0; step < actsPerSequence && m_report.faults.isEmpty(); ++step) {
            doOne();
            if (step % actsBetweenReadings == 0)
                m_report.faults += m_witness.alteredActs();
        }
        m_report.faults += m_witness.alteredActs();
        verify();
        if (!m_report.faults.isEmpty())
            m_report.faults += m_log.mid(std::max<qsizetype>(0, m_log.size() - shownActs));
        return m_report;
    }

private:
    Footprint footprint() const
    {
        Statement query(m_world.database(), m_countQuery);
        return must(single<Footprint>(query, [](const Statement &row) {
            return Footprint{row.integer(0), row.text(1)};
        }));
    }
    const RandomAct &draw()
    {
        int rest = m_world.below(m_weights);
        for (const RandomAct &act : m_acts) {
            rest -= act.weight;
            if (rest < 0)
                return act;
        }
        return m_acts.back();
    }
    /// Mostly something that would be accepted, so that sequences come to decisions and documents.
    Choice choose()
    {
        for (;;) {
            const RandomAct &act = draw();
            if (const auto record = m_world.pick(m_world.chance(88) ? act.ready : act.any))
                return {&act, *record};
        }
    }

    void doOne()
    {
        const Choice choice = choose();
        const qint64 announced = m_world.announced();
        const Attempt result = choice.act->perform(m_world, choice.record);
        const qint64 events = m_world.announced() - announced;
        log(choice, result);
        const Footprint before = std::exchange(m_footprint, footprint());
        Tally &tally = m_report.tallies[choice.act->name];
        if (result) {
            ++tally.refused;
            judgeRefusal(*result, before, events);
            return;
        }
        ++tally.accepted;
        if (choice.act->isForbidden)
            m_report.faults.append(u"an act that must never be accepted was"_s);
        if (m_footprint.events != before.events + events)
            m_report.faults.append(u"the journal grew by other events than the act announced"_s);
        m_report.faults += m_witness.judge(*choice.act, choice.record);
        m_report.faults += brokenInvariants(m_world.database());
    }

    /// A refusal leaves nothing behind, and it comes from the rules: not from a constraint of the schema.
    void judgeRefusal(const Error &error, const Footprint &before, qint64 events)
    {
        if (m_footprint != before || events != 0)
            m_report.faults.append(u"a refused act left something behind"_s);
        const bool isExpected = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound ||
                                error.code == ErrorCode::Conflict ||
                                (error.code == ErrorCode::RuleRefused && !error.blockers.empty());
        if (!isExpected)
            m_report.faults.append(QString(u"an unexpected error: "_s + error.detail));
    }

    void verify()
    {
        const auto journal = must(verifyJournal(m_world.database()));
        if (journal.events != m_footprint.events)
            m_report.faults.append(u"I7: the journal does not have every event"_s);
        for (const JournalFault &fault : journal.faults) {
            m_report.faults.append(u"I7: %1 %2 %3: %4"_s.arg(codeName(fault.kind), fault.table)
                                       .arg(fault.rowId)
                                       .arg(fault.detail));
        }
    }

    void log(const Choice &choice, const Attempt &result)
    {
        const QString end = !result                   ? u"accepted"_s
                            : result->where.isEmpty() ? result->detail
                                                      : QString(result->detail + u" at "_s + result->where);
        m_log.append(u"%1 %2 %3: %4"_s.arg(m_world.clock().now().toString(Qt::ISODate), choice.act->name)
                         .arg(choice.record)
                         .arg(end));
    }

    World m_world;
    Witness m_witness;
    std::vector<RandomAct> m_acts;
    int m_weights = 0;
    QString m_countQuery;
    Footprint m_footprint;
    QStringList m_log;
    SequenceReport m_report;
};

} // namespace

quint32 sequenceCount()
{
    constexpr int usual = isSanitized ? 2 : 8;
    return static_cast<quint32>(std::max(usual, qEnvironmentVariableIntValue("PARCHEMIN_SEQUENCES")));
}

const SequenceReport &sequenceOf(quint32 seed)
{
    static std::map<quint32, SequenceReport> known;
    const auto found = known.find(seed);
    if (found != known.end())
        return found->second;
    return known.emplace(seed, Sequence(seed).play()).first->second;
}

} // namespace parchemin
