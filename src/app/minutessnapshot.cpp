#include "app/minutessnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

template <typename T, typename Plain>
concept Like = std::same_as<std::remove_const_t<T>, Plain>;

// Each list of members serves both directions: what is written is what is read.

void describe(auto &fields, Like<SnapshotBlock> auto &block)
{
    fields.add("number", block.number);
    fields.add("title", block.title);
}

void describe(auto &fields, Like<SnapshotRuleCheck> auto &check)
{
    fields.add("ruleSet", check.ruleSet);
    fields.add("requirement", check.requirement);
    fields.add("required", check.required);
    fields.add("found", check.found);
    fields.add("isSatisfied", check.isSatisfied);
}

void describe(auto &fields, Like<SnapshotRuleSet> auto &ruleSet)
{
    fields.add("code", ruleSet.code);
    fields.add("label", ruleSet.label);
    fields.add("text", ruleSet.text);
}

void describe(auto &fields, Like<SnapshotRecusal> auto &recusal)
{
    fields.add("candidate", recusal.candidate);
    fields.add("reason", recusal.reason);
    fields.add("replacedBy", recusal.replacedBy);
}

void describe(auto &fields, Like<SnapshotMember> auto &member)
{
    fields.add("name", member.name);
    fields.add("quality", member.quality);
    fields.add("role", member.role);
    fields.add("organisation", member.organisation);
    fields.add("isExternal", member.isExternal);
    fields.add("isChair", member.isChair);
    fields.add("presence", member.presence);
    fields.add("recusals", member.recusals);
}

void describe(auto &fields, Like<SnapshotMissing> auto &missing)
{
    fields.add("block", missing.block);
    fields.add("competencies", missing.competencies);
}

void describe(auto &fields, Like<SnapshotDecision> auto &decision)
{
    fields.add("outcome", decision.outcome);
    fields.add("motive", decision.motive);
    fields.add("recommendations", decision.recommendations);
    fields.add("decidedAt", decision.decidedAt);
    fields.add("missing", decision.missing);
}

/// The civil identity alone: how to reach somebody has no place in minutes.
void describe(auto &fields, Like<PersonDetails> auto &person)
{
    fields.add("birthName", person.birthName);
    fields.add("usageName", person.usageName);
    fields.add("firstNames", person.firstNames);
    fields.add("birthDate", person.birthDate);
    fields.add("birthPlace", person.birthPlace);
    fields.add("birthInsee", person.birthInsee);
    fields.add("birthPostal", person.birthPostal);
    fields.add("birthCountry", person.birthCountry);
    fields.add("sex", person.sex);
}

void describe(auto &fields, Like<SnapshotCandidate> auto &candidate)
{
    fields.add("identity", candidate.identity);
    fields.add("number", candidate.number);
    fields.add("route", candidate.route);
    fields.add("routeLabel", candidate.routeLabel);
    fields.add("startsAt", candidate.startsAt);
    fields.add("endsAt", candidate.endsAt);
    fields.add("passage", candidate.passage);
    fields.add("panel", candidate.panel);
    fields.add("checks", candidate.checks);
    fields.add("blocksBefore", candidate.blocksBefore);
    fields.add("blocksAfter", candidate.blocksAfter);
    fields.add("decision", candidate.decision);
}

void describe(auto &fields, Like<SnapshotIncident> auto &incident)
{
    fields.add("at", incident.at);
    fields.add("category", incident.category);
    fields.add("description", incident.description);
    fields.add("candidate", incident.candidate);
}

void describe(auto &fields, Like<SnapshotCorrection> auto &correction)
{
    fields.add("number", correction.number);
    fields.add("reason", correction.reason);
}

void describe(auto &fields, Like<MinutesContentSnapshot> auto &minutes)
{
    fields.add("number", minutes.number);
    fields.add("kind", minutes.kind);
    fields.add("corrects", minutes.corrects);
    fields.add("rncpCode", minutes.rncpCode);
    fields.add("sheetVersion", minutes.sheetVersion);
    fields.add("title", minutes.title);
    fields.add("sessionCode", minutes.sessionCode);
    fields.add("day", minutes.day);
    fields.add("place", minutes.place);
    fields.add("modality", minutes.modality);
    fields.add("openedAt", minutes.openedAt);
    fields.add("closedAt", minutes.closedAt);
    fields.add("frozenAt", minutes.frozenAt);
    fields.add("ruleSets", minutes.ruleSets);
    fields.add("checks", minutes.checks);
    fields.add("members", minutes.members);
    fields.add("candidates", minutes.candidates);
    fields.add("incidents", minutes.incidents);
}

