#include "parchemin/app/journalreading.h"

#include "parchemin/app/journaltexts.h"
#include "parchemin/core/clock.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int exportPage = 1000;

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// A text that a spreadsheet would run as a formula is preceded by an apostrophe.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        std::ranges::any_of(text, [](QChar letter) { return u";\"\n\r"_s.contains(letter); });
    return needsQuotes ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

QByteArray rowOf(const QStringList &cells)
{
    QStringList written;
    std::ranges::transform(cells, std::back_inserter(written), cell);
    return written.join(u';').toUtf8() + "\r\n";
}

QByteArray heading()
{
    return "\xEF\xBB\xBF" +
           rowOf({translate("JournalExport", "No."), translate("JournalExport", "Day"),
                  translate("JournalExport", "Time"), translate("JournalExport", "Act"),
                  translate("JournalExport", "Person"), translate("JournalExport", "By"),
                  translate("JournalExport", "Role"), translate("JournalExport", "Record"),
                  translate("JournalExport", "Record number"), translate("JournalExport", "Changes"),
                  translate("JournalExport", "Reason"), translate("JournalExport", "Hash")});
}

QString changesText(const Event &event, const RecordNames &names)
{
    QStringList parts;
    for (const FieldChange &change : changesOf(event, names)) {
        parts.append(
            change.before.isEmpty()
                ? translate("Journal", "%1: %2").arg(change.field, change.after)
                : translate("Journal", "%1: %2 → %3").arg(change.field, change.before, change.after));
    }
    return parts.join(u" | "_s);
}

QByteArray rowOf(const JournalLine &line, const RecordNames &names)
{
    const EventDraft &content = line.event.content;
    return rowOf({QString::number(line.event.seq.value()), certifierDay(content.at).toString(Qt::ISODate),
                  certifierTime(content.at).toString(u"HH:mm:ss"_s), actionWord(content.action),
                  line.personName, line.event.userName, roleWord(content.role), entityWord(content.entity),
                  QString::number(content.entityId), changesText(line.event, names), content.reason,
                  QString::fromLatin1(line.event.hash.toHex())});
}

Error unwritable(const QSaveFile &file)
{
    return {ErrorCode::FileUnwritable, file.errorString()};
}

Status write(QSaveFile &file, const Database &database, const std::vector<JournalLine> &lines)
{
    if (!file.isOpen() && (!file.open(QIODevice::WriteOnly) || file.write(heading()) < 0))
        return unwritable(file);
    for (const JournalLine &line : lines) {
        const auto names = recordNamesIn(database, line.event);
        if (!names)
            return names.error();
        if (file.write(rowOf(line, *names)) < 0)
            return unwritable(file);
    }
    return Done{};
}

} // namespace

Result<std::vector<JournalLine>> readJournal(const Database &database, const Actor &reader,
                                             const JournalFilter &filter, std::optional<EventSeq> before,
                                             int limit)
{
    if (const Blockers reasons = rightBlockers(reader, Right::ReadJournal); !reasons.empty())
        return refused(reasons);
    return JournalQuery(database).page(filter, before, limit);
}

Result<qint64> exportJournal(const Database &database, const Actor &reader, const JournalFilter &filter,
                             const QString &path, const ProgressCallback &progress)
{
    QSaveFile file(path);
    std::optional<EventSeq> before;
    std::optional<EventSeq> first;
    qint64 count = 0;
    while (true) {
        const auto lines = readJournal(database, reader, filter, before, exportPage);
        if (!lines)
            return lines.error();
        if (Status done = write(file, database, *lines); !done)
            return done.error();
        count += static_cast<qint64>(lines->size());
        if (lines->size() < static_cast<std::size_t>(exportPage))
            break;
        before = lines->back().event.seq;
        first = first.value_or(lines->front().event.seq);
        const double done = 1.0 - static_cast<double>(before->value()) / static_cast<double>(first->value());
        if (progress && !progress(done))
            return Error{ErrorCode::Cancelled, u"the export of the journal was stopped"_s};
    }
    if (!file.commit())
        return unwritable(file);
    return count;
}

} // namespace parchemin
