#pragma once

#include "parchemin/core/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

/// Whose candidacies an overview speaks of ("promotion"): those that entered in a year, those of an
/// organisation, or both. Nothing given: everybody.
struct Cohort
{
    std::optional<int> entryYear = {};
    std::optional<OrganisationId> organisation = {};

    [[nodiscard]] bool isEverybody() const { return !entryYear && !organisation; }
    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// The cohorts that the records know.
struct CohortChoices
{
    struct Organisation
    {
        OrganisationId id;
        QString name;

        friend bool operator==(const Organisation &, const Organisation &) = default;
    };
    std::vector<int> entryYears = {};             ///< latest first
    std::vector<Organisation> organisations = {}; ///< by name

    friend bool operator==(const CohortChoices &, const CohortChoices &) = default;
};

} // namespace parchemin
