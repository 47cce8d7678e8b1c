#include "parchemin/core/clock.h"
#include "parchemin/core/frenchtext.h"
#include "parchemin/store/database.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/statement.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// One row of the records that ties a member to a candidate.
struct Tie
{
    std::optional<qint64> block;
    QString organisation;
    QDate from;
    std::optional<QDate> to = {};
};

using Ties = std::vector<Tie>;

/// "mentor du bloc 3", "évaluateur des blocs 2 et 3", "mentor".
QString blocksEvidence(const QString &function, const Ties &ties)
{
    QStringList blocks;
    for (const Tie &tie : ties) {
        const QString number = tie.block ? QString::number(*tie.block) : QString();
        if (!number.isEmpty() && !blocks.contains(number))
            blocks.append(number);
    }
    if (blocks.isEmpty())
        return function;
    const QString joint = blocks.size() == 1 ? u" du bloc "_s : u" des blocs "_s;
    return QString(function + joint + frenchList(blocks));
}

QString employersEvidence(const Ties &ties)
{
    QStringList names;
    for (const Tie &tie : ties) {
        if (!names.contains(tie.organisation))
            names.append(tie.organisation);
    }
    return QString(u"employeur commun : "_s + frenchList(names));
}

/// One tie a kind: the earliest beginning; an end only when every row has one.
ConflictOfInterest merged(JuryMemberId member, PersonId candidate, ConflictKind kind, const Ties &ties,
                          const QString &evidence)
{
    ConflictOfInterest conflict{.member = member,
                                .candidate = candidate,
                                .kind = kind,
                                .origin = ConflictOrigin::Automatic,
                                .evidence = evidence,
                                .from = std::ranges::min(ties, {}, &Tie::from).from};
    if (std::ranges::all_of(ties, [](const Tie &tie) { return tie.to.has_value(); }))
        conflict.to = std::ranges::max(ties, {}, [](const Tie &tie) { return *tie.to; }).to;
    return conflict;
}

/// The four questions, prepared once and asked of every member.
class TieFinder
{
public:
    explicit TieFinder(const Database &database)
        // Having accompanied or evaluated somebody stays a tie after the end of it.
        : m_mentored(database, u"SELECT a.block, '', a.from_on, NULL FROM candidacy AS c "
                               "JOIN mentoring_assignment AS a ON a.candidacy_id = c.id "
                               "JOIN mentor AS m ON m.id = a.mentor_id "
                               "JOIN jury_member AS j ON j.person_id = m.person_id "
                               "WHERE c.person_id = :candidate AND j.id = :member AND a.from_on <= :on "
                               "ORDER BY a.block"_s)
        , m_evaluated(database, u"SELECT s.block, '', e.locked_at, NULL FROM submission AS s "
                                "JOIN evaluation AS e ON e.submission_id = s.id "
                                "JOIN jury_member AS j ON j.person_id = e.evaluator_id "
                                "WHERE s.person_id = :candidate AND j.id = :member "
                                "AND substr(e.locked_at, 1, 10) <= :on ORDER BY s.block"_s)
        , m_colleagues(
              database,
              // Each side's employers on that day: the candidate's employments and the employer of an
              // open candidacy; the member's employments and the organisation he sits for.
              u"WITH own (organisation_id, from_on, to_on) AS ("
              "SELECT organisation_id, from_on, to_on FROM employment WHERE person_id = :candidate "
              "AND from_on <= :on AND (to_on IS NULL OR to_on >= :on) "
              "UNION ALL SELECT c.organisation_id, c.entered_on, NULL FROM candidacy AS c "
              "JOIN organisation AS o ON o.id = c.organisation_id WHERE c.person_id = :candidate "
              "AND c.state IN ('DRAFT', 'ADMISSIBILITY', 'IN_PROGRESS', 'SCHEDULED', 'HEARD') "
              // Whoever comes through a school is not its employee; the words are those that forms wrote
              // before they wrote codes. What is not known counts where the contract makes an employer.
              "AND coalesce(o.kind, '') NOT IN ('CERTIFIER', 'TRAINING_CENTRE', 'Centre de formation', "
              "'Training centre') "
              "AND (coalesce(o.kind, '') <> '' OR c.route IN ('APPRENTICESHIP', 'PROFESSIONALISATION'))), "
              "theirs (organisation_id, from_on, to_on) AS ("
              "SELECT e.organisation_id, e.from_on, e.to_on FROM jury_member AS j "
              "JOIN employment AS e ON e.person_id = j.person_id WHERE j.id = :member "
              "AND e.from_on <= :on AND (e.to_on IS NULL OR e.to_on >= :on) "
              "UNION ALL SELECT j.organisation_id, NULL, NULL FROM jury_member AS j WHERE j.id = :member) "
              "SELECT NULL, o.name, max(own.from_on, coalesce(theirs.from_on, own.from_on)), "
              "min(coalesce(own.to_on, theirs.to_on), coalesce(theirs.to_on, own.to_on)) FROM own "
              "JOIN theirs ON theirs.organisation_id = own.organisation_id "
              "JOIN organisation AS o ON o.id = own.organisation_id ORDER BY o.name_key"_s)
    {
    }

