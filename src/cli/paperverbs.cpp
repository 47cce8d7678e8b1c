#include "parchemin/app/paperservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "cli/invocation.h"
#include "cli/issuedact.h"
#include "cli/lookup.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> write(const Invocation &call, const Result<QByteArray> &pdf, const QString &path)
{
    if (!pdf)
        return pdf.error();
    if (Status written = exchange::writeWholeFile(path, *pdf); !written)
        return written.error();
    return call.done(translate("Cli", "Written to %1.").arg(path));
}

Result<ExitStatus> issueConvocations(Invocation &call)
{
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    const SessionRepository sessions(call.database());
    const auto known = sessions.load(*session);
    if (!known)
        return known.error();
    const auto defences = sessions.defencesOf(*session);
    if (!defences)
        return defences.error();
    std::vector<ConvocationRecipient> recipients;
    for (const PanelSeat &seat : known->seats)
        recipients.push_back({seat.member.person, std::nullopt});
    for (const Defence &defence : *defences) {
        if (defence.convokedOn && !isClosed(defence.state))
            recipients.push_back({defence.person, defence.id});
    }
    const auto letters =
        PaperService(call.work().context()).issueConvocations(call.actor(), *session, recipients);
    if (!letters)
        return letters.error();
    return call.done(translate("Cli", "%n letter(s) issued.", nullptr, static_cast<int>(letters->size())));
}

Result<ExitStatus> issueAttendanceSheet(Invocation &call)
{
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    return tellIssued(call, PaperService(call.work().context()).issueAttendanceSheet(call.actor(), *session));
}

Result<ExitStatus> issuePassport(Invocation &call)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    return tellIssued(call, PaperService(call.work().context()).issuePassport(call.actor(), candidacy->id));
}

Result<ExitStatus> issueSupplement(Invocation &call)
{
    const PaperLanguage language = call.has(u"english"_s) ? PaperLanguage::English : PaperLanguage::French;
    return tellIssued(call, PaperService(call.work().context()).issueSupplement(call.actor(), language));
}

Result<ExitStatus> writeSummary(Invocation &call)
{
    const QString path = call.text(u"out"_s);
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto defences = SessionRepository(call.database()).defencesOfCandidacy(candidacy->id);
    if (!defences)
        return defences.error();
    if (defences->empty())
        return Error{ErrorCode::NotFound, u"no defence is scheduled for that dossier"_s, call.argument(0)};
    return write(call, PaperService(call.work().context()).dossierSummary(defences->back().id), path);
}

Result<ExitStatus> writeRegister(Invocation &call)
{
    const QString path = call.text(u"out"_s);
    const QDate to = call.date(u"to"_s, call.today());
    const QDate from = call.date(u"from"_s, QDate(to.year(), 1, 1));
    if (call.isMisused())
        return call.misused();
    return write(call, PaperService(call.work().context()).printedRegister(from, to), path);
}

} // namespace

void addPaperVerbs(Verbs &verbs)
{
    const Positional ref{u"REF"_s, translate("Cli", "The dossier number.")};
    const Positional code{u"CODE"_s, translate("Cli", "The session's code.")};
    const Option out = needed(u"out"_s, u"FILE"_s, translate("Cli", "The file."));
    verbs.push_back({.name = u"issue convocations"_s,
                     .summary = translate("Cli", "Issue the letters to the jury and those convened."),
                     .access = Access::Write,
                     .positionals = {code},
                     .options = {},
                     .act = issueConvocations});
    verbs.push_back({.name = u"issue attendance-sheet"_s,
                     .summary = translate("Cli", "Issue the sheet that everybody signs on the day."),
                     .access = Access::Write,
                     .positionals = {code},
                     .options = {},
                     .act = issueAttendanceSheet});
    verbs.push_back({.name = u"issue passport"_s,
                     .summary = translate("Cli", "Issue the passport of a person's blocks."),
                     .access = Access::Write,
                     .positionals = {ref},
                     .options = {},
                     .act = issuePassport});
    verbs.push_back({.name = u"issue supplement"_s,
                     .summary = translate("Cli", "Issue the supplement to the certificate."),
                     .access = Access::Write,
                     .positionals = {},
                     .options = {flag(u"english"_s, translate("Cli", "In English."))},
                     .act = issueSupplement});
    verbs.push_back({.name = u"paper summary"_s,
                     .summary = translate("Cli", "Write what the jury reads of a dossier to a file."),
                     .access = Access::Read,
                     .positionals = {ref},
                     .options = {out},
                     .act = writeSummary});
    verbs.push_back(
        {.name = u"paper register"_s,
         .summary = translate("Cli", "Write the register of a period, this year's by default, to a file."),
         .access = Access::Read,
         .positionals = {},
         .options = {valued(u"from"_s, u"DATE"_s, translate("Cli", "The first day.")),
                     valued(u"to"_s, u"DATE"_s, translate("Cli", "The last day.")), out},
         .act = writeRegister});
}

} // namespace parchemin::cli
