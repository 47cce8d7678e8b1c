#include "parchemin/app/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What a layer below says in the log's English, and what a person is told. "%1" stands for the same in both.
struct DetailText
{
    const char *detail;
    const char *text;
};

constexpr std::array detailTexts{
    DetailText{"the birth name is blank", QT_TRANSLATE_NOOP("Details", "Give the birth name.")},
    DetailText{"the birth lies in the future", QT_TRANSLATE_NOOP("Details", "The birth lies in the future.")},
    DetailText{"not an ISO 3166-1 alpha-2 code",
               QT_TRANSLATE_NOOP("Details", "Give the country by its two letters, such as FR.")},
    DetailText{"more than %1 characters",
               QT_TRANSLATE_NOOP("Details", "A text has more than %1 characters. Shorten it.")},
    DetailText{"holds a control character",
               QT_TRANSLATE_NOOP("Details", "A text holds an invisible control character. Type it again.")},
    DetailText{"not a dossier number",
               QT_TRANSLATE_NOOP("Details", "A dossier number has 1 to 40 visible characters.")},
    DetailText{"not a date", QT_TRANSLATE_NOOP("Details", "Give the day.")},
    DetailText{"the whole title has no target blocks",
               QT_TRANSLATE_NOOP("Details", "Whoever aims at the whole title names no block.")},
    DetailText{"a candidacy to some blocks names them",
               QT_TRANSLATE_NOOP("Details", "Name the blocks that the candidacy aims at.")},
    DetailText{"the sheet has no such block", QT_TRANSLATE_NOOP("Details", "The sheet has no such block.")},
    DetailText{"the sheet has no block %1", QT_TRANSLATE_NOOP("Details", "The sheet has no block %1.")},
    DetailText{"the candidacy does not aim at block %1",
               QT_TRANSLATE_NOOP("Details", "This candidacy does not aim at block %1.")},
    DetailText{"the person was merged into another",
               QT_TRANSLATE_NOOP("Details", "This person was merged into another one.")},
    DetailText{"a record cannot be merged into itself",
               QT_TRANSLATE_NOOP("Details", "A record cannot be merged into itself.")},
    DetailText{"one of the records was merged before",
               QT_TRANSLATE_NOOP("Details", "One of the two records was merged before.")},
    DetailText{"a complete dossier misses nothing",
               QT_TRANSLATE_NOOP("Details", "A complete dossier has no missing piece.")},
    DetailText{"no candidacy has this dossier number",
               QT_TRANSLATE_NOOP("Details", "No dossier has this number.")},
    DetailText{"no person has this number", QT_TRANSLATE_NOOP("Details", "No person has this number.")},
    DetailText{"no person has this number, dossier number or login",
               QT_TRANSLATE_NOOP("Details", "Nobody has this number, dossier number or login.")},
    DetailText{"schema %1 must first be opened to write once",
               QT_TRANSLATE_NOOP(
                   "Details", "An older version of the program wrote this store (schema %1). Open it once in "
                              "the window, or by a command that writes, to bring it up to date.")},
    DetailText{"the file is empty", QT_TRANSLATE_NOOP("Details", "The file is empty.")},
    DetailText{"the file is larger than %1 bytes",
               QT_TRANSLATE_NOOP("Details", "The file is larger than %1 bytes.")},
    DetailText{"a link, not a file", QT_TRANSLATE_NOOP("Details", "This is a link; give the file itself.")},
    DetailText{"not a regular file",
               QT_TRANSLATE_NOOP("Details", "This is a folder or a device; give a file.")},
    DetailText{"no such regular file",
               QT_TRANSLATE_NOOP("Details", "There is no such file, or it is a folder or a device.")},
    DetailText{"the name is empty", QT_TRANSLATE_NOOP("Details", "The file's name is empty.")},
    DetailText{"the name is longer than %1 characters",
               QT_TRANSLATE_NOOP("Details", "The file's name has more than %1 characters.")},
    DetailText{"the name holds a path", QT_TRANSLATE_NOOP("Details", "The file's name holds a path.")},
    DetailText{"the name holds a control character",
               QT_TRANSLATE_NOOP("Details", "The file's name holds an invisible control character.")},
    DetailText{
        "the name holds a mark that reorders its letters",
        QT_TRANSLATE_NOOP("Details", "The file's name holds an invisible mark that reorders its letters.")},
    DetailText{"the name holds a character that some systems forbid",
               QT_TRANSLATE_NOOP("Details", "The file's name holds a character that some systems forbid.")},
    DetailText{
        "the name begins or ends with a space, or ends with a dot",
        QT_TRANSLATE_NOOP("Details", "The file's name begins or ends with a space, or ends with a dot.")},
    DetailText{"the name is that of a device",
               QT_TRANSLATE_NOOP("Details", "The file's name is that of a device.")},
    DetailText{"the content store has no such file",
               QT_TRANSLATE_NOOP("Details", "The store has no such file.")},
    DetailText{"the stored file is gone",
               QT_TRANSLATE_NOOP("Details", "The stored file is gone from the store's folder.")},
    DetailText{"the stored file differs from its hash",
               QT_TRANSLATE_NOOP("Details", "The stored file is not the one that was handed in.")},
    DetailText{"no row of the file can be imported",
               QT_TRANSLATE_NOOP("Details", "No row of the file can be imported.")},
    DetailText{"nothing was handed in for this block",
               QT_TRANSLATE_NOOP("Details", "Nothing was handed in for this block.")},
    DetailText{"an unknown competency, or one rated twice",
               QT_TRANSLATE_NOOP("Details", "A competency is unknown or rated twice.")},
    DetailText{"an evaluation locks with an outcome",
               QT_TRANSLATE_NOOP("Details", "Choose the outcome of the evaluation.")},
    DetailText{"a draft belongs to who types it",
               QT_TRANSLATE_NOOP("Details", "Only its author changes a draft.")},
    DetailText{"a correction is of the same submission",
               QT_TRANSLATE_NOOP("Details", "A correction is of the same submission.")},
    DetailText{"the submission has no evaluation yet",
               QT_TRANSLATE_NOOP("Details", "This submission has no evaluation yet.")},
    DetailText{"no open fraud case on submission %1",
               QT_TRANSLATE_NOOP("Details", "No suspicion of fraud is open on this submission.")},
    DetailText{"a block is recognised by equivalence or prior proof",
               QT_TRANSLATE_NOOP("Details", "A block is recognised by equivalence or by prior proof.")},
    DetailText{"block %1 is named twice", QT_TRANSLATE_NOOP("Details", "Block %1 is named twice.")},
    DetailText{"a user needs a role", QT_TRANSLATE_NOOP("Details", "An account needs at least one role.")},
    DetailText{"the account is closed already",
               QT_TRANSLATE_NOOP("Details", "This account is closed already.")},
    DetailText{"the account is open already", QT_TRANSLATE_NOOP("Details", "This account is open already.")},
    DetailText{"a user needs a login and a name",
               QT_TRANSLATE_NOOP("Details", "A user needs a login and a name.")},
    DetailText{"the name is blank", QT_TRANSLATE_NOOP("Details", "Give a name.")},
    DetailText{"the check digits do not fit",
               QT_TRANSLATE_NOOP("Details", "This SIRET number is not one: its check digits do not fit.")},
    DetailText{"an employment ends before it begins",
               QT_TRANSLATE_NOOP("Details", "An employment cannot end before it begins.")},
    DetailText{"a validity ends before it begins",
               QT_TRANSLATE_NOOP("Details", "A validity cannot end before it begins.")},
    DetailText{"extra time is between 0 and 200 %",
               QT_TRANSLATE_NOOP("Details", "Extra time is between 0 and 200 %.")},
    DetailText{"an accommodation grants something",
               QT_TRANSLATE_NOOP("Details", "Name the arrangement, or grant extra time.")},
    DetailText{"an accommodation ends before it begins",
               QT_TRANSLATE_NOOP("Details", "An accommodation cannot end before it begins.")},
    DetailText{"no organisation has this name",
               QT_TRANSLATE_NOOP("Details", "No organisation has this name.")},
    DetailText{"no user has this login", QT_TRANSLATE_NOOP("Details", "No user has this login.")},
    DetailText{"this person is not a mentor", QT_TRANSLATE_NOOP("Details", "This person is not a mentor.")},
    DetailText{"this person is not a jury member",
               QT_TRANSLATE_NOOP("Details", "This person is not a jury member.")},
    DetailText{"the mentor already accompanies that",
               QT_TRANSLATE_NOOP("Details", "This mentor accompanies that already.")},
    DetailText{"a session needs a day", QT_TRANSLATE_NOOP("Details", "Give the day of the session.")},
    DetailText{"a session needs a time", QT_TRANSLATE_NOOP("Details", "Give the time of the session.")},
    DetailText{"a session needs a place or a link",
               QT_TRANSLATE_NOOP("Details", "Give the place of the session, or its link.")},
    DetailText{"a defence needs an instant", QT_TRANSLATE_NOOP("Details", "Give the time of the defence.")},
    DetailText{"a delay is between 1 and 240 minutes",
               QT_TRANSLATE_NOOP("Details", "A delay is between 1 and 240 minutes.")},
    DetailText{"nothing changes", QT_TRANSLATE_NOOP("Details", "Nothing would change.")},
    DetailText{"every letter of that day is taken",
               QT_TRANSLATE_NOOP("Details", "No more session can be created on that day.")},
    DetailText{"one member presides, and no substitute",
               QT_TRANSLATE_NOOP("Details", "One member presides, who is no substitute.")},
    DetailText{
        "a waiver names no planned defence",
        QT_TRANSLATE_NOOP("Details", "An agreement to a late convocation names a candidate of the session.")},
    DetailText{"a member is present, absent or excused",
               QT_TRANSLATE_NOOP("Details", "A member is present, absent or excused.")},
    DetailText{"a candidate is present, absent or excused",
               QT_TRANSLATE_NOOP("Details", "A candidate is present, absent or excused.")},
    DetailText{"the member has no seat in that session",
               QT_TRANSLATE_NOOP("Details", "This member has no seat in the session.")},
    DetailText{"that member has no seat in the session",
               QT_TRANSLATE_NOOP("Details", "This member has no seat in the session.")},
    DetailText{"an incident needs a category and a description",
               QT_TRANSLATE_NOOP("Details", "An incident needs a category and a description.")},
    DetailText{"the defence is of another session",
               QT_TRANSLATE_NOOP("Details", "This defence is of another session.")},
    DetailText{"no session has this code", QT_TRANSLATE_NOOP("Details", "No session has this code.")},
    DetailText{"no session with that code", QT_TRANSLATE_NOOP("Details", "No session has this code.")},
    DetailText{"this candidacy has no defence here",
               QT_TRANSLATE_NOOP("Details", "No defence is scheduled for this dossier.")},
    DetailText{"no defence is scheduled for that dossier",
               QT_TRANSLATE_NOOP("Details", "No defence is scheduled for this dossier.")},
    DetailText{"nothing was decided for this candidacy",
               QT_TRANSLATE_NOOP("Details", "Nothing was decided for this dossier.")},
    DetailText{"the session has no minutes", QT_TRANSLATE_NOOP("Details", "The session has no minutes yet.")},
    DetailText{"the session has no minutes yet",
               QT_TRANSLATE_NOOP("Details", "The session has no minutes yet.")},
    DetailText{"a certificate signs for one member",
               QT_TRANSLATE_NOOP("Details", "A certificate signs for one member only.")},
    DetailText{"somebody is not convened to that session",
               QT_TRANSLATE_NOOP("Details", "Somebody named is not convened to this session.")},
    DetailText{"nobody was named", QT_TRANSLATE_NOOP("Details", "Name somebody.")},
    DetailText{"an answer comes after the sending, not ahead",
               QT_TRANSLATE_NOOP("Details", "An answer comes after the sending, and not ahead.")},
    DetailText{"no document has that number", QT_TRANSLATE_NOOP("Details", "No document has this number.")},
    DetailText{"a duplicate is made of the original",
               QT_TRANSLATE_NOOP("Details", "A duplicate is made of the original.")},
    DetailText{"a correction is made of the original",
               QT_TRANSLATE_NOOP("Details", "A correction is made of the original.")},
    DetailText{"only parchments and block attestations have duplicates",
               QT_TRANSLATE_NOOP("Details", "Only parchments and block attestations have duplicates.")},
    DetailText{"only parchments and attestations are corrected",
               QT_TRANSLATE_NOOP("Details", "Only parchments and attestations are corrected.")},
    DetailText{"a period ends after it begins",
               QT_TRANSLATE_NOOP("Details", "A period ends after it begins.")},
    DetailText{"the new key must begin after the one in use",
               QT_TRANSLATE_NOOP("Details", "The new key must begin after the one in use.")},
    DetailText{"the store has no issuing key in force today",
               QT_TRANSLATE_NOOP("Details", "The store has no issuing key in force today: create one.")},
    DetailText{"no passphrase: name a file with --%1 or set %2",
               QT_TRANSLATE_NOOP("Details", "The passphrase is missing: name a file with --%1 or set %2.")},
    DetailText{"not a file of exported keys",
               QT_TRANSLATE_NOOP("Details", "This is not a file of exported keys.")},
    DetailText{"is not a known policy parameter",
               QT_TRANSLATE_NOOP("Details", "There is no such parameter.")},
    DetailText{"has a value that does not fit",
               QT_TRANSLATE_NOOP("Details", "The value does not fit this parameter.")},
    DetailText{"the parameter has a value from that day",
               QT_TRANSLATE_NOOP("Details", "This parameter has a value from that day already.")},
    DetailText{"only the clock of a demonstration store can be set",
               QT_TRANSLATE_NOOP("Details", "only the clock of a demonstration store can be set")},
    DetailText{"the store's last event is later",
               QT_TRANSLATE_NOOP("Details", "the store's last event is later")},
    DetailText{"this folder is a backup",
               QT_TRANSLATE_NOOP("Details", "This is a backup: restore it to work in it.")},
    DetailText{"there is no store in this folder",
               QT_TRANSLATE_NOOP("Details", "There is no store in this folder.")},
    DetailText{"the folder is not empty",
               QT_TRANSLATE_NOOP("Details", "This folder is not empty: choose another one.")},
    DetailText{"the folder has no name", QT_TRANSLATE_NOOP("Details", "Name a folder.")},
    DetailText{"a file has this name already",
               QT_TRANSLATE_NOOP("Details", "A file has this name already: choose another one.")},
    DetailText{"the first user has no name", QT_TRANSLATE_NOOP("Details", "Give the first user a name.")},
    DetailText{"the backup's folder exists already",
               QT_TRANSLATE_NOOP("Details", "This folder exists already: a backup makes its own.")},
    DetailText{"the folder cannot be made", QT_TRANSLATE_NOOP("Details", "The folder cannot be made.")},
    DetailText{"there is no such folder", QT_TRANSLATE_NOOP("Details", "There is no such folder.")},
    DetailText{"not an SQLite database", QT_TRANSLATE_NOOP("Details", "Its file is not a database.")},
    DetailText{"a database of another program",
               QT_TRANSLATE_NOOP("Details", "Another program made this database.")},
    DetailText{"the file is truncated", QT_TRANSLATE_NOOP("Details", "Its file is cut off.")},
    DetailText{"schema %1, this program knows %2",
               QT_TRANSLATE_NOOP("Details", "Its schema is number %1; this program knows up to %2.")},
    DetailText{"another process holds the store", QT_TRANSLATE_NOOP("Details", "another program holds it")},
    DetailText{"%1, process %2, since %3", QT_TRANSLATE_NOOP("Details", "on %1, process %2, since %3")},
    DetailText{"no such row",
               QT_TRANSLATE_NOOP("Details", "This record does not exist. Check the name or the number.")},
    DetailText{
        "a time ends before it begins, or lies outside",
        QT_TRANSLATE_NOOP("Details",
                          "A time cannot end before it begins, nor lie outside the days that were asked.")},
    DetailText{"no time is given", QT_TRANSLATE_NOOP("Details", "Give a time.")},
    DetailText{"nobody is asked", QT_TRANSLATE_NOOP("Details", "Choose whom to ask.")},
    DetailText{"the first day lies in the past",
               QT_TRANSLATE_NOOP("Details", "The first day lies in the past.")},
    DetailText{"the last day precedes the first",
               QT_TRANSLATE_NOOP("Details", "The last day cannot come before the first.")},
    DetailText{"the member has answered already",
               QT_TRANSLATE_NOOP("Details", "This member has answered already.")},
    DetailText{"this folder is no backup", QT_TRANSLATE_NOOP("Details", "This folder is no backup.")},
    DetailText{"this store is no demonstration",
               QT_TRANSLATE_NOOP("Details", "This store is no demonstration: it is not removed.")},
    DetailText{"no such user", QT_TRANSLATE_NOOP("Details", "There is no such user.")},
    DetailText{"no backup holds the file", QT_TRANSLATE_NOOP("Details", "No backup holds the file.")},
    DetailText{"no such mentor", QT_TRANSLATE_NOOP("Details", "There is no such mentor.")},
    DetailText{"no mentor %1", QT_TRANSLATE_NOOP("Details", "There is no mentor number %1.")},
    DetailText{"no such jury member", QT_TRANSLATE_NOOP("Details", "There is no such jury member.")},
    DetailText{"no such organisation", QT_TRANSLATE_NOOP("Details", "There is no such organisation.")},
    DetailText{"no such signatory", QT_TRANSLATE_NOOP("Details", "There is no such signatory.")},
    DetailText{"documents of that kind certify nothing",
               QT_TRANSLATE_NOOP("Details", "Documents of this kind certify nothing.")},
    DetailText{"only parchments and block attestations are issued by request",
               QT_TRANSLATE_NOOP("Details", "Only parchments and block attestations are issued by request.")},
    DetailText{"a draft belongs to a person",
               QT_TRANSLATE_NOOP("Details", "A draft belongs to a person: change user.")},
    DetailText{"a note belongs to who writes it",
               QT_TRANSLATE_NOOP("Details", "Only its author changes a note.")},
    DetailText{"an opinion belongs to who gives it",
               QT_TRANSLATE_NOOP("Details", "Only the member who gives it records an opinion.")},
    DetailText{"the minutes have no document", QT_TRANSLATE_NOOP("Details", "The minutes have no document.")},
    DetailText{"the plan does not belong to its problem",
               QT_TRANSLATE_NOOP("Details", "This plan does not belong to its problem.")},
    DetailText{"the plan hears nobody", QT_TRANSLATE_NOOP("Details", "This plan hears nobody.")},
    DetailText{"a slot is too short or too long",
               QT_TRANSLATE_NOOP("Details", "A slot is too short or too long.")},
    DetailText{"no half-day is given", QT_TRANSLATE_NOOP("Details", "Give a half-day.")},
    DetailText{"no room is given", QT_TRANSLATE_NOOP("Details", "Give a room.")},
    DetailText{"a half-day needs a day and a time",
               QT_TRANSLATE_NOOP("Details", "A half-day needs a day and a time.")},
    DetailText{"a half-day has no slot, or too many",
               QT_TRANSLATE_NOOP("Details", "A half-day has no slot, or too many.")},
    DetailText{"a half-day lasts beyond midnight",
               QT_TRANSLATE_NOOP("Details", "A half-day lasts beyond midnight.")},
    DetailText{"a half-day lies in the past", QT_TRANSLATE_NOOP("Details", "A half-day lies in the past.")},
    DetailText{"two half-days overlap", QT_TRANSLATE_NOOP("Details", "Two half-days overlap.")},
    DetailText{"a room has no name, or twice",
               QT_TRANSLATE_NOOP("Details", "A room has no name, or its name is there twice.")},
    DetailText{"no reference sheet %1", QT_TRANSLATE_NOOP("Details", "There is no reference sheet %1.")},
    DetailText{"the store has another version by now",
               QT_TRANSLATE_NOOP("Details", "The store has another version by now: read the file again.")},
    DetailText{"not a name of a filter", QT_TRANSLATE_NOOP("Details", "Give the filter a name.")},
    DetailText{"a passage does not begin on five minutes",
               QT_TRANSLATE_NOOP("Details", "A defence does not begin on a multiple of five minutes.")},
    DetailText{"a withdrawal begins today or later",
               QT_TRANSLATE_NOOP("Details", "A withdrawal begins today or later.")},
    DetailText{"a withdrawal ends before it begins",
               QT_TRANSLATE_NOOP("Details", "A withdrawal cannot end before it begins.")},
    DetailText{"a withdrawal has a reason",
               QT_TRANSLATE_NOOP("Details", "Give the reason of the withdrawal.")},
    DetailText{"the sessions have changed since",
               QT_TRANSLATE_NOOP("Details", "The sessions have changed since: look again.")},
};

