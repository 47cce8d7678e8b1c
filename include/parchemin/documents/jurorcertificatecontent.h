#pragma once

#include "parchemin/documents/sessionmention.h"

namespace parchemin::documents {

/// The certificate of participation that a juror gives to an employer.
struct JurorCertificateContent
{
    CertifierMention certifier;
    CertificationMention certification;
    QString juror; ///< "Madame Nour El-Hachem"
    Gender gender = Gender::Unknown;
    QString quality;
    QString organisation;
    SessionMention session;
    int hearingCount; ///< candidates heard
    IssueMention issue;
};

} // namespace parchemin::documents
