#pragma once

#include "parchemin/core/minutes.h"
#include "parchemin/core/person.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/session.h"
#include "parchemin/documents/attendancesheetcontent.h"
#include "parchemin/documents/blockpassportcontent.h"
#include "parchemin/documents/convocationcontent.h"
#include "parchemin/documents/dossiersummarycontent.h"
#include "parchemin/documents/jurorcertificatecontent.h"
#include "parchemin/exchange/codelists.h"

#include <QMap>

#include <vector>

namespace parchemin {

/// A session with what its papers say of it.
struct SessionPapers
{
    const ReferenceSheet *sheet; ///< outlives this value
    JurySession session;
    std::vector<Defence> defences;       ///< that were not called off, in their order
    QMap<qint64, PersonDetails> persons; ///< candidates and members, by their id
    documents::IssueMention issue;       ///< without number

    [[nodiscard]] const PersonDetails &detailsOf(PersonId person) const;
};

/// "Emma Marie LEFÈVRE".
[[nodiscard]] QString printedName(const PersonDetails &details);
[[nodiscard]] documents::SessionMention sessionMention(const SessionPapers &papers);

[[nodiscard]] documents::CandidateConvocationContent
candidateConvocation(const SessionPapers &papers, const Defence &defence, const CandidacyFacts &facts,
                     const exchange::CodeLists &codeLists);
[[nodiscard]] documents::JurorConvocationContent jurorConvocation(const SessionPapers &papers,
                                                                  const PanelSeat &seat);
[[nodiscard]] documents::AttendanceSheetContent attendanceSheet(const SessionPapers &papers);
[[nodiscard]] documents::JurorCertificateContent jurorCertificate(const SessionPapers &papers,
                                                                  const PanelSeat &seat);
/// `proofs`: for each acquired block the number of what attests it.
[[nodiscard]] documents::BlockPassportContent blockPassport(const CandidacyFacts &facts,
                                                            const QMap<int, QString> &proofs,
                                                            const exchange::CodeLists &codeLists);
[[nodiscard]] documents::DossierSummaryContent dossierSummary(const SessionPapers &papers,
                                                              const Defence &defence,
                                                              const CandidacyFacts &facts,
                                                              const exchange::CodeLists &codeLists);

} // namespace parchemin
