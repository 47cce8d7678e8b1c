#include "issuingoffice.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/keyservice.h"
#include "parchemin/app/storesetup.h"

#include <algorithm>

#include "documents/proof/testidentities.h"
#include "documents/samplecontents.h"
#include "paperbatch.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace paperbatch {
namespace {

constexpr QStringView passphrase = u"correct cheval pile agrafe";

} // namespace

IssuingOffice::IssuingOffice(int holders)
    : m_clock(QDateTime(QDate(2021, 7, 5), QTime(14, 30), Qt::UTC))
    , m_store(need(createStore(m_folder.filePath(u"store"_s), m_clock, {u"claire"_s, u"Claire Moreau"_s})))
    , m_rules(need(Rulebook::load(m_store->database(), m_clock.today())))
    , m_context{*m_store, m_clock, *m_rules, m_announcer}
    , m_documents(m_context, &m_keys)
    , m_lead(need(DirectoryService(m_context).user(u"claire"_s)))
{
    (void)need(DirectoryService(m_context).addSignatory(
        m_lead, {SignatoryId{0}, u"Pierre Dubois"_s, u"Président"_s, {2017, 3, 9}}));
    for (int number = 0; number < holders; ++number)
        addHolder(number);
    unlockKeys();
}

std::vector<IssuableDocument> IssuingOffice::issuable() const
{
    const auto keys = need(DocumentListRepository(m_store->database()).issuable({}));
    return need(loadIssuable(m_store->database(), *m_rules, keys, m_clock.today()));
}

std::unique_ptr<DocumentBatch> IssuingOffice::begin(const std::vector<IssuableDocument> &documents)
{
    return need(DocumentBatch::begin(m_documents, m_context, m_lead, documents, {}));
}

qint64 IssuingOffice::largestFile() const
{
    const auto all = need(DocumentRepository(m_store->database()).page(std::nullopt, 1'000'000));
    return std::ranges::max(all, {}, &OfficialDocument::pdfSize).pdfSize;
}

void IssuingOffice::addHolder(int number)
{
    const documents::HolderMention holder = documents::samples::variedHolder(number);
    PersonDetails details;
    details.birthName = holder.birthName;
    details.firstNames = holder.firstNames.split(u' ', Qt::SkipEmptyParts);
    details.birthDate = QDate(1970, 1, 1).addDays(number);
    details.birthPlace = u"Saint-Étienne"_s;
    details.birthCountry = u"FR"_s;
    CandidacyService candidacies(m_context);
    const PersonId person = need(candidacies.registerPerson(m_lead, details));
    const CandidacyId candidacy = need(candidacies.registerCandidacy(
        m_lead, person, {.route = AccessRoute::ContinuingEd, .enteredOn = {2020, 9, 1}}));
    BlockService blocks(m_context, m_documents);
    for (const int block : {1, 2})
        (void)need(
            blocks.recognise(m_lead, candidacy, block, ValidationSource::PriorProof, u"Attestation"_s));
}

void IssuingOffice::unlockKeys()
{
    KeyService service(m_context);
    NewKey key = need(NewKey::make(documents::Secret(passphrase)));
    const IssuingKeyId id = need(service.add(m_lead, key, m_clock.today()));
    m_keys.hold(SessionKeys::IssuingKey{id, std::move(key.key)});
    documents::SignerIdentity signer =
        documents::testing::identity({.kind = documents::testing::KeyKind::Rsa2048});
    const CertificateId certificate = need(service.addCertificate(m_lead, signer));
    m_keys.hold(SessionKeys::Signer{certificate, std::move(signer)});
}

} // namespace paperbatch
