#pragma once

#include "parchemin/documents/sessionmention.h"

namespace parchemin::documents {

/// One row to sign: a person for one defence, or a juror for the session.
struct AttendanceRow
{
    QTime from;
    QTime to;
    QString person;
    QString role; ///< "Candidate", "Jury, responsable pédagogique"
};

/// The sheet that everybody signs on the day.
struct AttendanceSheetContent
{
    CertifierMention certifier;
    CertificationMention certification;
    SessionMention session;
    std::vector<AttendanceRow> jurors;
    std::vector<AttendanceRow> candidates;
    IssueMention issue;
};

} // namespace parchemin::documents
