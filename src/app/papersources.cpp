#include "app/papersources.h"

#include "parchemin/app/sentences.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/documentcontents.h"
#include "app/documentsources.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int registerPage = 500;

Status addPerson(const Database &database, PersonId id, QMap<qint64, PersonDetails> &persons)
{
    if (persons.contains(id.value()))
        return Done{};
    const auto person = PersonRepository(database).load(id);
    if (!person)
        return person.error();
    persons.insert(id.value(), person->details);
    return Done{};
}

QString stateText(const OfficialDocument &document)
{
    switch (document.state) {
    case DocumentState::Issued:
        return u"délivré"_s;
    case DocumentState::Superseded:
        return u"remplacé"_s;
    case DocumentState::Revoked:
        return u"révoqué"_s;
    }
    Q_UNREACHABLE();
}

Result<documents::RegisterEntry> entryOf(const Database &database, const OfficialDocument &document)
{
    documents::RegisterEntry entry{.number = document.number,
                                   .kind = word(document.kind),
                                   .holder = {},
                                   .birthDate = {},
                                   .issuedOn = document.issuedOn,
                                   .state = stateText(document),
                                   .sha256 = document.pdfSha256};
    if (!document.person)
        return entry;
    const auto person = PersonRepository(database).load(*document.person);
    if (!person)
        return person.error();
    entry.holder = printedName(person->details);
    entry.birthDate =
        person->details.birthDate.isValid() ? std::optional(person->details.birthDate) : std::nullopt;
    return entry;
}

} // namespace

Result<SessionPapers> sessionPapers(const Database &database, const Rulebook &rules, SessionId id,
                                    QDate today)
{
    const SessionRepository sessions(database);
    auto session = sessions.load(id);
    if (!session)
        return session.error();
    auto defences = sessions.defencesOf(id);
    if (!defences)
        return defences.error();
    // Of a session that is called off they are those who must be told.
    if (!isCalledOff(session->state))
        std::erase_if(*defences, [](const Defence &one) { return one.state == DefenceState::Postponed; });
    const auto sheet = rules.sheet(session->sheet);
    if (!sheet)
        return sheet.error();
    const auto policy = rules.policy(today);
    if (!policy)
        return policy.error();
    const auto signatories = DocumentRepository(database).signatories();
    if (!signatories)
        return signatories.error();
    SessionPapers papers{.sheet = *sheet,
                         .session = *std::move(session),
                         .defences = *std::move(defences),
                         .persons = {},
                         .issue = issueMention(**sheet, policy->issuePlace, *signatories, today)};
    for (const PanelSeat &seat : papers.session.seats) {
        if (Status added = addPerson(database, seat.member.person, papers.persons); !added)
            return added.error();
    }
    for (const Defence &defence : papers.defences) {
        if (Status added = addPerson(database, defence.person, papers.persons); !added)
            return added.error();
    }
    return papers;
}

Result<QMap<int, QString>> blockProofs(const Database &database, const CandidacyFacts &facts)
{
    auto proofs = minutesNumbers(database, facts.blocks);
    if (!proofs)
        return proofs;
    const auto issued = DocumentRepository(database).ofPerson(facts.person.id);
    if (!issued)
        return issued.error();
    for (const OfficialDocument &document : *issued) { // latest first: what is earlier and stands wins
        if (document.kind != DocumentKind::BlockAttestation || document.state != DocumentState::Issued ||
            document.duplicateOf)
            continue;
        for (const int block : document.blocks)
            proofs->insert(block, document.number);
    }
    return proofs;
}

Result<documents::SupplementContent> supplement(const Database &database, const Rulebook &rules,
                                                PaperLanguage language, QDate today)
{
    const auto policy = rules.policy(today);
    if (!policy)
        return policy.error();
    const auto signatories = DocumentRepository(database).signatories();
    if (!signatories)
        return signatories.error();
    const ReferenceSheet &sheet = rules.current();
    documents::SupplementContent content;
    content.sheet = sheet;
    content.language = language == PaperLanguage::French ? documents::SupplementLanguage::French
                                                         : documents::SupplementLanguage::English;
    content.issue = issueMention(sheet, policy->issuePlace, *signatories, today);
    if (content.issue.signatoryName.isEmpty())
        return refused({Blocker{BlockerCode::Signatory}.with(u"date"_s, today.toString(Qt::ISODate))});
    return content;
}

Result<documents::RegisterContent> registerContent(const Database &database, const ReferenceSheet &sheet,
                                                   QDate from, QDate to, QDate today)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return Error{ErrorCode::InvalidInput, u"a period ends after it begins"_s, u"/to"_s};
    documents::RegisterContent content{.certifier = documents::certifierMention(sheet),
                                       .certification = documents::certificationMention(sheet),
                                       .from = from,
                                       .to = to,
                                       .entries = {},
                                       .preparedOn = today};
    std::optional<DocumentId> before;
    while (true) {
        const auto page = DocumentRepository(database).page(before, registerPage);
        if (!page)
            return page.error();
        for (const OfficialDocument &document : *page) {
            if (document.issuedOn < from || document.issuedOn > to)
                continue;
            auto entry = entryOf(database, document);
            if (!entry)
                return entry.error();
            content.entries.push_back(*std::move(entry));
        }
        if (page->size() < registerPage)
            break;
        before = page->back().id;
    }
    std::ranges::sort(content.entries, {}, &documents::RegisterEntry::number);
    return content;
}

} // namespace parchemin
