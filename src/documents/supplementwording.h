#pragma once

#include "parchemin/documents/supplementcontent.h"

namespace parchemin::documents {

/// What a supplement says of its own, in one language; "%1" and "%2" are filled in.
struct SupplementWording
{
    QString kind;
    QString heading;
    QString nature;
    QString title;
    QString translated;
    QString profile;
    QString holderCan;
    QString blocks;
    QString lifelong;
    QString occupations;
    QString basis;
    QString certifier;
    QString award;
    QString routes;
    QString more;
    QString source;
    QString foot;
    QString number;    ///< number, day of issue
    QString preview;   ///< in place of the number
    QString duplicate; ///< number, day
};

[[nodiscard]] SupplementWording supplementWording(SupplementLanguage language);
/// Number and day of issue, and that it is a duplicate; or that it is a preview.
[[nodiscard]] QString issueText(const SupplementContent &content);
/// The sentence of the registration, and that of the levels.
[[nodiscard]] QString registrationText(const SupplementContent &content);
[[nodiscard]] QString levelText(const SupplementContent &content);

} // namespace parchemin::documents
