#include "parchemin/app/rulesservice.h"

#include "parchemin/app/act.h"
#include "parchemin/store/rulesrepository.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>

#include "app/candidacyrules.h"
#include "app/invalidinput.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qint64 maxFileBytes = 4 << 20;

/// What is wrong with the value itself, whatever its day.
std::optional<Error> faultOf(const PolicyParameter &parameter, const std::vector<PolicyParameter> &known,
                             QDate today)
{
    if (!policyKeys().contains(parameter.key))
        return invalid(u"/key"_s, u"is not a known policy parameter"_s);
    if (!parameter.validFrom.isValid())
        return invalid(u"/validFrom"_s, u"is no day"_s);
    if (parameter.source.trimmed().isEmpty())
        return invalid(u"/source"_s, u"is missing"_s);
    std::vector<PolicyParameter> together = known;
    together.push_back(parameter);
    if (const auto policy = policyOn(together, parameter.validFrom); !policy)
        return invalid(u"/value"_s, policy.error().detail);
    if (parameter.validFrom < today) {
        Error past = refused({timeOrder(parameter.validFrom, today)});
        past.where = u"/validFrom"_s;
        return past;
    }
    const bool hasValueFrom = std::ranges::any_of(known, [&parameter](const PolicyParameter &other) {
        return other.key == parameter.key && other.validFrom == parameter.validFrom;
    });
    if (hasValueFrom)
        return Error{ErrorCode::Conflict, u"the parameter has a value from that day"_s, u"/validFrom"_s};
    return std::nullopt;
}

/// The latest version of a code, or null.
const ReferenceSheet *latestOf(const std::vector<RulesRepository::LoadedSheet> &sheets, const QString &code)
{
    const ReferenceSheet *latest = nullptr;
    for (const RulesRepository::LoadedSheet &loaded : sheets) {
        if (loaded.sheet.rncpCode == code && (latest == nullptr || latest->version < loaded.sheet.version))
            latest = &loaded.sheet;
    }
    return latest;
}

/// BR-01: the next version, and another content.
void addVersionFaults(SheetReport &report)
{
    const int version = report.sheet->version;
    const int expected = report.presentVersion.value_or(0) + 1;
    if (version != expected) {
        report.faults.push_back(
            invalid(u"/version"_s, u"is %1, where the next version is %2"_s.arg(version).arg(expected)));
    }
    const bool isSame = std::ranges::all_of(report.differences, [](const SheetDifference &difference) {
        return difference.pointer == u"/version"_s;
    });
    if (report.presentVersion && isSame)
        report.faults.push_back(invalid({}, u"changes nothing"_s));
}

/// Every list of work follows the certification in force: another one beside its candidates would hide what
/// waits for them, and a sheet is never taken back.
Result<std::optional<Error>> otherCertificationFault(const RulesRepository &rules, const QString &rncpCode)
{
    const auto others = rules.candidaciesOfOtherCodes(rncpCode);
    if (!others)
        return others.error();
    return *others == 0
               ? std::nullopt
               : std::optional(invalid(
                     u"/rncpCode"_s, u"is another certification than that of %1 candidacies"_s.arg(*others)));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    if (file.size() > maxFileBytes)
        return invalid({}, u"the file is larger than a sheet"_s);
    return file.readAll();
}

} // namespace

std::vector<DatedParameter> datedParameters(const std::vector<PolicyParameter> &all, QDate today)
{
    std::vector<DatedParameter> result;
    for (const QString &key : policyKeys()) {
        std::vector<PolicyParameter> values;
        std::ranges::copy_if(all, std::back_inserter(values),
                             [&key](const PolicyParameter &parameter) { return parameter.key == key; });
        std::ranges::sort(values, std::ranges::greater(), &PolicyParameter::validFrom);
        std::optional<QDate> until;
        for (const PolicyParameter &parameter : values) {
            const Validity validity = parameter.validFrom > today ? Validity::Future
                                      : until && *until < today   ? Validity::Past
                                                                  : Validity::Present;
            result.push_back({parameter, until, validity});
            until = parameter.validFrom.addDays(-1);
        }
    }
    return result;
}

