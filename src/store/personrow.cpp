#include "store/personrow.h"

#include "parchemin/core/namekey.h"
#include "parchemin/store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// SQLite's `unicode61` tokenizer knows the letters of this version.
constexpr QChar::UnicodeVersion tokenizerVersion = QChar::Unicode_6_1;

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) && QChar::unicodeVersion(character) <= tokenizerVersion;
}

/// A folded name with a space for everything that the tokenizer would not take for a part of a word.
QString wordsOnly(const QString &key)
{
    // A name is folded for each line of an import, and most are plain letters by then.
    if (std::ranges::all_of(key, [](QChar letter) { return letter.unicode() < 0x80; }))
        return key;
    QString tokens;
    for (const char32_t character : key.toStdU32String()) {
        if (isWordCharacter(character)) {
            tokens += QStringView(QChar::fromUcs4(character));
        } else {
            tokens += u' ';
        }
    }
    return tokens;
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
    return wordsOnly(nameKey(text)).split(u' ', Qt::SkipEmptyParts);
}

QString searchText(const PersonDetails &details)
{
    const QString names =
        QStringList{details.birthName, details.usageName, details.firstNames.join(u' ')}.join(u' ');
    return wordsOnly(nameKey(names)).simplified();
}

} // namespace parchemin
