#include "parchemin/app/founding.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/storesetup.h"
#include "parchemin/core/namekey.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/userrepository.h"

#include <QDir>

#include <algorithm>

#include "app/invalidinput.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Founder tidied(const Founder &founder)
{
    return {founder.firstName.simplified(), founder.birthName.simplified(), founder.sitsOnJuries};
}

FirstUser accountOf(const Founder &founder)
{
    const QString name = founder.firstName + u' ' + founder.birthName;
    return {nameKey(name).replace(u' ', u'.'), name};
}

/// Lists the founder in the directory and ties the store's only account to her or him.
Status seat(Store &store, const Clock &clock, const Founder &founder)
{
    auto rules = Rulebook::load(store.database(), clock.today());
    if (!rules)
        return rules.error();
    const auto accounts = UserRepository(store.database()).all();
    if (!accounts)
        return accounts.error();
    Announcer announcer;
    Context context{store, clock, **rules, announcer};
    const Actor &actor = accounts->front().actor;
    PersonDetails details;
    details.birthName = founder.birthName;
    details.firstNames = {founder.firstName};
    const auto member = DirectoryUpkeepService(context).addJuryMember(
        actor, details, {.quality = JuryQuality::PedagogicalLead, .isExternal = false});
    if (!member)
        return member.error();
    const auto listed = JuryRepository(store.database()).load(*member);
    if (!listed)
        return listed.error();
    return AccountService(context).tie(actor, actor.user, listed->person);
}

void removeMade(const QString &folder, bool existed)
{
    QDir(folder).removeRecursively();
    if (existed)
        QDir().mkpath(folder);
}

} // namespace

Result<std::unique_ptr<Store>> foundStore(const QString &folder, const Clock &clock, const Founder &founder)
{
    const Founder tidy = tidied(founder);
    if (nameKey(tidy.firstName).isEmpty())
        return invalid(u"/firstName"_s, u"the founder has no first name"_s);
    if (nameKey(tidy.birthName).isEmpty())
        return invalid(u"/birthName"_s, u"the founder has no birth name"_s);
    const bool existed = QDir(folder).exists();
    auto store = createStore(folder, clock, accountOf(tidy));
    if (!store || !tidy.sitsOnJuries)
        return store;
    if (Status seated = seat(**store, clock, tidy); !seated) {
        store->reset();
        removeMade(folder, existed);
        return seated.error();
    }
    return store;
}

} // namespace parchemin
