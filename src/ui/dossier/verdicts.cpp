#include "parchemin/app/sentences.h"

#include <QRegularExpression>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The block a reason names: its `n`, or the first of its list.
std::optional<int> blockIn(const Blocker &blocker)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QString text = blocker.parameters.value(u"n"_s, blocker.parameters.value(u"liste"_s));
    const QRegularExpressionMatch found = digits.match(text);
    const bool isBlockList = blocker.code == BlockerCode::BlocksMissing;
    if (!found.hasMatch() || (!blocker.parameters.contains(u"n"_s) && !isBlockList))
        return std::nullopt;
    return found.captured().toInt();
}

Reason met(const QString &sentence)
{
    return {{BlockerItem::Kind::Met, sentence}};
}

/// What the title waits for once the passage is planned is not to be planned again.
FixAction fixFor(const Blocker &blocker)
{
    const QString motive = blocker.parameters.value(u"motif"_s);
    if (blocker.code == BlockerCode::DefenceMissing && motive == u"PREVUE"_s)
        return FixAction::Reschedule;
    if (blocker.code == BlockerCode::DefenceMissing && motive == u"ENTENDU"_s)
        return FixAction::Deliberate;
    return fixOf(blocker.code);
}

Reason reasonOf(const Blocker &blocker)
{
    const FixAction fix = fixFor(blocker);
    return {{isWarning(blocker.code) ? BlockerItem::Kind::Warning : BlockerItem::Kind::Missing,
             sentence(blocker), sentence(fix), fix},
            blockIn(blocker)};
}

/// The jury awards them all alike: said once.
std::optional<Reason> awardedByJury(const Blockers &blockers)
{
    QStringList blocks;
    std::optional<Reason> reason;
    for (const Blocker &blocker : blockers) {
        if (blocker.code != BlockerCode::BlockGrantedByJury)
            continue;
        blocks.append(blocker.parameters.value(u"n"_s));
        if (!reason)
            reason = reasonOf(blocker);
    }
    if (blocks.size() > 1) {
        reason->item.sentence =
            translate("Dossier", "Blocks %1: by this route the jury awards them").arg(blocks.join(u", "_s));
    }
    return reason;
}

void addReasons(std::vector<Reason> &reasons, const Blockers &blockers)
{
    std::ranges::transform(blockers, std::back_inserter(reasons), reasonOf);
}

void addSubmissionCheck(std::vector<Reason> &reasons, const BlockFacts &facts)
{
    if (facts.submission) {
        reasons.push_back(met(translate("Dossier", "Project deposited (v%1, %2)")
                                  .arg(facts.submission->attempt)
                                  .arg(dayText(facts.submission->submittedAt))));
    }
}

void addEvaluationChecks(std::vector<Reason> &reasons, const BlockFacts &facts, const Blockers &blockers)
{
    if (!facts.evaluation)
        return;
    if (!contains(blockers, BlockerCode::EvaluatorUnqualified)) {
        const QString text = facts.block->requiresValidatingMentor
                                 ? translate("Dossier", "%1, mentor entitled to validate")
                                 : translate("Dossier", "%1, entitled to evaluate");
        reasons.push_back(met(text.arg(facts.evaluation->evaluatorName)));
    }
    const auto total = static_cast<int>(facts.block->competencies.size());
    if (acquiredCompetencies(facts) == total) {
        reasons.push_back(
            met(translate("Dossier", "%n of %1 competencies acquired", nullptr, total).arg(total)));
    }
}

Verdict validatedVerdict(const BlockFacts &facts)
{
    const BlockValidation &validation = *facts.validation;
    Verdict verdict{translate("Dossier", "Block %1: acquired for life").arg(facts.block->number), {}};
    verdict.reasons.push_back(
        met(translate("Dossier", "Validated on %1 by %2, number %3")
                .arg(dayText(validation.validatedOn), validation.validatedBy, validation.number)));
    if (!validation.legalNote.isEmpty())
        verdict.reasons.push_back(met(validation.legalNote));
    return verdict;
}

Verdict certifiedVerdict(const Dossier &dossier)
{
    const CandidacyFacts &facts = dossier.facts;
    Verdict verdict{translate("Dossier", "Title: obtained"), {}};
    if (facts.decidedOn) {
        verdict.reasons.push_back(
            met(translate("Dossier", "Granted by the jury of %1").arg(dayText(*facts.decidedOn))));
    }
    if (facts.hasLivingParchment) {
        verdict.reasons.push_back(met(translate("Dossier", "Parchment issued")));
        return verdict;
    }
    addReasons(verdict.reasons, dossier.parchmentBlockers);
    if (dossier.parchmentBlockers.empty()) {
        verdict.reasons.push_back(met(translate("Dossier", "The parchment can be issued")));
    } else {
        verdict.title = translate("Dossier", "Parchment: not yet deliverable");
    }
    return verdict;
}

} // namespace

Verdict blockVerdict(const Dossier &dossier, int block)
{
    const BlockFacts &facts = factsOf(dossier, block);
    if (facts.validation && facts.validation->isActive())
        return validatedVerdict(facts);
    const Blockers &blockers = blockOf(dossier, block).validationBlockers;
    const bool isReady = withoutWarnings(blockers).empty();
    Verdict verdict{isReady ? translate("Dossier", "Block %1: ready to validate").arg(block)
                            : translate("Dossier", "Block %1: not ready yet").arg(block),
                    {}};
    if (!contains(blockers, BlockerCode::BlockGrantedByJury)) {
        addSubmissionCheck(verdict.reasons, facts);
        addEvaluationChecks(verdict.reasons, facts, blockers);
    }
    if (facts.submission && !facts.submission->isFrozen)
        verdict.reasons.push_back(met(translate("Dossier", "No suspicion of fraud")));
    addReasons(verdict.reasons, blockers);
    return verdict;
}

Verdict titleVerdict(const Dossier &dossier)
{
    if (dossier.titleBlockers.empty())
        return certifiedVerdict(dossier);
    Verdict verdict{translate("Dossier", "Title: not yet deliverable"), {}};
    Blockers blockers = dossier.titleBlockers;
    const std::optional<Reason> awarded = awardedByJury(blockers);
    std::erase_if(blockers,
                  [](const Blocker &blocker) { return blocker.code == BlockerCode::BlockGrantedByJury; });
    addReasons(verdict.reasons, blockers);
    if (awarded)
        verdict.reasons.push_back(*awarded);
    return verdict;
}

} // namespace parchemin::ui