/// By the column whose value exists already.
constexpr std::array columnTexts{
    DetailText{"admissibility.candidacy_id",
               QT_TRANSLATE_NOOP("Details", "This dossier has an admissibility file already.")},
    DetailText{"user_account.login", QT_TRANSLATE_NOOP("Details", "A user has this login already.")},
    DetailText{"mentor.person_id", QT_TRANSLATE_NOOP("Details", "This person is a mentor already.")},
    DetailText{"jury_member.person_id",
               QT_TRANSLATE_NOOP("Details", "This person is a jury member already.")},
    DetailText{"organisation.name_key",
               QT_TRANSLATE_NOOP("Details", "An organisation has this name already.")},
    DetailText{"candidacy.number", QT_TRANSLATE_NOOP("Details", "A dossier has this number already.")},
    DetailText{"jury_session.code", QT_TRANSLATE_NOOP("Details", "A session has this code already.")},
};

/// What the detail holds at the places of "%1", "%2"...; nothing when it is another detail.
std::optional<QStringList> argumentsOf(const QString &detail, const QString &pattern)
{
    if (!pattern.contains(u'%') || detail == pattern)
        return detail == pattern ? std::optional(QStringList()) : std::nullopt;
    static const QRegularExpression place(u"%\\d"_s);
    QStringList texts = pattern.split(place);
    std::ranges::transform(texts, texts.begin(),
                           [](const QString &text) { return QRegularExpression::escape(text); });
    const auto match =
        QRegularExpression(QRegularExpression::anchoredPattern(texts.join(u"(.+)"_s))).match(detail);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

} // namespace

QString detailSentence(const Error &error)
{
    if (const auto fault = documents::keyFaultOf(error))
        return keySentence(*fault);
    for (const DetailText &row : columnTexts) {
        if (error.code == ErrorCode::Conflict && error.where == QLatin1StringView(row.detail))
            return QCoreApplication::translate("Details", row.text);
    }
    for (const DetailText &row : detailTexts) {
        const auto arguments = argumentsOf(error.detail, QString::fromLatin1(row.detail));
        if (!arguments)
            continue;
        QString text = QCoreApplication::translate("Details", row.text);
        for (const QString &argument : *arguments)
            text = text.arg(dateText(argument));
        return text;
    }
    return {};
}

} // namespace parchemin
