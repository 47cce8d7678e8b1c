#include "parchemin/exchange/icalendar.h"

#include "support/projectfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime madeAt()
{
    return {QDate(2021, 6, 4), QTime(9, 0), Qt::UTC};
}

QByteArray calendarOf(const std::vector<CalendarEvent> &events)
{
    return calendarFile(u"Échéances"_s, madeAt(), events);
}

CalendarEvent awkward()
{
    return {
        .uid = u"tacit-admissibility-5f0c"_s,
        .day = {2021, 8, 7},
        .summary =
            u"Fin; d'une, recevabilité \\ à vérifier avant l'été, très long intitulé d'Hélène Lefèvre-Çelik"_s,
        .description =
            u"Première ligne\nseconde ligne, avec « guillemets » et 😀 au bout des soixante-quinze octets"_s,
        .category = u"BR-16"_s};
}

CalendarEvent hourly()
{
    return {.uid = u"conditional-pass-1"_s,
            .day = {2021, 6, 6},
            .at = QDateTime(QDate(2021, 6, 6), QTime(9, 0), Qt::UTC),
            .summary = u"Fin de la validation conditionnelle"_s};
}

/// What an independent reader makes of the file; absent when it is not installed.
std::optional<QJsonObject> readElsewhere(const QByteArray &calendar)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open() && file.write(calendar) == calendar.size() && file.flush());
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {projectPath(u"tests/exchange/readcalendar.py"_s), file.fileName()});
    EXPECT_TRUE(python.waitForFinished());
    constexpr int skipped = 77;
    if (python.exitCode() == skipped)
        return std::nullopt;
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

TEST(ICalendarTest, anEmptyCalendarIsOneStill)
{
    EXPECT_EQ(calendarFile(u"A"_s, madeAt(), {}),
              QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Parchemin//Parchemin//FR\r\n"
                         "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:A\r\nEND:VCALENDAR\r\n"));
}

TEST(ICalendarTest, linesAreFoldedAt75OctetsBetweenCharacters)
{
    const QByteArray calendar = calendarOf({awkward()});
    const QList<QByteArray> lines = calendar.split('\n');
    ASSERT_GT(lines.size(), 14);
    for (const QByteArray &line : lines) {
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r')) << line.toStdString();
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "a character was cut: " << line.toStdString();
    }
}

TEST(ICalendarTest, aWholeDayEndsBeforeTheNext)
{
    const QByteArray calendar = calendarOf({awkward()});
    EXPECT_TRUE(calendar.contains("DTSTART;VALUE=DATE:20210807\r\nDTEND;VALUE=DATE:20210808\r\n"));
}

TEST(ICalendarTest, anHourIsWrittenInUtc)
{
    EXPECT_TRUE(calendarOf({hourly()}).contains("DTSTART:20210606T090000Z\r\n"));
}

TEST(ICalendarTest, aStretchOfTimeIsTakenAndACancelledOneIsFree)
{
    CalendarEvent event = hourly();
    event.endsAt = event.at->addSecs(1800);
    event.location = u"7 cité Paradis, Paris"_s;
    event.sequence = 2;
    const QByteArray taken = calendarOf({event});
    EXPECT_TRUE(taken.contains("DTEND:20210606T093000Z\r\n"));
    EXPECT_TRUE(taken.contains("SEQUENCE:2\r\n"));
    EXPECT_TRUE(taken.contains("TRANSP:OPAQUE\r\n"));
    EXPECT_FALSE(taken.contains("STATUS"));
    event.isCancelled = true;
    const QByteArray off = calendarOf({event});
    EXPECT_TRUE(off.contains("STATUS:CANCELLED\r\n"));
    EXPECT_TRUE(off.contains("TRANSP:TRANSPARENT\r\n"));
    const std::optional<QJsonObject> read = readElsewhere(off);
    ASSERT_TRUE(read) << "python3-icalendar is needed";
    const QJsonObject first = read->value(u"events"_s).toArray().at(0).toObject();
    EXPECT_EQ(first.value(u"end"_s).toString(), u"2021-06-06T09:30:00+00:00"_s);
    EXPECT_EQ(first.value(u"location"_s).toString(), event.location);
    EXPECT_EQ(first.value(u"sequence"_s).toInt(), 2);
    EXPECT_EQ(first.value(u"status"_s).toString(), u"CANCELLED"_s);
}

TEST(ICalendarTest, anIndependentReaderFindsTheSameTexts)
{
    const std::optional<QJsonObject> read = readElsewhere(calendarOf({awkward(), hourly()}));
    ASSERT_TRUE(read) << "python3-icalendar is needed";
    EXPECT_EQ(read->value(u"version"_s).toString(), u"2.0"_s);
    const QJsonArray events = read->value(u"events"_s).toArray();
    ASSERT_EQ(events.size(), 2);
    const QJsonObject first = events.at(0).toObject();
    EXPECT_EQ(first.value(u"uid"_s).toString(), u"tacit-admissibility-5f0c@parchemin"_s);
    EXPECT_EQ(first.value(u"start"_s).toString(), u"2021-08-07"_s);
    EXPECT_EQ(first.value(u"stamp"_s).toString(), u"2021-06-04T09:00:00+00:00"_s);
    EXPECT_EQ(first.value(u"summary"_s).toString(), awkward().summary);
    EXPECT_EQ(first.value(u"description"_s).toString(), awkward().description);
    EXPECT_EQ(first.value(u"categories"_s).toArray(), QJsonArray{u"BR-16"_s});
    EXPECT_EQ(events.at(1).toObject().value(u"start"_s).toString(), u"2021-06-06T09:00:00+00:00"_s);
}
