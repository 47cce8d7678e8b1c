#include "parchemin/app/storesetup.h"

#include "parchemin/core/juryruleset.h"
#include "parchemin/core/policy.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/rulesrepository.h"
#include "parchemin/store/userrepository.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are registered by hand, from outside any namespace.
static void initShippedRules()
{
    Q_INIT_RESOURCE(parchemin_rules);
}

namespace parchemin {
namespace {

Result<QByteArray> shippedFile(const QString &name)
{
    initShippedRules();
    QFile file(u":/parchemin/rules/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"the program lacks its resource %1"_s.arg(name), name};
    return file.readAll();
}

Status loadSheet(const RulesRepository &rules, const QDateTime &at)
{
    const auto sheet = shippedSheet();
    if (!sheet)
        return sheet.error();
    const auto added = rules.addSheet(*sheet, at);
    if (!added)
        return added.error();
    return Done{};
}

Result<std::vector<PolicyParameter>> shippedParameters()
{
    const auto json = shippedFile(u"policy/parameters.json"_s);
    if (!json)
        return json.error();
    return parsePolicyParameters(*json);
}

Status loadPolicy(const RulesRepository &rules)
{
    const auto parameters = shippedParameters();
    if (!parameters)
        return parameters.error();
    for (const PolicyParameter &parameter : *parameters) {
        if (Status added = rules.addPolicyParameter(parameter); !added)
            return added;
    }
    return Done{};
}

Status loadRuleSets(const RulesRepository &rules, const QDateTime &at)
{
    const auto json = shippedFile(u"policy/jury-rule-sets.json"_s);
    if (!json)
        return json.error();
    const auto sets = parseJuryRuleSets(*json);
    if (!sets)
        return sets.error();
    for (const JuryRuleSet &set : *sets) {
        if (Status added = rules.addRuleSet(set, at); !added)
            return added;
    }
    return Done{};
}

/// The shipped values that are missing, but for parameters that the certifier has decided on.
std::vector<PolicyParameter> missingFrom(const std::vector<PolicyParameter> &known,
                                         const std::vector<PolicyParameter> &shipped)
{
    const auto isShipped = [&shipped](const PolicyParameter &one) {
        return std::ranges::any_of(shipped, [&one](const PolicyParameter &other) {
            return other.key == one.key && other.validFrom == one.validFrom && other.value == one.value;
        });
    };
    std::vector<PolicyParameter> missing;
    for (const PolicyParameter &parameter : shipped) {
        bool isDecided = false;
        for (const PolicyParameter &one : known) {
            const bool isSameDay = one.validFrom == parameter.validFrom;
            isDecided = isDecided || (one.key == parameter.key && (isSameDay || !isShipped(one)));
        }
        if (!isDecided)
            missing.push_back(parameter);
    }
    return missing;
}

/// As a migration does, in the program's own name.
Status addAsProgram(const Database &database, const PolicyParameter &parameter, qint64 place,
                    const QDateTime &at)
{
    if (Status added = RulesRepository(database).addPolicyParameter(parameter); !added)
        return added;
    const QJsonObject after{{u"key"_s, parameter.key},
                            {u"value"_s, parameter.value},
                            {u"validFrom"_s, parameter.validFrom.toString(Qt::ISODate)},
                            {u"source"_s, parameter.source}};
    const auto recorded = Journal(database).append(
        {.at = at,
         .user = UserId{0},
         .role = u"system"_s,
         .action = u"policy.added"_s,
         .entity = u"policy_parameter"_s,
         .entityId = place,
         .after = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact))});
    return recorded ? Status(Done{}) : Status(recorded.error());
}

Status fill(const Database &database, const QDateTime &at, const FirstUser &firstUser)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const RulesRepository rules(database);
    if (Status done = loadSheet(rules, at); !done)
        return done;
    if (Status done = loadPolicy(rules); !done)
        return done;
    if (Status done = loadRuleSets(rules, at); !done)
        return done;
    const auto user = UserRepository(database).add(firstUser.login, firstUser.displayName, std::nullopt,
                                                   {Role::Lead, Role::Admin});
    if (!user)
        return user.error();
    const auto recorded = Journal(database).append({.at = at,
                                                    .user = *user,
                                                    .role = codeName(Role::Admin),
                                                    .action = u"rules.loaded"_s,
                                                    .entity = u"user_account"_s,
                                                    .entityId = user->value()});
    if (!recorded)
        return recorded.error();
    return transaction->commit();
}

} // namespace

Result<std::unique_ptr<Store>> createStore(const QString &folder, const Clock &clock,
                                           const FirstUser &firstUser,
                                           const std::optional<QDateTime> &demonstrationNow)
{
    if (firstUser.login.trimmed().isEmpty() || firstUser.displayName.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"the first user has no name"_s, u"/firstUser"_s};
    const bool existed = QDir(folder).exists();
    auto store = Store::create(folder, clock, demonstrationNow);
    if (!store)
        return store.error();
    if (Status filled = fill((*store)->database(), clock.now(), firstUser); !filled) {
        store->reset();
        QDir(folder).removeRecursively();
        if (existed)
            QDir().mkpath(folder);
        return filled.error();
    }
    return store;
}

Status completePolicy(Store &store, const Clock &clock)
{
    if (store.database().isReadOnly())
        return Done{};
    const auto shipped = shippedParameters();
    if (!shipped)
        return shipped.error();
    const RulesRepository rules(store.database());
    auto known = rules.policyParameters();
    if (!known)
        return known.error();
    if (missingFrom(*known, *shipped).empty())
        return Done{}; // the usual case asks for no lock
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    known = rules.policyParameters();
    if (!known)
        return known.error();
    auto place = static_cast<qint64>(known->size()); // nothing is ever removed
    for (const PolicyParameter &parameter : missingFrom(*known, *shipped)) {
        if (Status added = addAsProgram(store.database(), parameter, ++place, clock.now()); !added)
            return added;
    }
    return transaction->commit();
}

Result<ReferenceSheet> shippedSheet()
{
    const auto json = shippedFile(u"reference-sheets/rncp-31187.json"_s);
    if (!json)
        return json.error();
    return parseReferenceSheet(*json);
}

} // namespace parchemin
