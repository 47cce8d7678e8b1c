#include "cli/issuedact.h"

#include "parchemin/app/documentservice.h"
#include "parchemin/app/sentences.h"

#include "cli/translate.h"

namespace parchemin::cli {

Result<ExitStatus> tellIssued(const Invocation &call, const Result<DocumentId> &issued)
{
    if (!issued)
        return issued.error();
    const auto document = call.work().documents().load(*issued);
    if (!document)
        return document.error();
    return call.done(
        translate("Cli", "%1 issued under the number %2.").arg(word(document->kind), document->number));
}

} // namespace parchemin::cli
