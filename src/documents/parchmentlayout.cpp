#include <algorithm>

#include "documents/layouts.h"
#include "documents/namelines.h"
#include "documents/ornament.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr double textMargin = 78.0;
constexpr double centre = parchmentSize.width() / 2.0;
constexpr double measure = parchmentSize.width() - 2.0 * textMargin;
constexpr double textTop = 62.0;
constexpr double textBottom = 446.0; // above the row of the signature
constexpr double footTop = 462.0;
constexpr double footBottom = 540.0;

const TextStyle body{Face::Garamond, 12.6, palette::ink, Feature::OldStyle, 0.0};
const TextStyle italic{Face::GaramondItalic, 12.6, palette::slate, Feature::OldStyle, 0.0};
const TextStyle smallCapitals{Face::Garamond, 12.6, palette::navy,
                              Feature::SmallCaps | Feature::CapsToSmallCaps | Feature::OldStyle, 0.07};

/// Lines that belong together, all centred, and the room above them. Lengths in points.
struct Block
{
    std::vector<Line> lines;
    double leading = 0.0;
    double gap = 0.0;
    bool isFleuron = false;
    Role role = Role::Paragraph;

    [[nodiscard]] double height() const
    {
        return isFleuron ? 16.0 : leading * static_cast<double>(lines.size());
    }
};

Block paragraph(const Document &document, const RichText &text, double width, double leading, double gap)
{
    return {document.lines(text, width, Alignment::Centre), leading, gap};
}

/// The text as large as it can be: first on one line down to a size, then on two, then on three.
Block display(const Document &document, const RichText &text, std::initializer_list<double> sizes, double gap)
{
    const auto sized = [&](double size) {
        RichText copy = text;
        for (TextSpan &span : copy)
            span.style.size *= size;
        return copy;
    };
    size_t allowed = 1;
    double last = 0.0;
    for (const double size : sizes) {
        if (size > last && last > 0.0) // the sizes start again from a larger one for each further line
            ++allowed;
        last = size;
        Block block = paragraph(document, sized(size), measure, size * 1.12, gap);
        if (block.lines.size() <= allowed)
            return block;
    }
    return paragraph(document, sized(last), measure, last * 1.12, gap);
}

/// First names in italics, birth name in capitals.
Block name(const Document &document, const HolderMention &holder, double scale)
{
    const double size = 36.0 * scale;
    const TextStyle first{Face::GaramondItalic, size, palette::navy, Feature::OldStyle, 0.0};
    const TextStyle last{Face::Garamond, size * 0.94, palette::navy, Feature::Capitals | Feature::Lining,
                         0.045};
    const NameLines made = nameLines(document,
                                     {.first = {holder.firstNames.simplified(), first},
                                      .last = {birthNameInCapitals(holder), last},
                                      .leastOnOne = 25.0 / 36.0,
                                      .mostOnTwo = 28.0 / 36.0,
                                      .leastOnTwo = 17.0 / 36.0,
                                      .mostOnMore = 20.0 / 36.0},
                                     measure);
    return {made.lines, size * made.scale * 1.14, 6.0};
}

std::vector<Block> blocks(const Document &document, const ParchmentContent &content, double scale)
{
    const TextStyle text = body.sized(body.size * scale);
    const TextStyle quiet = italic.sized(italic.size * scale);
    const double leading = text.size * 1.32;
    std::vector<Block> list;
    list.push_back(paragraph(document, {{content.certifier.name, smallCapitals.sized(21.0 * scale)}}, measure,
                             24.0 * scale, 0.0));
    list.push_back(
        paragraph(document, {{u"Autorité responsable de la certification"_s, quiet}}, measure, leading, 0.5));
    list.push_back({{}, 0.0, 7.0, true});
    const TextStyle title{Face::Garamond, 1.0, palette::navy, Feature::OldStyle, 0.0};
    list.push_back(display(document, {{content.certification.title, title}},
                           {46.0 * scale, 42.0 * scale, 38.0 * scale, 34.0 * scale, 36.0 * scale,
                            32.0 * scale, 28.0 * scale, 28.5 * scale, 24.0 * scale, 20.0 * scale},
                           5.0));
    list.back().role = Role::Heading1;
    list.push_back(paragraph(document, {{registrationSentence(content.certification), text}}, measure * 0.86,
                             leading, 8.0));
    list.push_back(
        paragraph(document, {{levelSentence(content.certification), text}}, measure, leading, 0.0));
    list.push_back(paragraph(document, {{nsfSentence(content.certification), text}}, measure, leading, 0.0));
    const QString award =
        content.holder.civility ? u"est décernée à "_s + *content.holder.civility : u"est décernée à"_s;
    list.push_back(paragraph(document, {{award, quiet.sized(15.0 * scale)}}, measure, 18.0 * scale, 12.0));
    list.push_back(name(document, content.holder, scale));
    if (content.holder.usageName) {
        list.push_back(paragraph(document, {{u"nom d'usage : "_s, quiet}, {*content.holder.usageName, text}},
                                 measure, leading, 1.0));
    }
    list.push_back(paragraph(document, {{birthSentence(content.holder), text}}, measure, leading, 2.0));
    const QString merit =
        content.blockCount == 1
            ? u"qui a validé le bloc de compétences"_s
            : u"qui a validé les %1 blocs de compétences"_s.arg(numberWord(content.blockCount));
    list.push_back(paragraph(document,
                             {{merit + u" et satisfait à la soutenance devant le jury "_s +
                                   juryMeeting(content.juryPlace, content.juryDate) +
                                   u" (procès-verbal n° %1)."_s.arg(content.minutesNumber),
                               text}},
                             measure * 0.86, leading, 11.0));
    return list;
}

