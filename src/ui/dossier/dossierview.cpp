#include "ui/dossier/dossierview.h"

#include "parchemin/ui/blockcard.h"
#include "parchemin/ui/pageservices.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/activitycard.h"
#include "ui/dossier/blocktabs.h"
#include "ui/dossier/candidacypanel.h"
#include "ui/dossier/historypanel.h"
#include "ui/dossier/identitycard.h"
#include "ui/dossier/verdictcard.h"
#include "ui/scrollcolumn.h"
#include "ui/submissions/filedrop.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 12;

/// The block that waits for the reader: to validate, else under way, else the first.
int blockToShow(const Dossier &dossier)
{
    const auto proposed = std::ranges::find(dossier.blocks, BlockState::Proposed, &DossierBlock::state);
    if (proposed != dossier.blocks.end())
        return proposed->number;
    const auto open = std::ranges::find_if(
        dossier.blocks, [](const DossierBlock &block) { return block.state != BlockState::Validated; });
    return open != dossier.blocks.end() ? open->number : 1;
}

std::vector<BlockCard *> makeCards(std::size_t count, QButtonGroup &choice, QWidget &parent)
{
    std::vector<BlockCard *> cards;
    for (std::size_t i = 0; i < count; ++i) {
        cards.push_back(new BlockCard(&parent));
        const auto number = static_cast<int>(i) + 1;
        cards.back()->setObjectName(u"blockCard%1"_s.arg(number));
        choice.addButton(cards.back(), number);
    }
    return cards;
}

} // namespace

DossierView::DossierView(const PageServices &services, QAction *exporting, QAction *enlarging,
                         QWidget *parent)
    : QWidget(parent)
    , m_identity(new IdentityCard(this))
    , m_sections(new QTabBar(this))
    , m_cardRow(new QHBoxLayout)
    , m_choice(new QButtonGroup(this))
    , m_cards(makeCards(services.context.rules.current().blocks.size(), *m_choice,
                        *this)) // in the order in which Tab visits them
    , m_tabs(new BlockTabs(services.documents, exporting, enlarging, this))
    , m_blockVerdict(new VerdictCard(this))
    , m_titleVerdict(new VerdictCard(this))
    , m_activity(new ActivityCard(this))
    , m_candidacy(new CandidacyPanel(this))
    , m_history(new HistoryPanel(
          [&context = services.context](const Event &event) {
              const auto names = recordNamesIn(context.database(), event);
              return names ? *names : RecordNames(); // else by their numbers
          },
          this))
{
    m_sections->setObjectName(u"dossierSections"_s);
    for (int section = 0; section < 3; ++section)
        m_sections->addTab(QString());
    m_sections->setExpanding(false);
    m_sections->setDrawBase(false);
    connect(m_sections, &QTabBar::currentChanged, this, &DossierView::refreshSections);
    for (BlockCard *card : m_cards) {
        m_cardRow->addWidget(card, 1);
        connect(new FileDrop(*card), &FileDrop::dropped, this,
                [this, card](const QStringList &files) { emit filesDropped(m_choice->id(card), files); });
    }
    m_blockVerdict->setObjectName(u"blockVerdict"_s);
    m_titleVerdict->setObjectName(u"titleVerdict"_s);
    m_activity->setObjectName(u"activity"_s);
    auto *scroll = new ScrollColumn(this);
    scroll->setObjectName(u"dossierScroll"_s);
    scroll->setWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(m_choice, &QButtonGroup::idToggled, this, [this](int block, bool isChecked) {
        if (!isChecked || block == m_block)
            return;
        m_block = block;
        refreshBlock();
        emit blockChosen(block);
    });
    connect(m_blockVerdict, &VerdictCard::followed, this, &DossierView::fixRequested);
    connect(m_titleVerdict, &VerdictCard::followed, this, &DossierView::fixRequested);
}

