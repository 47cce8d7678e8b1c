#pragma once

#include "parchemin/documents/decisionnoticecontent.h"
#include "parchemin/documents/sessionmention.h"

namespace parchemin::documents {

/// What calls a candidate to the defence (BR-52).
struct CandidateConvocationContent
{
    CertifierMention certifier;
    CertificationMention certification;
    HolderMention candidate;
    QStringList postalAddress; ///< lines under the name
    SessionMention session;
    QTime arrivesAt;
    QTime startsAt;
    int durationMinutes; ///< extra time included
    int extraMinutes =
        0; ///< of it, granted as an arrangement; nothing else of the arrangement is said (BR-84)
    QString defenceObject; ///< "la soutenance de vos projets"
    QStringList toBring;
    std::vector<PanelMention> panel;
    QString awardRules; ///< how the certification is obtained, in the words of the sheet
    AppealMention appeal;
    QString contact; ///< whom to write to when prevented
    IssueMention issue;
};

/// One defence that a juror will hear.
struct HearingMention
{
    QTime from;
    QTime to;
    QString candidate; ///< name as printed; empty for a pause
    QString subject;   ///< "Soutenance du dossier de preuve", "Pause"
};

/// What calls a member of the jury.
struct JurorConvocationContent
{
    CertifierMention certifier;
    CertificationMention certification;
    QString juror; ///< "Madame Nour El-Hachem"
    QString quality;
    QStringList postalAddress;
    SessionMention session;
    std::vector<HearingMention> hearings;
    std::vector<PanelMention> panel;
    QStringList duties; ///< impartiality, confidentiality, the duty to declare a link
    QString awardRules;
    QString contact;
    IssueMention issue;
};

} // namespace parchemin::documents
