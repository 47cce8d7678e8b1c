#include "cli/usage.h"

#include <algorithm>

#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

QString form(const Option &option)
{
    const QString name = u"--"_s + option.names().constFirst();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

QString form(const Positional &positional)
{
    switch (positional.count) {
    case Positional::Count::One:
        return positional.name;
    case Positional::Count::Optional:
        return u'[' + positional.name + u']';
    case Positional::Count::Many:
        return positional.name + u"..."_s;
    }
    Q_UNREACHABLE();
}

/// Two columns: what to type, what it does.
void tellLines(QTextStream &stream, const std::vector<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &[left, right] : lines)
        width = std::max(width, left.size());
    for (const auto &[left, right] : lines)
        stream << u"  "_s << left.leftJustified(width + 2) << right << '\n';
}

void tellOptions(QTextStream &stream, const QString &title, const std::vector<Option> &options)
{
    std::vector<std::pair<QString, QString>> lines;
    lines.reserve(options.size());
    for (const Option &option : options)
        lines.emplace_back(form(option), option.description());
    stream << '\n' << title << '\n';
    tellLines(stream, lines);
}

} // namespace

std::vector<Option> generalOptions()
{
    return {
        valued(u"store"_s, u"DIR"_s,
               translate("Cli", "The store's folder; else the one that PARCHEMIN_STORE names.")),
        valued(u"user"_s, u"LOGIN"_s, translate("Cli", "Who acts; else the first pedagogical lead.")),
        valued(u"lang"_s, u"fr|en"_s, translate("Cli", "The language of the answers; French otherwise.")),
        valued(u"now"_s, u"INSTANT"_s,
               translate("Cli", "Demonstration stores only: act at this instant, such as 2021-06-21T10:00.")),
        flag(u"json"_s, translate("Cli", "Answer in JSON, where the verb reads.")),
        flag(u"help"_s, translate("Cli", "Show help and do nothing.")),
        flag(u"version"_s, translate("Cli", "Show the program's version and do nothing.")),
    };
}

QString shortUsage(const Verb &verb)
{
    QStringList words{u"parchemin-cli"_s};
    if (verb.access != Access::Nothing)
        words << u"[--store DIR]"_s;
    words << verb.name;
    for (const Positional &positional : verb.positionals)
        words << form(positional);
    for (const Option &option : verb.options)
        words << (option.isRequired ? form(option) : u'[' + form(option) + u']');
    return words.join(u' ');
}

void tellHelp(QTextStream &stream, const Verb &verb)
{
    stream << verb.summary << u"\n\n"_s << translate("Cli", "Usage:") << ' ' << shortUsage(verb) << '\n';
    if (!verb.positionals.empty()) {
        std::vector<std::pair<QString, QString>> lines;
        lines.reserve(verb.positionals.size());
        for (const Positional &positional : verb.positionals)
            lines.emplace_back(positional.name, positional.help);
        stream << '\n' << translate("Cli", "Arguments:") << '\n';
        tellLines(stream, lines);
    }
    if (!verb.options.empty())
        tellOptions(stream, translate("Cli", "Options:"), verb.options);
    tellOptions(stream, translate("Cli", "Options of every verb:"), generalOptions());
}

void tellHelp(QTextStream &stream, const Verbs &verbs, const QString &topic)
{
    stream << translate("Cli", "Usage:")
           << u" parchemin-cli [--store DIR] [--user LOGIN] [--lang fr|en] VERB ...\n\n"_s;
    std::vector<std::pair<QString, QString>> lines;
    for (const Verb &verb : verbs) {
        if (topic.isEmpty() || verb.name.section(u' ', 0, 0) == topic)
            lines.emplace_back(verb.name, verb.summary);
    }
    stream << translate("Cli", "Verbs:") << '\n';
    tellLines(stream, lines);
    tellOptions(stream, translate("Cli", "Options of every verb:"), generalOptions());
    stream << '\n'
           << translate("Cli", "“parchemin-cli VERB --help” explains one verb. REF is a dossier number. "
                               "Exit status: 0 done, 1 refused with reasons, 2 usage, 3 failure.")
           << '\n';
}

QString missingOption(const QString &name)
{
    return translate("Cli", "The option --%1 is missing.").arg(name);
}

void tellMisuse(QTextStream &stream, const QString &problem, const Verb *verb)
{
    stream << u"parchemin-cli: "_s << problem << '\n';
    if (verb != nullptr) {
        stream << translate("Cli", "Usage:") << ' ' << shortUsage(*verb) << '\n';
    } else {
        stream << translate("Cli", "“parchemin-cli --help” lists the verbs.") << '\n';
    }
}

} // namespace parchemin::cli