QWidget *DossierView::makeBlocks()
{
    auto *blocks = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_blockVerdict);
    right->addWidget(m_titleVerdict);
    right->addWidget(m_activity, 1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(m_tabs, 21);
    lower->addLayout(right, 11);
    m_cardRow->setSpacing(10);
    auto *rows = new QVBoxLayout(blocks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    rows->addLayout(m_cardRow);
    rows->addLayout(lower, 1);
    return blocks;
}

QWidget *DossierView::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"dossierContent"_s);
    m_blocks = makeBlocks();
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, margin - 2, margin, margin - 2);
    rows->setSpacing(gap);
    rows->addWidget(m_identity);
    rows->addWidget(m_sections);
    for (QWidget *part : {m_blocks, static_cast<QWidget *>(m_candidacy), static_cast<QWidget *>(m_history)})
        rows->addWidget(part, 1);
    refreshSections();
    return content;
}

void DossierView::setDossier(Dossier dossier)
{
    const bool isSame = m_dossier && m_dossier->facts.candidacy.id == dossier.facts.candidacy.id;
    m_dossier = std::move(dossier);
    if (!isSame)
        m_block = blockToShow(*m_dossier);
    retranslate();
    if (!isSame)
        emit blockChosen(m_block);
}

/// Hidden rather than stacked: a stack is as high as its highest page, and the blocks would scroll for the
/// sake of the candidacy.
void DossierView::refreshSections()
{
    const int section = m_sections->currentIndex();
    m_blocks->setVisible(section == static_cast<int>(Section::Blocks));
    m_candidacy->setVisible(section == static_cast<int>(Section::Candidacy));
    m_history->setVisible(section == static_cast<int>(Section::History));
}

void DossierView::showSection(Section section)
{
    m_sections->setCurrentIndex(static_cast<int>(section));
}

void DossierView::setAccommodationView(AccommodationView view)
{
    m_accommodationView = view;
    if (!m_dossier)
        return;
    m_candidacy->setDossier(*m_dossier, view);
    showEvents();
}

/// Who may not know of an accommodation does not read of it in the history either (BR-84).
void DossierView::showEvents()
{
    std::vector<Event> events = m_dossier->events;
    if (m_accommodationView == AccommodationView::Nothing) {
        std::erase_if(
            events, [](const Event &event) { return event.content.action.startsWith("accommodation."_L1); });
    }
    m_activity->setEvents(events, m_dossier->facts.today);
    m_history->setEvents(events);
}

void DossierView::chooseBlock(int block)
{
    if (QAbstractButton *card = m_choice->button(block))
        card->setChecked(true);
}

void DossierView::focusBlocks()
{
    showSection(Section::Blocks);
    if (QAbstractButton *card = m_choice->button(m_block))
        card->setFocus(Qt::OtherFocusReason);
}

void DossierView::retranslate()
{
    m_sections->setAccessibleName(tr("Parts of the dossier"));
    m_sections->setTabText(0, tr("Blocks"));
    m_sections->setTabText(1, tr("Candidacy"));
    m_sections->setTabText(2, tr("History"));
    m_history->retranslate();
    if (!m_dossier)
        return;
    m_identity->setDossier(*m_dossier);
    for (const BlockFacts &facts : m_dossier->facts.blocks) {
        const int number = facts.block->number;
        m_cards.at(static_cast<std::size_t>(number - 1))->setContent(cardContent(*m_dossier, number));
    }
    chooseBlock(m_block);
    m_titleVerdict->setVerdict(titleVerdict(*m_dossier));
    m_candidacy->setDossier(*m_dossier, m_accommodationView);
    showEvents();
    refreshBlock();
}

void DossierView::refreshBlock()
{
    for (BlockCard *card : m_cards) // Tab stops at the chosen one, as in any group of choices
        card->setFocusPolicy(card->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_blockVerdict->setVerdict(blockVerdict(*m_dossier, m_block));
    m_tabs->setDossier(*m_dossier, m_block);
}

} // namespace parchemin::ui
