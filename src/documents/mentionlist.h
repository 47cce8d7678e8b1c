#pragma once

#include "parchemin/documents/mentions.h"

namespace parchemin::documents {

using Mentions = std::vector<MandatoryMention>;

void addCertification(Mentions &mentions, const CertificationMention &certification);
void addHolder(Mentions &mentions, const HolderMention &holder);
void addIssue(Mentions &mentions, const IssueMention &issue);

} // namespace parchemin::documents
