#include "parchemin/documents/conformance.h"

#include <exception>

#include "documents/conformance/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {

std::vector<ConformanceFault> conformanceFaults(const QByteArray &pdf)
{
    Findings findings;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        SequencesFound sequences;
        CodesShown codes;
        checkFile(file, pdf, findings);
        checkCatalogue(file, findings);
        checkMetadata(file, findings);
        checkContents(file, findings, sequences, codes);
        checkFonts(file, codes, findings);
        checkStructure(file, sequences, findings);
        findings.require(!file.anyWarnings(), u"PDF/A-3 6.1.1"_s, u"the file has errors of syntax"_s);
    } catch (const std::exception &fault) {
        findings.add(u"PDF/A-3 6.1.1"_s, QString::fromUtf8(fault.what()));
    }
    return findings.take();
}

} // namespace parchemin::documents
