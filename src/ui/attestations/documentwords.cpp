#include "ui/attestations/documentwords.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

namespace parchemin::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Attestations)
};

bool isRun(const std::vector<int> &blocks)
{
    return blocks.size() > 2 && blocks.back() - blocks.front() + 1 == static_cast<int>(blocks.size());
}

} // namespace

QString blocksText(const std::vector<int> &blocks)
{
    if (isRun(blocks))
        return Text::tr("%1 to %2", "blocks").arg(blocks.front()).arg(blocks.back());
    QStringList numbers;
    for (const int block : blocks)
        numbers.append(QString::number(block));
    return numbers.join(QStringLiteral(", "));
}

QString documentText(DocumentKind kind, const std::vector<int> &blocks)
{
    if (blocks.empty() || kind == DocumentKind::Parchment)
        return word(kind);
    return Text::tr("%1 (%2)", "kind of document, its blocks").arg(word(kind), blocksText(blocks));
}

Chip readinessChip(const Blockers &reasons, bool isDue)
{
    if (reasons.empty() && !isDue)
        return {Icon::Check, Text::tr("Possible", "a document that nobody is owed yet"), Tone::Neutral};
    if (reasons.empty())
        return {Icon::CircleCheck, Text::tr("Ready", "a document can be issued"), Tone::Positive};
    if (reasons.size() == 1 && reasons.front().code == BlockerCode::RightMissing)
        return {Icon::Lock, Text::tr("Somebody else's act"), Tone::Neutral};
    return {Icon::CircleAlert, Text::tr("Not yet", "a document cannot be issued yet"), Tone::Attention};
}

std::vector<BlockerItem> itemsOf(const Blockers &reasons)
{
    std::vector<BlockerItem> items;
    for (const Blocker &reason : reasons) {
        items.push_back(
            {BlockerItem::Kind::Missing, sentence(reason), sentence(fixOf(reason.code)), fixOf(reason.code)});
    }
    return items;
}

DocumentNameFields nameFieldsOf(const DocumentListItem &item)
{
    return {item.familyName, item.firstName, item.number, word(item.kind), item.issuedOn};
}

} // namespace parchemin::ui
