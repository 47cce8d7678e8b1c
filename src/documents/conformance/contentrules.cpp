#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "documents/conformance/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr auto painting = std::to_array<std::string_view>(
    {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "Tj", "TJ", "'", "\""});
constexpr auto other = std::to_array<std::string_view>(
    {"q",   "Q",  "cm", "w",  "J",  "j",  "M",  "d",   "ri",  "i",   "gs", "m",   "l",
     "c",   "v",  "y",  "h",  "re", "n",  "W",  "W*",  "BT",  "ET",  "Tc", "Tw",  "Tz",
     "TL",  "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*",  "CS",  "cs",  "SC", "SCN", "sc",
     "scn", "G",  "g",  "RG", "rg", "MP", "DP", "BMC", "BDC", "EMC", "BI", "ID"});

bool isOneOf(std::span<const std::string_view> operators, std::string_view name)
{
    return std::ranges::find(operators, name) != operators.end();
}

/// What is drawn inside a marked sequence belongs to the structure, to nothing, or to the sequence around.
enum class Belonging { Neither, Content, Artefact };

/// Walks the operators of one page or form.
class ContentRules : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentRules(const QPDFObjectHandle &resources, QString place, Belonging outer, Findings &findings)
        : m_resources(resources)
        , m_place(std::move(place))
        , m_findings(findings)
        , m_open{outer}
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        m_findings.require(m_open.size() == 1, u"PDF/UA-1 7.1"_s,
                           u"marked sequence without end on "_s + m_place);
        m_findings.require(m_savedStates == 0, u"PDF/A-3 6.2.2"_s, u"unbalanced states on "_s + m_place);
    }

    [[nodiscard]] const std::set<int> &sequences() const { return m_sequences; }
    [[nodiscard]] const CodesShown &codes() const { return m_codes; }
    /// The forms drawn, and what they belong to.
    [[nodiscard]] const std::vector<std::pair<QPDFObjectHandle, Belonging>> &forms() const { return m_forms; }

