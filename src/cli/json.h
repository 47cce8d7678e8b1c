#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/person.h"
#include "parchemin/core/session.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/journal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parchemin::cli {

// Values as the command line shows them in JSON: code names, ISO dates, UTC instants.

[[nodiscard]] QJsonValue asJson(QDate day);
[[nodiscard]] QJsonValue asJson(const std::optional<QDate> &day);
[[nodiscard]] QJsonValue asJson(const QDateTime &instant);
[[nodiscard]] QJsonValue asJson(const std::optional<QDateTime> &instant);
[[nodiscard]] QJsonArray asJson(const std::vector<int> &numbers);
[[nodiscard]] QJsonArray asJson(const Blockers &blockers);
[[nodiscard]] QJsonObject asJson(const PersonDetails &details);
[[nodiscard]] QJsonObject asJson(const CandidateListItem &item);
[[nodiscard]] QJsonObject asJson(const Submission &submission);
[[nodiscard]] QJsonObject asJson(const Evaluation &evaluation);
[[nodiscard]] QJsonObject asJson(const BlockValidation &validation);
[[nodiscard]] QJsonObject asJson(const Defence &defence);
[[nodiscard]] QJsonObject asJson(const JuryDecision &decision);
[[nodiscard]] QJsonObject asJson(const OfficialDocument &document);
[[nodiscard]] QJsonObject asJson(const Event &event);

/// An array of what asJson() makes of each value.
template <typename Values>
[[nodiscard]] QJsonArray arrayOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(asJson(value));
    return array;
}

/// "2021-06-21 10:00" in the certifier's time zone.
[[nodiscard]] QString localText(const QDateTime &instant);

} // namespace parchemin::cli
