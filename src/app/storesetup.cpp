#include "parchemin/app/storesetup.h"

#include "parchemin/core/juryruleset.h"
#include "parchemin/core/policy.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/rulesrepository.h"
#include "parchemin/store/userrepository.h"

#include <QDir>
#include <QFile>

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

Status loadPolicy(const RulesRepository &rules)
{
    const auto json = shippedFile(u"policy/parameters.json"_s);
    if (!json)
        return json.error();
    const auto parameters = parsePolicyParameters(*json);
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
                                           std::optional<QDateTime> demonstrationNow)
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

Result<ReferenceSheet> shippedSheet()
{
    const auto json = shippedFile(u"reference-sheets/rncp-31187.json"_s);
    if (!json)
        return json.error();
    return parseReferenceSheet(*json);
}

} // namespace parchemin
