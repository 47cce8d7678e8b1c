#include "ui/planning/framedialog.h"

#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/timeedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int firstAfternoonHour = 13;
constexpr int longestSpan = 60;
constexpr int noticeDays = 28;

struct FrameForm
{
    Q_DECLARE_TR_FUNCTIONS(PlanningFrameForm)
};

/// The half-days of one kind: when they begin and how long they last; no slot: none.
struct HalfDays
{
    TimeEdit *start;
    QSpinBox *slotCount;
};

bool isMorning(const PlanningHalfDay &half)
{
    return half.startsAt.hour() < firstAfternoonHour;
}

HalfDays addHalfDays(FormDialog &dialog, const PlanningFrame &frame, bool wantsMorning)
{
    const auto known = std::ranges::find_if(frame.halfDays, [wantsMorning](const PlanningHalfDay &half) {
        return isMorning(half) == wantsMorning;
    });
    const bool isKnown = known != frame.halfDays.end();
    HalfDays fields{new TimeEdit, new QSpinBox};
    fields.start->setTime(isKnown ? known->startsAt : QTime(wantsMorning ? 9 : 14, 0));
    fields.start->setObjectName(wantsMorning ? u"morningStart"_s : u"afternoonStart"_s);
    fields.slotCount->setRange(0, planning::maxSlotCount);
    fields.slotCount->setValue(isKnown ? known->slotCount : 0);
    fields.slotCount->setObjectName(wantsMorning ? u"morningSlots"_s : u"afternoonSlots"_s);
    dialog.addField(wantsMorning ? u"/morningStart"_s : u"/afternoonStart"_s,
                    wantsMorning ? FrameForm::tr("&Mornings from") : FrameForm::tr("&Afternoons from"),
                    fields.start, FormDialog::Width::Half);
    dialog.addField(wantsMorning ? u"/morningSlots"_s : u"/afternoonSlots"_s,
                    wantsMorning ? FrameForm::tr("Slots in the m&orning (0: none)")
                                 : FrameForm::tr("Slots in the a&fternoon (0: none)"),
                    fields.slotCount, FormDialog::Width::Half);
    return fields;
}

std::vector<PlanningRoom> roomsOf(const QString &lines)
{
    std::vector<PlanningRoom> rooms;
    for (const QString &line : lines.split(u'\n')) {
        const QString name = line.trimmed();
        if (!name.isEmpty())
            rooms.push_back({name, name.startsWith(u"http"_s, Qt::CaseInsensitive)});
    }
    return rooms;
}

QString linesOf(const std::vector<PlanningRoom> &rooms)
{
    QStringList lines;
    for (const PlanningRoom &room : rooms)
        lines << room.name;
    return lines.join(u'\n');
}

} // namespace

