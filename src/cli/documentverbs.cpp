#include "parchemin/app/sentences.h"

#include <QJsonDocument>

#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<std::vector<OfficialDocument>> documentsTyped(const Invocation &call)
{
    DocumentService &documents = call.work().documents();
    if (call.has(u"session"_s)) {
        const auto session = sessionNamed(call, call.text(u"session"_s));
        if (!session)
            return session.error();
        return documents.ofSession(*session);
    }
    const auto person = personNamed(call, call.argument(0));
    if (!person)
        return person.error();
    return documents.ofPerson(*person);
}

Result<ExitStatus> listDocuments(Invocation &call)
{
    if (call.argument(0).isEmpty() != call.has(u"session"_s))
        call.noteMisuse(translate("Cli", "Either a dossier number or --session is needed."));
    if (call.isMisused())
        return call.misused();
    const auto documents = documentsTyped(call);
    if (!documents)
        return documents.error();
    if (call.isJson()) {
        call.print(arrayOf(*documents));
        return ExitStatus::Done;
    }
    Table table({translate("Cli", "Number"), translate("Cli", "Document"), translate("Cli", "Issued"),
                 translate("Cli", "State")});
    for (const OfficialDocument &document : *documents) {
        table.add({document.number, word(document.kind), document.issuedOn.toString(Qt::ISODate),
                   word(document.state)});
    }
    table.print(call.out(), translate("Cli", "No document."));
    return ExitStatus::Done;
}

QJsonObject detailed(const OfficialDocument &document, const DocumentKinship &kinship)
{
    QJsonObject object = asJson(document);
    object.insert(u"payload"_s, QJsonDocument::fromJson(document.payload).object());
    object.insert(u"duplicateOf"_s, kinship.original);
    object.insert(u"supersedes"_s, kinship.predecessor);
    object.insert(u"successor"_s, kinship.successor);
    return object;
}

void tellKinship(Invocation &call, const OfficialDocument &document, const DocumentKinship &kinship)
{
    if (!kinship.original.isEmpty()) {
        call.out()
            << translate("Cli", "Duplicate %1 of %2").arg(document.duplicateNumber).arg(kinship.original)
            << '\n';
    }
    if (!kinship.predecessor.isEmpty())
        call.out() << translate("Cli", "Supersedes %1").arg(kinship.predecessor) << '\n';
    if (!kinship.successor.isEmpty())
        call.out() << translate("Cli", "Superseded by %1").arg(kinship.successor) << '\n';
}

Result<ExitStatus> showDocument(Invocation &call)
{
    const auto document = call.work().documents().byNumber(call.argument(0));
    if (!document)
        return document.error();
    const auto kinship = call.work().documents().kinshipOf(*document);
    if (!kinship)
        return kinship.error();
    if (call.isJson()) {
        call.print(detailed(*document, *kinship));
        return ExitStatus::Done;
    }
    call.out() << document->number << u"  "_s << word(document->kind) << u", "_s << word(document->state)
               << u", "_s << document->issuedOn.toString(Qt::ISODate) << '\n'
               << u"SHA-256 "_s << document->pdfSha256 << u"  "_s << document->pdfSize << u" B\n"_s;
    tellKinship(call, *document, *kinship);
    if (!document->statusReason.isEmpty())
        call.out() << translate("Cli", "Reason: %1").arg(document->statusReason) << '\n';
    return ExitStatus::Done;
}

Result<ExitStatus> exportDocument(Invocation &call)
{
    const QString path = call.text(u"out"_s);
    const auto document = call.work().documents().byNumber(call.argument(0));
    if (!document)
        return document.error();
    if (Status done = call.work().documents().exportTo(document->id, path); !done)
        return done.error();
    return call.done(translate("Cli", "%1 written to %2.").arg(document->number, path));
}

Result<ExitStatus> revokeDocument(Invocation &call)
{
    const auto approver = approverOf(call);
    if (!approver)
        return approver.error();
    const auto document = call.work().documents().byNumber(call.argument(0));
    if (!document)
        return document.error();
    if (Status done =
            call.work().documents().revoke(call.actor(), *approver, document->id, call.text(u"reason"_s));
        !done)
        return done.error();
    return call.done(translate("Cli", "%1 revoked.").arg(document->number));
}

} // namespace

void addDocumentVerbs(Verbs &verbs)
{
    const Positional number{u"NUMBER"_s, translate("Cli", "The document's number.")};
    verbs.push_back(
        {.name = u"documents"_s,
         .summary = translate("Cli", "List the documents of a person or a session."),
         .access = Access::Read,
         .positionals = {{u"REF"_s, translate("Cli", "The dossier number."), Positional::Count::Optional}},
         .options = {valued(u"session"_s, u"CODE"_s, translate("Cli", "The session's code."))},
         .act = listDocuments});
    verbs.push_back({.name = u"document show"_s,
                     .summary = translate("Cli", "Show what is recorded of a document."),
                     .access = Access::Read,
                     .positionals = {number},
                     .options = {},
                     .act = showDocument});
    verbs.push_back({.name = u"document export"_s,
                     .summary = translate("Cli", "Write a document's stored bytes to a file."),
                     .access = Access::Read,
                     .positionals = {number},
                     .options = {needed(u"out"_s, u"FILE"_s, translate("Cli", "The file."))},
                     .act = exportDocument});
    verbs.push_back({.name = u"document revoke"_s,
                     .summary = translate("Cli", "Revoke a document, with a second person."),
                     .access = Access::Write,
                     .positionals = {number},
                     .options = {valued(u"approver"_s, u"LOGIN"_s, translate("Cli", "The second person.")),
                                 needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why."))},
                     .act = revokeDocument});
}

} // namespace parchemin::cli
