#include "parchemin/app/journaltexts.h"
#include "parchemin/app/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/sentences/detailtext.h"
#include "app/sentences/fileplace.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Sentences", source);
}

/// What happened and what to do, without the place.
QString mainSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return text(
            QT_TRANSLATE_NOOP("Sentences", "A value is not as it must be. Correct it and try again."));
    case ErrorCode::NotFound:
        return text(
            QT_TRANSLATE_NOOP("Sentences", "This record does not exist. Check the name or the number."));
    case ErrorCode::Conflict:
        return text(QT_TRANSLATE_NOOP("Sentences", "Something of this name or number exists already."));
    case ErrorCode::RuleRefused:
        return text(QT_TRANSLATE_NOOP("Sentences", "This is not possible yet."));
    case ErrorCode::StoreUnavailable:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The store cannot be opened or written. Check the folder and the "
                                      "disk, then try again."));
    case ErrorCode::StoreBusy:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "Somebody else is writing in this store. Close the program there, "
                                      "or wait."));
    case ErrorCode::StoreReadOnly:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The store cannot be written here. Ask for the right to write in "
                                      "its folder."));
    case ErrorCode::StoreFull:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The disk is full. Nothing was changed; free some space and try "
                                      "again."));
    case ErrorCode::StoreNewer:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "A newer version of the program wrote this store. Install that "
                                      "version."));
    case ErrorCode::StoreForeign:
        return text(
            QT_TRANSLATE_NOOP("Sentences", "This is not a store of Parchemin. It was left as it is."));
    case ErrorCode::StoreCorrupt:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The store is damaged. Verify the journal, then restore the last "
                                      "backup."));
    case ErrorCode::CommitUnknown:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The disk did not say whether the act was saved. Open the store "
                                      "again and look before you repeat it."));
    case ErrorCode::FileUnreadable:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The file cannot be read. Check its name and your right to read "
                                      "it."));
    case ErrorCode::FileUnwritable:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "The file cannot be written. Check the folder and the free space."));
    case ErrorCode::Cancelled:
        return text(QT_TRANSLATE_NOOP("Sentences", "Cancelled. Nothing was changed."));
    }
    Q_UNREACHABLE();
}

QString faultSentence(JournalFault::Kind kind)
{
    switch (kind) {
    case JournalFault::Kind::ChainBroken:
        return text(QT_TRANSLATE_NOOP("Sentences",
                                      "An event was altered: it no longer follows from the one before."));
    case JournalFault::Kind::EventMissing:
        return text(QT_TRANSLATE_NOOP("Sentences", "An event was removed."));
    case JournalFault::Kind::TextAltered:
        return text(QT_TRANSLATE_NOOP("Sentences", "The text of an event was altered."));
    case JournalFault::Kind::RowAltered:
        return text(QT_TRANSLATE_NOOP("Sentences", "A record was altered behind the program's back."));
    case JournalFault::Kind::RowMissing:
        return text(QT_TRANSLATE_NOOP("Sentences", "A record was removed behind the program's back."));
    case JournalFault::Kind::RowUnsealed:
        return text(QT_TRANSLATE_NOOP("Sentences", "A record was added behind the program's back."));
    case JournalFault::Kind::DocumentAltered:
        return text(QT_TRANSLATE_NOOP("Sentences", "The stored bytes of a document were altered."));
    case JournalFault::Kind::FileAltered:
        return text(
            QT_TRANSLATE_NOOP("Sentences", "A deposited file was altered: take it again from a backup."));
    case JournalFault::Kind::FileMissing:
        return text(QT_TRANSLATE_NOOP("Sentences", "A deposited file is missing or cannot be read: take it "
                                                   "again from a backup."));
    case JournalFault::Kind::SchemaAltered:
        return text(QT_TRANSLATE_NOOP("Sentences", "The structure of the database was altered."));
    case JournalFault::Kind::DatabaseDamaged:
        return text(QT_TRANSLATE_NOOP("Sentences", "The database file is damaged."));
    }
    Q_UNREACHABLE();
}

