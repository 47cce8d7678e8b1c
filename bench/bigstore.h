#pragma once

#include "parchemin/app/context.h"
#include "parchemin/app/rulebook.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/clock.h"
#include "parchemin/exchange/codelists.h"

#include <QString>

#include <memory>

/// A store of the size that the program must hold: 100 000 candidates, 500 000 submissions.
class BigStore
{
public:
    static constexpr int candidateCount = 100'000;
    static constexpr int blockCount = 5;

    /// The store in $PARCHEMIN_BENCH_STORE, or in the temporary folder; made when it is not there.
    static BigStore &shared();
    /// Lets another process write in it; the next use opens it anew.
    static void close();
    [[nodiscard]] static QString folder();

    /// One candidate in so many has a full history: evaluations, ratings and blocks acquired.
    static constexpr int fullHistoryEvery = 100;

    [[nodiscard]] parchemin::Context &context() { return *m_context; }
    [[nodiscard]] parchemin::Store &store() { return *m_store; }
    [[nodiscard]] const parchemin::Actor &lead() const { return m_lead; }
    [[nodiscard]] parchemin::FixedClock &clock() { return m_clock; }

    /// Opens it, and makes it first when it is not there.
    BigStore();

private:
    void make(const QString &folder);
    void addSubmissions();
    void addHistory(parchemin::SubmissionId submission, const parchemin::Candidacy &candidacy, int block,
                    parchemin::PersonId mentor);

    parchemin::FixedClock m_clock;
    std::unique_ptr<parchemin::Store> m_store;
    std::unique_ptr<parchemin::Rulebook> m_rules;
    parchemin::Announcer m_announcer;
    std::unique_ptr<parchemin::Context> m_context;
    parchemin::Actor m_lead{parchemin::UserId{1}, {}, {}, {}};
};

/// A school's file of that many invented candidates, numbered from `first`.
[[nodiscard]] QByteArray candidatesCsv(int first, int count);
/// Ends the benchmark program with a message when a step it needs fails.
[[noreturn]] void giveUp(const parchemin::Error &error);

/// The value, or the end of the program.
template <typename T>
T need(parchemin::Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(result).value();
}
