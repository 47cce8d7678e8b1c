#include <QCoreApplication>

#include <array>

#include "app/sentences/detailtext.h"

namespace parchemin {
namespace {

constexpr std::array documentFaults{
    DetailText{"not valid JSON: an object has no end",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: an object has no end.")},
    DetailText{"not valid JSON: a colon is missing after a name",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: a colon is missing after a name.")},
    DetailText{"not valid JSON: an array has no end",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: an array has no end.")},
    DetailText{"not valid JSON: a comma is missing",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: a comma is missing.")},
    DetailText{"not valid JSON: a value is missing or malformed",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: a value is missing or malformed.")},
    DetailText{"not valid JSON: the text ends within a number",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: the text ends within a number.")},
    DetailText{
        "not valid JSON: a number is malformed, or a text has no quotation marks",
        QT_TRANSLATE_NOOP("Details",
                          "This is no valid JSON: a number is malformed, or a text has no quotation marks.")},
    DetailText{"not valid JSON: a backslash is not followed by what it may be",
               QT_TRANSLATE_NOOP("Details",
                                 "This is no valid JSON: a backslash is not followed by what it may be.")},
    DetailText{"not valid JSON: a text is not UTF-8",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: a text is not UTF-8.")},
    DetailText{"not valid JSON: a text has no end",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: a text has no end.")},
    DetailText{"not valid JSON: a value or a member is missing",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: a value or a member is missing.")},
    DetailText{"not valid JSON: too many things lie one in another",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: too many things lie one in another.")},
    DetailText{"not valid JSON: it is too large",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: it is too large.")},
    DetailText{"not valid JSON: something follows behind the end",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: something follows behind the end.")},
    DetailText{"not valid JSON: it has a fault",
               QT_TRANSLATE_NOOP("Details", "This is no valid JSON: it has a fault.")},
    DetailText{"has more than %1 bytes", QT_TRANSLATE_NOOP("Details", "The file has more than %1 bytes.")},
    DetailText{"is missing", QT_TRANSLATE_NOOP("Details", "This is missing.")},
    DetailText{"is empty", QT_TRANSLATE_NOOP("Details", "This is empty.")},
    DetailText{"is not an object", QT_TRANSLATE_NOOP("Details", "An object in braces is expected here.")},
    DetailText{"is not an array", QT_TRANSLATE_NOOP("Details", "An array in brackets is expected here.")},
    DetailText{"is not a text", QT_TRANSLATE_NOOP("Details", "A text in quotation marks is expected here.")},
    DetailText{"is not a number", QT_TRANSLATE_NOOP("Details", "A number is expected here.")},
    DetailText{"is not true or false",
               QT_TRANSLATE_NOOP("Details", "\"true\" or \"false\" is expected here.")},
    DetailText{"is not a whole number from %1 to %2",
               QT_TRANSLATE_NOOP("Details", "A whole number from %1 to %2 is expected here.")},
    DetailText{"is not 1, the version that this program reads",
               QT_TRANSLATE_NOOP("Details", "This program reads version 1 of the format.")},
    DetailText{"is not a local time such as 2021-06-21T09:00",
               QT_TRANSLATE_NOOP("Details", "A local time such as 2021-06-21T09:00 is expected here.")},
    DetailText{R"(is neither "lead" nor "professional")",
               QT_TRANSLATE_NOOP("Details", "\"lead\" or \"professional\" is expected here.")},
    DetailText{"does not name %1 persons",
               QT_TRANSLATE_NOOP("Details", "Exactly %1 persons are expected here.")},
    DetailText{"has an unknown member, \"%1\"",
               QT_TRANSLATE_NOOP("Details", "There is a member here that the format does not know: \"%1\".")},
    DetailText{"has more than %1 characters",
               QT_TRANSLATE_NOOP("Details", "This text has more than %1 characters.")},
    DetailText{"has %1 items, more than %2",
               QT_TRANSLATE_NOOP("Details", "There are %1 items here; %2 are the most.")},
    DetailText{"has more than %1 items", QT_TRANSLATE_NOOP("Details", "There are more than %1 items here.")},
    DetailText{"no cell named \"%1\"", QT_TRANSLATE_NOOP("Details", "No half-day is named \"%1\".")},
    DetailText{"no juror named \"%1\"", QT_TRANSLATE_NOOP("Details", "No juror is named \"%1\".")},
    DetailText{"no candidate named \"%1\"", QT_TRANSLATE_NOOP("Details", "No candidate is named \"%1\".")},
    DetailText{"names the same cell twice", QT_TRANSLATE_NOOP("Details", "This half-day is named twice.")},
    DetailText{"names the same juror twice", QT_TRANSLATE_NOOP("Details", "This juror is named twice.")},
    DetailText{"names \"%1\" a second time", QT_TRANSLATE_NOOP("Details", "\"%1\" is named a second time.")},
    DetailText{"names slot %1 twice", QT_TRANSLATE_NOOP("Details", "Slot %1 is named twice.")},
    DetailText{"\"%1\" is used twice", QT_TRANSLATE_NOOP("Details", "\"%1\" is used twice.")},
    DetailText{"\"%1\" is pinned twice", QT_TRANSLATE_NOOP("Details", "\"%1\" is pinned twice.")},
    DetailText{"\"%1\" has %2 slots, from 0 to %3, and no slot %4",
               QT_TRANSLATE_NOOP("Details", "\"%1\" has %2 slots, from 0 to %3: there is no slot %4.")},
    DetailText{"contradicts the availability: slot %1 of \"%2\" is not in it",
               QT_TRANSLATE_NOOP("Details",
                                 "Slot %1 of \"%2\" is not among those in which the candidate can come.")},
    DetailText{"contradicts the availability: \"%1\" cannot begin in slot %2",
               QT_TRANSLATE_NOOP("Details", "\"%1\" cannot begin in slot %2.")},
};

/// In one go: a name may hold "%1" itself.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const qsizetype number = text.at(index) == u'%' && index + 1 < text.size()
                                     ? text.at(index + 1).digitValue() - 1
                                     : qsizetype{-1};
        if (number < 0 || number >= arguments.size()) {
            result += text.at(index);
            continue;
        }
        result += arguments.at(number);
        ++index;
    }
    return result;
}

} // namespace

QString documentFaultSentence(const QString &detail)
{
    for (const DetailText &row : documentFaults) {
        const auto arguments = argumentsOf(detail, QString::fromLatin1(row.detail));
        if (arguments)
            return filled(QCoreApplication::translate("Details", row.text), *arguments);
    }
    return {};
}

} // namespace parchemin