/// The main sentence and what is known beyond it.
QString fullSentence(const Error &error)
{
    const QString exactly = detailSentence(error);
    const bool saysEnough = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound ||
                            error.code == ErrorCode::Conflict || error.code == ErrorCode::StoreReadOnly;
    if (saysEnough && !exactly.isEmpty())
        return exactly;
    if (error.code == ErrorCode::StoreBusy && !exactly.isEmpty())
        return mainSentence(error) + u" ("_s + exactly + u')';
    if (!exactly.isEmpty())
        return mainSentence(error) + u' ' + exactly;
    const bool saysMore = error.code == ErrorCode::InvalidInput && !error.detail.isEmpty();
    return saysMore ? mainSentence(error) + u" ("_s + error.detail + u')' : mainSentence(error);
}

/// The place, unless it is a field of a form or a column of the database that the sentence speaks of already.
QString placeOf(const Error &error)
{
    static const QRegularExpression field(u"^/?[a-z][A-Za-z]*(/[0-9]+)?$"_s);
    static const QRegularExpression column(u"^[a-z_]+\\.[a-z_]+$"_s);
    if (detailSentence(error).isEmpty() || !documentFaultSentence(error.detail).isEmpty())
        return filePlace(error.where);
    const bool isField = error.code == ErrorCode::InvalidInput && field.match(error.where).hasMatch();
    const bool isColumn = error.code == ErrorCode::Conflict && column.match(error.where).hasMatch();
    return isField || isColumn ? QString() : filePlace(error.where);
}

/// What does not hold: the file, the object of the schema or the record, in words and as the database names
/// it.
QString placeOf(const JournalFault &fault)
{
    const bool isFile =
        fault.kind == JournalFault::Kind::FileAltered || fault.kind == JournalFault::Kind::FileMissing;
    if (isFile && !fault.name.isEmpty())
        return fault.name;
    if (fault.rowId == 0 && !fault.name.isEmpty() && fault.name != fault.table)
        return text(QT_TRANSLATE_NOOP("Sentences", "Table: %1, object: %2.")).arg(fault.table, fault.name);
    if (fault.rowId == 0)
        return text(QT_TRANSLATE_NOOP("Sentences", "Table: %1.")).arg(fault.table);
    const QString known = fault.name.isEmpty() ? entityWord(fault.table) : fault.name;
    QString place =
        text(QT_TRANSLATE_NOOP("Sentences", "record %1 of %2.")).arg(fault.rowId).arg(fault.table);
    if (known != fault.table)
        return known + u", "_s + place;
    place.front() = place.front().toUpper();
    return place;
}

} // namespace

QString filePlace(const QString &where)
{
    static const QRegularExpression position(u"line (\\d+), column (\\d+)"_s);
    const auto match = position.match(where);
    if (!match.hasMatch())
        return where;
    const QString place = QCoreApplication::translate("Sentences", "line %1, column %2")
                              .arg(match.captured(1), match.captured(2));
    return QString(where).replace(match.capturedStart(), match.capturedLength(), place);
}

QString sentence(const Error &error)
{
    if (documents::keyFaultOf(error))
        return detailSentence(error);
    QString result = fullSentence(error);
    if (const QString place = placeOf(error); !place.isEmpty())
        result += u" ["_s + place + u']';
    for (const Blocker &blocker : error.blockers)
        result += u"\n– "_s + sentence(blocker);
    return result;
}

QString sentence(const JournalFault &fault)
{
    QString result = faultSentence(fault.kind);
    if (fault.seq)
        result += u' ' + text(QT_TRANSLATE_NOOP("Sentences", "Event %1.")).arg(fault.seq->value());
    return fault.table.isEmpty() ? result : result + u' ' + placeOf(fault);
}

} // namespace parchemin
