#include "main/clockmenu.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/banner.h"
#include "parchemin/ui/clockform.h"
#include "parchemin/ui/messagebar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

ClockMenu::ClockMenu(ui::MainWindow &window, Workplace &workplace)
    : QObject(&window)
    , m_window(window)
    , m_workplace(workplace)
    , m_advance(ui::makeAction(&window, ui::Icon::Clock, u"Ctrl+Alt+H"_s))
    , m_awaited(new QAction(this))
{
    m_advance->setObjectName(u"advanceClock"_s);
    m_awaited->setObjectName(u"advanceToAwaited"_s);
    ui::ActionButton::giveIcon(*m_awaited, ui::Icon::Clock);
    window.menu(ui::MainMenu::Tools).addAction(m_advance);
    window.banner().addLink(m_advance);
    connect(m_advance, &QAction::triggered, this, [this] { ask(std::nullopt); });
    connect(m_awaited, &QAction::triggered, this, [this] { ask(m_until); });
    connect(&window.menus(), &ui::MainMenus::explained, this, &ClockMenu::offerHour);
    retranslate();
}

/// The hour has not come: here it can.
void ClockMenu::offerHour(const QString &reason, const QDateTime &until)
{
    if (!until.isValid() || until <= m_workplace.context().clock.now())
        return;
    m_until = until;
    m_window.messages().showOffer(reason, m_awaited);
}

void ClockMenu::ask(const std::optional<QDateTime> &wanted)
{
    Context &context = m_workplace.context();
    ui::ClockQuestion question{context.clock.now(), {}, wanted};
    if (auto hours = hearingHours(context.database(), question.now))
        question.hearings = *std::move(hours);
    const bool isMoved = ui::askForHour(
        question,
        [this, &context](const QDateTime &to) {
            return m_workplace.demonstrationClock()->advance(context, m_workplace.desk().actor(), to);
        },
        &m_window);
    if (isMoved) // whatever was refused before is asked anew
        m_window.messages().showMessage(ui::Tone::Positive, tr("The demonstration goes on at the new hour."));
}

void ClockMenu::retranslate()
{
    m_advance->setText(tr("Move the demonstration's &clock on…"));
    m_awaited->setText(tr("Move the clock on to that hour…"));
}

} // namespace parchemin
