#include "parchemin/core/frenchtext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

#include "documents/layouts.h"
#include "documents/sheets.h"
#include "documents/supplementwording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

constexpr double labelColumn = 148.0;
const TextStyle prose = body.sized(10.8);
const TextStyle quiet = italic.sized(10.8);

/// The registered wording is French whatever the language of the supplement.
constexpr auto registeredLanguage = "fr-FR";

class SupplementPages
{
public:
    SupplementPages(Flow &flow, Document &document, const SupplementContent &content)
        : m_flow(flow)
        , m_document(document)
        , m_words(supplementWording(content.language))
        , m_isForeign(content.language != SupplementLanguage::French)
    {
    }

    /// A section: its heading in the left column, what follows in the right one.
    void section(const QString &heading)
    {
        m_flow.space(5.0);
        m_flow.ensure(64.0);
        m_flow.rule(0.5, palette::gold);
        m_flow.space(5.0);
        ++m_number;
        const Tag tag(m_flow.structure(), Role::Heading2);
        double y = m_flow.y() + 11.0;
        const QString numbered = u"%1. %2"_s.arg(m_number).arg(heading);
        for (const Line &line :
             m_document.lines({{numbered, label.sized(8.6)}}, labelColumn - 16.0, Alignment::Left)) {
            m_flow.page().line(line, m_flow.left(), y);
            y += 11.4;
        }
        m_headingEnd = y - 8.0;
        m_headingPage = &m_flow.page();
    }

    void endSection()
    {
        if (&m_flow.page() == m_headingPage)
            m_flow.moveTo(std::max(m_flow.y(), m_headingEnd));
    }

    void own(const QString &text, const TextStyle &style = prose) { put(text, style, {}); }
    /// Paragraphs and lists of a field of the sheet, which writes a list as lines that begin with a hyphen.
    void registered(const QString &text, const TextStyle &style = prose)
    {
        QStringList items;
        const auto endList = [this, &items] {
            if (!items.isEmpty())
                registeredList(std::exchange(items, {}));
        };
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u"- "_s)) {
                items += line.sliced(2);
                continue;
            }
            endList();
            put(line, style, m_isForeign ? QString::fromLatin1(registeredLanguage) : QString());
        }
        endList();
    }

    void registeredList(const QStringList &items)
    {
        const Tag list(m_flow.structure(), Role::List);
        ParagraphStyle style{.leading = 13.2, .after = 0.8, .indent = labelColumn + 11.0};
        style.language = m_isForeign ? QString::fromLatin1(registeredLanguage) : QString();
        for (const QString &item : items) {
            m_flow.item({{u"–"_s, body.sized(10.4).coloured(palette::gold)}}, {{item, body.sized(10.4)}},
                        style);
        }
        m_flow.space(3.0);
    }

    void block(const SkillBlock &block)
    {
        m_flow.ensure(44.0);
        const TextStyle title = body.sized(11.0).coloured(palette::navy);
        ParagraphStyle style{
            .leading = 14.0, .before = 2.0, .after = 1.0, .indent = labelColumn, .role = Role::Heading3};
        style.language = m_isForeign ? QString::fromLatin1(registeredLanguage) : QString();
        m_flow.paragraph({{u"Bloc n° %1 — %2 (%3)"_s.arg(block.number).arg(block.title, block.code), title}},
                         style);
        QStringList labels;
        for (const Competency &competency : block.competencies)
            labels += competency.label;
        registeredList(labels);
    }

    [[nodiscard]] const SupplementWording &words() const { return m_words; }

private:
    void put(const QString &text, const TextStyle &style, const QString &language)
    {
        ParagraphStyle paragraph{.leading = style.size * 1.27, .after = 2.5, .indent = labelColumn};
        paragraph.language = language;
        m_flow.paragraph({{text, style}}, paragraph);
    }

    Flow &m_flow;
    Document &m_document;
    SupplementWording m_words;
    bool m_isForeign;
    int m_number = 0;
    double m_headingEnd = 0.0;
    const Page *m_headingPage = nullptr;
};

void profile(SupplementPages &pages, const ReferenceSheet &sheet)
{
    pages.section(pages.words().profile);
    pages.registered(sheet.summary);
    pages.own(pages.words().holderCan, quiet);
    pages.registeredList(sheet.capacities);
    pages.endSection();
    pages.section(pages.words().blocks);
    pages.own(pages.words().lifelong, quiet);
    for (const SkillBlock &block : sheet.blocks)
        pages.block(block);
    pages.endSection();
}

void occupations(SupplementPages &pages, const ReferenceSheet &sheet)
{
    pages.section(pages.words().occupations);
    if (!sheet.sectors.isEmpty())
        pages.registered(sheet.sectors);
    pages.registeredList(sheet.jobTypes);
    QStringList codes;
    for (const CodedLabel &code : sheet.romeCodes)
        codes += u"ROME %1 : %2"_s.arg(code.code, code.label);
    if (!codes.isEmpty())
        pages.registered(codes.join(u" ; "_s), small);
    pages.endSection();
}

void officialBasis(SupplementPages &pages, const SupplementContent &content)
{
    const ReferenceSheet &sheet = content.sheet;
    const SupplementWording &words = pages.words();
    pages.section(words.basis);
    pages.own(words.certifier.arg(sheet.certifier.name, contactLine(certifierMention(sheet))));
    pages.own(registrationText(content));
    pages.own(levelText(content));
    QStringList fields;
    for (const CodedLabel &code : sheet.nsfCodes)
        fields += u"NSF %1 : %2"_s.arg(code.code, code.label);
    pages.registered(fields.join(u" ; "_s));
    if (!sheet.awardRules.isEmpty()) {
        pages.own(words.award, quiet);
        pages.registered(sheet.awardRules);
    }
    pages.endSection();
}

void routes(SupplementPages &pages, const ReferenceSheet &sheet)
{
    pages.section(pages.words().routes);
    QStringList open;
    for (const AccessRouteRule &rule : sheet.routes) {
        if (rule.isOpen)
            open += rule.label;
    }
    pages.registeredList(open);
    pages.endSection();
}

} // namespace

void layOut(Document &document, const SupplementContent &content)
{
    const ReferenceSheet &sheet = content.sheet;
    const SupplementWording words = supplementWording(content.language);
    Flow flow(document, bannerSheet(document, certifierMention(sheet), words.kind));
    flow.paragraph({{words.heading, {Face::Garamond, 24.0, palette::navy, Feature::OldStyle, 0.0}}},
                   {.leading = 28.0, .after = 2.0, .role = Role::Heading1});
    flow.paragraph({{issueText(content), small}}, {.leading = 12.6, .after = 1.0});
    flow.paragraph({{words.nature, small}}, {.leading = 12.6, .after = 4.0});
    SupplementPages pages(flow, document, content);
    pages.section(words.title);
    pages.registered(sheet.title, body.sized(17.0).coloured(palette::navy));
    if (content.translatedTitle)
        pages.own(words.translated.arg(*content.translatedTitle), quiet);
    pages.endSection();
    profile(pages, sheet);
    occupations(pages, sheet);
    officialBasis(pages, content);
    routes(pages, sheet);
    pages.section(words.more);
    pages.own(words.source.arg(sheet.rncpCode));
    pages.endSection();
    drawFeet(document, {{words.foot.arg(sheet.rncpCode) + u"  ·  "_s + issueText(content), note}},
             {60.0, portraitSize.width() - 60.0, 806.0});
}

} // namespace parchemin::documents
