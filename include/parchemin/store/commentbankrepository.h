#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QString>

#include <vector>

namespace parchemin {

class Database;

/// Which earlier comments would help at a competency.
struct CommentQuery
{
    PersonId evaluator; ///< whose comments
    int block;
    int competency;    ///< ordinal within the block: its comments come first
    QString text = {}; ///< beginnings of words, in any order and without accents; empty: the latest
    int limit = 8;
};

/// A comment that the evaluator wrote before.
struct EarlierComment
{
    QString text;
    bool isOfCompetency; ///< on the competency asked for

    friend bool operator==(const EarlierComment &, const EarlierComment &) = default;
};

/// What an evaluator wrote in locked evaluations, searched by an index.
class CommentBankRepository
{
public:
    explicit CommentBankRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Each text once: those of the competency first, then the latest.
    Result<std::vector<EarlierComment>> search(const CommentQuery &query) const;
    /// Makes the comment of a rating just added known to the search.
    Status add(qint64 rating, PersonId evaluator, SubmissionId submission, int competency,
               const QString &comment) const;

private:
    const Database &m_database;
};

} // namespace parchemin
