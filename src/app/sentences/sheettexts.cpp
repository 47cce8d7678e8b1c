#include "parchemin/app/sheettexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

#include "app/sentences/detailtext.h"
#include "app/sentences/fileplace.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct Text
{
    const char *code;
    const char *words;
};

constexpr std::array fields{
    Text{"rncpCode", QT_TRANSLATE_NOOP("SheetPlaces", "Code")},
    Text{"version", QT_TRANSLATE_NOOP("SheetPlaces", "Version")},
    Text{"title", QT_TRANSLATE_NOOP("SheetPlaces", "Title")},
    Text{"certifier", QT_TRANSLATE_NOOP("SheetPlaces", "Certifier")},
    Text{"name", QT_TRANSLATE_NOOP("SheetPlaces", "Name")},
    Text{"signatoryCapacity", QT_TRANSLATE_NOOP("SheetPlaces", "Capacity of the signatory")},
    Text{"address", QT_TRANSLATE_NOOP("SheetPlaces", "Address")},
    Text{"website", QT_TRANSLATE_NOOP("SheetPlaces", "Website")},
    Text{"level1969", QT_TRANSLATE_NOOP("SheetPlaces", "Level of 1969")},
    Text{"levelEqf", QT_TRANSLATE_NOOP("SheetPlaces", "European level")},
    Text{"levelNational", QT_TRANSLATE_NOOP("SheetPlaces", "National level")},
    Text{"nsfCodes", QT_TRANSLATE_NOOP("SheetPlaces", "NSF codes")},
    Text{"formacodes", QT_TRANSLATE_NOOP("SheetPlaces", "Formacodes")},
    Text{"romeCodes", QT_TRANSLATE_NOOP("SheetPlaces", "ROME codes")},
    Text{"legalBasis", QT_TRANSLATE_NOOP("SheetPlaces", "Legal basis")},
    Text{"kind", QT_TRANSLATE_NOOP("SheetPlaces", "Kind")},
    Text{"date", QT_TRANSLATE_NOOP("SheetPlaces", "Date")},
    Text{"publishedOn", QT_TRANSLATE_NOOP("SheetPlaces", "Published on")},
    Text{"text", QT_TRANSLATE_NOOP("SheetPlaces", "Text")},
    Text{"effectiveFrom", QT_TRANSLATE_NOOP("SheetPlaces", "Takes effect on")},
    Text{"registeredUntil", QT_TRANSLATE_NOOP("SheetPlaces", "Registered until")},
    Text{"lastIssueDate", QT_TRANSLATE_NOOP("SheetPlaces", "Last day of issue")},
    Text{"requiresFinalDefence", QT_TRANSLATE_NOOP("SheetPlaces", "Final defence required")},
    Text{"territory", QT_TRANSLATE_NOOP("SheetPlaces", "Territory")},
    Text{"newCaledonia", QT_TRANSLATE_NOOP("SheetPlaces", "New Caledonia")},
    Text{"frenchPolynesia", QT_TRANSLATE_NOOP("SheetPlaces", "French Polynesia")},
    Text{"summary", QT_TRANSLATE_NOOP("SheetPlaces", "Summary")},
    Text{"activities", QT_TRANSLATE_NOOP("SheetPlaces", "Activities")},
    Text{"capacities", QT_TRANSLATE_NOOP("SheetPlaces", "Capacities")},
    Text{"sectors", QT_TRANSLATE_NOOP("SheetPlaces", "Sectors")},
    Text{"jobTypes", QT_TRANSLATE_NOOP("SheetPlaces", "Jobs")},
    Text{"annualHolders", QT_TRANSLATE_NOOP("SheetPlaces", "Holders a year")},
    Text{"awardRules", QT_TRANSLATE_NOOP("SheetPlaces", "How the title is obtained")},
    Text{"componentsValidity", QT_TRANSLATE_NOOP("SheetPlaces", "Validity of the blocks")},
    Text{"certificationPlace", QT_TRANSLATE_NOOP("SheetPlaces", "Place of certification")},
    Text{"preparationPlace", QT_TRANSLATE_NOOP("SheetPlaces", "Place of preparation")},
    Text{"blocks", QT_TRANSLATE_NOOP("SheetPlaces", "Blocks")},
    Text{"routes", QT_TRANSLATE_NOOP("SheetPlaces", "Access routes")},
    Text{"predecessorCode", QT_TRANSLATE_NOOP("SheetPlaces", "Sheet before it")},
    Text{"successorCode", QT_TRANSLATE_NOOP("SheetPlaces", "Sheet after it")},
    Text{"sourceFile", QT_TRANSLATE_NOOP("SheetPlaces", "Source file")},
    Text{"sourceSha256", QT_TRANSLATE_NOOP("SheetPlaces", "SHA-256 of the source")},
    Text{"code", QT_TRANSLATE_NOOP("SheetPlaces", "Code")},
    Text{"label", QT_TRANSLATE_NOOP("SheetPlaces", "Wording")},
    Text{"url", QT_TRANSLATE_NOOP("SheetPlaces", "Link")},
    Text{"number", QT_TRANSLATE_NOOP("SheetPlaces", "Number")},
    Text{"modalityText", QT_TRANSLATE_NOOP("SheetPlaces", "Evaluation")},
    Text{"requiresValidatingMentor", QT_TRANSLATE_NOOP("SheetPlaces", "Validating mentor required")},
    Text{"competencies", QT_TRANSLATE_NOOP("SheetPlaces", "Competencies")},
    Text{"ordinal", QT_TRANSLATE_NOOP("SheetPlaces", "Number")},
    Text{"route", QT_TRANSLATE_NOOP("SheetPlaces", "Route")},
    Text{"isOpen", QT_TRANSLATE_NOOP("SheetPlaces", "Open")},
    Text{"jury", QT_TRANSLATE_NOOP("SheetPlaces", "Jury")},
    Text{"total", QT_TRANSLATE_NOOP("SheetPlaces", "Members")},
    Text{"leads", QT_TRANSLATE_NOOP("SheetPlaces", "Pedagogical leads")},
    Text{"professionals", QT_TRANSLATE_NOOP("SheetPlaces", "Professionals")},
    Text{"finalDefenceObject", QT_TRANSLATE_NOOP("SheetPlaces", "What is defended")},
    Text{"note", QT_TRANSLATE_NOOP("SheetPlaces", "Note")},
};

