#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class RuleSetBasis { SessionDate, CandidacyStart };
enum class ConflictMode { NoDeliberation, Excluded };

/// One set of rules for juries, with its validity and its source (3.7). All applicable sets must hold.
struct JuryRuleSet
{
    QString code; ///< "SHEET-31187", "VAE-2019"
    QString label;
    std::vector<AccessRoute> routes; ///< empty: every route
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    RuleSetBasis basis = RuleSetBasis::SessionDate;
    int total = 0; ///< exact panel size; 0 asks for nothing
    int minTotal = 0;
    int leads = 0; ///< exact number; 0 asks for nothing
    int minProfessionals = 0;
    double minProfessionalRatio = 0.0;
    double minExternalRatio = 0.0;
    ConflictMode conflictMode = ConflictMode::Excluded;
    bool chairHasCastingVote = false;
    QString sourceText;
    QString sourceUrl;

    friend bool operator==(const JuryRuleSet &, const JuryRuleSet &) = default;
};

/// Reads data/policy/jury-rule-sets.json. InvalidInput with the JSON pointer in `where`.
[[nodiscard]] Result<std::vector<JuryRuleSet>> parseJuryRuleSets(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const std::vector<JuryRuleSet> &sets);
/// Those that apply to a defence of that route, by session day or candidacy start as each says.
[[nodiscard]] std::vector<JuryRuleSet> applicableRuleSets(const std::vector<JuryRuleSet> &all,
                                                          AccessRoute route, QDate sessionDay,
                                                          QDate candidacyStart);
/// Those that apply to a session as such, whatever its candidates' routes.
[[nodiscard]] std::vector<JuryRuleSet> sessionRuleSets(const std::vector<JuryRuleSet> &all, QDate sessionDay);
/// Whether any of them gives the chair a casting vote (BR-49).
[[nodiscard]] bool chairHasCastingVote(const std::vector<JuryRuleSet> &applicable);

} // namespace parchemin
