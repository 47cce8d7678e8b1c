#include "parchemin/app/documentverification.h"
#include "parchemin/app/keyservice.h"

#include <QFile>

#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

using documents::CheckLine;
using documents::CheckOutcome;
using documents::KnownKey;
using documents::VerificationReport;

/// What is to be verified: a file, or the text of a code as it was scanned.
Result<QByteArray> proofNamed(const QString &argument)
{
    if (documents::isPrintedProof(argument))
        return argument.toLatin1();
    return contentOf(argument);
}

Result<std::vector<KnownKey>> keysTyped(Invocation &call)
{
    std::vector<KnownKey> keys;
    if (call.has(u"keys"_s)) {
        const auto exported = contentOf(call.text(u"keys"_s));
        if (!exported)
            return exported.error();
        auto known = documents::knownKeysFrom(*exported);
        if (!known)
            return known.error();
        keys = *std::move(known);
    }
    const QStringList fingerprints = call.texts(u"key"_s);
    for (const QString &text : fingerprints) {
        const QByteArray fingerprint = documents::fingerprintFrom(text);
        if (fingerprint.isEmpty())
            call.noteBadValue(u"key"_s, text);
        keys.push_back({fingerprint});
    }
    return keys;
}

QString word(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return translate("Cli", "[yes]");
    case CheckOutcome::Failed:
        return translate("Cli", "[NO]");
    case CheckOutcome::Unknown:
        return translate("Cli", "[unknown]");
    case CheckOutcome::Absent:
        return translate("Cli", "[none]");
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const VerificationReport &report)
{
    QJsonArray lines;
    for (const CheckLine &line : report.lines) {
        lines.append(QJsonObject{{u"subject"_s, codeName(line.subject)},
                                 {u"outcome"_s, codeName(line.outcome)},
                                 {u"sentence"_s, line.sentence},
                                 {u"details"_s, QJsonArray::fromStringList(line.details)}});
    }
    return {{u"authentic"_s, report.isAuthentic()}, {u"lines"_s, lines}};
}

void printText(const Invocation &call, const VerificationReport &report)
{
    for (const CheckLine &line : report.lines) {
        call.out() << word(line.outcome) << u' ' << line.sentence << '\n';
        for (const QString &detail : line.details)
            call.out() << u"    "_s << detail << '\n';
    }
    if (report.claims) {
        using documents::Claim;
        for (const Claim claim : {Claim::Number, Claim::Holder, Claim::BirthDate, Claim::SheetCode,
                                  Claim::Blocks, Claim::JuryDate, Claim::IssuedOn})
            call.out() << frenchName(claim) << u" : "_s << frenchValue(*report.claims, claim) << '\n';
    }
    call.out() << documents::honestWords() << '\n';
}

Result<ExitStatus> verifyProof(Invocation &call)
{
    auto keys = keysTyped(call);
    if (!keys)
        return keys.error();
    if (call.isMisused())
        return call.misused();
    const auto proof = proofNamed(call.argument(0));
    if (!proof)
        return proof.error();
    const documents::ExaminedFile file = documents::examine(*proof, call.text(u"qr"_s));
    std::optional<documents::RegisterAnswer> answer;
    if (call.hasStore()) {
        auto known = registerAnswer(call.database(), file);
        if (!known)
            return known.error();
        answer = *std::move(known);
        const auto own = knownKeys(call.database(), file);
        if (!own)
            return own.error();
        keys->insert(keys->end(), own->begin(), own->end());
    }
    const VerificationReport report = documents::verify(file, *keys, answer);
    if (call.isJson()) {
        call.print(asJson(report));
    } else {
        printText(call, report);
    }
    return report.isAuthentic() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

void addVerifyVerbs(Verbs &verbs)
{
    verbs.push_back(
        {.name = u"verify"_s,
         .summary =
             translate("Cli", "Verify a document, a credential or the text of its code; 0 when authentic."),
         .access = Access::IfGiven,
         .positionals = {{u"FILE"_s, translate("Cli", "A PDF or .jwt file, or the text of a code.")}},
         .options = {valued(u"qr"_s, u"TEXT"_s, translate("Cli", "What a scanner read on the paper.")),
                     valued(u"key"_s, u"FINGERPRINT"_s, translate("Cli", "A key to trust; may be repeated.")),
                     valued(u"keys"_s, u"FILE"_s, translate("Cli", "The certifier's exported public keys."))},
         .act = verifyProof});
}

} // namespace parchemin::cli
