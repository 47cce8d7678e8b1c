#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/core/actor.h"
#include "parchemin/ui/blockcard.h"
#include "parchemin/ui/blockerlist.h"

namespace parchemin::ui {

/// One line of a verdict, and the block it speaks of.
struct Reason
{
    BlockerItem item;
    std::optional<int> block = {};
};

/// Whether something is possible, in a title, and why.
struct Verdict
{
    QString title;
    std::vector<Reason> reasons;
};

/// The block's facts and its entry in the dossier.
[[nodiscard]] const BlockFacts &factsOf(const Dossier &dossier, int block);
[[nodiscard]] const DossierBlock &blockOf(const Dossier &dossier, int block);
[[nodiscard]] int acquiredCompetencies(const BlockFacts &facts);

/// Why this user cannot validate the block now: rights, then the block's own reasons. Warnings are left out.
[[nodiscard]] Blockers validationReasons(const Dossier &dossier, int block, const Actor &actor);
/// What is there and what is missing for the validation of a block.
[[nodiscard]] Verdict blockVerdict(const Dossier &dossier, int block);
/// What is missing for the title.
[[nodiscard]] Verdict titleVerdict(const Dossier &dossier);
[[nodiscard]] BlockCardContent cardContent(const Dossier &dossier, int block);

/// "Yasmine AMRANI".
[[nodiscard]] QString officialName(const Person &person);
/// "Dossier 2021-0042 · born on 14/03/1994 in Grenoble".
[[nodiscard]] QString identityLine(const Dossier &dossier);
/// What the day of entry is called: it may lie ahead.
[[nodiscard]] QString entryCaption(const Dossier &dossier);
/// Who accompanies the candidate today.
[[nodiscard]] QString mentorNames(const Dossier &dossier);
/// "2 blocks acquired of 5".
[[nodiscard]] QString progressLine(const Dossier &dossier);
/// The sentences of reasons as a list, one a line.
[[nodiscard]] QString asList(const Blockers &blockers);
/// A day in the reader's way of writing.
[[nodiscard]] QString dayText(QDate day);
[[nodiscard]] QString dayText(const QDateTime &instant);
/// Day and month only, while the year is today's.
[[nodiscard]] QString briefDayText(const QDateTime &instant, QDate today);

} // namespace parchemin::ui
