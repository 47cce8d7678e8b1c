#include "store/personrow.h"

#include "parchemin/core/namekey.h"
#include "parchemin/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// SQLite's `unicode61` tokenizer knows the letters of this version.
constexpr QChar::UnicodeVersion tokenizerVersion = QChar::Unicode_6_1;

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) && QChar::unicodeVersion(character) <= tokenizerVersion;
}

} // namespace

QString personColumns()
{
    return u"p.id, p.uuid, p.birth_name, p.usage_name, p.first_names, p.birth_date, p.birth_place, "
           u"p.birth_insee, "
           "p.birth_postal, p.birth_country, p.sex, p.email, p.phone, p.address, p.merged_into_id"_s;
}

Person readPerson(const Statement &row)
{
    return {.id = row.id<PersonId>(0),
            .uuid = row.text(1),
            .details = {.birthName = row.text(2),
                        .usageName = row.text(3),
                        .firstNames = splitFirstNames(row.text(4)),
                        .birthDate = row.date(5),
                        .birthPlace = row.text(6),
                        .birthInsee = row.text(7),
                        .birthPostal = row.text(8),
                        .birthCountry = row.text(9),
                        .sex = sexFromCode(row.text(10)).value_or(Sex::Unknown),
                        .email = row.text(11),
                        .phone = row.text(12),
                        .address = row.text(13)},
            .mergedInto = row.optionalId<PersonId>(14)};
}

QString joinedFirstNames(const PersonDetails &details)
{
    return details.firstNames.join(u", "_s);
}

QStringList splitFirstNames(const QString &joined)
{
    return joined.split(u", "_s, Qt::SkipEmptyParts);
}

QStringList searchWords(const QString &text)
{
    const QList<uint> characters = nameKey(text).toUcs4();
    QString words;
    for (const uint character : characters) {
        if (isWordCharacter(character)) {
            words += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        } else {
            words += u' ';
        }
    }
    return words.split(u' ', Qt::SkipEmptyParts);
}

QString searchText(const PersonDetails &details)
{
    return searchWords(
               QStringList{details.birthName, details.usageName, details.firstNames.join(u' ')}.join(u' '))
        .join(u' ');
}

} // namespace parchemin
