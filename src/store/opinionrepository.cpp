#include "parchemin/store/opinionrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString toText(const JuryOpinion &opinion)
{
    QJsonArray blocks;
    for (const BlockOpinion &one : opinion.blocks)
        blocks.append(QJsonObject{{u"block"_s, one.block}, {u"level"_s, codeName(one.level)}});
    QJsonObject content{{u"blocks"_s, blocks}, {u"comment"_s, opinion.comment}};
    if (opinion.outcome)
        content.insert(u"outcome"_s, codeName(*opinion.outcome));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

/// Columns: defence, member, content, sealed at.
Result<JuryOpinion> opinionOf(const Statement &row)
{
    const QJsonObject content = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    JuryOpinion opinion{.defence = row.id<DefenceId>(0), .member = row.id<JuryMemberId>(1)};
    opinion.outcome = decisionOutcomeFromCode(content.value(u"outcome"_s).toString());
    opinion.comment = content.value(u"comment"_s).toString();
    opinion.sealedAt = row.optionalInstant(3);
    const QJsonArray blocks = content.value(u"blocks"_s).toArray();
    for (const auto &value : blocks) {
        const QJsonObject one = value.toObject();
        const QString name = one.value(u"level"_s).toString();
        const std::optional<RatingLevel> level = ratingLevelFromCode(name);
        if (!level)
            return unknownName(u"jury_opinion.content_json"_s, name);
        opinion.blocks.push_back({one.value(u"block"_s).toInt(), *level});
    }
    return opinion;
}

Result<JurorNote> noteOf(const Statement &row)
{
    const std::optional<ReadingMark> reading = readingMarkFromCode(row.text(2));
    if (!reading)
        return unknownName(u"juror_note.reading"_s, row.text(2));
    return JurorNote{.defence = row.id<DefenceId>(0),
                     .member = row.id<JuryMemberId>(1),
                     .reading = *reading,
                     .leaning = leaningFromCode(row.text(3)),
                     .notes = row.text(4),
                     .questions = row.text(5)};
}

} // namespace

Status OpinionRepository::saveDraft(const JuryOpinion &opinion, const QDateTime &at) const
{
    Statement upsert(m_database,
                     u"INSERT INTO jury_opinion_draft (defence_id, member_id, content_json, saved_at) "
                     "VALUES (:defence, :member, :content, :at) ON CONFLICT (defence_id, member_id) "
                     "DO UPDATE SET content_json = excluded.content_json, saved_at = excluded.saved_at"_s);
    upsert.bind(u":defence"_s, opinion.defence)
        .bind(u":member"_s, opinion.member)
        .bind(u":content"_s, toText(opinion))
        .bind(u":at"_s, at);
    return upsert.run();
}

Result<std::optional<JuryOpinion>> OpinionRepository::draft(DefenceId defence, JuryMemberId member) const
{
    Statement query(m_database, u"SELECT defence_id, member_id, content_json, NULL FROM jury_opinion_draft "
                                "WHERE defence_id = :defence AND member_id = :member"_s);
    query.bind(u":defence"_s, defence).bind(u":member"_s, member);
    return firstChecked<JuryOpinion>(query, opinionOf);
}

Status OpinionRepository::removeDraft(DefenceId defence, JuryMemberId member) const
{
    Statement removal(m_database, u"DELETE FROM jury_opinion_draft WHERE defence_id = :defence "
                                  "AND member_id = :member"_s);
    removal.bind(u":defence"_s, defence).bind(u":member"_s, member);
    return removal.run();
}

Result<qint64> OpinionRepository::seal(const JuryOpinion &opinion, const QDateTime &at) const
{
    Statement insert(m_database, u"INSERT INTO jury_opinion (defence_id, member_id, content_json, sealed_at) "
                                 "VALUES (:defence, :member, :content, :at)"_s);
    insert.bind(u":defence"_s, opinion.defence)
        .bind(u":member"_s, opinion.member)
        .bind(u":content"_s, toText(opinion))
        .bind(u":at"_s, at);
    return insert.insert();
}

Result<std::vector<JuryOpinion>> OpinionRepository::sealedOf(DefenceId defence) const
{
    Statement query(m_database, u"SELECT defence_id, member_id, content_json, sealed_at FROM jury_opinion "
                                "WHERE defence_id = :defence ORDER BY id"_s);
    query.bind(u":defence"_s, defence);
    return collectChecked<JuryOpinion>(query, opinionOf);
}

Result<qint64> OpinionRepository::reveal(DefenceId defence, const OpinionReveal &reveal) const
{
    Statement insert(m_database,
                     u"INSERT INTO jury_opinion_reveal (defence_id, revealed_at, revealed_by, reason) "
                     "VALUES (:defence, :at, :by, :reason)"_s);
    insert.bind(u":defence"_s, defence)
        .bind(u":at"_s, reveal.at)
        .bind(u":by"_s, reveal.by)
        .bind(u":reason"_s, reveal.reason);
    return insert.insert();
}

Result<std::optional<OpinionReveal>> OpinionRepository::revealOf(DefenceId defence) const
{
    Statement query(m_database, u"SELECT revealed_at, revealed_by, reason FROM jury_opinion_reveal "
                                "WHERE defence_id = :defence"_s);
    query.bind(u":defence"_s, defence);
    return first<OpinionReveal>(query, [](const Statement &row) {
        return OpinionReveal{row.instant(0), row.id<UserId>(1), row.text(2)};
    });
}

Status OpinionRepository::saveNote(const JurorNote &note, const QDateTime &at) const
{
    Statement upsert(
        m_database,
        u"INSERT INTO juror_note (defence_id, member_id, reading, leaning, notes, questions, saved_at) "
        "VALUES (:defence, :member, :reading, :leaning, :notes, :questions, :at) "
        "ON CONFLICT (defence_id, member_id) DO UPDATE SET reading = excluded.reading, "
        "leaning = excluded.leaning, notes = excluded.notes, questions = excluded.questions, "
        "saved_at = excluded.saved_at"_s);
    const std::optional<QString> leaning =
        note.leaning ? std::optional(codeName(*note.leaning)) : std::nullopt;
    upsert.bind(u":defence"_s, note.defence)
        .bind(u":member"_s, note.member)
        .bind(u":reading"_s, codeName(note.reading))
        .bind(u":leaning"_s, leaning)
        .bind(u":notes"_s, note.notes)
        .bind(u":questions"_s, note.questions)
        .bind(u":at"_s, at);
    return upsert.run();
}

Result<std::optional<JurorNote>> OpinionRepository::note(DefenceId defence, JuryMemberId member) const
{
    Statement query(m_database,
                    u"SELECT defence_id, member_id, reading, leaning, notes, questions FROM juror_note "
                    "WHERE defence_id = :defence AND member_id = :member"_s);
    query.bind(u":defence"_s, defence).bind(u":member"_s, member);
    return firstChecked<JurorNote>(query, noteOf);
}

} // namespace parchemin
