#include <QStringList>

#include <algorithm>
#include <map>

#include "documents/conformance/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

const QStringList standardTypes{
    u"Document"_s, u"Part"_s,  u"Art"_s,   u"Sect"_s,      u"Div"_s,     u"BlockQuote"_s, u"Caption"_s,
    u"TOC"_s,      u"TOCI"_s,  u"Index"_s, u"NonStruct"_s, u"Private"_s, u"P"_s,          u"H"_s,
    u"H1"_s,       u"H2"_s,    u"H3"_s,    u"H4"_s,        u"H5"_s,      u"H6"_s,         u"L"_s,
    u"LI"_s,       u"Lbl"_s,   u"LBody"_s, u"Table"_s,     u"TR"_s,      u"TH"_s,         u"TD"_s,
    u"THead"_s,    u"TBody"_s, u"TFoot"_s, u"Span"_s,      u"Quote"_s,   u"Note"_s,       u"Reference"_s,
    u"BibEntry"_s, u"Code"_s,  u"Link"_s,  u"Annot"_s,     u"Figure"_s,  u"Formula"_s,    u"Form"_s};

/// The types that may stand in some, where the standard says it (ISO 32000-1, tables 336 and 337).
const std::map<QString, QStringList> allowedKids{
    {u"L"_s, {u"L"_s, u"LI"_s, u"Caption"_s}},
    {u"LI"_s, {u"Lbl"_s, u"LBody"_s}},
    {u"Table"_s, {u"TR"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s, u"Caption"_s}},
    {u"THead"_s, {u"TR"_s}},
    {u"TBody"_s, {u"TR"_s}},
    {u"TFoot"_s, {u"TR"_s}},
    {u"TR"_s, {u"TH"_s, u"TD"_s}}};
const std::map<QString, QStringList> allowedParents{
    {u"LI"_s, {u"L"_s}},
    {u"LBody"_s, {u"LI"_s}},
    {u"TR"_s, {u"Table"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s}},
    {u"TH"_s, {u"TR"_s}},
    {u"TD"_s, {u"TR"_s}}};

/// The elements that own the marked sequences of the pages, as the tree says.
using Owners = std::map<std::pair<QPDFObjGen, int>, QPDFObjGen>;

class StructureRules
{
public:
    explicit StructureRules(Findings &findings)
        : m_findings(findings)
    {
    }

    void walk(QPDFObjectHandle element, const QPDFObjectHandle &parent, const QString &parentType, int depth)
    {
        constexpr int deepest = 100;
        if (!element.isDictionary() || depth > deepest || !m_seen.insert(element.getObjGen()).second) {
            m_findings.add(u"PDF/A-3 6.7.3.3"_s, u"the structure is no tree"_s);
            return;
        }
        const QString type = nameOf(element.getKey("/S"));
        const QString place = type + u' ' + placeOf(element);
        m_findings.require(standardTypes.contains(type), u"PDF/A-3 6.7.3.4"_s,
                           u"unknown type of element: "_s + place);
        m_findings.require(element.getKey("/P").getObjGen() == parent.getObjGen(), u"PDF/A-3 6.7.3.3"_s,
                           u"element that does not know its parent: "_s + place);
        checkNesting(type, parentType, place);
        checkHeading(type, place);
        checkAttributes(element, type, place);
        int sequences = 0;
        int cells = 0;
        for (QPDFObjectHandle kid : kidsOf(element)) {
            if (ownSequence(element, kid)) {
                ++sequences;
                continue;
            }
            if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR"))
                continue;
            ++cells;
            walk(kid, element, type, depth + 1);
        }
        m_findings.require(sequences == 0 || type != u"Document", u"PDF/UA-1 7.1"_s,
                           u"content that no paragraph, heading or cell holds"_s);
        if (type == u"TR")
            checkRow(parent, cells);
    }

