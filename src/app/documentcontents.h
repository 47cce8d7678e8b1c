#pragma once

#include "parchemin/core/officialdocument.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"
#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/decisionnoticecontent.h"
#include "parchemin/documents/parchmentcontent.h"
#include "parchemin/documents/successattestationcontent.h"
#include "parchemin/exchange/codelists.h"

#include <vector>

namespace parchemin {

/// The jury that decided, as documents name it.
struct JuryMention
{
    QDate day;
    QString place; ///< empty when it met remotely
    QString minutesNumber;
};

/// How documents agree with a person.
[[nodiscard]] documents::Gender genderOf(Sex sex);
/// A word that takes an "e" for a woman: "suppléant".
[[nodiscard]] QString feminine(const QString &word, Sex sex);
/// What a member of a jury is: "Professionnelle".
[[nodiscard]] QString qualityWord(JuryQuality quality, Sex sex);
/// How a person is named on documents; the country of birth by its French name from the code lists.
[[nodiscard]] documents::HolderMention holderMention(const PersonDetails &details,
                                                     const exchange::CodeLists &codeLists);
/// Who makes a document out on a day: the signatory in function, the certifier's town. Without a signatory
/// the mention names nobody; the guards have refused such a document before (DOC_SIGNATORY).
[[nodiscard]] documents::IssueMention issueMention(const CandidacyFacts &facts,
                                                   const std::optional<QString> &number);
/// The same of what no candidacy is about.
[[nodiscard]] documents::IssueMention issueMention(const ReferenceSheet &sheet, const QString &place,
                                                   const std::vector<Signatory> &signatories, QDate today);
/// How and where a decision is contested (BR-68).
[[nodiscard]] documents::AppealMention appealMention(const ReferenceSheet &sheet, const Policy &policy);
/// What the sheet says of the certification, for a person whose claim the facts judge (I12).
[[nodiscard]] documents::CertificationMention certificationOf(const CandidacyFacts &facts);
/// The signatory in function on a day, if any.
[[nodiscard]] std::optional<Signatory> signatoryOn(const std::vector<Signatory> &signatories, QDate day);

[[nodiscard]] documents::ParchmentContent parchmentContent(const CandidacyFacts &facts,
                                                           const JuryMention &jury,
                                                           const exchange::CodeLists &codeLists,
                                                           const std::optional<QString> &number);
[[nodiscard]] documents::SuccessAttestationContent
successAttestationContent(const CandidacyFacts &facts, const JuryMention &jury,
                          const exchange::CodeLists &codeLists, const std::optional<QString> &number);
/// `minutesNumbers`: for each block of `blocks` the minutes that granted it, where a jury did.
[[nodiscard]] documents::BlockAttestationContent
blockAttestationContent(const CandidacyFacts &facts, const std::vector<int> &blocks,
                        const QMap<int, QString> &minutesNumbers, const exchange::CodeLists &codeLists,
                        const std::optional<QString> &number);
[[nodiscard]] documents::DecisionNoticeContent
noticeContent(const CandidacyFacts &facts, const JuryDecision &decision, const JuryMention &jury,
              const exchange::CodeLists &codeLists, const std::optional<QString> &number);

} // namespace parchemin
