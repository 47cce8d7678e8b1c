#include "parchemin/app/recordnames.h"

#include "parchemin/store/recordnamerepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Which table the numbers of a field are records of.
struct RecordField
{
    QLatin1StringView field;
    QLatin1StringView table;
};

constexpr std::array recordFields{
    RecordField{"candidacies"_L1, "candidacy"_L1},
    RecordField{"candidacy"_L1, "candidacy"_L1},
    RecordField{"defence"_L1, "defence"_L1},
    RecordField{"member"_L1, "jury_member"_L1},
    RecordField{"mentor"_L1, "mentor"_L1},
    RecordField{"organisation"_L1, "organisation"_L1},
    RecordField{"panel"_L1, "jury_member"_L1},
    RecordField{"person"_L1, "person"_L1},
    RecordField{"submission"_L1, "submission"_L1},
    RecordField{"submissions"_L1, "submission"_L1},
    RecordField{"validations"_L1, "block_validation"_L1},
};

QString textOf(const RecordName &name)
{
    QStringList parts;
    if (!name.name.isEmpty())
        parts.append(name.name);
    if (!name.dossier.isEmpty())
        parts.append(QCoreApplication::translate("Journal", "dossier %1").arg(name.dossier));
    if (name.block)
        parts.append(QCoreApplication::translate("Journal", "block %1").arg(*name.block));
    if (name.attempt)
        parts.append(QCoreApplication::translate("Journal", "attempt %1").arg(*name.attempt));
    return parts.join(u' ');
}

/// Walks through the values of an event, and those in its lists and tables, for records to name.
class Naming
{
public:
    explicit Naming(const Database &database)
        : m_records(database)
    {
    }

    Status take(const QString &field, const QJsonValue &value)
    {
        if (value.isArray())
            return takeAll(field, value.toArray());
        if (value.isObject())
            return takeAll(value.toObject());
        return value.isDouble() ? takeRecord(field, value.toInteger()) : Status(Done{});
    }
    Status takeAll(const QJsonObject &object)
    {
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (Status done = take(field.key(), *field); !done)
                return done;
        }
        return Done{};
    }
    [[nodiscard]] const RecordNames &names() const { return m_names; }

private:
    Status takeAll(const QString &field, const QJsonArray &values)
    {
        for (const auto value : values) {
            if (Status done = take(field, value); !done)
                return done;
        }
        return Done{};
    }
    Status takeRecord(const QString &field, qint64 record)
    {
        const auto known = std::ranges::find(recordFields, field, &RecordField::field);
        if (known == recordFields.end())
            return Done{};
        const auto name = m_records.name(known->table, record);
        if (!name)
            return name.error();
        if (name->has_value())
            m_names.insert_or_assign({field, record}, textOf(**name));
        return Done{};
    }

    RecordNameRepository m_records;
    RecordNames m_names;
};

} // namespace

Result<RecordNames> recordNamesIn(const Database &database, const Event &event)
{
    Naming naming(database);
    for (const QString &json : {event.content.before, event.content.after}) {
        if (Status done = naming.takeAll(QJsonDocument::fromJson(json.toUtf8()).object()); !done)
            return done.error();
    }
    return naming.names();
}

} // namespace parchemin
