#include "ui/juries/seatform.h"

#include <QComboBox>

#include <algorithm>

#include "ui/juries/jurywords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Why somebody may not be seated, without his name.
QString unfitText(const Blocker &blocker)
{
    return blocker.code == BlockerCode::Charter ? SeatForm::tr("charter not signed")
                                                : SeatForm::tr("not habilitated on the day");
}

QString freedomText(MemberFreedom freedom)
{
    switch (freedom) {
    case MemberFreedom::Available:
        return SeatForm::tr("available");
    case MemberFreedom::Unknown:
        return SeatForm::tr("availability not known");
    case MemberFreedom::Away:
        return SeatForm::tr("not available");
    case MemberFreedom::Taken:
        return SeatForm::tr("taken elsewhere");
    }
    Q_UNREACHABLE();
}

/// "Ana Lopes — available", "Brice Morel — charter not signed, tied to Yasmine Amrani".
QString labelOf(const PanelCandidate &candidate)
{
    QStringList notes;
    for (const Blocker &blocker : candidate.unfit) {
        if (const QString note = unfitText(blocker); !notes.contains(note))
            notes.append(note);
    }
    if (!candidate.tiedTo.isEmpty())
        notes.append(SeatForm::tr("tied to %1").arg(candidate.tiedTo.join(u", "_s)));
    if (notes.isEmpty() || candidate.freedom != MemberFreedom::Available)
        notes.append(freedomText(candidate.freedom));
    return QString(candidate.member.name + u" — "_s + notes.join(u", "_s));
}

bool fits(const PanelCandidate &candidate, SeatRole role)
{
    switch (role) {
    case SeatRole::Lead:
        return candidate.member.quality == JuryQuality::PedagogicalLead;
    case SeatRole::Professional:
        return candidate.member.quality == JuryQuality::Professional;
    case SeatRole::Substitute:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

SeatForm::SeatForm(const JurySession &session, std::vector<PanelCandidate> candidates, QWidget *parent)
    : FormDialog(tr("Panel of %1").arg(session.code), tr("&Seat"), parent)
    , m_candidates(std::move(candidates))
{
    setObjectName(u"seatForm"_s);
    setRecord(session.id.value());
    std::vector<PanelSeat> seated = session.seats;
    const bool hasOtherChair = std::ranges::any_of(
        session.seats, [](const PanelSeat &seat) { return seat.isChair && seat.role != SeatRole::Lead; });
    addSeat("/lead", tr("Pedagogical &lead"), SeatRole::Lead, seated);
    addSeat("/professional1", tr("&First professional"), SeatRole::Professional, seated);
    addSeat("/professional2", tr("Second &professional"), SeatRole::Professional, seated);
    addSeat("/substitute1", tr("First s&ubstitute"), SeatRole::Substitute, seated);
    addSeat("/substitute2", tr("Second su&bstitute"), SeatRole::Substitute, seated);
    m_chair = addChoice(u"/chair"_s, tr("Cha&ir"));
    m_chair->addItems({tr("The pedagogical lead"), tr("The first professional")});
    m_chair->setCurrentIndex(hasOtherChair ? 1 : 0);
}

void SeatForm::addSeat(const char *key, const QString &label, SeatRole role, std::vector<PanelSeat> &seated)
{
    QComboBox *choice = addChoice(QString::fromLatin1(key), label);
    choice->addItem(tr("Nobody", "in a seat of the panel"), qint64{0});
    const auto held = std::ranges::find(seated, role, &PanelSeat::role);
    for (const PanelCandidate &candidate : m_candidates) {
        if (!fits(candidate, role))
            continue;
        choice->addItem(labelOf(candidate), candidate.member.id.value());
        if (held != seated.end() && held->member.id == candidate.member.id)
            choice->setCurrentIndex(choice->count() - 1);
    }
    if (held != seated.end())
        seated.erase(held);
    m_seats.push_back({role, choice});
    setCheck(QString::fromLatin1(key), [this, choice] { return twiceChosen(choice); });
}

QString SeatForm::twiceChosen(const QComboBox *choice) const
{
    if (choice->currentData().toLongLong() == 0)
        return {};
    const auto same = [choice](const Seat &seat) {
        return seat.choice != choice && seat.choice->currentData() == choice->currentData();
    };
    return std::ranges::any_of(m_seats, same) ? tr("This member holds another seat already.") : QString();
}

std::vector<SeatDraft> SeatForm::seats() const
{
    std::vector<SeatDraft> drafts;
    for (std::size_t index = 0; index < m_seats.size(); ++index) {
        const qint64 member = m_seats[index].choice->currentData().toLongLong();
        const bool isChair = static_cast<int>(index) == m_chair->currentIndex();
        if (member != 0)
            drafts.push_back({JuryMemberId{member}, m_seats[index].role, isChair});
    }
    return drafts;
}

} // namespace parchemin::ui
