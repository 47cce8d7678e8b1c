#include "store/personsearch.h"

#include "parchemin/core/namesearch.h"
#include "parchemin/core/slips.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "store/personorder.h"
#include "store/personrow.h"
#include "store/rawstatement.h"
#include "store/sqlerror.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Nobody types more words.
constexpr qsizetype maximumWords = 8;
/// So many words of the index stand for one that was typed: with more of them it was too short to tell.
constexpr qsizetype mostNearWords = 200;

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void giveJoinedWords(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    QString joined;
    for (const QString &name :
         QStringList{textOf(values[0]), textOf(values[1])} + splitFirstNames(textOf(values[2]))) {
        for (const QString &word : joinedWords(searchWords(name)))
            joined += u' ' + word;
    }
    const QByteArray text = joined.toUtf8();
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// What one word typed may be answered by, as FTS5 understands it.
QString anyOf(const QStringList &beginnings, const QStringList &words)
{
    QStringList all;
    all.reserve(beginnings.size() + words.size());
    for (const QString &beginning : beginnings)
        all.append(u'"' + beginning + u"\"*"_s);
    for (const QString &word : words)
        all.append(u'"' + word + u'"');
    return u'(' + all.join(u" OR "_s) + u')';
}

/// The words of the index by their first letter, each letter read once: there may be two hundred thousand.
class KnownWords
{
public:
    explicit KnownWords(sqlite3 *handle)
        : m_terms(handle, "SELECT term FROM person_search_word WHERE term >= ?1 AND term < ?2 "
                          "ORDER BY term")
    {
    }

    /// Those that begin as typed but for a slip, in an order that never changes, as not all may be taken.
    /// Their first letter is one of the two first typed: hardly anybody gets the first one wrong, but
    /// fingers change them about.
    Status addNear(const QString &typed, QStringList &near)
    {
        if (allowedSlips(typed.size()) == 0)
            return Done{};
        QStringList letters{typed.left(1), typed.mid(1, 1)};
        letters.removeDuplicates();
        for (const QString &letter : std::as_const(letters)) {
            const auto terms = beginningWith(letter);
            if (!terms)
                return terms.error();
            std::ranges::copy_if(*terms, std::back_inserter(near), [&typed](const QString &term) {
                const bool isFoundAsTyped = term.startsWith(typed); // it would take the place of another
                return !isFoundAsTyped && term.size() + 1 >= typed.size() && isNearlyBeginning(typed, term);
            });
        }
        return Done{};
    }

private:
    Result<QStringList> beginningWith(const QString &letter)
    {
        if (const auto known = m_byLetter.constFind(letter); known != m_byLetter.constEnd())
            return *known;
        m_terms.bindText(1, letter);
        m_terms.bindText(2, endOf(letter));
        QStringList terms;
        Result<bool> hasRow = m_terms.step();
        for (; hasRow && *hasRow; hasRow = m_terms.step())
            terms.append(m_terms.text(0));
        m_terms.reset();
        if (!hasRow)
            return hasRow.error();
        return *m_byLetter.insert(letter, terms);
    }

    RawStatement m_terms;
    QHash<QString, QStringList> m_byLetter;
};

QStringList searched(const QStringList &words)
{
    return words.mid(0, maximumWords);
}

} // namespace

Status defineJoinedWords(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function(handle, "joined_words", 3, flags, nullptr, giveJoinedWords, nullptr,
                                nullptr) != SQLITE_OK)
        return lastError(handle);
    return Done{};
}

QString searchQuery(const QStringList &words)
{
    QStringList groups;
    const NameSearch search(searched(words));
    for (const QStringList &answers : search.wanted())
        groups.append(anyOf(answers, {}));
    return groups.join(u" AND "_s);
}

Result<QString> nearQuery(sqlite3 *handle, const QStringList &words)
{
    const NameSearch search(searched(words));
    KnownWords known(handle);
    QStringList groups;
    for (const QStringList &answers : search.wanted()) {
        QStringList near;
        for (const QString &answer : answers) {
            if (Status done = known.addNear(answer, near); !done)
                return done.error();
        }
        near.removeDuplicates();
        groups.append(anyOf(answers, near.mid(0, mostNearWords)));
    }
    return groups.join(u" AND "_s);
}

} // namespace parchemin