/// One entry of a list.
constexpr std::array entries{
    Text{"blocks", QT_TRANSLATE_NOOP("SheetPlaces", "block %1")},
    Text{"competencies", QT_TRANSLATE_NOOP("SheetPlaces", "competency %1")},
    Text{"activities", QT_TRANSLATE_NOOP("SheetPlaces", "activity %1")},
    Text{"capacities", QT_TRANSLATE_NOOP("SheetPlaces", "capacity %1")},
    Text{"routes", QT_TRANSLATE_NOOP("SheetPlaces", "route %1")},
    Text{"jobTypes", QT_TRANSLATE_NOOP("SheetPlaces", "job %1")},
};

/// What the readers of the core report, as patterns; the first that fits is taken.
constexpr std::array faults{
    Text{"is missing", QT_TRANSLATE_NOOP("SheetFaults", "Nothing stands here.")},
    Text{"is empty", QT_TRANSLATE_NOOP("SheetFaults", "It is empty.")},
    Text{"is not a known member", QT_TRANSLATE_NOOP("SheetFaults", "The program knows no such field.")},
    Text{"is not a known code", QT_TRANSLATE_NOOP("SheetFaults", "The program knows no such code.")},
    Text{"is used twice", QT_TRANSLATE_NOOP("SheetFaults", "It stands there twice.")},
    Text{"has white space at its ends", QT_TRANSLATE_NOOP("SheetFaults", "It begins or ends with a space.")},
    Text{"has a control character", QT_TRANSLATE_NOOP("SheetFaults", "It holds a control character.")},
    Text{"is not a day of the calendar", QT_TRANSLATE_NOOP("SheetFaults", "There is no such day.")},
    Text{"is not a number from 0 to 1", QT_TRANSLATE_NOOP("SheetFaults", "It is not a number from 0 to 1.")},
    Text{"is before the date of the act",
         QT_TRANSLATE_NOOP("SheetFaults", "It is before the date of the act.")},
    Text{"is before the day of effect", QT_TRANSLATE_NOOP("SheetFaults", "It is before the day of effect.")},
    Text{"is before the end of the registration",
         QT_TRANSLATE_NOOP("SheetFaults", "It is before the end of the registration.")},
    Text{"is less than the members it asks for",
         QT_TRANSLATE_NOOP("SheetFaults", "It is less than the members it asks for.")},
    Text{"is not null although the route is closed",
         QT_TRANSLATE_NOOP("SheetFaults", "The route is closed: nothing may stand here.")},
    Text{"changes nothing",
         QT_TRANSLATE_NOOP("SheetFaults", "The store holds exactly this content already.")},
    Text{"is not an object", QT_TRANSLATE_NOOP("SheetFaults", "A group of fields, {…}, is expected here.")},
    Text{"is not an array", QT_TRANSLATE_NOOP("SheetFaults", "A list, […], is expected here.")},
    Text{"is not a text",
         QT_TRANSLATE_NOOP("SheetFaults", "A text between quotation marks is expected here.")},
    Text{"is not a number", QT_TRANSLATE_NOOP("SheetFaults", "A number is expected here.")},
    Text{"is not true or false", QT_TRANSLATE_NOOP("SheetFaults", "true or false is expected here.")},
    Text{"is not a whole number from (.+) to (.+)",
         QT_TRANSLATE_NOOP("SheetFaults", "It is not a whole number from %1 to %2.")},
    Text{"has (\\d+) characters, more than (\\d+)",
         QT_TRANSLATE_NOOP("SheetFaults", "It has %1 characters; %2 is the most.")},
    Text{"does not fit (.+)",
         QT_TRANSLATE_NOOP("SheetFaults", "It does not have the form it must have (%1).")},
    Text{"is not the number of its place, (\\d+)",
         QT_TRANSLATE_NOOP("SheetFaults", "It is not the number of its place, %1.")},
    Text{"has (\\d+) entries, where the registered sheet has (\\d+)",
         QT_TRANSLATE_N_NOOP("SheetFaults", "It has %n entry(ies), where the registered sheet has %2.")},
    Text{"is another certification than that of (\\d+) candidacies",
         QT_TRANSLATE_N_NOOP(
             "SheetFaults", "%n candidacy(ies) of this store follow another certification, and every list of "
                            "work follows the sheet in force. Create a new store for this one.")},
    Text{"is (-?\\d+), where the next version is (\\d+)",
         QT_TRANSLATE_NOOP("SheetFaults", "It is %1; the next version is %2.")},
    Text{"is not (.+)", QT_TRANSLATE_NOOP("SheetFaults", "%1 is expected here.")},
};