double heightOf(const std::vector<Block> &list)
{
    double height = 0.0;
    for (const Block &block : list)
        height += block.height() + block.gap;
    return height;
}

void drawBlocks(Document &document, Page &page, const std::vector<Block> &list)
{
    double gaps = 0.0;
    for (const Block &block : list)
        gaps += block.gap;
    // What room is left goes to the gaps, in proportion, but never so much that the page falls apart.
    const double stretch = std::clamp((textBottom - textTop - heightOf(list)) / gaps + 1.0, 0.0, 2.1);
    double y = textTop + std::max(0.0, textBottom - textTop - heightOf(list) - gaps * (stretch - 1.0)) / 2.0;
    for (const Block &block : list) {
        y += block.gap * stretch;
        if (block.isFleuron)
            page.form(Form::Fleuron, {centre, y + 8.0});
        const Tag tag(document.structure(), block.role);
        for (size_t index = 0; index < block.lines.size(); ++index) {
            page.line(block.lines[index], centre, y + block.leading * (static_cast<double>(index) + 0.76),
                      Alignment::Centre);
        }
        y += block.height();
    }
}

void drawSignature(Document &document, Page &page, const IssueMention &issue)
{
    constexpr double width = 230.0;
    const TextStyle text = body.sized(11.6);
    double y = footTop + 8.0;
    const auto lines = [&](const RichText &rich, double leading) {
        const Tag tag(document.structure(), Role::Paragraph);
        for (const Line &line : document.lines(rich, width, Alignment::Left)) {
            page.line(line, textMargin, y);
            y += leading;
        }
    };
    lines({{issueSentence(issue), text}}, 14.0);
    lines({{issue.signatoryCapacity, smallCapitals.sized(12.0)}}, 14.0);
    const std::vector<Line> name = document.lines({{issue.signatoryName, text}}, width, Alignment::Left);
    const double signedAt = footBottom - 3.0 - 13.0 * static_cast<double>(name.size() - 1);
    if (signedAt - y > 20.0)
        page.rule({textMargin, signedAt - 14.0}, {textMargin + 150.0, signedAt - 14.0}, 0.4, palette::rule);
    y = std::max(y, signedAt);
    const Tag tag(document.structure(), Role::Paragraph);
    for (const Line &line : name) {
        page.line(line, textMargin, y);
        y += 13.0;
    }
}

/// The number stands in the middle of the foot; the right is kept for the verification code.
void drawNumber(Document &document, Page &page, const IssueMention &issue)
{
    constexpr double width = 210.0;
    const TextStyle figures{Face::Garamond, 10.6, palette::navy, Feature::Lining, 0.02};
    const TextStyle quiet{Face::GaramondSmall, 9.0, palette::slate, Feature::Lining, 0.0};
    std::vector<Line> lines;
    const auto add = [&](const RichText &rich) {
        for (const Line &line : document.lines(rich, width, Alignment::Centre))
            lines.push_back(line);
    };
    if (issue.duplicate) {
        add({{duplicateSentence(*issue.duplicate), figures.coloured(palette::darkGold)}});
    }
    if (!issue.number)
        add({{u"Sans numéro ni valeur"_s, quiet}});
    if (issue.number)
        add({{u"N° "_s + *issue.number, figures}});
    if (issue.number && issue.checkCode)
        add({{u"Vérification : "_s + *issue.checkCode, quiet}});
    std::vector<Line> words;
    if (issue.proof)
        words = document.lines({{proofSentence(*issue.proof), quiet.sized(8.2)}}, width, Alignment::Centre);
    constexpr double wordsLeading = 9.6;
    double y = footBottom - 3.0 - 13.0 * static_cast<double>(lines.size() - 1) -
               wordsLeading * static_cast<double>(words.size());
    for (const Line &line : lines) {
        const Tag tag(document.structure(), Role::Paragraph);
        page.line(line, centre, y, Alignment::Centre);
        y += 13.0;
    }
    if (words.empty())
        return;
    const Tag tag(document.structure(), Role::Paragraph);
    for (const Line &line : words) {
        page.line(line, centre, y - 2.0, Alignment::Centre);
        y += wordsLeading;
    }
}

} // namespace

void layOut(Document &document, const ParchmentContent &content)
{
    constexpr double frameInset = 46.0;
    const QRectF frame(frameInset, frameInset, parchmentSize.width() - 2.0 * frameInset,
                       parchmentSize.height() - 2.0 * frameInset);
    Page &page = document.addPage(parchmentSize, frame);
    page.form(Form::Rosette, {centre, (textTop + textBottom) / 2.0 + 20.0});
    page.form(Form::Frame, {0.0, parchmentSize.height()});

    double scale = 1.0;
    std::vector<Block> list = blocks(document, content, scale);
    constexpr double smallest = 0.55;
    while (heightOf(list) > textBottom - textTop && scale > smallest) {
        scale -= 0.03;
        list = blocks(document, content, scale);
    }
    drawBlocks(document, page, list);
    drawSignature(document, page, content.issue);
    drawNumber(document, page, content.issue);
    drawVerificationCode(document, page, content.issue,
                         {parchmentSize.width() - textMargin, footBottom + 2.0});
}

} // namespace parchemin::documents
