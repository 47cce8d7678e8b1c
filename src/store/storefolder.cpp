#include "store/storefolder.h"

#include "parchemin/store/statement.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

QString databasePathIn(const QString &folder)
{
    return QDir(folder).filePath(u"parchemin.db"_s);
}

QString filesFolderIn(const QString &folder)
{
    return QDir(folder).filePath(u"files"_s);
}

QString lockPathIn(const QString &folder)
{
    return QDir(folder).filePath(u"parchemin.lock"_s);
}

Result<StoreInfo> readStoreInfo(const Database &database)
{
    Statement head(database, u"SELECT store_uuid FROM journal_head WHERE id = 1"_s);
    const auto uuid = single<QString>(head, [](const Statement &row) { return row.text(0); });
    if (!uuid)
        return Error{ErrorCode::StoreCorrupt, u"the store has no identity: "_s + uuid.error().detail};
    StoreInfo info{.uuid = *uuid, .createdAt = {}, .demonstrationNow = {}};
    Statement facts(database, u"SELECT key, value FROM store_info"_s);
    if (Status done = facts.run(); !done)
        return done.error();
    while (facts.next()) {
        if (facts.text(0) == u"created_at") {
            info.createdAt = facts.instant(1);
        } else if (facts.text(0) == u"demonstration_now") {
            info.demonstrationNow = facts.instant(1);
        }
    }
    if (!info.createdAt.isValid() || (info.demonstrationNow && !info.demonstrationNow->isValid()))
        return Error{ErrorCode::StoreCorrupt, u"the store does not say when it was created"_s};
    return info;
}

} // namespace parchemin