constexpr std::array parameterTexts{
    Text{"evaluationConditionalHours", QT_TRANSLATE_NOOP("Policy", "Hours to complete a conditional pass")},
    Text{"conditionalDecisionHours", QT_TRANSLATE_NOOP("Policy", "Hours to decide after the additions")},
    Text{"conditionalShortfallMax", QT_TRANSLATE_NOOP("Policy", "Largest share lacking that is minor")},
    Text{"convocationMinDays", QT_TRANSLATE_NOOP("Policy", "Days of notice before a jury")},
    Text{"dossierToJurorsDays", QT_TRANSLATE_NOOP("Policy", "Days before the jury to send the dossiers")},
    Text{"notificationDays", QT_TRANSLATE_NOOP("Policy", "Days to notify a decision")},
    Text{"appealWindowDays", QT_TRANSLATE_NOOP("Policy", "Days to appeal")},
    Text{"admissibilityTacitMonths", QT_TRANSLATE_NOOP("Policy", "Months until tacit admissibility")},
    Text{"admissibilityValidityMonths", QT_TRANSLATE_NOOP("Policy", "Months an admissibility is valid")},
    Text{"vaeSessionMaxMonths", QT_TRANSLATE_NOOP("Policy", "Months until a VAE jury")},
    Text{"cdcDueMonths", QT_TRANSLATE_NOOP("Policy", "Months to declare a certification")},
    Text{"projectDefenceMinutes", QT_TRANSLATE_NOOP("Policy", "Minutes of a defence of projects")},
    Text{"finalDefenceMinutes", QT_TRANSLATE_NOOP("Policy", "Minutes of a VAE defence")},
    Text{"extraTimePercent", QT_TRANSLATE_NOOP("Policy", "Extra time, in percent")},
    Text{"bufferMinutes", QT_TRANSLATE_NOOP("Policy", "Minutes between two defences")},
    Text{"evaluatorMustDifferFromMentor", QT_TRANSLATE_NOOP("Policy", "Evaluator other than the mentor")},
    Text{"vaeBlocksGrantedBy", QT_TRANSLATE_NOOP("Policy", "Who grants the blocks of a VAE")},
    Text{"panelMustBeComplete", QT_TRANSLATE_NOOP("Policy", "Panel always complete")},
    Text{"externalRatioMin", QT_TRANSLATE_NOOP("Policy", "Smallest share of members from outside")},
    Text{"professionalMinYears", QT_TRANSLATE_NOOP("Policy", "Years in the trade asked of a professional")},
    Text{"professionalMaxYearsLeft", QT_TRANSLATE_NOOP("Policy", "Years since leaving the trade, at most")},
    Text{"surveyHorizons", QT_TRANSLATE_NOOP("Policy", "Months of the insertion surveys")},
    Text{"maxAttempts", QT_TRANSLATE_NOOP("Policy", "Attempts at a block")},
    Text{"blockPvRatification", QT_TRANSLATE_NOOP("Policy", "What the jury does with acquired blocks")},
    Text{"issuePlace", QT_TRANSLATE_NOOP("Policy", "Town of issue")},
};

