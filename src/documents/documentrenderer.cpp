#include "parchemin/documents/documentrenderer.h"

#include "parchemin/core/frenchtext.h"

#include "documents/completeness.h"
#include "documents/fitting.h"
#include "documents/layouts.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// BR-71 and BR-72, judged on what the pages say and not on what they were meant to say.
Status checkedText(DocumentKind kind, const std::vector<MandatoryMention> &mentions, const QString &text)
{
    const QStringList missing = missingMentions(mentions, text);
    if (!missing.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"mandatory mentions missing: "_s + missing.join(u", "_s),
                     u"mentions"_s};
    }
    const QStringList forbidden = forbiddenWordsIn(kind, text);
    if (!forbidden.isEmpty())
        return Error{ErrorCode::InvalidInput, u"forbidden words: "_s + forbidden.join(u", "_s), u"wording"_s};
    return Done{};
}

Status checkedAttachments(const Attachments &attachments)
{
    QStringList names;
    for (const Attachment &attachment : attachments) {
        const bool isUsable = !attachment.name.trimmed().isEmpty() && attachment.mimeType.contains(u'/') &&
                              !names.contains(attachment.name);
        if (!isUsable) {
            return Error{ErrorCode::InvalidInput,
                         u"attached file without a name of its own or a type: "_s + attachment.name,
                         u"attachments"_s};
        }
        names += attachment.name;
    }
    return Done{};
}

template <typename Content>
Result<RenderedDocument> render(const Workshop &workshop, DocumentKind kind, const Content &content,
                                const DocumentInformation &information, bool isPreview)
{
    if (const Status complete = checkComplete(content); !complete)
        return complete.error();
    if (const Status usable = checkedAttachments(information.attachments); !usable)
        return usable.error();
    const auto document = fitted(workshop, [&content](Document &blank) { layOut(blank, content); });
    if (isPreview)
        document->markAsPreview();
    Result<RenderedDocument> rendered = document->finish(information);
    if (!rendered)
        return rendered;
    if (const Status checked = checkedText(kind, mandatoryMentions(content), rendered->text); !checked)
        return checked.error();
    return rendered;
}

QString subject(const CertificationMention &certification)
{
    return u"%1, fiche RNCP n° %2"_s.arg(certification.title, certification.rncpCode);
}

} // namespace

struct DocumentRenderer::Private
{
    Workshop workshop;
};

DocumentRenderer::DocumentRenderer()
    : m_private(std::make_unique<Private>())
{
}

DocumentRenderer::~DocumentRenderer() = default;

Result<RenderedDocument> DocumentRenderer::renderParchment(const ParchmentContent &content,
                                                           const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::Parchment, content,
                  {u"Parchemin : %1, %2"_s.arg(content.certification.title, civilName(content.holder)),
                   content.certifier.name, subject(content.certification), content.issue.issuedOn, u"fr-FR"_s,
                   attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderBlockAttestation(const BlockAttestationContent &content,
                                                                  const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::BlockAttestation, content,
                  {u"Attestation de blocs de compétences : %1"_s.arg(civilName(content.holder)),
                   content.certifier.name, subject(content.certification), content.issue.issuedOn, u"fr-FR"_s,
                   attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderMinutes(const MinutesContent &content,
                                                         const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::Minutes, content,
                  {u"Procès-verbal du jury, session %1"_s.arg(content.sessionCode), content.certifier.name,
                   subject(content.certification), content.heldOn, u"fr-FR"_s, attachments},
                  !content.number);
}

Result<RenderedDocument> DocumentRenderer::renderDecisionNotice(const DecisionNoticeContent &content,
                                                                const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::DecisionNotice, content,
                  {u"Notification de la décision du jury : %1"_s.arg(civilName(content.holder)),
                   content.certifier.name, subject(content.certification), content.issue.issuedOn, u"fr-FR"_s,
                   attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderSuccessAttestation(const SuccessAttestationContent &content,
                                                                    const Attachments &attachments) const
{
    return render(
        m_private->workshop, DocumentKind::SuccessAttestation, content,
        {u"Attestation de réussite : %1, %2"_s.arg(content.certification.title, civilName(content.holder)),
         content.certifier.name, subject(content.certification), content.issue.issuedOn, u"fr-FR"_s,
         attachments},
        !content.issue.number);
}

Result<RenderedDocument>
DocumentRenderer::renderCandidateConvocation(const CandidateConvocationContent &content,
                                             const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::Convocation, content,
                  {u"Convocation au jury : %1"_s.arg(civilName(content.candidate)), content.certifier.name,
                   subject(content.certification), content.issue.issuedOn, u"fr-FR"_s, attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderJurorConvocation(const JurorConvocationContent &content,
                                                                  const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::Convocation, content,
                  {u"Convocation au jury : %1"_s.arg(content.juror), content.certifier.name,
                   subject(content.certification), content.issue.issuedOn, u"fr-FR"_s, attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderAttendanceSheet(const AttendanceSheetContent &content,
                                                                 const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::AttendanceSheet, content,
                  {u"Feuille d'émargement, session %1"_s.arg(content.session.code), content.certifier.name,
                   subject(content.certification), content.session.heldOn, u"fr-FR"_s, attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderJurorCertificate(const JurorCertificateContent &content,
                                                                  const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::JurorCertificate, content,
                  {u"Certificat de participation à un jury : %1"_s.arg(content.juror), content.certifier.name,
                   subject(content.certification), content.issue.issuedOn, u"fr-FR"_s, attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderBlockPassport(const BlockPassportContent &content,
                                                               const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::BlockPassport, content,
                  {u"Passeport de blocs : %1"_s.arg(civilName(content.holder)), content.certifier.name,
                   subject(content.certification), content.issue.issuedOn, u"fr-FR"_s, attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderSupplement(const SupplementContent &content,
                                                            const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::Supplement, content,
                  {(content.language == SupplementLanguage::French ? u"Supplément au certificat : %1"_s
                                                                   : u"Certificate supplement: %1"_s)
                       .arg(content.sheet.title),
                   content.sheet.certifier.name,
                   content.language == SupplementLanguage::French
                       ? subject(certificationMention(content.sheet))
                       : u"%1, RNCP entry %2"_s.arg(content.sheet.title, content.sheet.rncpCode),
                   content.issue.issuedOn,
                   content.language == SupplementLanguage::French ? u"fr-FR"_s : u"en-GB"_s, attachments},
                  !content.issue.number);
}

Result<RenderedDocument> DocumentRenderer::renderDossierSummary(const DossierSummaryContent &content,
                                                                const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::DossierSummary, content,
                  {u"Dossier %1 pour le jury : %2"_s.arg(content.reference, civilName(content.candidate)),
                   content.certifier.name, subject(content.certification), content.preparedOn, u"fr-FR"_s,
                   attachments},
                  false);
}

Result<RenderedDocument> DocumentRenderer::renderRegister(const RegisterContent &content,
                                                          const Attachments &attachments) const
{
    return render(m_private->workshop, DocumentKind::Register, content,
                  {u"Registre des documents délivrés du %1 au %2"_s.arg(frenchDate(content.from),
                                                                        frenchDate(content.to)),
                   content.certifier.name, subject(content.certification), content.preparedOn, u"fr-FR"_s,
                   attachments},
                  false);
}

} // namespace parchemin::documents
