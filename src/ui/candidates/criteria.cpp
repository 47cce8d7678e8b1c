#include "ui/candidates/criteria.h"

#include "parchemin/app/directoryservice.h"
#include "parchemin/app/sentences.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int offeredYears = 12;
constexpr std::array offeredBlockStates{
    BlockState::NotStarted, BlockState::Submitted, BlockState::InEvaluation, BlockState::Conditional,
    BlockState::ToRework,   BlockState::Proposed,  BlockState::Validated};

template <typename Record, typename IdType>
QString nameIn(const Result<std::vector<Record>> &records, IdType id)
{
    if (!records)
        return {};
    const auto found = std::ranges::find(*records, id, &Record::id);
    return found == records->end() ? QString() : found->name;
}

} // namespace

Criteria::Criteria(Context &context, QMenu &menu, QWidget *parent)
    : QObject(parent)
    , m_context(context)
{
    menu.addSeparator();
    for (const Kind kind : {Year, Organisation, Mentor, Block}) {
        QMenu *choices = menu.addMenu(QString());
        connect(choices, &QMenu::aboutToShow, this, [this, kind] { fill(kind); });
        m_menus.push_back(choices);
        auto *chip = new QPushButton(parent);
        chip->setProperty("variant", u"activeChip"_s);
        connect(chip, &QPushButton::clicked, this, [this, kind] { clear(kind); });
        m_chips.push_back(chip);
    }
    m_menus.at(Year)->setObjectName(u"yearMenu"_s);
    m_menus.at(Organisation)->setObjectName(u"organisationMenu"_s);
    m_menus.at(Mentor)->setObjectName(u"mentorMenu"_s);
    m_menus.at(Block)->setObjectName(u"blockMenu"_s);
    m_chips.at(Year)->setObjectName(u"yearChip"_s);
    m_chips.at(Organisation)->setObjectName(u"organisationChip"_s);
    m_chips.at(Mentor)->setObjectName(u"mentorChip"_s);
    m_chips.at(Block)->setObjectName(u"blockChip"_s);
    retranslate();
}

void Criteria::apply(CandidateFilter &filter) const
{
    filter.enteredIn = m_filter.enteredIn;
    filter.organisation = m_filter.organisation;
    filter.mentor = m_filter.mentor;
    filter.block = m_filter.block;
}

void Criteria::take(const CandidateFilter &filter)
{
    m_filter = filter;
    refreshChips();
}

void Criteria::retranslate()
{
    m_menus.at(Year)->setTitle(tr("Year of entry"));
    m_menus.at(Organisation)->setTitle(tr("Organisation"));
    m_menus.at(Mentor)->setTitle(tr("Mentor"));
    m_menus.at(Block)->setTitle(tr("State of a block"));
    refreshChips();
}

/// As things are when the menu opens.
void Criteria::fill(Kind kind)
{
    QMenu &menu = *m_menus.at(kind);
    menu.clear();
    const auto offer = [this, &menu](const QString &text, auto set) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, set] {
            set(m_filter);
            choose();
        });
    };
    if (kind == Year) {
        const int thisYear = m_context.clock.today().year();
        for (int year = thisYear; year > thisYear - offeredYears; --year)
            offer(QString::number(year), [year](CandidateFilter &filter) { filter.enteredIn = year; });
    } else if (kind == Organisation) {
        const auto organisations = DirectoryService(m_context).organisations();
        for (const auto &one : organisations ? *organisations : std::vector<parchemin::Organisation>{})
            offer(one.name, [id = one.id](CandidateFilter &filter) { filter.organisation = id; });
    } else if (kind == Mentor) {
        const auto mentors = DirectoryService(m_context).mentors();
        for (const auto &one : mentors ? *mentors : std::vector<parchemin::Mentor>{})
            offer(one.name, [id = one.id](CandidateFilter &filter) { filter.mentor = id; });
    } else {
        fillBlocks(menu);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing to choose yet"))->setEnabled(false);
}

void Criteria::fillBlocks(QMenu &menu)
{
    for (const SkillBlock &block : m_context.rules.current().blocks) {
        QMenu *states = menu.addMenu(tr("Block &%1").arg(block.number));
        for (const BlockState state : offeredBlockStates) {
            connect(states->addAction(word(state)), &QAction::triggered, this,
                    [this, number = block.number, state] {
                        m_filter.block = BlockCriterion{number, state};
                        choose();
                    });
        }
    }
}

void Criteria::choose()
{
    refreshChips();
    emit chosen();
}

void Criteria::clear(Kind kind)
{
    switch (kind) {
    case Year:
        m_filter.enteredIn.reset();
        break;
    case Organisation:
        m_filter.organisation.reset();
        break;
    case Mentor:
        m_filter.mentor.reset();
        break;
    case Block:
        m_filter.block.reset();
        break;
    }
    choose();
}

void Criteria::refreshChips()
{
    for (const Kind kind : {Year, Organisation, Mentor, Block}) {
        const QString text = textOf(kind);
        QPushButton &chip = *m_chips.at(kind);
        chip.setVisible(!text.isEmpty());
        chip.setText(text + u"  ✕"_s);
        chip.setAccessibleName(tr("Remove the filter “%1”").arg(text));
        chip.setToolTip(chip.accessibleName());
    }
}

QString Criteria::textOf(Kind kind) const
{
    switch (kind) {
    case Year:
        return m_filter.enteredIn ? tr("Entered in %1").arg(*m_filter.enteredIn) : QString();
    case Organisation:
        return m_filter.organisation
                   ? nameIn(DirectoryService(m_context).organisations(), *m_filter.organisation)
                   : QString();
    case Mentor:
        return m_filter.mentor
                   ? tr("Mentor: %1").arg(nameIn(DirectoryService(m_context).mentors(), *m_filter.mentor))
                   : QString();
    case Block:
        return m_filter.block ? tr("Block %1: %2").arg(m_filter.block->block).arg(word(m_filter.block->state))
                              : QString();
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
