#include <algorithm>

#include "documents/layouts.h"
#include "documents/portrait.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

const ParagraphStyle prose{.alignment = Alignment::Justified, .leading = 15.0, .after = 6.0};

QString outcomeTitle(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Full:
        return u"Vous obtenez la certification."_s;
    case NoticeOutcome::Partial:
        return u"Vous obtenez une partie de la certification."_s;
    case NoticeOutcome::Refused:
        return u"Le jury ne vous accorde pas la certification."_s;
    case NoticeOutcome::Deferred:
        return u"Le jury a reporté sa décision."_s;
    }
    Q_UNREACHABLE();
}

QString outcomeSentence(const DecisionNoticeContent &content)
{
    const QString jury = u"Le jury, "_s + juryMeeting(content.juryPlace, content.juryDate) +
                         u" (procès-verbal n° %1), "_s.arg(content.minutesNumber);
    const QString title = u"« %1 »"_s.arg(content.certification.title);
    switch (content.outcome) {
    case NoticeOutcome::Full:
        return jury + u"a prononcé la validation totale : la certification "_s + title +
               u" vous est accordée. Votre parchemin vous sera remis."_s;
    case NoticeOutcome::Partial:
        return jury + u"a prononcé une validation partielle de la certification "_s + title +
               u" : une partie des blocs de compétences vous est accordée."_s;
    case NoticeOutcome::Refused:
        return jury + u"a décidé de ne pas vous accorder la certification "_s + title +
               u" à l'issue de cette session."_s;
    case NoticeOutcome::Deferred:
        return jury + u"n'a pas pris de décision définitive sur la certification "_s + title +
               u" : votre passage est reporté."_s;
    }
    Q_UNREACHABLE();
}

/// Paragraphs that a user wrote, one a line.
void userText(Flow &flow, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        flow.paragraph({{line, body}}, prose);
}

void addressee(Flow &flow, const DecisionNoticeContent &content)
{
    ParagraphStyle style{.leading = 14.5, .after = 0.0};
    style.indent = flow.width() * 0.5;
    addresseeParagraph(flow, firstNamesWithCivility(content.holder), birthNameInCapitals(content.holder),
                       style);
    if (content.holder.usageName)
        flow.paragraph({{u"nom d'usage : "_s, italic}, {*content.holder.usageName, body}}, style);
    for (const QString &line : content.postalAddress)
        flow.paragraph({{line, body}}, style);
}

/// The title at the left, beside the address that a window envelope shows.
void head(Flow &flow, const DecisionNoticeContent &content)
{
    const double top = flow.y();
    addressee(flow, content);
    const double addressEnd = flow.y();
    flow.moveTo(top);
    titleBlock(flow, u"Décision du jury"_s,
               {{content.certification.title + u", fiche n° %1 du RNCP"_s.arg(content.certification.rncpCode),
                 body}},
               flow.width() * 0.54);
    flow.moveTo(std::max(flow.y(), addressEnd + 14.0));
}

void blockList(Flow &flow, const std::vector<BlockMention> &blocks)
{
    const Tag list(flow.structure(), Role::List);
    for (const BlockMention &block : blocks) {
        flow.item({{u"–"_s, body.coloured(palette::gold)}}, {{capitalised(blockName(block)), body}},
                  {.leading = 14.5, .after = 1.5, .indent = 14.0});
    }
    flow.space(5.0);
}

void acquired(Flow &flow, const DecisionNoticeContent &content)
{
    if (!content.grantedBlocks.empty()) {
        sectionHeading(flow, u"Les blocs accordés par cette décision"_s);
        blockList(flow, content.grantedBlocks);
    }
    sectionHeading(flow, u"Ce que vous gardez à vie"_s);
    if (content.lifelongBlocks.empty()) {
        flow.paragraph(
            {{u"Aucun bloc n'est validé à ce jour. Tout bloc que vous validerez restera acquis à vie."_s,
              body}},
            prose);
        return;
    }
    flow.paragraph(
        {{u"Les blocs suivants sont validés. Ils restent acquis à vie, quoi qu'il arrive ensuite :"_s, body}},
        {.leading = 15.0, .after = 4.0});
    blockList(flow, content.lifelongBlocks);
}

void missing(Flow &flow, const DecisionNoticeContent &content)
{
    if (content.missingBlocks.empty())
        return;
    sectionHeading(flow, u"Ce qui reste à acquérir"_s);
    for (const MissingBlock &block : content.missingBlocks) {
        flow.paragraph({{capitalised(blockName(block.block)), body.coloured(palette::navy)}},
                       {.leading = 15.0, .after = 2.0, .keepWithNext = 31.0, .role = Role::Heading3});
        if (block.competencies.empty()) {
            flow.paragraph({{u"Le bloc entier est à acquérir."_s, body}},
                           {.leading = 14.0, .after = 1.0, .indent = 14.0});
        }
        const Tag list(flow.structure(), Role::List);
        for (const QString &competency : block.competencies) {
            flow.item({{u"–"_s, body.coloured(palette::gold)}}, {{competency, body}},
                      {.leading = 14.0, .after = 1.2, .indent = 14.0});
        }
        flow.space(5.0);
    }
}

void appeal(Flow &flow, const AppealMention &mention)
{
    sectionHeading(flow, u"Si vous contestez cette décision"_s);
    flow.paragraph(
        {{u"Vous pouvez adresser un recours écrit et motivé à %1, dans un délai de %2 jours à compter de "
          "la réception de cette notification. Joignez-en une copie. Le jury est souverain dans son "
          "appréciation ; le recours porte sur le respect des règles."_s.arg(mention.addressee)
              .arg(mention.windowDays),
          body}},
        prose);
}

} // namespace

void layOut(Document &document, const DecisionNoticeContent &content)
{
    Flow flow(document, portraitSheet(document, content.certifier));
    head(flow, content);
    flow.paragraph({{outcomeTitle(content.outcome), body.sized(15.0).coloured(palette::navy)}},
                   {.leading = 19.0, .after = 4.0, .role = Role::Heading2});
    flow.paragraph({{outcomeSentence(content), body}}, prose);
    if (!content.motive.isEmpty()) {
        sectionHeading(flow, u"Pourquoi cette décision"_s);
        userText(flow, content.motive);
    }
    acquired(flow, content);
    missing(flow, content);
    if (!content.recommendations.isEmpty()) {
        sectionHeading(flow, u"Ce que le jury vous recommande"_s);
        userText(flow, content.recommendations);
    }
    if (!content.nextSteps.isEmpty()) {
        sectionHeading(flow, content.outcome == NoticeOutcome::Full ? u"La suite"_s : u"Comment revenir"_s);
        userText(flow, content.nextSteps);
    }
    constexpr double signatureHeight = 58.0;
    constexpr double appealHeight = 76.0; // with its heading
    const double proofHeight = content.issue.proof ? 25.0 : 0.0;
    flow.ensure(appealHeight +
                std::max(signatureHeight, content.issue.verificationCode ? verificationCodeSide : 0.0) +
                proofHeight + 10.0);
    appeal(flow, content.appeal);
    signatureBlock(flow, document, content.issue, signatureHeight);
    proofParagraph(flow, content.issue);
    drawFeet(document, numberText(content.issue, note));
}

} // namespace parchemin::documents
