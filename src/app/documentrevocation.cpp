#include "app/documentrevocation.h"

#include "parchemin/app/documentservice.h"

#include <algorithm>
#include <vector>

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

Result<std::vector<OfficialDocument>> livingDuplicates(const Act &act, const OfficialDocument &original)
{
    if (!original.person)
        return std::vector<OfficialDocument>();
    auto documents = DocumentRepository(act.database()).ofPerson(*original.person);
    if (documents) {
        std::erase_if(*documents, [&original](const OfficialDocument &document) {
            return document.duplicateOf != original.id || document.state != DocumentState::Issued;
        });
    }
    return documents;
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
    const auto duplicates = livingDuplicates(act, original);
    if (!duplicates)
        return duplicates.error();
    for (const OfficialDocument &duplicate : *duplicates) {
        if (Status revoked = revokeWithin(act, duplicate, reason); !revoked)
            return revoked.error();
    }
    return Done{};
}

Status supersedeDuplicates(Act &act, const OfficialDocument &original, const Successor &successor,
                           const QString &reason)
{
    const auto duplicates = livingDuplicates(act, original);
    if (!duplicates)
        return duplicates.error();
    const DocumentRepository documents(act.database());
    for (const OfficialDocument &duplicate : *duplicates) {
        if (Status done =
                documents.markSuperseded(duplicate.id, successor.id, reason, act.at(), act.actor().user);
            !done)
            return done.error();
        const ActRecord record{u"document.superseded"_s,
                               u"official_document"_s,
                               successor.id.value(),
                               duplicate.person,
                               {{u"number"_s, duplicate.number}},
                               {{u"number"_s, successor.number}},
                               reason};
        if (Status done = act.record(record); !done)
            return done.error();
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