class Writer
{
public:
    void add(const char *name, const auto &value) { m_object.insert(QLatin1String(name), json(value)); }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(QDate date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }
    template <typename E>
    requires std::is_enum_v<E>
    static QJsonValue json(E value) { return codeName(value); }
    template <typename T>
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue(QJsonValue::Null);
    }
    template <typename T>
    static QJsonValue json(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template <typename T>
    requires std::is_class_v<T>
    static QJsonValue json(const T &value)
    {
        Writer writer;
        describe(writer, value);
        return writer.take();
    }

    QJsonObject m_object;
};

template <typename E>
std::optional<E> enumerator(const QString &code)
{
    if constexpr (std::same_as<E, AccessRoute>)
        return accessRouteFromCode(code);
    else if constexpr (std::same_as<E, DecisionOutcome>)
        return decisionOutcomeFromCode(code);
    else if constexpr (std::same_as<E, DefenceState>)
        return defenceStateFromCode(code);
    else if constexpr (std::same_as<E, JuryQuality>)
        return juryQualityFromCode(code);
    else if constexpr (std::same_as<E, MinutesKind>)
        return minutesKindFromCode(code);
    else if constexpr (std::same_as<E, Presence>)
        return presenceFromCode(code);
    else if constexpr (std::same_as<E, SeatRole>)
        return seatRoleFromCode(code);
    else if constexpr (std::same_as<E, SessionModality>)
        return sessionModalityFromCode(code);
    else
        return sexFromCode(code);
}

/// Reads an object; the pointer of the first value that does not fit is kept for the whole document.
class Reader
{
public:
    Reader(QJsonObject object, QString pointer, QString &fault)
        : m_object(std::move(object))
        , m_pointer(std::move(pointer))
        , m_fault(&fault)
    {
    }

    void add(const char *name, auto &value)
    {
        const QLatin1String member(name);
        read(m_object.value(member), QString(m_pointer + u'/' + member), value);
    }

private:
    void expect(bool fits, const QString &pointer)
    {
        if (!fits && m_fault->isEmpty())
            *m_fault = pointer;
    }

    void read(const QJsonValue &json, const QString &pointer, int &number)
    {
        expect(json.isDouble(), pointer);
        number = json.toInt();
    }
    void read(const QJsonValue &json, const QString &pointer, bool &flag)
    {
        expect(json.isBool(), pointer);
        flag = json.toBool();
    }
    void read(const QJsonValue &json, const QString &pointer, QString &text)
    {
        expect(json.isString(), pointer);
        text = json.toString();
    }
    void read(const QJsonValue &json, const QString &pointer, QStringList &texts)
    {
        std::vector<QString> items;
        read(json, pointer, items);
        texts = QStringList(items.begin(), items.end());
    }
    void read(const QJsonValue &json, const QString &pointer, QDate &date)
    {
        date = QDate::fromString(json.toString(), Qt::ISODate);
        expect(json.isString() && (date.isValid() || json.toString().isEmpty()), pointer);
    }
    void read(const QJsonValue &json, const QString &pointer, QDateTime &instant)
    {
        instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        expect(instant.isValid(), pointer);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(const QJsonValue &json, const QString &pointer, E &value)
    {
        const std::optional<E> known = enumerator<E>(json.toString());
        expect(known.has_value(), pointer);
        if (known)
            value = *known;
    }
    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, std::optional<T> &value)
    {
        if (json.isNull())
            return;
        value.emplace();
        read(json, pointer, *value);
    }
    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, std::vector<T> &values)
    {
        expect(json.isArray(), pointer);
        const QJsonArray array = json.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            T value{};
            read(array.at(index), QString(pointer + u'/' + QString::number(index)), value);
            values.push_back(std::move(value));
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void read(const QJsonValue &json, const QString &pointer, T &value)
    {
        expect(json.isObject(), pointer);
        Reader reader(json.toObject(), pointer, *m_fault);
        describe(reader, value);
    }

    QJsonObject m_object;
    QString m_pointer;
    QString *m_fault;
};

} // namespace

QByteArray toJson(const MinutesContentSnapshot &snapshot)
{
    Writer writer;
    describe(writer, snapshot);
    return QJsonDocument(writer.take()).toJson(QJsonDocument::Compact);
}

Result<MinutesContentSnapshot> minutesSnapshotFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::StoreCorrupt, u"the minutes' snapshot is no JSON object"_s, u"/"_s};
    QString fault;
    MinutesContentSnapshot snapshot{};
    Reader reader(document.object(), {}, fault);
    describe(reader, snapshot);
    if (!fault.isEmpty())
        return Error{ErrorCode::StoreCorrupt, u"the minutes' snapshot is not what was frozen"_s, fault};
    return snapshot;
}

} // namespace parchemin