    [[nodiscard]] const Owners &owners() const { return m_owners; }

private:
    static std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
    {
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isArray())
            return kids.getArrayAsVector();
        return kids.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{kids};
    }

    /// Notes a kid that is a marked sequence, of the element's page or of another.
    bool ownSequence(QPDFObjectHandle element, QPDFObjectHandle kid)
    {
        QPDFObjectHandle page = element.getKey("/Pg");
        QPDFObjectHandle identifier = kid;
        if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
            identifier = kid.getKey("/MCID");
            page = kid.hasKey("/Pg") ? kid.getKey("/Pg") : page;
        }
        if (!identifier.isInteger())
            return false;
        const bool isFirst =
            m_owners.emplace(std::pair(page.getObjGen(), identifier.getIntValueAsInt()), element.getObjGen())
                .second;
        m_findings.require(isFirst, u"PDF/A-3 6.7.3.3"_s, u"a sequence belongs to two elements"_s);
        return true;
    }

    void checkNesting(const QString &type, const QString &parentType, const QString &place)
    {
        const QString rule = type.startsWith(u'L') ? u"PDF/UA-1 7.6"_s : u"PDF/UA-1 7.5"_s;
        if (const auto kids = allowedKids.find(parentType); kids != allowedKids.end())
            m_findings.require(kids->second.contains(type), rule, place + u" stands in "_s + parentType);
        if (const auto parents = allowedParents.find(type); parents != allowedParents.end()) {
            m_findings.require(parents->second.contains(parentType), rule,
                               place + u" stands in "_s + parentType);
        }
    }

    /// Levels begin at 1 and go down one at a time.
    void checkHeading(const QString &type, const QString &place)
    {
        if (type.size() != 2 || !type.startsWith(u'H') || !type.back().isDigit())
            return;
        const int level = type.back().digitValue();
        m_findings.require(level <= m_lastLevel + 1, u"PDF/UA-1 7.4.2"_s,
                           u"a level of heading is left out before "_s + place);
        m_lastLevel = level;
    }

    void checkAttributes(QPDFObjectHandle element, const QString &type, const QString &place)
    {
        if (type == u"Figure" || type == u"Formula") {
            const auto hasText = [&](const char *key) {
                return element.getKey(key).isString() && !element.getKey(key).getStringValue().empty();
            };
            m_findings.require(hasText("/Alt") || hasText("/ActualText"), u"PDF/UA-1 7.3"_s,
                               u"figure without alternative text: "_s + place);
        }
        if (type == u"TH") {
            QPDFObjectHandle attributes = element.getKey("/A");
            m_findings.require(
                (attributes.isDictionary() && attributes.getKey("/Scope").isName()) || element.hasKey("/ID"),
                u"PDF/UA-1 7.5"_s, u"heading of a table that does not say of which cells: "_s + place);
        }
        if (element.hasKey("/Lang")) {
            m_findings.require(element.getKey("/Lang").isString() &&
                                   !element.getKey("/Lang").getStringValue().empty(),
                               u"PDF/UA-1 7.2"_s, u"empty language: "_s + place);
        }
    }

    void checkRow(const QPDFObjectHandle &table, int cells)
    {
        const auto [known, isFirst] = m_rowSizes.emplace(table.getObjGen(), cells);
        m_findings.require(isFirst || known->second == cells, u"PDF/UA-1 7.5"_s,
                           u"rows of different lengths in a table"_s);
    }

    Findings &m_findings;
    std::set<QPDFObjGen> m_seen;
    Owners m_owners;
    std::map<QPDFObjGen, int> m_rowSizes;
    int m_lastLevel = 0;
};

/// The arrays of a parent tree by page key; ours has one level, others may have kids.
void collectNumbers(QPDFObjectHandle node, std::map<int, QPDFObjectHandle> &entries, int depth)
{
    constexpr int deepest = 20;
    if (!node.isDictionary() || depth > deepest)
        return;
    QPDFObjectHandle numbers = node.getKey("/Nums");
    for (int index = 0; numbers.isArray() && index + 1 < numbers.getArrayNItems(); index += 2) {
        if (numbers.getArrayItem(index).isInteger())
            entries.emplace(numbers.getArrayItem(index).getIntValueAsInt(), numbers.getArrayItem(index + 1));
    }
    QPDFObjectHandle kids = node.getKey("/Kids");
    for (int index = 0; kids.isArray() && index < kids.getArrayNItems(); ++index)
        collectNumbers(kids.getArrayItem(index), entries, depth + 1);
}

/// Every sequence drawn is in the tree and in the parent tree, under the same element.
void checkPage(QPDFObjectHandle page, const std::set<int> &sequences, const Owners &owners,
               std::map<int, QPDFObjectHandle> &parents, Findings &findings)
{
    QPDFObjectHandle key = page.getKey("/StructParents");
    QPDFObjectHandle list = QPDFObjectHandle::newNull();
    if (key.isInteger() && parents.contains(key.getIntValueAsInt()))
        list = parents.at(key.getIntValueAsInt());
    for (const int sequence : sequences) {
        const QString place = u"sequence %1 of page %2"_s.arg(sequence).arg(placeOf(page));
        const auto owner = owners.find({page.getObjGen(), sequence});
        findings.require(owner != owners.end(), u"PDF/UA-1 7.1"_s,
                         u"tagged content outside the structure: "_s + place);
        const bool isListed = list.isArray() && sequence < list.getArrayNItems() && owner != owners.end() &&
                              list.getArrayItem(sequence).getObjGen() == owner->second;
        findings.require(isListed, u"PDF/A-3 6.7.3.3"_s,
                         u"the parent tree does not lead to the element of "_s + place);
    }
}

} // namespace

void checkStructure(QPDF &pdf, const SequencesFound &sequences, Findings &findings)
{
    QPDFObjectHandle root = pdf.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary()) {
        findings.add(u"PDF/A-3 6.7.3.3"_s, u"the document has no structure"_s);
        return;
    }
    StructureRules rules(findings);
    QPDFObjectHandle kids = root.getKey("/K");
    const std::vector<QPDFObjectHandle> tops = kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
    for (const QPDFObjectHandle &top : tops)
        rules.walk(top, root, {}, 0);
    std::map<int, QPDFObjectHandle> parents;
    collectNumbers(root.getKey("/ParentTree"), parents, 0);
    size_t drawn = 0;
    for (const auto &[page, identifiers] : sequences) {
        checkPage(pdf.getObjectByObjGen(page), identifiers, rules.owners(), parents, findings);
        drawn += identifiers.size();
    }
    findings.require(rules.owners().size() <= drawn, u"PDF/A-3 6.7.3.3"_s,
                     u"the structure names content that is not drawn"_s);
}

} // namespace parchemin::documents
