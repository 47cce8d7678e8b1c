#include "documents/portrait.h"

#include <algorithm>

#include "documents/namelines.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr double bandWidth = 11.0;
constexpr double leftMargin = 68.0;
constexpr double rightMargin = 56.0;
constexpr double textRight = portraitSize.width() - rightMargin;
constexpr double headBaseline = 52.0;
constexpr double textTop = 92.0;
constexpr double textBottom = 776.0;

void putHeading(Flow &flow, const QString &text, double keepWithNext)
{
    flow.paragraph(
        {{text, portrait::heading}},
        {.leading = 17.0, .before = 4.0, .after = 3.0, .keepWithNext = keepWithNext, .role = Role::Heading2});
}

} // namespace

QString contactLine(const CertifierMention &certifier)
{
    QStringList contact;
    for (const QString &part : {certifier.address, certifier.website}) {
        if (!part.isEmpty())
            contact += part;
    }
    return contact.join(u"  ·  "_s);
}

void fittedLine(Document &document, Page &page, TextSpan span, QPointF at, double width, Alignment alignment)
{
    Line line = document.line({span});
    if (line.width > width) {
        span.style.size *= width / line.width;
        line = document.line({span});
    }
    const Tag tag(document.structure(), Role::Paragraph);
    page.line(line, at.x(), at.y(), alignment);
}

Flow::Sheet portraitSheet(Document &document, const CertifierMention &certifier)
{
    const QRectF frame(leftMargin, 30.0, portraitSize.width() - leftMargin - rightMargin,
                       portraitSize.height() - 52.0);
    const auto decorate = [&document, certifier](Page &page) {
        page.fill({0.0, 0.0, bandWidth, portraitSize.height()}, palette::navy);
        page.rule({bandWidth + 3.0, 0.0}, {bandWidth + 3.0, portraitSize.height()}, 0.7, palette::gold);
        const TextStyle name{Face::InterSemiBold, 11.0, palette::navy, {}, 0.0};
        const double middle = leftMargin + (textRight - leftMargin) * 0.48;
        fittedLine(document, page, {certifier.name, name}, {leftMargin, headBaseline},
                   middle - leftMargin - 10.0, Alignment::Left);
        const QString contact = contactLine(certifier);
        if (!contact.isEmpty()) {
            fittedLine(document, page, {contact, portrait::note}, {textRight, headBaseline},
                       textRight - middle, Alignment::Right);
        }
        page.rule({leftMargin, headBaseline + 9.0}, {textRight, headBaseline + 9.0}, 0.4, palette::rule);
    };
    return {portraitSize, frame, textTop, textBottom, decorate};
}

void titleBlock(Flow &flow, const QString &title, const RichText &about, double rightIndent)
{
    const TextStyle large{Face::Garamond, 25.0, palette::navy, Feature::OldStyle, 0.0};
    flow.paragraph({{title, large}},
                   {.leading = 28.0, .after = 3.0, .rightIndent = rightIndent, .role = Role::Heading1});
    flow.paragraph(about, {.leading = 14.5, .after = 9.0, .rightIndent = rightIndent});
    flow.page().rule({flow.left(), flow.y()}, {flow.left() + 64.0, flow.y()}, 1.2, palette::gold);
    flow.space(14.0);
}

void nameParagraph(Flow &flow, const TextSpan &first, const QString &birthName, ParagraphStyle paragraph)
{
    const NameSetting setting{.first = first, .last = {birthName, first.style}};
    const NameLines name = nameLines(flow.document(), setting, flow.width() - paragraph.indent);
    paragraph.leading *= name.scale;
    flow.paragraph(name.lines, paragraph);
}

void addresseeParagraph(Flow &flow, const QString &first, const QString &birthName,
                        const ParagraphStyle &paragraph)
{
    const NameSetting setting{.first = {first, portrait::body},
                              .last = {birthName, portrait::body},
                              .leastOnOne = 1.0,
                              .leastOnTwo = 0.0,
                              .least = portrait::body.size};
    const double measure = flow.width() - paragraph.indent;
    flow.paragraph(nameLines(flow.document(), setting, measure).lines, paragraph);
}

void sectionHeading(Flow &flow, const QString &text)
{
    constexpr double twoLines = 48.0;
    putHeading(flow, text, twoLines);
}

void tableSectionHeading(Flow &flow, const QString &text)
{
    constexpr double longFirstRow = 100.0; // with the headings of its columns
    putHeading(flow, text, longFirstRow);
}

RichText numberText(const IssueMention &issue, const TextStyle &style)
{
    QString text = issue.number ? u"N° "_s + *issue.number : u"Aperçu sans numéro ni valeur"_s;
    if (issue.number && issue.checkCode)
        text += u"  ·  Vérification : "_s + *issue.checkCode;
    if (issue.duplicate)
        text += u"  ·  "_s + duplicateSentence(*issue.duplicate);
    return {{text, style}};
}

void proofParagraph(Flow &flow, const IssueMention &issue, Alignment alignment)
{
    if (issue.proof) {
        flow.paragraph({{proofSentence(*issue.proof), portrait::small}},
                       {.alignment = alignment, .leading = 11.5, .before = 2.0});
    }
}

void signatureBlock(Flow &flow, Document &document, const IssueMention &issue, double height)
{
    flow.space(10.0);
    flow.ensure(issue.verificationCode ? std::max(height, verificationCodeSide) : height);
    const double width = flow.width() - verificationCodeSide - 24.0;
    double y = flow.y() + 11.0;
    const auto lines = [&](const RichText &text, double leading) {
        const Tag tag(document.structure(), Role::Paragraph);
        for (const Line &line : document.lines(text, width, Alignment::Left)) {
            flow.page().line(line, flow.left(), y);
            y += leading;
        }
    };
    lines({{issueSentence(issue), portrait::body}}, 14.5);
    TextStyle capacity = portrait::body;
    capacity.features = Feature::SmallCaps | Feature::OldStyle;
    capacity.tracking = 0.03;
    capacity.colour = palette::navy;
    lines({{issue.signatoryCapacity, capacity}}, 14.5);
    y = std::max(y + 28.0, flow.y() + height - 4.0);
    lines({{issue.signatoryName, portrait::body}}, 14.5);
    const double bottom = std::max(flow.y() + verificationCodeSide, flow.y() + height);
    drawVerificationCode(document, flow.page(), issue, {flow.right(), bottom});
    flow.moveTo(std::max(y, issue.verificationCode ? bottom : flow.y() + height));
}

void drawFeet(Document &document, const RichText &left, const FootPlace &place)
{
    const size_t count = document.pages().size();
    size_t number = 0;
    const Tag foot(document.structure(), Artefact::Footer);
    for (Page &page : document.pages()) {
        ++number;
        const double ruleAt = place.baseline - 13.0;
        page.rule({place.left, ruleAt}, {place.right, ruleAt}, 0.4, palette::rule);
        fittedLine(document, page, left.front(), {place.left, place.baseline},
                   place.right - place.left - 60.0, Alignment::Left);
        const QString pages = u"page %1/%2"_s.arg(number).arg(count);
        page.line(document.line({{pages, portrait::note}}), place.right, place.baseline, Alignment::Right);
    }
}

} // namespace parchemin::documents
