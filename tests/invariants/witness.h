#pragma once

#include <map>
#include <set>
#include <utility>

#include "randomact.h"

namespace parchemin {

/// Remembers what was, and judges by it what an accepted act did: I1, I10 and I13.
class Witness
{
public:
    explicit Witness(const World &world);

    /// What the act broke; empty when it kept to the rules. Call it after every accepted act.
    [[nodiscard]] QStringList judge(const RandomAct &act, qint64 record);
    /// Official acts that are gone or no longer say what they said when they were first seen (I1).
    [[nodiscard]] QStringList alteredActs();

private:
    using Holding = std::pair<qint64, qint64>; ///< person and block
    /// Something issued or frozen that says that a person has a block.
    struct Boundary
    {
        Holding holding;
        int step;
        qint64 document; ///< 0: signed minutes, which always stand
    };

    [[nodiscard]] std::set<Holding> holdings() const;
    [[nodiscard]] Holding holdingOf(qint64 validation) const;
    [[nodiscard]] QStringList judgeHoldings(const RandomAct &act, qint64 record,
                                            const std::set<Holding> &now) const;
    [[nodiscard]] QStringList judgeUndo(qint64 validation) const;
    void learn();
    void learnDocuments();
    void learnSignatures();

    const World &m_world;
    int m_step = 0;
    std::set<Holding> m_holdings;
    std::map<qint64, int> m_validatedAt; ///< step of a validation
    std::map<qint64, int> m_frozenAt;    ///< step of minutes
    std::vector<Boundary> m_boundaries;
    std::set<qint64> m_fallen; ///< documents that no longer stand
    qint64 m_lastDocument = 0;
    qint64 m_lastSignature = 0;
    std::map<QString, QString> m_acts; ///< what official acts said
};

} // namespace parchemin