    Result<std::vector<ConflictOfInterest>> find(JuryMemberId member, PersonId candidate, QDate on)
    {
        std::vector<ConflictOfInterest> found;
        const auto mentored = ask(m_mentored, member, candidate, on);
        if (!mentored)
            return mentored.error();
        if (!mentored->empty()) {
            found.push_back(merged(member, candidate, ConflictKind::Mentored, *mentored,
                                   blocksEvidence(u"mentor"_s, *mentored)));
        }
        const auto evaluated = ask(m_evaluated, member, candidate, on);
        if (!evaluated)
            return evaluated.error();
        if (!evaluated->empty()) {
            found.push_back(merged(member, candidate, ConflictKind::Evaluated, *evaluated,
                                   blocksEvidence(u"évaluateur"_s, *evaluated)));
        }
        const auto colleagues = ask(m_colleagues, member, candidate, on);
        if (!colleagues)
            return colleagues.error();
        if (!colleagues->empty()) {
            found.push_back(merged(member, candidate, ConflictKind::SameEmployer, *colleagues,
                                   employersEvidence(*colleagues)));
        }
        return found;
    }

private:
    static Result<Ties> ask(Statement &question, JuryMemberId member, PersonId candidate, QDate on)
    {
        question.bind(u":member"_s, member).bind(u":candidate"_s, candidate).bind(u":on"_s, on);
        return collect<Tie>(question, [](const Statement &row) {
            // Evaluations give an instant, the others a day.
            const bool isInstant = row.text(2).contains(u'T');
            return Tie{.block = row.optionalInteger(0),
                       .organisation = row.text(1),
                       .from = isInstant ? certifierDay(row.instant(2)) : row.date(2),
                       .to = row.optionalDate(3)};
        });
    }

    Statement m_mentored;
    Statement m_evaluated;
    Statement m_colleagues;
};

bool isRecorded(const ConflictOfInterest &tie, const std::vector<ConflictOfInterest> &recorded)
{
    return std::ranges::any_of(recorded, [&tie](const ConflictOfInterest &known) {
        return known.member == tie.member && known.kind == tie.kind;
    });
}

} // namespace

Result<std::vector<ConflictOfInterest>>
JuryRepository::findConflicts(const std::vector<JuryMemberId> &members, PersonId candidate, QDate on) const
{
    const auto recorded = conflicts(members, candidate);
    if (!recorded)
        return recorded.error();
    TieFinder finder(m_database);
    std::vector<ConflictOfInterest> fresh;
    for (const JuryMemberId member : members) {
        const auto found = finder.find(member, candidate, on);
        if (!found)
            return found.error();
        std::ranges::copy_if(*found, std::back_inserter(fresh), [&recorded](const ConflictOfInterest &tie) {
            return !isRecorded(tie, *recorded);
        });
    }
    return fresh;
}

} // namespace parchemin
