#include "ui/deliberation/jurycard.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/iconlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "ui/deliberation/deliberationwords.h"
#include "ui/inputname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array presences{Presence::Expected, Presence::Present, Presence::Absent, Presence::Excused};

struct Mark
{
    Icon icon;
    Token token;
};

Mark markOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return {Icon::CircleCheck, Token::PositiveMark};
    case Presence::Absent:
    case Presence::Excused:
        return {Icon::CircleCross, Token::Muted};
    case Presence::Expected:
        return {Icon::CircleDashed, Token::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace

JuryCard::JuryCard(QWidget *parent)
    : Card(parent)
    , m_quorum(new QLabel(this))
{
    m_quorum->setObjectName(u"juryQuorum"_s);
    m_quorum->setProperty("variant", u"small"_s);
    m_quorum->setWordWrap(true);
    body().setSpacing(6);
    body().addWidget(m_quorum);
}

void JuryCard::setSession(const JurySession &session, bool mayRecord)
{
    setTitle(tr("Jury"));
    // The roll is called by keyboard: it goes on where it was.
    const QWidget *focused = m_rows == nullptr ? nullptr : m_rows->focusWidget();
    const bool hadKeyboard = focused != nullptr && focused->hasFocus();
    const QString kept = hadKeyboard ? focused->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const bool isOpen =
        mayRecord && (session.state == SessionState::Convened || session.state == SessionState::Open);
    // Once open the composition is fixed (BR-48): who has answered is corrected on the roll of the day, and
    // the room is the candidates'.
    const bool isCalling = session.state == SessionState::Convened;
    for (const PanelSeat &seat : session.seats)
        addSeat(seat, isOpen && (isCalling || seat.presence == Presence::Expected));
    body().insertWidget(0, m_rows);
    if (auto *again = hadKeyboard ? m_rows->findChild<QComboBox *>(kept) : nullptr) {
        m_rows->show();
        again->setFocus(Qt::OtherFocusReason);
    }
    const auto present = [&session](JuryQuality quality) {
        return static_cast<int>(std::ranges::count_if(session.seats, [quality](const PanelSeat &seat) {
            return seat.member.quality == quality && seat.presence == Presence::Present;
        }));
    };
    m_quorum->setText(session.seats.empty()
                          ? tr("Nobody sits in this session yet.")
                          : tr("Present: %1, %2", "leads, professionals")
                                .arg(tr("%n lead(s)", nullptr, present(JuryQuality::PedagogicalLead)),
                                     tr("%n professional(s)", nullptr, present(JuryQuality::Professional))));
}

void JuryCard::addSeat(const PanelSeat &seat, bool isOpen)
{
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(8);
    row->setVerticalSpacing(4);
    row->setColumnStretch(1, 1);
    const Mark mark = markOf(seat.presence);
    auto *icon = new IconLabel(mark.icon, mark.token, 16, m_rows);
    icon->setAccessibleName(word(seat.presence));
    icon->setToolTip(word(seat.presence));
    auto *name = new QLabel(
        tr("%1, %2", "name of a member, what she or he is in the jury").arg(seat.member.name, seatText(seat)),
        m_rows);
    name->setObjectName(u"seatName"_s);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    row->addWidget(icon, 0, 0, Qt::AlignTop);
    row->addWidget(name, 0, 1);
    if (isOpen) {
        auto *choice = new QComboBox(m_rows);
        choice->setObjectName(u"presenceOf%1"_s.arg(seat.member.id.value()));
        nameInput(*choice, tr("Presence of %1").arg(seat.member.name));
        for (const Presence presence : presences)
            choice->addItem(word(presence));
        choice->setCurrentIndex(static_cast<int>(seat.presence));
        // Queued: the act rebuilds these rows, the combo box among them.
        connect(
            choice, &QComboBox::activated, this,
            [this, member = seat.member.id](int place) {
                emit presenceChosen(member, presences.at(static_cast<std::size_t>(place)));
            },
            Qt::QueuedConnection);
        row->addWidget(choice, 1, 1, Qt::AlignLeft); // beside the name, both would be cut in a narrow window
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace parchemin::ui
