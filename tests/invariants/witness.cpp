#include "witness.h"

#include "parchemin/store/statement.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Pair = std::pair<qint64, qint64>;

std::vector<Pair> pairs(const Database &database, const QString &sql, std::optional<qint64> id = {})
{
    Statement query(database, sql);
    if (id)
        query.bind(u":id"_s, *id);
    return must(
        collect<Pair>(query, [](const Statement &row) { return Pair(row.integer(0), row.integer(1)); }));
}

/// The rows that may never change, each with a name and everything that it says.
const QStringList &actQueries()
{
    static const QStringList queries{
        u"SELECT 'block_validation ' || id, json_array(uuid, number, person_id, rncp_code, block, "
        "candidacy_id, source, evaluation_id, decision_id, legal_note, validated_on, validated_by, "
        "snapshot_json) FROM block_validation"_s,
        u"SELECT 'jury_decision ' || id, json_array(uuid, defence_id, candidacy_id, outcome, motive, "
        "recommendations, in_favour, against, casting_vote_used, decided_at, decided_by, replaces_id, "
        "replacement_reason) FROM jury_decision"_s,
        u"SELECT 'minutes ' || id, json_array(uuid, session_id, number, kind, snapshot_json, "
        "snapshot_sha256, frozen_at, corrects_id, correction_reason) FROM minutes"_s,
        u"SELECT 'official_document ' || id, json_array(uuid, kind, year, serial, number, person_id, "
        "candidacy_id, decision_id, minutes_id, blocks, issued_on, issued_at, issued_by, signatory_id, "
        "payload_json, payload_sha256, pdf_sha256, length(pdf_bytes), supersedes_id, duplicate_of_id, "
        "duplicate_no) FROM official_document"_s,
        u"SELECT 'event ' || seq, json_array(at, user_id, role, action, entity, entity_id, person_id, "
        "hex(text_commitment), hex(rows_digest), hex(prev_hash), hex(hash), before_json, after_json, "
        "reason) FROM event"_s};
    return queries;
}

bool isOf(const std::vector<Pair> &changed, qint64 person)
{
    return std::ranges::all_of(changed, [person](const Pair &one) { return one.first == person; });
}

QStringList sentences(const QString &what, const std::vector<Pair> &changed)
{
    QStringList result;
    for (const auto &[person, block] : changed)
        result.append(u"I10: person %1, block %2: %3"_s.arg(person).arg(block).arg(what));
    return result;
}

} // namespace

Witness::Witness(const World &world)
    : m_world(world)
{
    static_cast<void>(alteredActs());
}

std::set<Witness::Holding> Witness::holdings() const
{
    const auto found =
        pairs(m_world.database(), u"SELECT v.person_id, v.block FROM block_validation AS v WHERE NOT EXISTS "
                                  "(SELECT 1 FROM block_validation_cancellation AS x "
                                  "WHERE x.validation_id = v.id)"_s);
    return {found.begin(), found.end()};
}

Witness::Holding Witness::holdingOf(qint64 validation) const
{
    return pairs(m_world.database(), u"SELECT person_id, block FROM block_validation WHERE id = :id"_s,
                 validation)
        .at(0);
}

QStringList Witness::judge(const RandomAct &act, qint64 record)
{
    ++m_step;
    const std::set<Holding> now = holdings();
    QStringList faults = judgeHoldings(act, record, now);
    if (act.effect == Effect::Undoes)
        faults += judgeUndo(record);
    m_holdings = now;
    learn();
    return faults;
}

QStringList Witness::judgeHoldings(const RandomAct &act, qint64 record, const std::set<Holding> &now) const
{
    std::vector<Holding> lost;
    std::vector<Holding> gained;
    std::ranges::set_difference(m_holdings, now, std::back_inserter(lost));
    std::ranges::set_difference(now, m_holdings, std::back_inserter(gained));
    switch (act.effect) {
    case Effect::None:
        return sentences(u"lost"_s, lost) + sentences(u"gained"_s, gained);
    case Effect::Acquires:
        return gained.size() == 1 ? sentences(u"lost"_s, lost) : QStringList{u"I10: not one block gained"_s};
    case Effect::Cancels:
    case Effect::Undoes:
        return lost == std::vector{holdingOf(record)} ? sentences(u"gained"_s, gained)
                                                      : QStringList{u"I10: another loss than asked for"_s};
    case Effect::Decides:
        return sentences(u"lost"_s, lost);
    case Effect::Rectifies: {
        const qint64 person =
            m_world.number(u"SELECT c.person_id FROM jury_decision AS d JOIN candidacy AS c "
                           "ON c.id = d.candidacy_id WHERE d.id = :id"_s,
                           record);
        return isOf(lost, person) && isOf(gained, person)
                   ? QStringList()
                   : QStringList{u"I10: a rectification touched somebody else"_s};
    }
    }
    Q_UNREACHABLE();
}

