#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <optional>
#include <vector>

#include "cli/verb.h"
#include "cli/workplace.h"

namespace parchemin::cli {

/// Where a command line answers.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

/// One verb as it was typed: its values, the store it works on, and where it answers.
///
/// A value that cannot be read notes the misuse and gives a stand-in; a verb reads all its values, then asks
/// isMisused() before it acts.
class Invocation
{
public:
    Invocation(const Verb &verb, const QCommandLineParser &parser, Streams streams)
        : m_verb(verb)
        , m_parser(parser)
        , m_streams(streams)
    {
    }

    void setStore(Store *store) { m_store = store; }
    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    void setActor(const Actor &actor) { m_actor = actor; }

    [[nodiscard]] Store &store() const { return *m_store; }
    /// Whether there is a store to work on: not always, for a verb that asks for one only if it is given.
    [[nodiscard]] bool hasStore() const { return m_workplace != nullptr; }
    [[nodiscard]] Workplace &work() const { return *m_workplace; }
    [[nodiscard]] const Database &database() const { return m_workplace->context().database(); }
    /// The user at the desk; only for verbs that write.
    [[nodiscard]] const Actor &actor() const { return *m_actor; }
    [[nodiscard]] QDate today() const { return m_workplace->context().clock.today(); }

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList texts(const QString &option) const { return m_parser.values(option); }
    /// The positional argument at an index; empty when an optional one is absent.
    [[nodiscard]] QString argument(qsizetype index) const;
    [[nodiscard]] QStringList argumentsFrom(qsizetype index) const;
    [[nodiscard]] int block(qsizetype index);
    [[nodiscard]] int number(const QString &option, int fallback);
    /// "1,3": absent gives none.
    [[nodiscard]] std::vector<int> numbers(const QString &option);
    [[nodiscard]] std::vector<int> numbersIn(const QString &option, const QString &text);
    [[nodiscard]] QDate date(const QString &option, QDate fallback);
    /// The day that an option which is there names.
    [[nodiscard]] QDate dateIn(const QString &option);
    [[nodiscard]] std::optional<QDate> optionalDate(const QString &option);
    [[nodiscard]] QTime timeIn(const QString &option);
    /// An enumerator by its code name, any case, dashes for underscores.
    template <typename Enum>
    [[nodiscard]] Enum code(const QString &option, std::optional<Enum> (*fromCode)(const QString &),
                            std::optional<Enum> fallback = {})
    {
        if (!has(option) && !fallback)
            noteMissing(option);
        if (!has(option))
            return fallback.value_or(Enum{});
        return codeIn(option, text(option), fromCode);
    }
    template <typename Enum>
    [[nodiscard]] Enum codeIn(const QString &option, const QString &text,
                              std::optional<Enum> (*fromCode)(const QString &))
    {
        const std::optional<Enum> value = fromCode(codeForm(text));
        if (!value)
            noteBadValue(option, text);
        return value.value_or(Enum{});
    }

    void noteMisuse(const QString &problem);
    void noteMissing(const QString &option);
    void noteBadValue(const QString &option, const QString &text);
    [[nodiscard]] bool isMisused() const { return !m_misuse.isEmpty(); }
    /// Tells the misuse and the verb's short usage.
    [[nodiscard]] ExitStatus misused() const;

    [[nodiscard]] QTextStream &out() const { return m_streams.out; }
    [[nodiscard]] QTextStream &err() const { return m_streams.err; }
    [[nodiscard]] bool isJson() const;
    void print(const QJsonObject &object) const;
    void print(const QJsonArray &array) const;
    /// Tells what was done, on a line of its own.
    [[nodiscard]] ExitStatus done(const QString &line) const;

private:
    [[nodiscard]] static QString codeForm(const QString &text);

    const Verb &m_verb;
    const QCommandLineParser &m_parser;
    Streams m_streams;
    Store *m_store = nullptr;
    Workplace *m_workplace = nullptr;
    std::optional<Actor> m_actor;
    QString m_misuse;
};

/// A day as "2021-06-21" or "21/06/2021"; invalid otherwise.
[[nodiscard]] QDate dayOf(const QString &text);

} // namespace parchemin::cli
