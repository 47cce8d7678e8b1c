#pragma once

#include "parchemin/core/result.h"

#include <QCommandLineOption>
#include <QString>

#include <vector>

namespace parchemin::cli {

class Invocation;

/// How a command line ends; the values are the program's exit statuses.
enum class ExitStatus { Done = 0, Refused = 1, Misused = 2, Failed = 3 };

/// What of the store a verb needs before it starts.
enum class Access {
    Nothing,
    IfGiven, ///< as Read when a store is named, nothing otherwise
    Store,   ///< the store alone, to read: works on one whose rules are damaged
    Read,    ///< store and rules, to read: works while another program holds the store
    Write,   ///< the same to write, and a user who acts
};

/// An argument without dashes.
struct Positional
{
    enum class Count { One, Optional, Many };
    QString name;
    QString help;
    Count count = Count::One;
};

/// An argument with dashes.
struct Option : QCommandLineOption
{
    using QCommandLineOption::QCommandLineOption;
    bool isRequired = false; ///< the verb does nothing without it
};

/// One thing that the program does when asked.
struct Verb
{
    QString name; ///< one or two words: "candidates import"
    QString summary;
    Access access;
    std::vector<Positional> positionals;
    std::vector<Option> options;
    /// An Error is told by the caller, who turns its code into the exit status.
    Result<ExitStatus> (*act)(Invocation &);
    QString readingOption = {}; ///< the option that makes a writing verb read only: "dry-run"
};

using Verbs = std::vector<Verb>;

} // namespace parchemin::cli