QStringList Witness::judgeUndo(qint64 validation) const
{
    const Holding holding = holdingOf(validation);
    const int validatedAt = m_validatedAt.at(validation);
    QStringList faults;
    for (const Boundary &boundary : m_boundaries) {
        const bool stands = boundary.document == 0 || !m_fallen.contains(boundary.document);
        if (boundary.holding == holding && boundary.step > validatedAt && stands) {
            faults.append(u"I13: undone across %1"_s.arg(
                boundary.document == 0 ? u"signed minutes"_s : u"document %1"_s.arg(boundary.document)));
        }
    }
    return faults;
}

void Witness::learn()
{
    for (const qint64 id : m_world.ids(u"SELECT id FROM block_validation"_s))
        m_validatedAt.try_emplace(id, m_step);
    for (const qint64 id : m_world.ids(u"SELECT id FROM minutes"_s))
        m_frozenAt.try_emplace(id, m_step);
    learnDocuments();
    learnSignatures();
    const auto fallen = m_world.ids(u"SELECT document_id FROM official_document_status"_s);
    m_fallen = {fallen.begin(), fallen.end()};
}

void Witness::learnDocuments()
{
    const auto issued = m_world.ids(
        u"SELECT id FROM official_document WHERE id > :id AND kind IN ('PARCHMENT', 'BLOCK_ATTESTATION')"_s,
        m_lastDocument);
    for (const qint64 document : issued) {
        // A parchment says that its holder has every block.
        for (const auto &[person, block] :
             pairs(m_world.database(),
                   u"SELECT DISTINCT o.person_id, v.block FROM official_document AS o "
                   "JOIN block_validation AS v ON v.person_id = o.person_id WHERE o.id = :id "
                   "AND (o.kind = 'PARCHMENT' OR instr(',' || o.blocks || ',', ',' || v.block || ',') > 0)"_s,
                   document))
            m_boundaries.push_back({{person, block}, m_step, document});
        m_lastDocument = document;
    }
}

void Witness::learnSignatures()
{
    const auto fresh = m_world.ids(u"SELECT id FROM minutes_signature WHERE id > :id"_s, m_lastSignature);
    for (const qint64 signature : fresh) {
        const qint64 minutes =
            m_world.number(u"SELECT minutes_id FROM minutes_signature WHERE id = :id"_s, signature);
        // What was validated after the minutes were frozen is not in them.
        const int frozenAt = m_frozenAt.at(minutes);
        for (const auto &[person, block] :
             pairs(m_world.database(),
                   u"SELECT DISTINCT c.person_id, v.block FROM minutes AS m "
                   "JOIN defence AS f ON f.session_id = m.session_id "
                   "JOIN jury_decision AS d ON d.defence_id = f.id "
                   "JOIN candidacy AS c ON c.id = d.candidacy_id "
                   "JOIN block_validation AS v ON v.person_id = c.person_id WHERE m.id = :id"_s,
                   minutes))
            m_boundaries.push_back({{person, block}, frozenAt, 0});
        m_lastSignature = signature;
    }
}

QStringList Witness::alteredActs()
{
    std::map<QString, QString> now;
    for (const QString &sql : actQueries()) {
        Statement query(m_world.database(), sql);
        using Row = std::pair<QString, QString>;
        for (Row &row :
             must(collect<Row>(query, [](const Statement &one) { return Row(one.text(0), one.text(1)); })))
            now.insert(std::move(row));
    }
    QStringList altered;
    for (const auto &[name, content] : m_acts) {
        const auto found = now.find(name);
        if (found == now.end() || found->second != content)
            altered.append(QString(u"I1: altered or gone: "_s + name));
    }
    m_acts = std::move(now);
    return altered;
}

} // namespace parchemin
