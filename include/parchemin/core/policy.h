#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

/// One dated value of the certifier's rules ("règlement de certification", 3.8).
struct PolicyParameter
{
    QString key; ///< "convocationMinDays"
    QString value;
    QDate validFrom;
    QString source;

    friend bool operator==(const PolicyParameter &, const PolicyParameter &) = default;
};

enum class BlockGrantor { Jury, Lead };

/// What the jury does with blocks that were validated before it sits.
enum class BlockRatification { TakeNote, Ratify };

/// From which day a VAE candidate's time until the jury runs (BR-54).
enum class VaeDelayBasis { Admissibility, Dossier };

/// The parameters in force on one day, typed.
struct Policy
{
    int evaluationConditionalHours;
    int conditionalDecisionHours;
    double conditionalShortfallMax; ///< largest share of competencies not acquired that is still minor
    int convocationMinDays;
    int dossierToJurorsDays;
    int notificationDays;
    int appealWindowDays;
    int admissibilityTacitMonths;
    int admissibilityValidityMonths;
    int vaeSessionMaxMonths; ///< BR-54
    int projectDefenceMinutes;
    int finalDefenceMinutes;
    int extraTimePercent;
    int bufferMinutes;
    bool evaluatorMustDifferFromMentor;
    BlockGrantor vaeBlocksGrantedBy;
    bool panelMustBeComplete;
    double externalRatioMin;
    int professionalMinYears;     ///< BR-44; 0 asks for nothing
    int professionalMaxYearsLeft; ///< BR-44; 0 asks for nothing
    QString issuePlace;           ///< the town where documents are made out: "Paris"
    VaeDelayBasis vaeSessionDelayBasis = VaeDelayBasis::Admissibility;
    int cdcDueMonths = 3;
    std::vector<int> surveyHorizonMonths = {6, 24};
    std::optional<int> maxAttempts = {}; ///< per block; absent: unlimited
    BlockRatification blockPvRatification = BlockRatification::TakeNote;

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The policy of a day: for each key the latest value not after it. InvalidInput names the key that is
/// missing, unknown or malformed.
[[nodiscard]] Result<Policy> policyOn(const std::vector<PolicyParameter> &parameters, QDate day);
/// The keys a policy needs, in the order of the specification.
[[nodiscard]] QStringList policyKeys();
/// Reads data/policy/parameters.json. InvalidInput with the JSON pointer in `where`.
[[nodiscard]] Result<std::vector<PolicyParameter>> parsePolicyParameters(const QByteArray &json);

} // namespace parchemin