Validity validityOf(const JuryRuleSet &set, QDate today)
{
    if (set.validFrom && *set.validFrom > today)
        return Validity::Future;
    return set.validTo && *set.validTo < today ? Validity::Past : Validity::Present;
}

std::optional<Error> RulesService::faultOf(const PolicyParameter &parameter) const
{
    return parchemin::faultOf(parameter, m_context.rules.parameters(), m_context.clock.today());
}

Status RulesService::addParameter(const Actor &by, const PolicyParameter &parameter)
{
    auto act = Act::begin(m_context, by, Right::ManagePolicy);
    if (!act)
        return act.error();
    PolicyParameter added = parameter;
    added.source = parameter.source.trimmed();
    const RulesRepository rules(act->database());
    const auto known = rules.policyParameters();
    if (!known)
        return known.error();
    if (const auto fault = parchemin::faultOf(added, *known, act->today()))
        return *fault;
    if (Status stored = rules.addPolicyParameter(added); !stored)
        return stored;
    const Status done = act->finish({u"policy.added"_s,
                                     u"policy_parameter"_s,
                                     static_cast<qint64>(known->size()) + 1, // nothing is ever removed
                                     {},
                                     {},
                                     {{u"key"_s, added.key},
                                      {u"value"_s, added.value},
                                      {u"validFrom"_s, added.validFrom.toString(Qt::ISODate)},
                                      {u"source"_s, added.source}}});
    return done ? renewRules() : done;
}

Result<SheetReport> RulesService::checkSheet(const QString &path) const
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    SheetReport report{.faults = referenceSheetFaults(*content)};
    if (!report.faults.empty())
        return report;
    auto sheet = parseReferenceSheet(*content);
    if (!sheet)
        return sheet.error();
    const RulesRepository rules(m_context.database());
    const auto sheets = rules.sheets();
    if (!sheets)
        return sheets.error();
    const auto other = otherCertificationFault(rules, sheet->rncpCode);
    if (!other)
        return other.error();
    report.faults = countFaults(*sheet);
    if (*other)
        report.faults.push_back(**other);
    if (const ReferenceSheet *present = latestOf(*sheets, sheet->rncpCode)) {
        report.presentVersion = present->version;
        report.differences = differencesBetween(*present, *sheet);
    }
    report.sheet = *std::move(sheet);
    addVersionFaults(report);
    return report;
}

Result<SheetId> RulesService::acceptSheet(const Actor &by, const SheetReport &report)
{
    auto act = Act::begin(m_context, by, Right::ManageSheets);
    if (!act)
        return act.error();
    if (!report.isAcceptable())
        return report.faults.front();
    if (!report.sheet)
        return invalid({}, u"the report holds no sheet"_s);
    const ReferenceSheet &sheet = *report.sheet;
    const RulesRepository rules(act->database());
    // The store may have moved on since the file was checked.
    const auto sheets = rules.sheets();
    if (!sheets)
        return sheets.error();
    const ReferenceSheet *present = latestOf(*sheets, sheet.rncpCode);
    if (sheet.version != (present == nullptr ? 1 : present->version + 1))
        return Error{ErrorCode::Conflict, u"the store has another version by now"_s, u"/version"_s};
    const auto other = otherCertificationFault(rules, sheet.rncpCode);
    if (!other)
        return other.error();
    if (*other)
        return **other;
    const auto id = rules.addSheet(sheet, act->at());
    if (!id)
        return id.error();
    if (Status done = act->finish({u"sheet.loaded"_s,
                                   u"reference_sheet"_s,
                                   id->value(),
                                   {},
                                   {},
                                   {{u"code"_s, sheet.rncpCode},
                                    {u"version"_s, sheet.version},
                                    {u"title"_s, sheet.title},
                                    {u"sha256"_s, sheet.sourceSha256}}});
        !done)
        return done.error();
    if (Status renewed = renewRules(); !renewed)
        return renewed.error();
    return *id;
}

Status RulesService::renewRules()
{
    auto renewed = Rulebook::load(m_context.database(), m_context.clock.today());
    if (!renewed)
        return renewed.error();
    std::swap(m_context.rules, **renewed);
    m_earlier.push_back(*std::move(renewed));
    return Done{};
}

} // namespace parchemin
