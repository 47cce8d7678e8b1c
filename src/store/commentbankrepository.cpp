#include "parchemin/store/commentbankrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/personrow.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Nobody types more words; the rest is not searched.
constexpr qsizetype mostWords = 8;

QString ownerToken(PersonId evaluator)
{
    return u"e%1"_s.arg(evaluator.value());
}

QString placeToken(int block, int competency)
{
    return u"b%1c%2"_s.arg(block).arg(competency);
}

/// `owner : "e12" AND comment : ("tva" * AND "devis" *)`: tokens and folded words alone, never what was
/// typed.
QString ownWords(const CommentQuery &query, const QStringList &words)
{
    QString match = u"owner : \"%1\""_s.arg(ownerToken(query.evaluator));
    if (!words.isEmpty())
        match += u" AND comment : (\"%1\" *)"_s.arg(words.join(u"\" * AND \""_s));
    return match;
}

} // namespace

Result<std::vector<EarlierComment>> CommentBankRepository::search(const CommentQuery &query) const
{
    const QStringList words = searchWords(query.text).mid(0, mostWords);
    const QString anywhere = ownWords(query, words);
    const QString here = anywhere + u" AND place : \"%1\""_s.arg(placeToken(query.block, query.competency));
    // The newest matches only: a word that every comment has would else read them all.
    Statement statement(m_database, uR"(
        WITH found (id, is_here) AS (
            SELECT * FROM (SELECT rowid, 1 FROM comment_search WHERE comment_search MATCH :here
                           ORDER BY rowid DESC LIMIT 100)
            UNION ALL
            SELECT * FROM (SELECT rowid, 0 FROM comment_search WHERE comment_search MATCH :anywhere
                           ORDER BY rowid DESC LIMIT 100))
        SELECT r.comment, max(f.is_here) AS is_here, max(f.id) AS latest
        FROM found AS f JOIN competency_rating AS r ON r.id = f.id
        GROUP BY r.comment ORDER BY is_here DESC, latest DESC LIMIT :limit)"_s);
    statement.bind(u":here"_s, here).bind(u":anywhere"_s, anywhere).bind(u":limit"_s, query.limit);
    return collect<EarlierComment>(statement, [](const Statement &row) {
        return EarlierComment{row.text(0), row.flag(1)};
    });
}

Status CommentBankRepository::add(qint64 rating, PersonId evaluator, SubmissionId submission, int competency,
                                  const QString &comment) const
{
    if (comment.isEmpty())
        return Done{};
    Statement insert(m_database,
                     u"INSERT INTO comment_search (rowid, owner, place, comment) SELECT :rating, :owner, "
                     "'b' || block || 'c' || :competency, :comment FROM submission WHERE id = :submission"_s);
    insert.bind(u":rating"_s, rating)
        .bind(u":owner"_s, ownerToken(evaluator))
        .bind(u":competency"_s, competency)
        .bind(u":comment"_s, searchWords(comment).join(u' '))
        .bind(u":submission"_s, submission);
    return insert.run();
}

} // namespace parchemin
