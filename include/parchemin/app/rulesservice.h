#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/core/result.h"
#include "parchemin/core/sheetcomparison.h"

#include <memory>
#include <optional>
#include <vector>

namespace parchemin {

/// What a file that should become a sheet's next version holds.
struct SheetReport
{
    std::vector<Error> faults;                     ///< every one, with its place; none when it can be read
    std::optional<ReferenceSheet> sheet = {};      ///< when it can be read
    std::optional<int> presentVersion = {};        ///< the latest of that code in the store
    std::vector<SheetDifference> differences = {}; ///< from it; the whole sheet for a new code

    [[nodiscard]] bool isAcceptable() const { return faults.empty(); }
};

/// Whether a dated value is past, present or future on a day.
enum class Validity { Past, Present, Future };

/// A policy parameter with the time in which it holds.
struct DatedParameter
{
    PolicyParameter parameter;
    std::optional<QDate> validUntil; ///< the day before the next value
    Validity validity;
};

/// All values of all parameters, by key in the order of the specification, latest first.
[[nodiscard]] std::vector<DatedParameter> datedParameters(const std::vector<PolicyParameter> &all,
                                                          QDate today);
/// When a jury rule set holds, seen from a day.
[[nodiscard]] Validity validityOf(const JuryRuleSet &set, QDate today);

/// The rules as data: dated values are added, never edited; a sheet gets a new version, never another
/// content (BR-01). It renews the context's rulebook after each act, and keeps those before it: facts that
/// were gathered with one point into its sheets. It lives as long as the window.
class RulesService
{
public:
    explicit RulesService(Context &context)
        : m_context(context)
    {
    }
    Q_DISABLE_COPY_MOVE(RulesService)
    ~RulesService() = default;

    /// What is wrong with a new value, by the field in `where`: "/key", "/value", "/validFrom", "/source".
    [[nodiscard]] std::optional<Error> faultOf(const PolicyParameter &parameter) const;
    /// Adds a value from a day on. InvalidInput (`where`: the field) for an unknown key, a value that does
    /// not fit it, no source; RuleRefused (ACT_TIME_ORDER) for a day that is past, since what was done then
    /// was judged by the rules of then; Conflict when that key has a value from that day.
    Status addParameter(const Actor &by, const PolicyParameter &parameter);
    /// Reads a sheet's JSON file and judges it; writes nothing. FileUnreadable.
    [[nodiscard]] Result<SheetReport> checkSheet(const QString &path) const;
    /// Loads a checked sheet as the next version of its code: new candidacies follow it, those under way keep
    /// theirs. InvalidInput with the place of the first fault when the report is not acceptable.
    Result<SheetId> acceptSheet(const Actor &by, const SheetReport &report);

private:
    Status renewRules();

    Context &m_context;
    std::vector<std::unique_ptr<Rulebook>> m_earlier;
};

} // namespace parchemin
