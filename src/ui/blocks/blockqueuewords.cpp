#include "ui/blocks/blockqueuewords.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include "ui/dossier/blockwords.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString waiting(const QDateTime &since, QDate today)
{
    const auto days = static_cast<int>(certifierDay(since).daysTo(today));
    if (days <= 0)
        return translate("Blocks", "since today");
    return translate("Blocks", "for %n day(s)", "how long a block has waited", days);
}

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

/// What became of the work, where it cannot be validated yet.
QString stateText(const QueuedBlockLine &line)
{
    if (line.isFrozen && line.state != SubmissionState::RejectedFraud) // a confirmed fraud is no suspicion
        return translate("Blocks", "Suspended: suspicion of fraud");
    return line.state ? word(*line.state) : QString();
}

} // namespace

QString secondLine(const QueuedBlockLine &line, BlockQueue queue, QDate today)
{
    QStringList parts;
    switch (queue) {
    case BlockQueue::Ready:
        break;
    case BlockQueue::NotYet:
        parts.append(stateText(line));
        break;
    case BlockQueue::Validated:
        if (line.validatedOn)
            parts.append(dayText(*line.validatedOn));
        break;
    }
    // The name stands last: of a line that is cut, its end is the first to go.
    if (queue != BlockQueue::Validated && line.since)
        parts.append(waiting(*line.since, today));
    if (!line.evaluator.isEmpty())
        parts.append(line.evaluator);
    return joined(parts);
}

QString urgencyOf(const QueuedBlockLine &line)
{
    if (line.validatedOn)
        return {};
    if (line.defenceAt)
        return translate("Blocks", "Defence on %1").arg(dayText(*line.defenceAt));
    if (line.isLastMissing)
        return translate("Blocks", "Last block missing");
    return {};
}

Chip chipOf(const QueuedBlockLine &line, BlockQueue queue)
{
    const QString text = translate("Blocks", "Block %1", "the number of a block").arg(line.item.block);
    if (queue == BlockQueue::Validated)
        return {Icon::CircleCheck, text, Tone::Positive};
    if (queue == BlockQueue::Ready)
        return {Icon::BadgeCheck, text, Tone::Active};
    if (line.isFrozen)
        return {Icon::Ban, text, Tone::Negative};
    Chip chip = line.state ? chipOf(*line.state) : Chip{Icon::CircleDashed, {}, Tone::Neutral};
    if (line.state == SubmissionState::Validated) // passed, yet something of the grid is missing
        chip = {Icon::CircleAlert, {}, Tone::Attention};
    chip.word = text;
    return chip;
}

QStringList listHeadings(BlockQueue queue)
{
    QStringList headings{translate("Blocks", "Dossier"), translate("Blocks", "Candidate"),
                         translate("Blocks", "Block")};
    if (queue == BlockQueue::Validated) {
        headings += {translate("Blocks", "Validated on", "a heading"),
                     translate("Blocks", "Validated by", "a heading")};
        return headings;
    }
    if (queue == BlockQueue::NotYet)
        headings += translate("Blocks", "State");
    headings += {translate("Blocks", "Evaluated by", "a heading"),
                 translate("Blocks", "Waiting since", "a heading"), translate("Blocks", "What waits for it")};
    return headings;
}

ListRow listRow(const QueuedBlockLine &line, BlockQueue queue)
{
    ListRow row{line.number, line.listName, qint64{line.item.block}};
    if (queue == BlockQueue::Validated) {
        row.push_back(line.validatedOn ? ListValue(*line.validatedOn) : ListValue());
        row.emplace_back(line.evaluator);
        return row;
    }
    if (queue == BlockQueue::NotYet)
        row.emplace_back(stateText(line));
    row.emplace_back(line.evaluator);
    row.push_back(line.since ? ListValue(certifierDay(*line.since)) : ListValue());
    row.emplace_back(urgencyOf(line));
    return row;
}

QString sentenceOf(const QueuedBlockLine &line, BlockQueue queue, QDate today)
{
    QStringList parts{
        translate("Blocks", "%1, block %2, dossier %3", "name, number of the block, of the dossier")
            .arg(line.listName)
            .arg(line.item.block)
            .arg(line.number)};
    if (const QString urgency = urgencyOf(line); !urgency.isEmpty())
        parts.append(urgency);
    parts.append(secondLine(line, queue, today));
    return joined(parts);
}

} // namespace parchemin::ui
