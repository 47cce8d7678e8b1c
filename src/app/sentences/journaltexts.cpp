#include "parchemin/app/journaltexts.h"

#include "parchemin/core/actor.h"
#include "parchemin/core/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include "app/sentences/journalnames.h"
#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Fields = QMap<QString, QJsonValue>; ///< by path: "legalBasis/date"

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

void flatten(Fields &fields, const QString &path, const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString name = path.isEmpty() ? field.key() : QString(path + u'/' + field.key());
        if (field->isObject()) {
            flatten(fields, name, field->toObject());
        } else {
            fields.insert(name, *field);
        }
    }
}

Fields fieldsOf(const QString &json)
{
    Fields fields;
    flatten(fields, {}, QJsonDocument::fromJson(json.toUtf8()).object());
    return fields;
}

/// A field without a name of its own is read from its code: "juryPlace" gives "jury place".
QString spelledOut(const QString &code)
{
    static const QRegularExpression capital(u"([A-Z])"_s);
    QString words = code;
    words.replace(capital, u" \\1"_s);
    return words.toLower();
}

QString fieldName(const QString &path)
{
    QStringList names;
    for (const QString &part : path.split(u'/')) {
        const QString known = journalFieldName(part);
        names.append(known.isEmpty() ? spelledOut(part) : known);
    }
    return names.join(u" · "_s);
}

/// Of which enumeration the codes of a field are; empty means any.
struct FieldKind
{
    QLatin1StringView field;
    QLatin1StringView entity;
    QLatin1StringView kind;
};

constexpr std::array fieldKinds{
    FieldKind{"route"_L1, {}, "AccessRoute"_L1},
    FieldKind{"presence"_L1, {}, "Presence"_L1},
    FieldKind{"level"_L1, {}, "RatingLevel"_L1},
    FieldKind{"scope"_L1, {}, "CandidacyScope"_L1},
    FieldKind{"sex"_L1, {}, "Sex"_L1},
    FieldKind{"modality"_L1, {}, "SessionModality"_L1},
    FieldKind{"quality"_L1, {}, "JuryQuality"_L1},
    FieldKind{"role"_L1, "jury_session"_L1, "SeatRole"_L1},
    FieldKind{"method"_L1, {}, "SignatureMethod"_L1},
    FieldKind{"channel"_L1, {}, "ConvocationChannel"_L1},
    FieldKind{"category"_L1, "incident"_L1, "IncidentCategory"_L1},
    FieldKind{"category"_L1, {}, "FraudCategory"_L1},
    FieldKind{"kind"_L1, "minutes"_L1, "MinutesKind"_L1},
    FieldKind{"kind"_L1, "organisation"_L1, "OrganisationKind"_L1},
    FieldKind{"candidacy"_L1, "jury_decision"_L1, "CandidacyState"_L1},
    FieldKind{"source"_L1, {}, "ValidationSource"_L1},
    FieldKind{"state"_L1, "admissibility"_L1, "AdmissibilityState"_L1},
    FieldKind{"state"_L1, "candidacy"_L1, "CandidacyState"_L1},
    FieldKind{"state"_L1, "submission"_L1, "SubmissionState"_L1},
    FieldKind{"state"_L1, "jury_session"_L1, "SessionState"_L1},
    FieldKind{"state"_L1, "defence"_L1, "DefenceState"_L1},
    FieldKind{"state"_L1, "official_document"_L1, "DocumentState"_L1},
    FieldKind{{}, "official_document"_L1, "DocumentKind"_L1},
    FieldKind{{}, "jury_decision"_L1, "DecisionOutcome"_L1},
    FieldKind{{}, "evaluation"_L1, "EvaluationOutcome"_L1},
    FieldKind{{}, "conflict_of_interest"_L1, "ConflictKind"_L1},
    FieldKind{{}, {}, "CancellationKind"_L1},
};

/// Which enumeration the codes of a field come from, where the record decides it.
QString kindOf(const QString &field, const QString &entity)
{
    const auto found = std::ranges::find_if(fieldKinds, [&field, &entity](const FieldKind &row) {
        return (row.field.isEmpty() || field == row.field) && (row.entity.isEmpty() || entity == row.entity);
    });
    return found->kind;
}

QString textValue(const QString &text, const QString &field, const QString &entity)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression instant(u"^\\d{4}-\\d{2}-\\d{2}T"_s);
    static const QRegularExpression code(u"^[A-Z][A-Z_]+$"_s);
    const QLocale locale;
    if (day.match(text).hasMatch())
        return locale.toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat);
    if (instant.match(text).hasMatch()) {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        return locale.toString(certifierDay(at), QLocale::ShortFormat) + u' ' +
               locale.toString(certifierTime(at), QLocale::ShortFormat);
    }
    if (code.match(text).hasMatch())
        return wordFor(kindOf(field, entity), text);
    return text;
}

/// How the values of an event are said.
class ValueWords
{
public:
    ValueWords(QString entity, const RecordNames &names)
        : m_entity(std::move(entity))
        , m_names(names)
    {
    }

    [[nodiscard]] QString text(const QJsonValue &value, const QString &field) const
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return {};
        case QJsonValue::Bool:
            return value.toBool() ? translate("Journal", "yes") : translate("Journal", "no");
        case QJsonValue::Double:
            return numberText(value, field);
        case QJsonValue::String:
            return textValue(value.toString(), field, m_entity);
        case QJsonValue::Array:
            return listText(value.toArray(), field);
        case QJsonValue::Object:
            return objectText(value.toObject());
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString numberText(const QJsonValue &value, const QString &field) const
    {
        const auto record = m_names.find({field, value.toInteger()});
        return record != m_names.end()
                   ? record->second
                   : QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    [[nodiscard]] QString listText(const QJsonArray &array, const QString &field) const
    {
        const bool isTable = !array.isEmpty() && array.first().isObject();
        QStringList parts;
        for (const auto part : array)
            parts.append(text(part, field));
        return parts.join(isTable ? u" · "_s : u", "_s);
    }
    [[nodiscard]] QString objectText(const QJsonObject &object) const
    {
        QStringList parts;
        for (auto part = object.begin(); part != object.end(); ++part)
            parts.append(translate("Journal", "%1: %2").arg(fieldName(part.key()), text(*part, part.key())));
        return parts.join(u", "_s);
    }

    QString m_entity;
    const RecordNames &m_names;
};

} // namespace

std::vector<FieldChange> changesOf(const Event &event, const RecordNames &names)
{
    const ValueWords words(event.content.entity, names);
    const Fields before = fieldsOf(event.content.before);
    const Fields after = fieldsOf(event.content.after);
    Fields all = before;
    all.insert(after);
    std::vector<FieldChange> changes;
    for (auto field = all.cbegin(); field != all.cend(); ++field) {
        const QString name = field.key().section(u'/', -1);
        const FieldChange change{fieldName(field.key()),
                                 words.text(before.value(field.key(), QJsonValue::Undefined), name),
                                 words.text(after.value(field.key(), QJsonValue::Undefined), name)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

QString entityWord(const QString &table)
{
    const QString known = journalEntityName(table);
    return known.isEmpty() ? table : known;
}

QString roleWord(const QString &role)
{
    if (role == u"system"_s) // an act of nobody: a new store, a change of its schema
        return translate("Journal", "the program");
    return wordFor(u"Role"_s, role);
}

} // namespace parchemin
