#pragma once

#include "parchemin/documents/conformance.h"

#include <map>
#include <set>
#include <string>

#include "documents/qpdf.h"

namespace parchemin::documents {

/// Collects the faults of a file.
class Findings
{
public:
    void add(const QString &rule, const QString &detail) { m_faults.push_back({rule, detail}); }
    void require(bool holds, const QString &rule, const QString &detail)
    {
        if (!holds)
            add(rule, detail);
    }
    [[nodiscard]] std::vector<ConformanceFault> take() { return std::move(m_faults); }

private:
    std::vector<ConformanceFault> m_faults;
};

/// The marked sequences met in the content of each page, by the page's object.
using SequencesFound = std::map<QPDFObjGen, std::set<int>>;
/// The character codes shown with each font, by the font's object.
using CodesShown = std::map<QPDFObjGen, std::set<int>>;

/// "12 0 R", to say where.
[[nodiscard]] inline QString placeOf(QPDFObjectHandle object)
{
    return QString::fromStdString(object.unparse());
}
/// The name of a name object without its slash, or nothing.
[[nodiscard]] inline QString nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QString::fromStdString(object.getName()).sliced(1) : QString();
}

void checkFile(QPDF &pdf, const QByteArray &bytes, Findings &findings);
void checkCatalogue(QPDF &pdf, Findings &findings);
void checkMetadata(QPDF &pdf, Findings &findings);
/// Checks what every page draws, and notes what it marks and which codes it shows.
void checkContents(QPDF &pdf, Findings &findings, SequencesFound &sequences, CodesShown &codes);
void checkFonts(QPDF &pdf, const CodesShown &codes, Findings &findings);
void checkStructure(QPDF &pdf, const SequencesFound &sequences, Findings &findings);

} // namespace parchemin::documents
