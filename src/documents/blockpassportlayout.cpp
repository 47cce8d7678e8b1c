#include "parchemin/core/frenchtext.h"

#include <algorithm>

#include "documents/layouts.h"
#include "documents/sheets.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

constexpr double numeralWidth = 52.0;
constexpr double padding = 8.0;
constexpr double titleLeading = 15.0;
constexpr double stateLeading = 12.6;

/// The lines of one card.
struct Card
{
    std::vector<Line> title;
    std::vector<Line> state;
    std::vector<Line> missing;
    bool isAcquired;

    [[nodiscard]] double height() const
    {
        return std::max(46.0, 2.0 * padding + titleLeading * static_cast<double>(title.size()) +
                                  stateLeading * static_cast<double>(state.size() + missing.size()));
    }
};

QString stateOf(const PassportBlock &one)
{
    QString text =
        one.acquiredOn ? u"Acquis à vie le %1"_s.arg(frenchDate(*one.acquiredOn)) : u"À acquérir"_s;
    if (one.acquiredOn && !one.proof.isEmpty())
        text += u"  ·  preuve n° "_s + one.proof;
    if (!one.code.isEmpty())
        text += u"  ·  "_s + one.code;
    return text;
}

Card cardOf(const Document &document, const PassportBlock &one, double width)
{
    const TextStyle title = body.sized(12.0).coloured(palette::navy);
    const TextStyle state = small.coloured(one.acquiredOn ? palette::darkGold : palette::slate);
    Card card{document.lines({{one.block.title, title}}, width, Alignment::Left),
              document.lines({{stateOf(one), state}}, width, Alignment::Left),
              {},
              one.acquiredOn.has_value()};
    if (one.acquiredOn)
        return card;
    const QString left = one.missing.isEmpty() ? u"Le bloc entier reste à valider."_s
                                               : u"Reste à montrer : "_s + one.missing.join(u" ; "_s) + u'.';
    card.missing = document.lines({{left, small.coloured(palette::ink)}}, width, Alignment::Left);
    return card;
}

void drawNumeral(Flow &flow, Document &document, const PassportBlock &one, const Card &card, double height)
{
    const QRectF box(flow.left(), flow.y(), numeralWidth - 12.0, height);
    flow.page().fill(box, card.isAcquired ? palette::navy : palette::mist);
    const Colour colour = card.isAcquired ? Colour{1.0, 1.0, 1.0} : palette::slate;
    const TextStyle numeral{Face::Garamond, 25.0, colour, Feature::Lining, 0.0};
    const Tag tag(flow.structure(), Role::Paragraph);
    flow.page().line(document.line({{QString::number(one.block.number), numeral}}), box.center().x(),
                     box.center().y() + 8.5, Alignment::Centre);
}

void drawCard(Flow &flow, Document &document, const PassportBlock &one)
{
    const Card card = cardOf(document, one, flow.width() - numeralWidth - padding);
    const double height = card.height();
    flow.ensure(height);
    drawNumeral(flow, document, one, card, height);
    double y = flow.y() + padding + 3.5;
    const auto draw = [&](const std::vector<Line> &lines, double leading, Role role) {
        const Tag tag(flow.structure(), role);
        for (const Line &line : lines) {
            flow.page().line(line, flow.left() + numeralWidth, y + leading * 0.5);
            y += leading;
        }
    };
    draw(card.title, titleLeading, Role::Heading2);
    draw(card.state, stateLeading, Role::Paragraph);
    draw(card.missing, stateLeading, Role::Paragraph);
    flow.page().rule({flow.left(), flow.y() + height}, {flow.right(), flow.y() + height}, 0.5,
                     card.isAcquired ? palette::gold : palette::rule);
    flow.moveTo(flow.y() + height + 7.0);
}

QString summary(const BlockPassportContent &content)
{
    const auto acquired = std::ranges::count_if(
        content.blocks, [](const PassportBlock &one) { return one.acquiredOn.has_value(); });
    const auto all = static_cast<int>(content.blocks.size());
    if (acquired == 0)
        return u"Aucun bloc n'est encore acquis. Tout bloc validé le sera à vie."_s;
    if (acquired == all) {
        return u"Tous les blocs sont acquis à vie."_s +
               (content.finalStep.isEmpty() ? QString() : u" Reste "_s + content.finalStep + u'.');
    }
    return u"%1 sur %2 sont acquis à vie ; le temps ne les périme pas."_s.arg(
        acquired == 1 ? u"Un bloc"_s : capitalised(numberWord(static_cast<int>(acquired))) + u" blocs"_s,
        numberWord(all));
}

} // namespace

void layOut(Document &document, const BlockPassportContent &content)
{
    Flow flow(document, bannerSheet(document, content.certifier, u"Passeport de blocs"_s));
    TextStyle name = body.sized(23.0).coloured(palette::navy);
    name.features = Feature::Capitals | Feature::Lining;
    nameParagraph(flow, {content.holder.firstNames.simplified(), name}, birthNameInCapitals(content.holder),
                  {.leading = 27.0, .after = 1.0, .role = Role::Heading1});
    if (content.holder.usageName)
        flow.paragraph({{u"nom d'usage : "_s, italic}, {*content.holder.usageName, body}}, {.after = 1.0});
    flow.paragraph({{birthSentence(content.holder), body}}, {.leading = 14.5, .after = 6.0});
    flow.paragraph({{content.certification.title, italic},
                    {u", "_s + registrationSentence(content.certification) + u". "_s +
                         (content.certification.levelBearing
                              ? capitalised(levelSentence(content.certification)) + u". "_s
                              : QString()) +
                         nsfSentence(content.certification) + u'.',
                     small}},
                   {.leading = 12.6, .after = 8.0});
    flow.paragraph({{summary(content), body.sized(12.6).coloured(palette::navy)}},
                   {.leading = 16.0, .after = 9.0});
    for (const PassportBlock &one : content.blocks)
        drawCard(flow, document, one);
    flow.paragraph(numberText(content.issue, small), {.leading = 13.0, .before = 2.0, .after = 0.0});
    signatureBlock(flow, document, content.issue, verificationCodeSide);
    drawFeet(document, numberText(content.issue, note), {60.0, portraitSize.width() - 60.0, 806.0});
}

} // namespace parchemin::documents
