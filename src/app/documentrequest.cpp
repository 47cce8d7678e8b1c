#include "parchemin/app/documentrequest.h"

#include "parchemin/app/documentservice.h"
#include "parchemin/app/facts.h"

#include "app/documentprinting.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Error notIssuedByRequest(DocumentKind kind)
{
    return {ErrorCode::InvalidInput, u"only parchments and block attestations are issued by request"_s,
            codeName(kind)};
}

bool isIssuedByRequest(DocumentKind kind)
{
    return kind == DocumentKind::Parchment || kind == DocumentKind::BlockAttestation;
}

} // namespace

Right rightToIssue(DocumentKind kind)
{
    return kind == DocumentKind::Parchment ? Right::IssueParchment : Right::IssueAttestation;
}

Result<Blockers> issueBlockers(const Database &database, const Rulebook &rules,
                               const DocumentRequest &request, QDate today)
{
    if (!isIssuedByRequest(request.kind))
        return notIssuedByRequest(request.kind);
    const auto facts = gatherFacts(database, rules, request.candidacy, today);
    if (!facts)
        return facts.error();
    return withoutWarnings(blockersOf(request, *facts));
}

Result<DocumentId> issueDocument(DocumentService &service, const Actor &by, const DocumentRequest &request,
                                 DocumentPrinter *printer)
{
    if (!isIssuedByRequest(request.kind))
        return notIssuedByRequest(request.kind);
    return service.issue(by, request, printer);
}

Result<std::vector<IssuableDocument>> loadIssuable(const Database &database, const Rulebook &rules,
                                                   std::span<const IssuableKey> keys, QDate today)
{
    auto items = DocumentListRepository(database).loadIssuable(keys);
    if (!items)
        return items.error();
    std::vector<IssuableDocument> judged;
    for (IssuableItem &item : *items) {
        IssuableDocument document{std::move(item), {}};
        auto blockers = issueBlockers(database, rules, document.request(), today);
        if (!blockers)
            return blockers.error();
        document.blockers = std::move(*blockers);
        judged.push_back(std::move(document));
    }
    return judged;
}

DocumentPreviewer::DocumentPreviewer(const Rulebook &rules)
    : m_rules(rules)
    , m_press(std::make_unique<LazyPress>())
{
}

DocumentPreviewer::~DocumentPreviewer() = default;

Result<QByteArray> DocumentPreviewer::render(const Database &database, const DocumentRequest &request,
                                             QDate today)
{
    if (!isIssuedByRequest(request.kind))
        return notIssuedByRequest(request.kind);
    return printPreview({database, m_rules, *m_press}, request, today);
}

} // namespace parchemin
