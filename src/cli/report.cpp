#include "cli/report.h"

#include "parchemin/app/sentences.h"

#include "cli/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {

ExitStatus statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::RuleRefused:
    case ErrorCode::Cancelled:
        return ExitStatus::Refused;
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::CommitUnknown:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
        return ExitStatus::Failed;
    }
    Q_UNREACHABLE();
}

void tell(QTextStream &stream, const Error &error)
{
    if (error.code == ErrorCode::RuleRefused && !error.blockers.empty()) {
        stream << u"parchemin-cli: "_s << translate("Cli", "Refused; nothing was changed. The reasons:")
               << '\n';
        tell(stream, error.blockers, u"  "_s);
        return;
    }
    const QString text = sentence(error);
    stream << u"parchemin-cli: "_s << text << '\n';
    if (!detailSentence(error).isEmpty())
        return;
    if (!error.where.isEmpty() && !text.contains(error.where))
        stream << u"  "_s << translate("Cli", "Where: %1").arg(error.where) << '\n';
    if (!error.detail.isEmpty() && !text.contains(error.detail))
        stream << u"  "_s << translate("Cli", "Details: %1").arg(error.detail) << '\n';
}

void tell(QTextStream &stream, const Blockers &blockers, const QString &indent)
{
    for (const Blocker &blocker : blockers) {
        stream << indent << codeName(blocker.code);
        if (const QString rule = ruleOf(blocker.code); !rule.isEmpty())
            stream << u" ("_s << rule << ')';
        stream << u": "_s;
        if (isWarning(blocker.code))
            stream << translate("Cli", "warning: ");
        stream << sentence(blocker) << '\n';
    }
}

} // namespace parchemin::cli
