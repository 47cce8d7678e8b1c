#include "ui/dossier/dossiertexts.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/core/frenchtext.h"

#include <QLocale>

#include <algorithm>

#include "ui/dossier/blockwords.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString validatedNote(const BlockValidation &validation)
{
    return translate("Dossier", "Acquired for life · %1").arg(dayText(validation.validatedOn));
}

QString lockedDay(const BlockFacts &facts)
{
    return facts.evaluation ? dayText(facts.evaluation->lockedAt) : QString();
}

QString noteOf(const BlockFacts &facts, BlockDisplayState state)
{
    switch (state) {
    case BlockDisplayState::NotStarted:
        return translate("Dossier", "No project deposited");
    case BlockDisplayState::Submitted:
    case BlockDisplayState::InEvaluation:
        return translate("Dossier", "Deposited on %1").arg(dayText(facts.submission->submittedAt));
    case BlockDisplayState::Conditional:
        if (!facts.submission->conditionalDueAt)
            return translate("Dossier", "Additions under review");
        return translate("Dossier", "Additions due on %1").arg(dayText(*facts.submission->conditionalDueAt));
    case BlockDisplayState::ToRework:
        return translate("Dossier", "Attempt %1 expected").arg(facts.submission->attempt + 1);
    case BlockDisplayState::Rejected:
        return translate("Dossier", "Rejected for fraud");
    case BlockDisplayState::Proposed:
        return translate("Dossier", "Grid complete · %1").arg(lockedDay(facts));
    case BlockDisplayState::Validated:
        return validatedNote(*facts.validation);
    }
    Q_UNREACHABLE();
}

QString atPlace(const QString &place)
{
    return QLocale().language() == QLocale::French
               ? frenchAtPlace(place)
               : translate("Dossier", "in %1", "a town, in English").arg(place);
}

QString bornOn(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return translate("Dossier", "born on %1", "a woman");
    case Sex::Male:
        return translate("Dossier", "born on %1", "a man");
    case Sex::Unknown:
        return translate("Dossier", "born on %1", "a person");
    }
    Q_UNREACHABLE();
}

} // namespace

const BlockFacts &factsOf(const Dossier &dossier, int block)
{
    return *std::ranges::find_if(dossier.facts.blocks,
                                 [block](const BlockFacts &facts) { return facts.block->number == block; });
}

const DossierBlock &blockOf(const Dossier &dossier, int block)
{
    return *std::ranges::find(dossier.blocks, block, &DossierBlock::number);
}

int acquiredCompetencies(const BlockFacts &facts)
{
    if (!facts.evaluation)
        return facts.validation ? static_cast<int>(facts.block->competencies.size()) : 0;
    return static_cast<int>(
        std::ranges::count(facts.evaluation->ratings, RatingLevel::Acquired, &CompetencyRating::level));
}

Blockers validationReasons(const Dossier &dossier, int block, const Actor &actor)
{
    Blockers reasons = rightBlockers(actor, Right::ValidateBlock);
    append(reasons, withoutWarnings(blockOf(dossier, block).validationBlockers));
    return reasons;
}

BlockCardContent cardContent(const Dossier &dossier, int block)
{
    const BlockFacts &facts = factsOf(dossier, block);
    const BlockDisplayState state = displayStateOf(blockOf(dossier, block));
    return {block, facts.block->title, state, noteOf(facts, state)};
}

QString officialName(const Person &person)
{
    const QString first = person.details.firstNames.value(0);
    const bool hasUsage = !person.details.usageName.trimmed().isEmpty();
    const QString family = hasUsage ? person.details.usageName : person.details.birthName;
    return QString(first + u' ' + QLocale().toUpper(family)).trimmed();
}

QString identityLine(const Dossier &dossier)
{
    const PersonDetails &details = dossier.facts.person.details;
    QString line = translate("Dossier", "Dossier %1").arg(dossier.facts.candidacy.number);
    if (!details.birthDate.isValid())
        return line;
    line += u" · "_s + bornOn(details.sex).arg(dayText(details.birthDate));
    if (!details.birthPlace.isEmpty())
        line += u' ' + atPlace(details.birthPlace);
    return line;
}

QString entryCaption(const Dossier &dossier)
{
    return dossier.facts.candidacy.enteredOn > dossier.facts.today ? translate("Dossier", "Enters on")
                                                                   : translate("Dossier", "Entered on");
}

QString mentorNames(const Dossier &dossier)
{
    QStringList names;
    for (const MentoringAssignment &assignment : dossier.mentors) {
        // Ended today, it is over for whoever looks: by an undo too.
        const bool isOver = assignment.to && *assignment.to <= dossier.facts.today;
        if (!isOver && !names.contains(assignment.mentorName))
            names.append(assignment.mentorName);
    }
    return names.isEmpty() ? translate("Dossier", "None yet", "no mentor") : names.join(u", "_s);
}

QString progressLine(const Dossier &dossier)
{
    const auto acquired = static_cast<int>(activeBlocks(dossier.facts.blocks).size());
    return translate("Dossier", "%n block(s) acquired of %1", nullptr, acquired)
        .arg(dossier.facts.blocks.size());
}

QString asList(const Blockers &blockers)
{
    QStringList lines;
    for (const Blocker &blocker : blockers)
        lines.append(u"– "_s + sentence(blocker));
    lines.removeDuplicates(); // one reason for many candidates is said once
    return lines.join(u'\n');
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString dayText(const QDateTime &instant)
{
    return dayText(certifierDay(instant));
}

QString briefDayText(const QDateTime &instant, QDate today)
{
    const QDate day = certifierDay(instant);
    return day.year() == today.year()
               ? QLocale().toString(day, translate("Dossier", "dd/MM", "day and month"))
               : dayText(day);
}

} // namespace parchemin::ui
