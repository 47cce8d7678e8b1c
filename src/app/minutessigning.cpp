#include "app/minutessigning.h"

#include "parchemin/app/minutessigner.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/proofrepository.h"

#include "app/documentproofs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Status MinutesSigner::sign(const Actor &by, MinutesId minutesId, JuryMemberId member,
                           const documents::SignerIdentity &signer)
{
    auto act = Act::begin(m_context, by, Right::SignMinutes);
    if (!act)
        return act.error();
    if (Blockers blockers = certificateBlockers(signer.facts(), act->at()); !blockers.empty())
        return refused(std::move(blockers));
    auto record = signMinutes(*act, minutesId, member, SignatureMethod::OnScreen);
    if (!record)
        return record.error();
    const auto minutes = DecisionRepository(act->database()).loadMinutes(minutesId);
    if (!minutes)
        return minutes.error();
    const DocumentRepository documents(act->database());
    const auto document = documents.byNumber(minutes->number);
    if (!document)
        return document.error();
    if (!*document)
        return Error{ErrorCode::NotFound, u"the minutes have no document"_s, minutes->number};
    const auto before = documents.bytes((*document)->id);
    if (!before)
        return before.error();
    const auto pdf = documents::signPdf(*before, signer,
                                        {.at = act->at(),
                                         .reason = u"Signature du procès-verbal %1"_s.arg(minutes->number),
                                         .place = (*document)->issuedAt});
    if (!pdf)
        return pdf.error();
    const QString fingerprint = QString::fromLatin1(signer.facts().fingerprint.toHex());
    if (Status kept = ProofRepository(act->database()).addSignedFile((*document)->id, *pdf, fingerprint);
        !kept)
        return kept;
    record->after[u"fingerprint"_s] = fingerprint;
    return act->finish(*record);
}

} // namespace parchemin
