#include "ui/directory/availabilitydialog.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/exchange/availabilityreading.h"
#include "parchemin/ui/filechooser.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/confirmation.h"
#include "ui/dialogroom.h"
#include "ui/directory/weekmodel.h"
#include "ui/directory/weekview.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int monthsAhead = 18;
constexpr qsizetype shownProblems = 12;
constexpr qint64 largestFile = qint64{4} * 1024 * 1024;

struct AvailabilityText
{
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

QString faultText(const exchange::AvailabilityProblem &problem)
{
    using Fault = exchange::AvailabilityFault;
    switch (problem.fault) {
    case Fault::Empty:
        return AvailabilityText::tr("The file holds no time.");
    case Fault::NotACalendar:
        return AvailabilityText::tr("The file is no calendar (.ics).");
    case Fault::HeadingMissing:
        return AvailabilityText::tr("The first line must name the columns %1.").arg(problem.value);
    case Fault::Unreadable:
        return AvailabilityText::tr("This cannot be read: %1").arg(problem.value);
    case Fault::DateUnreadable:
        return AvailabilityText::tr("“%1” is no day. Write it as 31/12/2021.").arg(problem.value);
    case Fault::TimeUnreadable:
        return AvailabilityText::tr("“%1” is no time of day. Write it as 9:30.").arg(problem.value);
    case Fault::EndNotAfterStart:
        return AvailabilityText::tr("It ends before it begins.");
    case Fault::Cancelled:
        return AvailabilityText::tr("The calendar says that it is cancelled.");
    case Fault::Past:
        return AvailabilityText::tr("It is over already.");
    case Fault::Overlaps:
        return AvailabilityText::tr("It overlaps another time of the file: they become one.");
    case Fault::TooFar:
        return AvailabilityText::tr("It lies too far ahead.");
    }
    Q_UNREACHABLE();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

OpenFileChooser availabilityFileChooser()
{
    return [](QWidget *parent) {
        const QString path = QFileDialog::getOpenFileName(
            parent, AvailabilityText::tr("Import availabilities"), lastFolder(FolderUse::Incoming),
            AvailabilityText::tr("Calendars and tables (*.ics *.csv *.txt)"));
        keepFolderOf(path, FolderUse::Incoming);
        return path;
    };
}

QString sentence(const exchange::AvailabilityProblem &problem)
{
    return problem.line == 0 ? faultText(problem)
                             : AvailabilityText::tr("Line %1: %2").arg(problem.line).arg(faultText(problem));
}

AvailabilityDialog::AvailabilityDialog(Context &context, UndoStack &undo, const Actor &actor,
                                       const JuryMember &member, QDate day, OpenFileChooser chooser,
                                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_undo(undo)
    , m_actor(actor)
    , m_member(member)
    , m_chooser(std::move(chooser))
    , m_model(new WeekModel(this))
    , m_view(new WeekView(this))
    , m_title(new QLabel(this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Availability of %1").arg(member.name));
    keepRoom(*this);
    makeFrame();
    connect(m_model, &WeekModel::marksChanged, this, [this] { m_isChanged = true; });
    showWeek(mondayOf(day));
    m_view->setCurrentIndex(m_model->index(4, day.dayOfWeek() - 1));
    m_view->setFocus();
}

void AvailabilityDialog::keyPressEvent(QKeyEvent *event)
{
    if (!isPressOfFocus(*this, *event))
        QDialog::keyPressEvent(event);
}

QPushButton *AvailabilityDialog::makeButton(const char *name, const QString &text, const QString &accessible)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    if (!accessible.isEmpty()) {
        button->setAccessibleName(accessible);
        button->setToolTip(accessible);
    }
    return button;
}

void AvailabilityDialog::makeFrame()
{
    m_view->setObjectName(u"weekView"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(WeekModel::rows * 17 + 40);
    m_title->setObjectName(u"weekTitle"_s);
    m_outcome->setObjectName(u"availabilityOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto *hint = new QLabel(
        tr("Arrows move, Shift with them chooses several half hours, Space marks them; Alt with left or "
           "right changes the week. Each week is kept when you leave it."),
        this);
    hint->setProperty("variant", u"small"_s);
    hint->setWordWrap(true);
    auto *previous = makeButton("previousWeekButton", u"‹"_s, tr("Previous week"));
    auto *next = makeButton("nextWeekButton", u"›"_s, tr("Next week"));
    auto *copy = makeButton("copyWeekButton", tr("&As the week before"));
    auto *import = makeButton("importButton", tr("&Import…"));
    previous->setShortcut(Qt::ALT | Qt::Key_Left);
    next->setShortcut(Qt::ALT | Qt::Key_Right);
    connect(previous, &QPushButton::clicked, this, [this] { move(-1); });
    connect(next, &QPushButton::clicked, this, [this] { move(1); });
    connect(copy, &QPushButton::clicked, this, &AvailabilityDialog::copyPreviousWeek);
    connect(import, &QPushButton::clicked, this, &AvailabilityDialog::importFile);
    auto *head = new QHBoxLayout;
    head->addWidget(previous);
    head->addWidget(m_title, 1);
    head->addWidget(next);
    head->addWidget(copy);
    head->addWidget(import);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &AvailabilityDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(hint);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(760, 680);
}

QDate AvailabilityDialog::monday() const
{
    return m_model->monday();
}

void AvailabilityDialog::showWeek(QDate monday)
{
    const TimeRange week{certifierInstant(monday, {0, 0}),
                         certifierInstant(monday.addDays(WeekModel::days), {0, 0})};
    const auto ranges = AvailabilityRepository(m_context.database()).within(m_member.id, week);
    if (!ranges) {
        tell(parchemin::sentence(ranges.error()), true);
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    m_model->setWeek(monday, *ranges);
    if (current.isValid())
        m_view->setCurrentIndex(m_model->index(current.row(), current.column()));
    m_isChanged = false;
    refresh();
}

void AvailabilityDialog::refresh()
{
    const QLocale locale;
    m_title->setText(tr("Week of %1 to %2", "days")
                         .arg(locale.toString(monday(), u"d MMMM"_s),
                              locale.toString(monday().addDays(WeekModel::days - 1), u"d MMMM yyyy"_s)));
    m_view->setAccessibleName(m_title->text());
}

bool AvailabilityDialog::save()
{
    if (!m_isChanged)
        return true;
    const Status kept = Arrangements(m_context, m_undo)
                            .setAvailability(m_actor, m_member, m_model->week(), m_model->ranges());
    if (!kept) {
        tell(parchemin::sentence(kept.error()), true);
        return false;
    }
    m_isChanged = false;
    return true;
}

void AvailabilityDialog::move(int weeks)
{
    if (save())
        showWeek(monday().addDays(qint64{weeks} * WeekModel::days));
}

void AvailabilityDialog::copyPreviousWeek()
{
    const QDate before = monday().addDays(-WeekModel::days);
    const auto ranges = AvailabilityRepository(m_context.database())
                            .within(m_member.id, {certifierInstant(before, {0, 0}), m_model->week().start});
    if (!ranges) {
        tell(parchemin::sentence(ranges.error()), true);
        return;
    }
    WeekModel previous;
    previous.setWeek(before, *ranges);
    m_model->copyMarks(previous);
}

void AvailabilityDialog::importFile()
{
    const QString path = m_chooser(this);
    if (path.isEmpty() || !save())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        tell(parchemin::sentence(Error{ErrorCode::FileUnreadable, file.errorString(), path}), true);
        return;
    }
    const exchange::AvailabilityWindow window{m_context.clock.now(),
                                              m_context.clock.today().addMonths(monthsAhead)};
    const bool isCalendar = path.endsWith(u".ics"_s, Qt::CaseInsensitive);
    const exchange::AvailabilityReading reading =
        isCalendar ? exchange::readAvailabilityCalendar(file.readAll(), window)
                   : exchange::readAvailabilityTable(file.readAll(), window);
    if (!confirmReading(QFileInfo(path).fileName(), reading))
        return;
    std::vector<TimeRange> times;
    for (const exchange::AvailabilityPeriod &period : reading.periods)
        times.push_back({period.start, period.end});
    const Status added = Arrangements(m_context, m_undo).addAvailability(m_actor, m_member, times);
    if (!added) {
        tell(parchemin::sentence(added.error()), true);
        return;
    }
    showWeek(mondayOf(certifierDay(times.front().start)));
    tell(tr("%n time(s) were added.", nullptr, static_cast<int>(times.size())), false);
}

bool AvailabilityDialog::confirmReading(const QString &file, const exchange::AvailabilityReading &reading)
{
    QStringList problems;
    for (const exchange::AvailabilityProblem &problem : reading.problems) {
        if (problems.size() < shownProblems)
            problems.append(ui::sentence(problem));
    }
    const auto left = static_cast<qsizetype>(reading.problems.size()) - problems.size();
    if (left > 0)
        problems.append(tr("And %n more.", nullptr, static_cast<int>(left)));
    if (reading.periods.empty()) {
        tell(tr("Nothing of %1 can be kept:").arg(file) + u'\n' + problems.join(u'\n'), true);
        return false;
    }
    const QString effect = problems.isEmpty()
                               ? tr("Every line can be read. They are added to what is known already.")
                               : tr("They are added to what is known already. What needs a look:") + u'\n' +
                                     problems.join(u'\n');
    return confirm(
        this, {tr("Add %n time(s) from %1?", nullptr, static_cast<int>(reading.periods.size())).arg(file),
               effect, tr("&Add them")});
}

void AvailabilityDialog::tell(const QString &text, bool isTrouble)
{
    m_outcome->setProperty("variant", isTrouble ? u"error"_s : u"muted"_s);
    style()->unpolish(m_outcome); // the variant is read anew
    style()->polish(m_outcome);
    m_outcome->setText(text);
    m_outcome->show();
}

void AvailabilityDialog::reject()
{
    if (save())
        QDialog::reject();
}

} // namespace parchemin::ui