/// How the value of a parameter is read: with its unit where it has one.
constexpr std::array units{
    Text{"evaluationConditionalHours", QT_TRANSLATE_NOOP("Policy", "%1 h")},
    Text{"conditionalDecisionHours", QT_TRANSLATE_NOOP("Policy", "%1 h")},
    Text{"convocationMinDays", QT_TRANSLATE_N_NOOP("Policy", "%n day(s)")},
    Text{"dossierToJurorsDays", QT_TRANSLATE_N_NOOP("Policy", "%n day(s)")},
    Text{"notificationDays", QT_TRANSLATE_N_NOOP("Policy", "%n day(s)")},
    Text{"appealWindowDays", QT_TRANSLATE_N_NOOP("Policy", "%n day(s)")},
    Text{"admissibilityTacitMonths", QT_TRANSLATE_N_NOOP("Policy", "%n month(s)")},
    Text{"admissibilityValidityMonths", QT_TRANSLATE_N_NOOP("Policy", "%n month(s)")},
    Text{"vaeSessionMaxMonths", QT_TRANSLATE_N_NOOP("Policy", "%n month(s) after the admissibility")},
    Text{"cdcDueMonths", QT_TRANSLATE_N_NOOP("Policy", "%n month(s)")},
    Text{"projectDefenceMinutes", QT_TRANSLATE_NOOP("Policy", "%1 min")},
    Text{"finalDefenceMinutes", QT_TRANSLATE_NOOP("Policy", "%1 min")},
    Text{"bufferMinutes", QT_TRANSLATE_NOOP("Policy", "%1 min")},
    Text{"extraTimePercent", QT_TRANSLATE_NOOP("Policy", "%1 %")},
    Text{"surveyHorizons", QT_TRANSLATE_NOOP("Policy", "%1 months")},
};

constexpr std::array values{
    Text{"true", QT_TRANSLATE_NOOP("Policy", "yes")},
    Text{"false", QT_TRANSLATE_NOOP("Policy", "no")},
    Text{"JURY", QT_TRANSLATE_NOOP("Policy", "the jury")},
    Text{"LEAD", QT_TRANSLATE_NOOP("Policy", "the pedagogical lead")},
    Text{"UNLIMITED", QT_TRANSLATE_NOOP("Policy", "without limit")},
    Text{"TAKE_NOTE", QT_TRANSLATE_NOOP("Policy", "takes note")},
    Text{"RATIFY", QT_TRANSLATE_NOOP("Policy", "ratifies")},
};

