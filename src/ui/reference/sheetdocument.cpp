#include "ui/reference/sheetdocument.h"

#include "parchemin/app/sentences.h"

#include "ui/dossier/dossiertexts.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString notSpecified()
{
    return translate("Sheet", "not specified");
}

QString said(const QString &text)
{
    return text.trimmed().isEmpty() ? notSpecified() : text;
}

QString said(const std::optional<QString> &text)
{
    return said(text.value_or(QString()));
}

QString said(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : notSpecified();
}

QString said(Ternary answer)
{
    switch (answer) {
    case Ternary::Yes:
        return translate("Sheet", "yes");
    case Ternary::No:
        return translate("Sheet", "no");
    case Ternary::Unknown:
        return notSpecified();
    }
    Q_UNREACHABLE();
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Writes the parts of the document one after another.
class Document
{
public:
    explicit Document(Tokens tokens)
        : m_muted(tokens[Token::Muted].name())
        , m_accent(tokens[Token::Accent].name())
    {
    }

    void title(const QString &text) { m_html += u"<h1>%1</h1>"_s.arg(escaped(text)); }
    void section(const QString &text) { m_html += u"<h2>%1</h2>"_s.arg(escaped(text)); }
    void part(const QString &text) { m_html += u"<h3>%1</h3>"_s.arg(escaped(text)); }
    void paragraph(const QString &text) { m_html += u"<p>%1</p>"_s.arg(escaped(text)); }
    void fact(const QString &name, const QString &value)
    {
        m_html += u"<p style=\"margin:2px 0\"><span style=\"color:%1\">%2</span> %3</p>"_s.arg(
            m_muted, escaped(translate("Sheet", "%1:", "name of a fact, before its value").arg(name)),
            escaped(value));
    }
    void link(const QString &name, const QString &url)
    {
        m_html += u"<p style=\"margin:2px 0\"><a style=\"color:%1\" href=\"%2\">%3</a></p>"_s.arg(
            m_accent, url.toHtmlEscaped(), escaped(name));
    }
    void list(const QStringList &lines)
    {
        m_html += u"<ul>"_s;
        for (const QString &line : lines)
            m_html += u"<li style=\"margin:3px 0\">%1</li>"_s.arg(escaped(line));
        m_html += u"</ul>"_s;
    }
    [[nodiscard]] QString html() const { return m_html; }

private:
    QString m_muted;
    QString m_accent;
    QString m_html;
};

void writeCodes(Document &document, const QString &name, const std::vector<CodedLabel> &codes)
{
    if (codes.empty())
        document.fact(name, notSpecified());
    for (const CodedLabel &code : codes) {
        const QString text =
            translate("Sheet", "%1: %2 %3", "nomenclature, code, label").arg(name, code.code, code.label);
        if (code.url) {
            document.link(text, *code.url);
        } else {
            document.fact(name, code.code + u' ' + code.label);
        }
    }
}

void writeIdentity(Document &document, const ReferenceSheet &sheet)
{
    document.title(sheet.title);
    document.paragraph(
        translate("Sheet", "Sheet RNCP %1, version %2").arg(sheet.rncpCode).arg(sheet.version));
    document.section(translate("Sheet", "Identity"));
    document.fact(translate("Sheet", "Certifier"), sheet.certifier.name);
    document.fact(translate("Sheet", "Signatory"), said(sheet.certifier.signatoryCapacity));
    document.fact(translate("Sheet", "Address"), said(sheet.certifier.address));
    if (sheet.certifier.website.startsWith(u"http"_s)) {
        document.link(sheet.certifier.website, sheet.certifier.website);
    } else {
        document.fact(translate("Sheet", "Website"), said(sheet.certifier.website));
    }
    document.fact(translate("Sheet", "Level of 1969"), said(sheet.level1969));
    document.fact(translate("Sheet", "European level"), said(sheet.levelEqf));
    document.fact(translate("Sheet", "National level"), said(sheet.levelNational));
    writeCodes(document, translate("Sheet", "NSF"), sheet.nsfCodes);
    writeCodes(document, translate("Sheet", "Formacode"), sheet.formacodes);
    writeCodes(document, translate("Sheet", "ROME"), sheet.romeCodes);
}

void writeLegalBasis(Document &document, const ReferenceSheet &sheet)
{
    document.section(translate("Sheet", "Legal basis"));
    document.paragraph(sheet.legalBasis.text);
    document.fact(translate("Sheet", "Date of the act"), dayText(sheet.legalBasis.date));
    document.fact(translate("Sheet", "Published on"), dayText(sheet.legalBasis.publishedOn));
    document.fact(translate("Sheet", "Takes effect on"), dayText(sheet.effectiveFrom));
    document.fact(translate("Sheet", "Registered until"), dayText(sheet.registeredUntil));
    document.fact(translate("Sheet", "Last day of issue"), said(sheet.lastIssueDate));
    document.fact(translate("Sheet", "New Caledonia"), said(sheet.newCaledonia));
    document.fact(translate("Sheet", "French Polynesia"), said(sheet.frenchPolynesia));
    document.fact(translate("Sheet", "Sheet before it"), said(sheet.predecessorCode));
    document.fact(translate("Sheet", "Sheet after it"), said(sheet.successorCode));
}

void writeTrade(Document &document, const ReferenceSheet &sheet)
{
    document.section(translate("Sheet", "Summary"));
    document.paragraph(said(sheet.summary));
    document.section(translate("Sheet", "Activities (%1)").arg(sheet.activities.size()));
    document.list(sheet.activities);
    document.section(translate("Sheet", "Attested capacities (%1)").arg(sheet.capacities.size()));
    document.list(sheet.capacities);
    document.section(translate("Sheet", "Sectors and jobs"));
    document.paragraph(said(sheet.sectors));
    document.list(sheet.jobTypes);
    document.fact(translate("Sheet", "Holders a year"), said(sheet.annualHolders));
}

void writeBlocks(Document &document, const ReferenceSheet &sheet)
{
    document.section(translate("Sheet", "Blocks (%1) and competencies (%2)")
                         .arg(sheet.blocks.size())
                         .arg(sheet.competencyCount()));
    for (const SkillBlock &block : sheet.blocks) {
        document.part(translate("Sheet", "Block %1: %2").arg(block.number).arg(block.title));
        document.fact(translate("Sheet", "Code"), block.code);
        document.fact(translate("Sheet", "Evaluation"), said(block.modalityText));
        document.fact(translate("Sheet", "Validating mentor"), block.requiresValidatingMentor
                                                                   ? translate("Sheet", "required")
                                                                   : translate("Sheet", "not required"));
        QStringList lines;
        for (const Competency &competency : block.competencies)
            lines.append(competency.code + u"  "_s + competency.label);
        document.list(lines);
    }
}

void writeRoutes(Document &document, const ReferenceSheet &sheet)
{
    document.section(translate("Sheet", "Access routes and jury"));
    document.paragraph(said(sheet.awardRules));
    document.fact(translate("Sheet", "Validity of the blocks"), said(sheet.componentsValidity));
    document.fact(translate("Sheet", "Place of certification"), said(sheet.certificationPlace));
    document.fact(translate("Sheet", "Place of preparation"), said(sheet.preparationPlace));
    for (const AccessRouteRule &rule : sheet.routes) {
        document.part(word(rule.route));
        document.fact(translate("Sheet", "In the sheet"), said(rule.label));
        document.fact(translate("Sheet", "Open"), said(rule.isOpen ? Ternary::Yes : Ternary::No));
        if (rule.jury) {
            document.fact(translate("Sheet", "Jury"),
                          translate("Sheet", "%1 members, of whom %2 pedagogical lead and %3 professionals")
                              .arg(rule.jury->total)
                              .arg(rule.jury->leads)
                              .arg(rule.jury->professionals));
        }
        if (!rule.note.isEmpty())
            document.paragraph(rule.note);
    }
}

void writeSource(Document &document, const ReferenceSheet &sheet)
{
    document.section(translate("Sheet", "Source"));
    document.fact(translate("Sheet", "File"), sheet.sourceFile);
    document.fact(translate("Sheet", "SHA-256"), sheet.sourceSha256);
}

} // namespace

QString sheetHtml(const ReferenceSheet &sheet, Tokens tokens)
{
    Document document(tokens);
    writeIdentity(document, sheet);
    writeLegalBasis(document, sheet);
    writeTrade(document, sheet);
    writeBlocks(document, sheet);
    writeRoutes(document, sheet);
    writeSource(document, sheet);
    return document.html();
}

} // namespace parchemin::ui