std::optional<PlanningFrame> askFrame(const PlanningFrame &frame, const QDateTime &now, QWidget *parent)
{
    FormDialog dialog(FrameForm::tr("Frame of the plan"), FrameForm::tr("Keep"), parent);
    dialog.setObjectName(u"frameDialog"_s);
    dialog.setIntroduction(FrameForm::tr("Juries may sit on every working day of the span, in each room. "
                                         "Nothing is written: the frame only says where to plan."));
    const bool hasDays = !frame.halfDays.empty();
    DateEdit *from = dialog.addDate(u"/from"_s, FrameForm::tr("F&irst day"),
                                    hasDays ? std::optional(frame.halfDays.front().day) : std::nullopt);
    DateEdit *until = dialog.addDate(u"/until"_s, FrameForm::tr("&Last day"),
                                     hasDays ? std::optional(frame.halfDays.back().day) : std::nullopt);
    const HalfDays mornings = addHalfDays(dialog, frame, true);
    const HalfDays afternoons = addHalfDays(dialog, frame, false);
    auto *minutes = new QSpinBox;
    minutes->setObjectName(u"slotMinutes"_s);
    minutes->setRange(5, 240);
    minutes->setSingleStep(5);
    minutes->setValue(frame.slotMinutes);
    dialog.addField(u"/slotMinutes"_s, FrameForm::tr("Mi&nutes of a slot"), minutes, FormDialog::Width::Half);
    QPlainTextEdit *rooms = dialog.addLongText(
        u"/rooms"_s, FrameForm::tr("&Rooms or video links, one a line"), linesOf(frame.rooms));
    QCheckBox *silent = dialog.addCheckBox(
        u"/silent"_s, FrameForm::tr("&Count jurors who have said nothing about these days as free"));
    silent->setChecked(frame.areSilentJurorsFree);

    PlanningFrame wanted;
    dialog.setAct([&]() -> Status {
        const auto first = from->date();
        const auto last = until->date();
        if (!first || !last || *last < *first || first->daysTo(*last) > longestSpan)
            return Error{ErrorCode::InvalidInput, u"the span is empty or too long"_s, u"/until"_s};
        wanted = {};
        wanted.slotMinutes = minutes->value();
        wanted.rooms = roomsOf(rooms->toPlainText());
        wanted.areSilentJurorsFree = silent->isChecked();
        for (QDate day = *first; day <= *last; day = day.addDays(1)) {
            if (day.dayOfWeek() >= Qt::Saturday)
                continue;
            for (const HalfDays &fields : {mornings, afternoons}) {
                if (fields.slotCount->value() > 0)
                    wanted.halfDays.push_back({day, fields.start->time(), fields.slotCount->value()});
            }
        }
        return checkFrame(wanted, now);
    });
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return wanted;
}

PlanningFrame usualFrame(QDate today)
{
    QDate day = today.addDays(noticeDays);
    day = day.addDays((8 - day.dayOfWeek()) % 7); // the Monday that follows
    PlanningFrame frame;
    for (int number = 0; number < 2; ++number) {
        frame.halfDays.push_back({day.addDays(number), QTime(9, 0), 4});
        frame.halfDays.push_back({day.addDays(number), QTime(14, 0), 3});
    }
    frame.rooms = {{FrameForm::tr("Room A"), false}};
    return frame;
}

QVariantMap toVariant(const PlanningFrame &frame)
{
    QVariantList halves;
    for (const PlanningHalfDay &half : frame.halfDays) {
        halves << QVariantMap{{u"day"_s, half.day.toString(Qt::ISODate)},
                              {u"start"_s, half.startsAt.toString(u"HH:mm"_s)},
                              {u"slots"_s, half.slotCount}};
    }
    return {{u"halfDays"_s, halves},
            {u"rooms"_s, linesOf(frame.rooms)},
            {u"slotMinutes"_s, frame.slotMinutes},
            {u"silent"_s, frame.areSilentJurorsFree}};
}

std::optional<PlanningFrame> frameFromVariant(const QVariantMap &map)
{
    PlanningFrame frame;
    const QVariantList halves = map.value(u"halfDays"_s).toList();
    for (const QVariant &half : halves) {
        const QVariantMap fields = half.toMap();
        frame.halfDays.push_back({QDate::fromString(fields.value(u"day"_s).toString(), Qt::ISODate),
                                  QTime::fromString(fields.value(u"start"_s).toString(), u"HH:mm"_s),
                                  fields.value(u"slots"_s).toInt()});
    }
    frame.rooms = roomsOf(map.value(u"rooms"_s).toString());
    frame.slotMinutes = map.value(u"slotMinutes"_s).toInt();
    frame.areSilentJurorsFree = map.value(u"silent"_s).toBool();
    const auto isBroken = [](const PlanningHalfDay &half) {
        return !half.day.isValid() || !half.startsAt.isValid() || half.slotCount < 1;
    };
    if (frame.halfDays.empty() || frame.rooms.empty() || std::ranges::any_of(frame.halfDays, isBroken))
        return std::nullopt;
    return frame;
}

} // namespace parchemin::ui
