#include "parchemin/ui/clockform.h"

#include "parchemin/core/clock.h"
#include "parchemin/ui/linkbutton.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/timeedit.h"
#include "ui/inputname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int morningHour = 9;
constexpr int noticeDays = 15;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(parchemin::ui::ClockForm)
};

struct Stop
{
    QString name;
    QDateTime at;
};

QString hourText(const QDateTime &instant)
{
    return Text::tr("%1 at %2", "day, time")
        .arg(QLocale().toString(certifierDay(instant), QLocale::LongFormat),
             QLocale().toString(certifierTime(instant), u"HH:mm"_s));
}

/// Nine o'clock of that day, or of the Monday after it.
QDateTime morningFrom(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return certifierInstant(day, QTime(morningHour, 0));
}

/// What a visitor most likely waits for.
std::vector<Stop> stopsOf(const ClockQuestion &question)
{
    std::vector<Stop> stops;
    if (!question.hearings.empty())
        stops.push_back({Text::tr("The next defence"), question.hearings.front()});
    stops.push_back({Text::tr("One hour later"), question.now.addSecs(3600)});
    const QDate day = certifierDay(question.now);
    stops.push_back({Text::tr("The next working day"), morningFrom(day.addDays(1))});
    stops.push_back({Text::tr("A fortnight later"), morningFrom(day.addDays(noticeDays))});
    return stops;
}

/// The fields of the form, which owns them.
struct HourFields
{
    DateEdit *day;
    TimeEdit *time;

    void set(const QDateTime &instant) const
    {
        day->setDate(certifierDay(instant));
        time->setTime(certifierTime(instant));
    }
    [[nodiscard]] QDateTime instant() const
    {
        return certifierInstant(day->date().value_or(QDate()), time->time());
    }
};

QWidget *makeStops(const ClockQuestion &question, const HourFields &fields, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    int place = 0;
    for (const Stop &stop : stopsOf(question)) {
        auto *link = new LinkButton(list);
        link->setObjectName(u"clockStop%1"_s.arg(place++));
        link->setText(Text::tr("%1: %2", "what is waited for, its hour").arg(stop.name, hourText(stop.at)));
        QObject::connect(link, &QPushButton::clicked, list, [fields, at = stop.at] { fields.set(at); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    return list;
}

} // namespace

bool askForHour(const ClockQuestion &question, const std::function<Status(const QDateTime &)> &act,
                QWidget *parent)
{
    FormDialog form(Text::tr("Move the demonstration's clock on"), Text::tr("&Move the clock on"), parent);
    form.setObjectName(u"clockForm"_s);
    form.setIntroduction(
        Text::tr("It stands at %1. Whatever is done afterwards bears the new hour. The clock "
                 "does not go back; the journal keeps that it was moved. A store of your own "
                 "follows the clock of the computer.")
            .arg(hourText(question.now)));
    HourFields fields{form.addDate(u"/day"_s, Text::tr("&Day"), std::nullopt), new TimeEdit(&form)};
    fields.time->setObjectName(u"clockTime"_s);
    form.addField(u"/time"_s, Text::tr("&Time"), fields.time, FormDialog::Width::Half);
    nameInput(*fields.time, Text::tr("&Time").remove(u'&'));
    form.addRow(makeStops(question, fields, &form));
    form.setFieldOf(BlockerCode::TimeOrder, u"/time"_s);
    form.setCheck(u"/day"_s, [day = fields.day] {
        return day->date() ? QString() : Text::tr("Enter the day as %1.").arg(day->placeholderText());
    });
    form.setCheck(u"/time"_s, [fields, now = question.now] {
        return fields.day->date() && fields.instant() <= now ? Text::tr("The clock is there or past it.")
                                                             : QString();
    });
    const QDateTime soonest =
        question.hearings.empty() ? question.now.addSecs(3600) : question.hearings.front();
    fields.set(question.wanted.value_or(soonest));
    form.setAct([&act, &fields] { return act(fields.instant()); });
    return form.exec() == QDialog::Accepted;
}

} // namespace parchemin::ui