QString wordsOf(std::span<const Text> texts, const char *context, const QString &code)
{
    for (const Text &text : texts) {
        if (code == QLatin1StringView(text.code))
            return QCoreApplication::translate(context, text.words);
    }
    return code;
}

QString entryOf(const QString &list, const QString &index)
{
    const int number = index.toInt() + 1;
    for (const Text &text : entries) {
        if (list == QLatin1StringView(text.code))
            return QCoreApplication::translate("SheetPlaces", text.words).arg(number);
    }
    return wordsOf(fields, "SheetPlaces", list) + u' ' + QString::number(number);
}

bool isCounting(const char *words)
{
    return QLatin1StringView(words).contains("%n"_L1);
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString sheetPlace(const QString &pointer)
{
    static const QRegularExpression index(u"^[0-9]+$"_s);
    if (pointer.isEmpty())
        return QCoreApplication::translate("SheetPlaces", "The whole file");
    if (!pointer.startsWith(u'/')) // a line and column
        return withCapital(filePlace(pointer));
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    QStringList words;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isEntry = i + 1 < parts.size() && index.match(parts.at(i + 1)).hasMatch();
        if (!isEntry) {
            words.append(wordsOf(fields, "SheetPlaces", parts.at(i)));
            continue;
        }
        words.append(entryOf(parts.at(i), parts.at(i + 1)));
        ++i;
    }
    return withCapital(words.join(u" · "_s));
}

QString sheetFault(const Error &fault)
{
    for (const Text &text : faults) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromLatin1(text.code)));
        const QRegularExpressionMatch match = pattern.match(fault.detail);
        if (!match.hasMatch())
            continue;
        const int count = isCounting(text.words) ? match.captured(1).toInt() : -1;
        QString words = QCoreApplication::translate("SheetFaults", text.words, nullptr, count);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            words.replace(u'%' + QString::number(i), match.captured(i));
        return words;
    }
    const QString sentence = documentFaultSentence(fault.detail);
    return sentence.isEmpty() ? fault.detail : sentence;
}

QString parameterName(const QString &key)
{
    return wordsOf(parameterTexts, "Policy", key);
}

QString parameterValue(const QString &key, const QString &value)
{
    if (key == u"conditionalShortfallMax"_s || key == u"externalRatioMin"_s)
        return QCoreApplication::translate("Policy", "%1 %").arg(QLocale().toString(value.toDouble() * 100));
    if (key.startsWith(u"professional"_s) && value == u"0"_s)
        return QCoreApplication::translate("Policy", "not asked");
    if (const QString months = value.section(u' ', 0, 0); value.endsWith(u" DOSSIER"_s)) {
        return QCoreApplication::translate("Policy", "%n month(s) after the dossier", nullptr,
                                           months.toInt());
    }
    const auto unit =
        std::ranges::find(units, key, [](const Text &text) { return QLatin1StringView(text.code); });
    if (unit == units.end())
        return wordsOf(values, "Policy", value);
    if (isCounting(unit->words))
        return QCoreApplication::translate("Policy", unit->words, nullptr, value.toInt());
    QString number = value;
    return QCoreApplication::translate("Policy", unit->words).arg(number.replace(u',', u", "_s));
}

QString parameterInput(const QString &key, const QString &typed)
{
    static const QRegularExpression decimal(u"^[0-9]+,[0-9]+$"_s);
    QString value = typed.trimmed();
    return key != u"surveyHorizons"_s && decimal.match(value).hasMatch() ? value.replace(u',', u'.') : value;
}

QString parameterTyped(const QString &key, const QString &value)
{
    if (key != u"conditionalShortfallMax"_s && key != u"externalRatioMin"_s)
        return value;
    QString typed = value;
    return typed.replace(u'.', QLocale().decimalPoint());
}

} // namespace parchemin
