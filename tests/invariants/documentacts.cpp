#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What the school does with official documents.
namespace parchemin {
namespace {

bool isParchment(const World &world, qint64 document)
{
    return world.number(u"SELECT kind = 'PARCHMENT' FROM official_document WHERE id = :id"_s, document) == 1;
}

/// Who may issue documents of that kind.
const Actor &issuer(World &world, qint64 document)
{
    return isParchment(world, document) ? world.signatory() : world.lead();
}

Attempt issueParchment(World &world, qint64 candidacy)
{
    return attempt(world.documents().issueParchment(world.signatory(), CandidacyId{candidacy}));
}

Attempt issueAttestation(World &world, qint64 candidacy)
{
    std::vector<int> blocks;
    for (const qint64 block :
         world.ids(u"SELECT v.block FROM block_validation AS v JOIN candidacy AS c "
                   "ON c.person_id = v.person_id WHERE c.id = :id AND NOT EXISTS (SELECT 1 "
                   "FROM block_validation_cancellation AS x WHERE x.validation_id = v.id) ORDER BY v.block"_s,
                   candidacy)) {
        if (world.chance(60))
            blocks.push_back(static_cast<int>(block));
    }
    if (world.chance(4))
        blocks.push_back(5);
    return attempt(world.documents().issueBlockAttestation(world.lead(), CandidacyId{candidacy}, blocks));
}

Attempt issueDuplicate(World &world, qint64 document)
{
    return attempt(world.documents().issueDuplicate(issuer(world, document), DocumentId{document}));
}

Attempt supersede(World &world, qint64 document)
{
    return attempt(
        world.documents().supersede(issuer(world, document), DocumentId{document}, world.reason()));
}

Attempt revokeDocument(World &world, qint64 document)
{
    return attempt(
        world.documents().revoke(world.lead(), world.approver(), DocumentId{document}, world.reason()));
}

} // namespace

std::vector<RandomAct> documentActs()
{
    const QString all = u"SELECT id FROM official_document"_s;
    const QString valid = u"SELECT o.id FROM official_document AS o WHERE NOT EXISTS "
                          "(SELECT 1 FROM official_document_status AS s WHERE s.document_id = o.id)"_s;
    const QString copied = QString(valid + u" AND o.kind IN ('PARCHMENT', 'BLOCK_ATTESTATION')"_s);
    const QString candidacies = u"SELECT id FROM candidacy"_s;
    return {
        {u"issueParchment"_s, 40,
         u"SELECT c.id FROM candidacy AS c JOIN jury_decision AS d ON d.candidacy_id = c.id "
         "JOIN defence AS f ON f.id = d.defence_id JOIN jury_session AS s ON s.id = f.session_id "
         "WHERE c.state = 'CERTIFIED' AND d.outcome = 'FULL' AND s.state = 'PUBLISHED' AND NOT EXISTS "
         "(SELECT 1 FROM official_document AS o WHERE o.person_id = c.person_id "
         "AND o.kind = 'PARCHMENT')"_s,
         candidacies, issueParchment},
        {u"issueAttestation"_s, 4,
         u"SELECT c.id FROM candidacy AS c WHERE EXISTS (SELECT 1 FROM block_validation AS v "
         "WHERE v.person_id = c.person_id)"_s,
         candidacies, issueAttestation},
        {u"issueDuplicate"_s, 3, copied, all, issueDuplicate},
        {u"supersede"_s, 3, copied, all, supersede},
        {u"revokeDocument"_s, 2, copied, all, revokeDocument},
    };
}

std::vector<RandomAct> allActs()
{
    std::vector<RandomAct> all;
    for (const auto &some : {candidacyActs(), projectActs(), blockActs(), planningActs(), sessionActs(),
                             sessionDayActs(), rulingActs(), documentActs()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace parchemin
