#include "parchemin/cli/commandline.h"

#include "parchemin/app/sentences.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

#include "cli/invocation.h"
#include "cli/report.h"
#include "cli/translate.h"
#include "cli/usage.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// The words of one run and how it writes dates, taken back at its end.
class Speech
{
public:
    explicit Speech(const QString &language)
    {
        const bool isFrench = language == u"fr";
        QLocale::setDefault(isFrench ? QLocale(QLocale::French, QLocale::France)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
        // The sources are English; its file holds the plurals.
        m_isInstalled = m_texts.load(isFrench ? u":/i18n/parchemin_fr.qm"_s : u":/i18n/parchemin_en.qm"_s) &&
                        QCoreApplication::installTranslator(&m_texts);
    }
    ~Speech()
    {
        if (m_isInstalled)
            QCoreApplication::removeTranslator(&m_texts);
        QLocale::setDefault(m_former);
    }
    Q_DISABLE_COPY_MOVE(Speech)

private:
    QLocale m_former;
    QTranslator m_texts;
    bool m_isInstalled = false;
};

/// The arguments cut at the verb: the options before it, its words, what follows.
struct Split
{
    QStringList leading;
    const Verb *verb;
    QStringList following;
};

Split split(const QStringList &arguments, const QStringList &words, const Verbs &verbs)
{
    const QStringList leading = arguments.first(arguments.size() - words.size());
    for (const qsizetype length : {qsizetype{2}, qsizetype{1}}) {
        if (words.size() < length)
            continue;
        const QString name = words.first(length).join(u' ');
        const auto found = std::ranges::find(verbs, name, &Verb::name);
        if (found != verbs.end())
            return {leading, &*found, words.mid(length)};
    }
    return {leading, nullptr, words};
}

/// What is wrong with the number of positional arguments; empty when nothing is.
QString countProblem(const Verb &verb, const QStringList &given)
{
    qsizetype needed = 0;
    bool isOpen = false;
    for (const Positional &positional : verb.positionals) {
        if (positional.count != Positional::Count::Optional && given.size() <= needed)
            return translate("Cli", "%1 is missing.").arg(positional.name);
        isOpen = isOpen || positional.count == Positional::Count::Many;
        ++needed;
    }
    if (given.size() > needed && !isOpen)
        return translate("Cli", "“%1” is one argument too many.").arg(given.at(needed));
    return {};
}

/// The first option that the verb needs and that is not there; empty when none is.
QString optionMissing(const Verb &verb, const QCommandLineParser &parser)
{
    for (const Option &option : verb.options) {
        if (option.isRequired && parser.value(option).trimmed().isEmpty())
            return missingOption(option.names().constFirst());
    }
    return {};
}

/// What the parser did not understand: its own words are translated only where Qt's texts are installed.
QString optionProblem(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    return translate("Cli", "There is no option “%1”.")
        .arg((unknown.first().size() == 1 ? u"-"_s : u"--"_s) + unknown.first());
}

QString languageProblem(const QString &language)
{
    if (language == u"fr" || language == u"en")
        return {};
    return translate("Cli", "--lang takes fr or en, not “%1”.").arg(language);
}

using Accounts = std::vector<UserRepository::Account>;

/// The pedagogical lead who was added first: stays the same when others come.
const UserRepository::Account *firstLead(const Accounts &accounts)
{
    const UserRepository::Account *first = nullptr;
    for (const UserRepository::Account &account : accounts) {
        if (std::ranges::count(account.actor.roles, Role::Lead) > 0 &&
            (first == nullptr || account.actor.user < first->actor.user))
            first = &account;
    }
    return first;
}

const UserRepository::Account *named(const Accounts &accounts, const QString &login)
{
    const auto found = std::ranges::find(accounts, login, &UserRepository::Account::login);
    return found == accounts.end() ? nullptr : &*found;
}

/// One run of one verb on one store.
class Run
{
public:
    Run(const Verb &verb, const QCommandLineParser &parser, Streams streams)
        : m_verb(verb)
        , m_parser(parser)
        , m_streams(streams)
        , m_call(verb, parser, streams)
    {
    }

    ExitStatus carryOut()
    {
        if (const auto stopped = open())
            return *stopped;
        const auto answer = m_verb.act(m_call);
        if (answer)
            return *answer;
        tell(m_streams.err, answer.error());
        return statusOf(answer.error());
    }

private:
    [[nodiscard]] Access access() const
    {
        const bool isReading = !m_verb.readingOption.isEmpty() && m_parser.isSet(m_verb.readingOption);
        return isReading ? Access::Read : m_verb.access;
    }

    /// Opens what the verb needs; a status when the run ends here.
    std::optional<ExitStatus> open()
    {
        if (access() == Access::Nothing)
            return std::nullopt;
        const QString folder =
            m_parser.isSet(u"store"_s) ? m_parser.value(u"store"_s) : qEnvironmentVariable("PARCHEMIN_STORE");
        if (folder.isEmpty() && access() == Access::IfGiven)
            return std::nullopt;
        if (folder.isEmpty())
            return misused(missingOption(u"store"_s));
        auto store = access() == Access::Write ? Store::open(folder) : Store::openReadOnly(folder);
        if (!store)
            return failed(folder, store.error());
        m_store = *std::move(store);
        m_call.setStore(m_store.get());
        return access() == Access::Store ? std::nullopt : openWorkplace(folder);
    }

