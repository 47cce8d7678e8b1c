#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/attachment.h"
#include "parchemin/documents/attendancesheetcontent.h"
#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/blockpassportcontent.h"
#include "parchemin/documents/convocationcontent.h"
#include "parchemin/documents/dossiersummarycontent.h"
#include "parchemin/documents/jurorcertificatecontent.h"
#include "parchemin/documents/minutescontent.h"
#include "parchemin/documents/parchmentcontent.h"
#include "parchemin/documents/registercontent.h"
#include "parchemin/documents/successattestationcontent.h"
#include "parchemin/documents/supplementcontent.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace parchemin::documents {

/// Where the ink of one page lies. Points (1/72 inch), origin at the top left.
struct PageMeasure
{
    QSizeF size;
    QRectF frame;   ///< no text may leave it
    QRectF textInk; ///< the union of all glyph boxes
};

/// The files that travel inside a document.
using Attachments = std::vector<Attachment>;

/// A finished document: PDF/A-3a and PDF/UA-1.
struct RenderedDocument
{
    QByteArray pdf;
    QString text; ///< what the pages say, line by line, in reading order
    std::vector<PageMeasure> pages;
};

/// Turns contents into PDF bytes; the same content gives the same bytes, and the clock is never read.
///
/// Opening the fonts costs more than rendering: keep one for a batch. Use one renderer a thread.
/// Every method returns InvalidInput, with `where` naming the field or fault, when a mandatory value is
/// empty, when a character has no glyph in the bundled fonts (they are listed as U+XXXX), when a mandatory
/// mention would be missing (BR-71), when a forbidden word would be printed (BR-72), or when attached files
/// have no name, no type or the same name.
class DocumentRenderer
{
public:
    DocumentRenderer();
    ~DocumentRenderer();
    Q_DISABLE_COPY_MOVE(DocumentRenderer)

    /// A4 landscape, one page (BR-70…72).
    [[nodiscard]] Result<RenderedDocument> renderParchment(const ParchmentContent &content,
                                                           const Attachments &attachments = {}) const;
    /// A4 portrait, as many pages as the blocks need (BR-73).
    [[nodiscard]] Result<RenderedDocument> renderBlockAttestation(const BlockAttestationContent &content,
                                                                  const Attachments &attachments = {}) const;
    /// A4 portrait, with signature boxes for the members present (BR-66).
    [[nodiscard]] Result<RenderedDocument> renderMinutes(const MinutesContent &content,
                                                         const Attachments &attachments = {}) const;
    /// A4 portrait letter (BR-67, BR-68).
    [[nodiscard]] Result<RenderedDocument> renderDecisionNotice(const DecisionNoticeContent &content,
                                                                const Attachments &attachments = {}) const;
    /// A4 portrait, framed; given until the parchment is ready (3.9).
    [[nodiscard]] Result<RenderedDocument>
    renderSuccessAttestation(const SuccessAttestationContent &content,
                             const Attachments &attachments = {}) const;
    /// A4 portrait letter: date, place, duration, what to bring, panel, rules of award, appeal (3.9).
    [[nodiscard]] Result<RenderedDocument>
    renderCandidateConvocation(const CandidateConvocationContent &content,
                               const Attachments &attachments = {}) const;
    /// A4 portrait letter with the juror's day.
    [[nodiscard]] Result<RenderedDocument> renderJurorConvocation(const JurorConvocationContent &content,
                                                                  const Attachments &attachments = {}) const;
    /// A4 landscape: one row a person a defence, with boxes to sign in.
    [[nodiscard]] Result<RenderedDocument> renderAttendanceSheet(const AttendanceSheetContent &content,
                                                                 const Attachments &attachments = {}) const;
    /// A4 portrait, for the employer of a juror.
    [[nodiscard]] Result<RenderedDocument> renderJurorCertificate(const JurorCertificateContent &content,
                                                                  const Attachments &attachments = {}) const;
    /// A4 portrait, one page as long as the names are not extreme.
    [[nodiscard]] Result<RenderedDocument> renderBlockPassport(const BlockPassportContent &content,
                                                               const Attachments &attachments = {}) const;
    /// A4 portrait, from the sheet alone, in French or English.
    [[nodiscard]] Result<RenderedDocument> renderSupplement(const SupplementContent &content,
                                                            const Attachments &attachments = {}) const;
    /// A4 portrait, for the jury.
    [[nodiscard]] Result<RenderedDocument> renderDossierSummary(const DossierSummaryContent &content,
                                                                const Attachments &attachments = {}) const;
    /// A4 landscape: the documents issued in a period, with the hash of each.
    [[nodiscard]] Result<RenderedDocument> renderRegister(const RegisterContent &content,
                                                          const Attachments &attachments = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace parchemin::documents
