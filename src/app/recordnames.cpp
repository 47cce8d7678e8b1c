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

} // namespace

Result<RecordNames> recordNamesIn(const Database &database, const Event &event)
{
    const RecordNameRepository records(database);
    RecordNames names;
    for (const QString &json : {event.content.before, event.content.after}) {
        const QJsonObject fields = QJsonDocument::fromJson(json.toUtf8()).object();
        for (const RecordField &known : recordFields) {
            const QJsonValue value = fields.value(known.field);
            const QJsonArray numbers = value.isArray() ? value.toArray() : QJsonArray{value};
            for (const auto number : numbers) {
                if (!number.isDouble())
                    continue; // another act keeps a word under that name
                const auto name = records.name(known.table, number.toInteger());
                if (!name)
                    return name.error();
                if (name->has_value())
                    names.insert_or_assign({QString(known.field), number.toInteger()}, textOf(**name));
            }
        }
    }
    return names;
}

} // namespace parchemin
