#include "app/documentrevocation.h"

#include "parchemin/app/documentservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status revokeWithin(Act &act, const OfficialDocument &document, const QString &reason)
{
    const DocumentRepository documents(act.database());
    if (Status revoked = documents.revoke(document.id, reason, act.at(), act.actor().user); !revoked)
        return revoked.error();
    return act.record({u"document.revoked"_s,
                       u"official_document"_s,
                       document.id.value(),
                       document.person,
                       {{u"number"_s, document.number}, {u"state"_s, codeName(DocumentState::Issued)}},
                       {{u"number"_s, document.number}, {u"state"_s, codeName(DocumentState::Revoked)}},
                       reason});
}

} // namespace

bool restsOnBlock(const OfficialDocument &document, int block)
{
    if (document.state != DocumentState::Issued)
        return false;
    switch (document.kind) {
    case DocumentKind::Parchment:
    case DocumentKind::SuccessAttestation:
    case DocumentKind::Passport:
        return true;
    case DocumentKind::BlockAttestation:
        return std::ranges::find(document.blocks, block) != document.blocks.end();
    case DocumentKind::DecisionNotice:
    case DocumentKind::Convocation:
    case DocumentKind::AttendanceSheet:
    case DocumentKind::Minutes:
    case DocumentKind::JurorCertificate:
    case DocumentKind::Supplement:
        return false;
    }
    Q_UNREACHABLE();
}

Status revokeDuplicates(Act &act, const OfficialDocument &original, const QString &reason)
{
    if (!original.person)
        return Done{};
    const auto documents = DocumentRepository(act.database()).ofPerson(*original.person);
    if (!documents)
        return documents.error();
    for (const OfficialDocument &document : *documents) {
        if (document.duplicateOf != original.id || document.state != DocumentState::Issued)
            continue;
        if (Status revoked = revokeWithin(act, document, reason); !revoked)
            return revoked.error();
    }
    return Done{};
}

Status DocumentService::revokeRestingOn(Act &act, DecisionId decision, const QString &reason)
{
    const auto documents = DocumentRepository(act.database()).ofDecision(decision);
    if (!documents)
        return documents.error();
    for (const OfficialDocument &document : *documents) {
        if (document.state != DocumentState::Issued)
            continue;
        if (Status revoked = revokeWithin(act, document, reason); !revoked)
            return revoked.error();
    }
    return Done{};
}

Status DocumentService::revokeBlockDocuments(Act &act, PersonId person, int block, const QString &reason)
{
    const auto documents = DocumentRepository(act.database()).ofPerson(person);
    if (!documents)
        return documents.error();
    for (const OfficialDocument &document : *documents) {
        if (!restsOnBlock(document, block))
            continue;
        if (Status revoked = revokeWithin(act, document, reason); !revoked)
            return revoked.error();
    }
    return Done{};
}

} // namespace parchemin
