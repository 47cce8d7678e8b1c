#include "parchemin/exchange/availabilityreading.h"

#include "parchemin/core/clock.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

using Fault = AvailabilityFault;

AvailabilityWindow june()
{
    return {certifierInstant({2021, 6, 4}, {11, 0}), {2021, 12, 31}};
}

/// A period in the certifier's time.
AvailabilityPeriod period(QDate day, QTime from, QTime to, qsizetype line)
{
    return {certifierInstant(day, from), certifierInstant(day, to), line};
}

AvailabilityReading calendar(const QByteArray &events)
{
    return readAvailabilityCalendar(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\n" + events + "END:VCALENDAR\r\n", june());
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20210601T080000Z\r\n" + lines + "END:VEVENT\r\n";
}

std::vector<Fault> faultsOf(const AvailabilityReading &reading)
{
    std::vector<Fault> faults;
    for (const AvailabilityProblem &problem : reading.problems)
        faults.push_back(problem.fault);
    return faults;
}

} // namespace

TEST(AvailabilityCalendar, readsInstantsAndTimesWithoutAZone)
{
    const AvailabilityReading reading =
        calendar(event("DTSTART:20210621T070000Z\r\nDTEND:20210621T100000Z\r\n") +
                 event("DTSTART:20211122T090000\r\nDTEND:20211122T120000\r\n"));
    EXPECT_EQ(reading.periods, (std::vector{period({2021, 6, 21}, {9, 0}, {12, 0}, 4),
                                            period({2021, 11, 22}, {9, 0}, {12, 0}, 10)}));
    EXPECT_TRUE(reading.problems.empty());
}

TEST(AvailabilityCalendar, readsADurationAndAZoneByName)
{
    const AvailabilityReading reading =
        calendar(event("DTSTART;TZID=Europe/London:20210621T090000\r\nDURATION:PT2H\r\n"));
    EXPECT_EQ(reading.periods, (std::vector{period({2021, 6, 21}, {10, 0}, {12, 0}, 4)}));
}

TEST(AvailabilityCalendar, repeatsAcrossTheChangeOfTheClockUntilTheLastDay)
{
    const AvailabilityReading reading =
        calendar(event("DTSTART:20211018T090000\r\nDTEND:20211018T120000\r\nRRULE:FREQ=WEEKLY\r\nEXDATE:"
                       "20211025T090000\r\n"));
    ASSERT_EQ(reading.periods.size(), 10U);
    EXPECT_EQ(reading.periods.at(0), period({2021, 10, 18}, {9, 0}, {12, 0}, 4));
    EXPECT_EQ(reading.periods.at(1), period({2021, 11, 1}, {9, 0}, {12, 0}, 4)) << "winter time, same hour";
    EXPECT_EQ(reading.periods.back(), period({2021, 12, 27}, {9, 0}, {12, 0}, 4));
}

TEST(AvailabilityCalendar, tellsWhatDoesNotCountAndWhere)
{
    const AvailabilityReading reading = calendar(
        event("DTSTART:20210601T070000Z\r\nDTEND:20210601T100000Z\r\n") +
        event("DTSTART:20210621T100000Z\r\nDTEND:20210621T070000Z\r\n") +
        event("STATUS:CANCELLED\r\nDTSTART:20210621T070000Z\r\nDTEND:20210621T100000Z\r\n") +
        event("DTSTART:20230621T070000Z\r\nDTEND:20230621T100000Z\r\n") + event("SUMMARY:sans date\r\n"));
    EXPECT_TRUE(reading.periods.empty());
    EXPECT_EQ(faultsOf(reading), (std::vector{Fault::Past, Fault::EndNotAfterStart, Fault::Cancelled,
                                              Fault::TooFar, Fault::Unreadable}));
    EXPECT_EQ(reading.problems.at(1).line, 10);
}

TEST(AvailabilityCalendar, joinsWhatOverlapsAndSaysSo)
{
    const AvailabilityReading reading =
        calendar(event("DTSTART:20210621T070000Z\r\nDTEND:20210621T100000Z\r\n") +
                 event("DTSTART:20210621T090000Z\r\nDTEND:20210621T110000Z\r\n"));
    EXPECT_EQ(reading.periods, (std::vector{period({2021, 6, 21}, {9, 0}, {13, 0}, 4)}));
    EXPECT_EQ(reading.problems, (std::vector{AvailabilityProblem{Fault::Overlaps, 10}}));
}

TEST(AvailabilityCalendar, refusesWhatIsNoCalendar)
{
    EXPECT_EQ(faultsOf(readAvailabilityCalendar({}, june())), std::vector{Fault::Empty});
    EXPECT_EQ(faultsOf(readAvailabilityCalendar("nom;prenom\nZola;Emma\n", june())),
              std::vector{Fault::NotACalendar});
    EXPECT_EQ(faultsOf(calendar({})), std::vector{Fault::Empty});
}

TEST(AvailabilityTable, readsDaysAndHoursAsTheyAreWritten)
{
    const AvailabilityReading reading =
        readAvailabilityTable("Jour;De;À\n21/06/2021;9h;12h30\n2021-06-22;14:00;18:00\n", june());
    EXPECT_EQ(reading.periods, (std::vector{period({2021, 6, 21}, {9, 0}, {12, 30}, 2),
                                            period({2021, 6, 22}, {14, 0}, {18, 0}, 3)}));
    EXPECT_TRUE(reading.problems.empty());
}

TEST(AvailabilityTable, tellsLineAndValueOfWhatItCannotRead)
{
    const AvailabilityReading reading = readAvailabilityTable(
        "jour,de,a\nlundi,9:00,12:00\n21/06/2021,neuf,12:00\n21/06/2021,12:00,9:00\n", june());
    EXPECT_EQ(reading.problems, (std::vector{AvailabilityProblem{Fault::DateUnreadable, 2, u"lundi"_s},
                                             AvailabilityProblem{Fault::TimeUnreadable, 3, u"neuf"_s},
                                             AvailabilityProblem{Fault::EndNotAfterStart, 4}}));
}

TEST(AvailabilityTable, needsItsThreeColumns)
{
    EXPECT_EQ(faultsOf(readAvailabilityTable("jour;de\n21/06/2021;9:00\n", june())),
              std::vector{Fault::HeadingMissing});
    EXPECT_EQ(faultsOf(readAvailabilityTable("", june())), std::vector{Fault::Empty});
}
