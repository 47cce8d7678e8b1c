#include "parchemin/core/policy.h"

#include "parchemin/core/codetable.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/policykey.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr CodeTable<BlockGrantor, 2> grantors{{{
    {BlockGrantor::Jury, "JURY"},
    {BlockGrantor::Lead, "LEAD"},
}}};

constexpr CodeTable<BlockRatification, 2> ratifications{{{
    {BlockRatification::TakeNote, "TAKE_NOTE"},
    {BlockRatification::Ratify, "RATIFY"},
}}};

constexpr CodeTable<bool, 2> flags{{{
    {true, "true"},
    {false, "false"},
}}};

std::optional<int> readNumber(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    // The comparison refuses "+5", " 5" and "05": one value has one spelling.
    const bool isFit = isNumber && QString::number(value) == text && value >= least && value <= most;
    return isFit ? std::optional(value) : std::nullopt;
}

template <auto Member, int least, int most>
bool number(Policy &policy, const QString &text)
{
    const std::optional<int> value = readNumber(text, least, most);
    if (value)
        policy.*Member = *value;
    return value.has_value();
}

template <auto Member>
bool ratio(Policy &policy, const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !(value >= 0.0 && value <= 1.0))
        return false;
    policy.*Member = value;
    return true;
}

template <auto Member, const auto &codes>
bool code(Policy &policy, const QString &text)
{
    const auto value = codes.value(text);
    if (value)
        policy.*Member = *value;
    return value.has_value();
}

/// "12", from the admissibility; "3 DOSSIER", from the dossier.
bool vaeDelay(Policy &policy, const QString &text)
{
    constexpr int mostMonths = 120;
    const QString suffix = u" DOSSIER"_s;
    const bool isFromDossier = text.endsWith(suffix);
    const std::optional<int> months =
        readNumber(isFromDossier ? text.chopped(suffix.size()) : text, 1, mostMonths);
    if (months) {
        policy.vaeSessionMaxMonths = *months;
        policy.vaeSessionDelayBasis = isFromDossier ? VaeDelayBasis::Dossier : VaeDelayBasis::Admissibility;
    }
    return months.has_value();
}

bool attempts(Policy &policy, const QString &text)
{
    policy.maxAttempts = readNumber(text, 1, 1000);
    return policy.maxAttempts || text == u"UNLIMITED"_s;
}

bool horizons(Policy &policy, const QString &text)
{
    policy.surveyHorizonMonths.clear();
    for (const QString &part : text.split(u',')) {
        const std::optional<int> months = readNumber(part, 1, 120);
        if (!months)
            return false;
        policy.surveyHorizonMonths.push_back(*months);
    }
    return true;
}

template <auto Member>
bool words(Policy &policy, const QString &text)
{
    policy.*Member = text.trimmed();
    return !(policy.*Member).isEmpty();
}

struct Row
{
    const char *key;
    bool (*read)(Policy &policy, const QString &text);
};

constexpr int maxHours = 24 * 366;
constexpr int maxDays = 3660;
constexpr int maxMonths = 120;
constexpr int maxMinutes = 24 * 60;
constexpr int maxYears = 100;

constexpr std::array table{
    Row{"evaluationConditionalHours", number<&Policy::evaluationConditionalHours, 1, maxHours>},
    Row{"conditionalDecisionHours", number<&Policy::conditionalDecisionHours, 1, maxHours>},
    Row{"conditionalShortfallMax", ratio<&Policy::conditionalShortfallMax>},
    Row{"convocationMinDays", number<&Policy::convocationMinDays, 0, maxDays>},
    Row{"dossierToJurorsDays", number<&Policy::dossierToJurorsDays, 0, maxDays>},
    Row{"notificationDays", number<&Policy::notificationDays, 0, maxDays>},
    Row{"appealWindowDays", number<&Policy::appealWindowDays, 0, maxDays>},
    Row{"admissibilityTacitMonths", number<&Policy::admissibilityTacitMonths, 1, maxMonths>},
    Row{"admissibilityValidityMonths", number<&Policy::admissibilityValidityMonths, 1, maxMonths>},
    Row{"vaeSessionMaxMonths", vaeDelay},
    Row{"cdcDueMonths", number<&Policy::cdcDueMonths, 1, maxMonths>},
    Row{"projectDefenceMinutes", number<&Policy::projectDefenceMinutes, 1, maxMinutes>},
    Row{"finalDefenceMinutes", number<&Policy::finalDefenceMinutes, 1, maxMinutes>},
    Row{"extraTimePercent", number<&Policy::extraTimePercent, 0, 300>},
    Row{"bufferMinutes", number<&Policy::bufferMinutes, 0, maxMinutes>},
    Row{"evaluatorMustDifferFromMentor", code<&Policy::evaluatorMustDifferFromMentor, flags>},
    Row{"vaeBlocksGrantedBy", code<&Policy::vaeBlocksGrantedBy, grantors>},
    Row{"panelMustBeComplete", code<&Policy::panelMustBeComplete, flags>},
    Row{"externalRatioMin", ratio<&Policy::externalRatioMin>},
    Row{"professionalMinYears", number<&Policy::professionalMinYears, 0, maxYears>},
    Row{"professionalMaxYearsLeft", number<&Policy::professionalMaxYearsLeft, 0, maxYears>},
    Row{"surveyHorizons", horizons},
    Row{"maxAttempts", attempts},
    Row{"blockPvRatification", code<&Policy::blockPvRatification, ratifications>},
    Row{"issuePlace", words<&Policy::issuePlace>},
};

const Row *rowOf(const QString &key)
{
    const auto found =
        std::ranges::find_if(table, [&key](const Row &row) { return key == QLatin1StringView(row.key); });
    return found == table.end() ? nullptr : &*found;
}

/// The latest value that is not after the day.
const PolicyParameter *inForce(const std::vector<PolicyParameter> &parameters, const QString &key, QDate day)
{
    const PolicyParameter *latest = nullptr;
    for (const PolicyParameter &parameter : parameters) {
        const bool isCandidate = parameter.key == key && parameter.validFrom <= day;
        if (isCandidate && (latest == nullptr || latest->validFrom <= parameter.validFrom))
            latest = &parameter;
    }
    return latest;
}

} // namespace

bool isPolicyKey(const QString &key)
{
    return rowOf(key) != nullptr;
}

bool isPolicyValue(const QString &key, const QString &value)
{
    const Row *row = rowOf(key);
    Policy scratch{};
    return row != nullptr && row->read(scratch, value);
}

QStringList policyKeys()
{
    QStringList keys;
    for (const Row &row : table)
        keys.append(QString::fromLatin1(row.key));
    return keys;
}

Result<Policy> policyOn(const std::vector<PolicyParameter> &parameters, QDate day)
{
    for (const PolicyParameter &parameter : parameters) {
        if (!isPolicyKey(parameter.key))
            return Error{ErrorCode::InvalidInput, u"is not a known policy parameter"_s, parameter.key};
    }
    Policy policy{};
    for (const Row &row : table) {
        const QString key = QString::fromLatin1(row.key);
        const PolicyParameter *parameter = inForce(parameters, key, day);
        if (parameter == nullptr)
            return Error{ErrorCode::InvalidInput, u"has no value on that day"_s, key};
        if (!row.read(policy, parameter->value))
            return Error{ErrorCode::InvalidInput, u"has a value that does not fit"_s, key};
    }
    return policy;
}

} // namespace parchemin
