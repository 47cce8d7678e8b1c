#pragma once

#include "parchemin/app/convocationservice.h"
#include "parchemin/app/documentservice.h"

#include <vector>

namespace parchemin {

/// In which language a supplement is written.
enum class PaperLanguage { French, English };

/// The papers around a jury and a person. Convocations, attendance sheets, certificates of jurors, passports
/// and supplements get a number and are kept as they are issued; summaries of dossiers and the printed
/// register are working papers, made anew each time.
class PaperService
{
public:
    explicit PaperService(Context &context);
    ~PaperService();
    Q_DISABLE_COPY_MOVE(PaperService)

    /// A letter to each of them, by one act. ACT_STATE before the session or the passage is convened;
    /// InvalidInput for somebody who is not convened there.
    Result<std::vector<DocumentId>> issueConvocations(const Actor &by, SessionId session,
                                                      const std::vector<ConvocationRecipient> &recipients);
    /// The sheet that everybody signs on the day. ACT_STATE before the session is convened.
    Result<DocumentId> issueAttendanceSheet(const Actor &by, SessionId session);
    /// For the employer of a juror who was present, once the deliberations are over.
    Result<DocumentId> issueJurorCertificate(const Actor &by, SessionId session, JuryMemberId member);
    /// What a person has for life and what is left to acquire.
    Result<DocumentId> issuePassport(const Actor &by, CandidacyId candidacy);
    /// The supplement to the certificate, from the sheet in use. One that says the same and still stands is
    /// given again: it describes the certification, and no holder.
    Result<DocumentId> issueSupplement(const Actor &by, PaperLanguage language);

    /// What the jury reads of a candidate before his passage.
    [[nodiscard]] Result<QByteArray> dossierSummary(DefenceId defence) const;
    /// The documents issued from a day to a day, in the order of their numbers.
    [[nodiscard]] Result<QByteArray> printedRegister(QDate from, QDate to) const;

private:
    Context &m_context;
    std::unique_ptr<LazyPress> m_press;
};

} // namespace parchemin