private:
    void handleOperator(const std::string &name)
    {
        if (!isOneOf(painting, name) && !isOneOf(other, name)) {
            m_findings.add(u"PDF/A-3 6.2.2"_s,
                           u"unknown operator %1 on %2"_s.arg(QString::fromStdString(name), m_place));
        }
        if (isOneOf(painting, name) && m_open.back() == Belonging::Neither) {
            m_findings.add(u"PDF/UA-1 7.1"_s,
                           u"something is drawn neither tagged nor as an artefact on "_s + m_place);
        }
        if (name == "BMC" || name == "BDC") {
            open();
        } else if (name == "EMC") {
            close();
        } else if (name == "BT") {
            m_textOpenedAt = m_open.size();
        } else if (name == "ET") {
            leaveText();
        } else if (name == "q") {
            save();
        } else if (name == "Q") {
            --m_savedStates;
        } else if (name == "Tf" && m_operands.size() == 2) {
            m_font = m_resources.getKey("/Font").getKey(m_operands.front().getName());
        } else if (name == "Tj" || name == "TJ") {
            show();
        } else if (name == "Do" && m_operands.size() == 1) {
            m_forms.emplace_back(m_resources.getKey("/XObject").getKey(m_operands.front().getName()),
                                 m_open.back());
        } else {
            checkColour(name);
        }
    }

    void open()
    {
        const Belonging outer = m_open.back();
        Belonging inner = outer;
        if (!m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact")) {
            m_findings.require(outer != Belonging::Content, u"PDF/UA-1 7.1"_s,
                               u"artefact inside tagged content on "_s + m_place);
            inner = Belonging::Artefact;
        } else if (const std::optional<int> identifier = sequence()) {
            m_findings.require(outer != Belonging::Artefact, u"PDF/UA-1 7.1"_s,
                               u"tagged content inside an artefact on "_s + m_place);
            m_findings.require(m_sequences.insert(*identifier).second, u"PDF/UA-1 7.1"_s,
                               u"two sequences have the same identifier on "_s + m_place);
            inner = Belonging::Content;
        }
        m_open.push_back(inner);
    }

    [[nodiscard]] std::optional<int> sequence()
    {
        if (m_operands.size() != 2 || !m_operands.back().isDictionary())
            return {};
        QPDFObjectHandle identifier = m_operands.back().getKey("/MCID");
        return identifier.isInteger() ? std::optional(identifier.getIntValueAsInt()) : std::nullopt;
    }

    /// A sequence that begins in a text object ends in it, and one that begins outside ends outside.
    void leaveText()
    {
        m_findings.require(m_textOpenedAt == m_open.size(), u"PDF/A-3 6.2.2"_s,
                           u"text object across a marked sequence on "_s + m_place);
        m_textOpenedAt = 0;
    }

    void close()
    {
        m_findings.require(m_open.size() > m_textOpenedAt, u"PDF/A-3 6.2.2"_s,
                           u"marked sequence across a text object on "_s + m_place);
        if (m_open.size() > 1) {
            m_open.pop_back();
        } else {
            m_findings.add(u"PDF/UA-1 7.1"_s, u"end of no marked sequence on "_s + m_place);
        }
    }

    void save()
    {
        constexpr int deepest = 28; // ISO 19005-3, 6.1.13
        m_findings.require(++m_savedStates <= deepest, u"PDF/A-3 6.1.13"_s,
                           u"states nested too deep on "_s + m_place);
    }

    void show()
    {
        for (QPDFObjectHandle operand : m_operands) {
            if (operand.isString()) {
                note(operand.getStringValue());
            } else if (operand.isArray()) {
                for (QPDFObjectHandle part : operand.getArrayAsVector()) {
                    if (part.isString())
                        note(part.getStringValue());
                }
            }
        }
        m_findings.require(m_font.isDictionary(), u"PDF/A-3 6.2.2"_s,
                           u"text in no font of the resources on "_s + m_place);
    }

    /// Codes of two bytes, as composite fonts have them.
    void note(const std::string &codes)
    {
        if (!m_font.isDictionary())
            return;
        std::set<int> &shown = m_codes[m_font.getObjGen()];
        for (size_t index = 0; index + 1 < codes.size(); index += 2)
            shown.insert(static_cast<uchar>(codes[index]) * 256 + static_cast<uchar>(codes[index + 1]));
    }

    void checkColour(const std::string &name)
    {
        bool isForeign = name == "k" || name == "K";
        if ((name == "cs" || name == "CS") && !m_operands.empty())
            isForeign = m_operands.front().isNameAndEquals("/DeviceCMYK");
        m_findings.require(!isForeign, u"PDF/A-3 6.2.4.3"_s,
                           u"colours the output intent does not cover on "_s + m_place);
        static const std::set<std::string> intents{"/RelativeColorimetric", "/AbsoluteColorimetric",
                                                   "/Perceptual", "/Saturation"};
        if (name == "ri" && !m_operands.empty()) {
            m_findings.require(m_operands.front().isName() && intents.contains(m_operands.front().getName()),
                               u"PDF/A-3 6.2.6"_s, u"unknown rendering intent on "_s + m_place);
        }
    }

    QPDFObjectHandle m_resources;
    QString m_place;
    Findings &m_findings;
    std::vector<Belonging> m_open;
    std::vector<QPDFObjectHandle> m_operands;
    QPDFObjectHandle m_font = QPDFObjectHandle::newNull();
    std::set<int> m_sequences;
    CodesShown m_codes;
    std::vector<std::pair<QPDFObjectHandle, Belonging>> m_forms;
    int m_savedStates = 0;
    std::size_t m_textOpenedAt = 0; ///< sequences open where the text object began; 0 outside of one
};

class ContentChecker
{
public:
    ContentChecker(Findings &findings, CodesShown &codes)
        : m_findings(findings)
        , m_codes(codes)
    {
    }

    std::set<int> checkPage(QPDFObjectHandle page, int number)
    {
        ContentRules rules(page.getKey("/Resources"), u"page %1"_s.arg(number), Belonging::Neither,
                           m_findings);
        QPDFPageObjectHelper(page).parseContents(&rules);
        follow(rules);
        return rules.sequences();
    }

private:
    void checkForm(QPDFObjectHandle form, Belonging outer)
    {
        if (!form.isStream()) {
            m_findings.add(u"PDF/A-3 6.2.2"_s, u"a drawing is not in the resources"_s);
            return;
        }
        // A form that several pages draw is walked once: what it belongs to, all of them share.
        if (!m_seen.insert(form.getObjGen()).second ||
            !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        ContentRules rules(form.getDict().getKey("/Resources"), u"form "_s + placeOf(form), outer,
                           m_findings);
        QPDFPageObjectHelper(form).parseContents(&rules);
        follow(rules);
    }

    void follow(const ContentRules &rules)
    {
        for (const auto &[font, shown] : rules.codes())
            m_codes[font].insert(shown.begin(), shown.end());
        for (const auto &[form, outer] : rules.forms())
            checkForm(form, outer);
    }

    Findings &m_findings;
    CodesShown &m_codes;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

void checkContents(QPDF &pdf, Findings &findings, SequencesFound &sequences, CodesShown &codes)
{
    ContentChecker checker(findings, codes);
    int number = 0;
    for (const QPDFObjectHandle &page : pdf.getAllPages())
        sequences[page.getObjGen()] = checker.checkPage(page, ++number);
}

} // namespace parchemin::documents