    std::optional<ExitStatus> openWorkplace(const QString &folder)
    {
        std::optional<QDateTime> asked;
        if (m_parser.isSet(u"now"_s)) {
            asked = QDateTime::fromString(m_parser.value(u"now"_s), Qt::ISODate);
            if (!asked->isValid())
                return misused(translate("Cli", "--now takes an instant such as 2021-06-21T10:00."));
            if (asked->timeSpec() == Qt::LocalTime)
                asked = certifierInstant(asked->date(), asked->time());
        }
        auto clock = clockOf(*m_store, asked);
        if (!clock) {
            if (clock.error().code == ErrorCode::InvalidInput) {
                return misused(
                    translate("Cli", "--now cannot be used here: %1.").arg(detailSentence(clock.error())));
            }
            return failed(folder, clock.error());
        }
        m_clock = *std::move(clock);
        auto work = Workplace::open(*m_store, *m_clock);
        if (!work)
            return failed(folder, work.error());
        m_work = *std::move(work);
        m_call.setWorkplace(m_work.get());
        return access() == Access::Write || m_parser.isSet(u"user"_s) ? seatUser() : std::nullopt;
    }

    std::optional<ExitStatus> seatUser()
    {
        const auto accounts = m_work->directory().users();
        if (!accounts) {
            tell(m_streams.err, accounts.error());
            return statusOf(accounts.error());
        }
        const QString login = m_parser.value(u"user"_s);
        const UserRepository::Account *found =
            login.isEmpty() ? firstLead(*accounts) : named(*accounts, login);
        if (found == nullptr) {
            return misused(login.isEmpty()
                               ? translate("Cli", "The option --user is missing: nobody is pedagogical lead.")
                               : translate("Cli", "--user: nobody has the login “%1”.").arg(login));
        }
        m_call.setActor(found->actor);
        return std::nullopt;
    }

    [[nodiscard]] ExitStatus misused(const QString &problem) const
    {
        tellMisuse(m_streams.err, problem, &m_verb);
        return ExitStatus::Misused;
    }
    /// A store that cannot be opened is a failure, whatever the reason.
    [[nodiscard]] ExitStatus failed(const QString &folder, Error error) const
    {
        if (error.where.isEmpty())
            error.where = folder;
        tell(m_streams.err, error);
        return ExitStatus::Failed;
    }

    const Verb &m_verb;
    const QCommandLineParser &m_parser;
    Streams m_streams;
    Invocation m_call;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Workplace> m_work;
};

ExitStatus runVerb(const Split &typed, Streams streams)
{
    QCommandLineParser parser;
    for (const Option &option : generalOptions())
        parser.addOption(option);
    for (const Option &option : typed.verb->options)
        parser.addOption(option);
    const bool isUnderstood = parser.parse(QStringList{u"parchemin-cli"_s} + typed.leading + typed.following);
    if (parser.isSet(u"help"_s)) {
        tellHelp(streams.out, *typed.verb);
        return ExitStatus::Done;
    }
    QString problem =
        isUnderstood ? countProblem(*typed.verb, parser.positionalArguments()) : optionProblem(parser);
    if (problem.isEmpty())
        problem = optionMissing(*typed.verb, parser);
    if (problem.isEmpty() && parser.isSet(u"lang"_s))
        problem = languageProblem(parser.value(u"lang"_s));
    if (!problem.isEmpty()) {
        tellMisuse(streams.err, problem, typed.verb);
        return ExitStatus::Misused;
    }
    return Run(*typed.verb, parser, streams).carryOut();
}

/// Without a verb: help, version, or a misuse.
ExitStatus runWithoutVerb(const Split &typed, const QCommandLineParser &general, const Verbs &verbs,
                          Streams streams)
{
    if (general.isSet(u"version"_s)) {
        streams.out << u"parchemin-cli "_s << QStringLiteral(PARCHEMIN_VERSION) << '\n';
        return ExitStatus::Done;
    }
    const QString topic = typed.following.value(0);
    const bool isTopic =
        std::ranges::any_of(verbs, [&](const Verb &verb) { return verb.name.section(u' ', 0, 0) == topic; });
    if (general.isSet(u"help"_s) || (isTopic && typed.following.contains(u"--help"_s))) {
        tellHelp(streams.out, verbs, isTopic ? topic : QString());
        return ExitStatus::Done;
    }
    tellMisuse(
        streams.err,
        topic.isEmpty()
            ? translate("Cli", "The verb is missing.")
            : translate("Cli", "There is no verb “%1”.")
                  .arg(typed.following.first(isTopic ? std::min<qsizetype>(2, typed.following.size()) : 1)
                           .join(u' ')),
        nullptr);
    return ExitStatus::Misused;
}

/// The language asked for last, wherever --lang stands; it is judged later.
QString languageIn(const QStringList &arguments)
{
    QString language = u"fr"_s;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (arguments[index] == u"--lang")
            language = arguments.value(index + 1);
        if (arguments[index].startsWith(u"--lang="))
            language = arguments[index].section(u'=', 1);
    }
    return language;
}

ExitStatus answer(const QStringList &arguments, Streams streams)
{
    QCommandLineParser general;
    general.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    for (const Option &option : generalOptions())
        general.addOption(option);
    if (!general.parse(QStringList{u"parchemin-cli"_s} + arguments)) {
        tellMisuse(streams.err, optionProblem(general), nullptr);
        return ExitStatus::Misused;
    }
    const Verbs verbs = allVerbs();
    const Split typed = split(arguments, general.positionalArguments(), verbs);
    if (typed.verb == nullptr || general.isSet(u"version"_s))
        return runWithoutVerb(typed, general, verbs, streams);
    return runVerb(typed, streams);
}

} // namespace

int run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const Speech speech(languageIn(arguments));
    const ExitStatus status = answer(arguments, {out, err});
    out.flush();
    err.flush();
    return static_cast<int>(status);
}

} // namespace parchemin::cli
