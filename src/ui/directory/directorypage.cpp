#include "parchemin/ui/directorypage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

#include "ui/candidates/flowlayout.h"
#include "ui/directory/directoryacts.h"
#include "ui/directory/directorydata.h"
#include "ui/directory/directorydetail.h"
#include "ui/directory/directorylist.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds pause(150);
/// The heading and two lines, however many facts stand above.
constexpr int leastRelated = 112;

} // namespace

PagePlace DirectoryPage::place()
{
    return {pageid::directory, Icon::AddressBook, NavigationGroup::School,
            [] { return tr("Mentors and jurors"); }, Audience::Jurors};
}

DirectoryPage::DirectoryPage(const PageServices &services, OpenFileChooser chooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_data(std::make_unique<DirectoryData>())
    , m_add(makeAction(this, Icon::Plus, u"Ctrl+N"_s))
    , m_list(new DirectoryList(m_add, this))
    , m_card(new Card(this))
    , m_facts(new CellTable(1, m_card))
    , m_relatedTitle(new QLabel(this))
    , m_related(new CellTable(0, this))
    , m_acts(new DirectoryActs(m_services, std::move(chooser), *this))
    , m_edit(makeAction(this, Icon::FileText, u"Ctrl+M"_s))
    , m_employer(makeAction(this, Icon::User, u"Ctrl+Shift+M"_s))
    , m_end(makeAction(this, Icon::Ban, u"Ctrl+Shift+T"_s))
    , m_tie(makeAction(this, Icon::User, u"Ctrl+Shift+P"_s))
    , m_availability(makeAction(this, Icon::Calendar, u"Ctrl+Shift+G"_s))
    , m_find(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(pause);
    auto *parts = new QSplitter(this);
    parts->setObjectName(u"directorySplitter"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(makeDetail());
    parts->setSizes({848, 376});
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(parts);
    setFocusPolicy(Qt::NoFocus);
    makeActions();
    retranslate();
    heedReader();
}

DirectoryPage::~DirectoryPage() = default;

QWidget *DirectoryPage::makeDetail()
{
    m_facts->setObjectName(u"directoryFacts"_s);
    m_facts->horizontalHeader()->hide();
    m_related->setObjectName(u"directoryRelated"_s);
    m_related->setMinimumHeight(leastRelated);
    m_relatedTitle->setObjectName(u"directoryRelatedTitle"_s);
    m_relatedTitle->setWordWrap(true);
    m_card->setObjectName(u"directoryCard"_s);
    // The facts take the room of their lines, the list beneath what is left.
    m_facts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_card->body().addWidget(m_facts);
    m_card->body().addWidget(m_relatedTitle);
    m_card->body().addWidget(m_related, 1);
    m_card->body().addStretch();
    auto *buttons = new FlowLayout(8);
    for (QAction *act : {m_edit, m_tie, m_availability, m_employer, m_end})
        buttons->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, m_card));
    m_card->body().addLayout(buttons);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_card, 1);
    detail->setMinimumWidth(352); // a state with its date is not cut beside its name
    return detail;
}

void DirectoryPage::makeActions()
{
    connect(m_list, &DirectoryList::presentationNeeded, this, &DirectoryPage::present);
    connect(m_list, &DirectoryList::currentChanged, this, &DirectoryPage::showDetail);
    connect(m_list, &DirectoryList::activated, m_edit, [this] {
        if (m_edit->isEnabled()) {
            m_edit->trigger();
        } else {
            Refusal::of(*m_edit).explain();
        }
    });
    connect(m_related, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openRelated(index.row()); });
    connect(m_add, &QAction::triggered, this, [this] { m_acts->add(part(), *m_data); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (chosen() >= 0)
            m_acts->edit(part(), *m_data, chosen());
    });
    connect(m_employer, &QAction::triggered, this, [this] {
        if (const auto person = personAt(part(), *m_data, chosen()))
            m_acts->addEmployer(*m_data, person->person, person->name);
    });
    connect(m_tie, &QAction::triggered, this, [this] {
        if (chosen() >= 0)
            m_acts->tieAccount(*m_data, chosen());
    });
    connect(m_end, &QAction::triggered, this, [this] {
        if (chosen() < 0)
            return;
        if (part() == DirectoryPart::Accounts) {
            m_acts->closeOrReopen(*m_data, chosen());
        } else {
            m_acts->endSignatory(Signatory(m_data->signatories.at(static_cast<std::size_t>(chosen()))));
        }
    });
    connect(m_availability, &QAction::triggered, this, [this] {
        if (chosen() >= 0)
            m_acts->showAvailability(JuryMemberLine(m_data->jurors.at(static_cast<std::size_t>(chosen()))));
    });
    connect(m_find, &QAction::triggered, m_list, &DirectoryList::focusSearch);
    connect(m_refresh, &QAction::triggered, this, &DirectoryPage::reload);
    connect(&m_reloadSoon, &QTimer::timeout, this, &DirectoryPage::reload);
    connect(&m_services.context.announcer, &Announcer::acted, this, [this] {
        if (isVisible()) {
            m_reloadSoon.start();
        } else {
            m_isStale = true;
        }
    });
    connect(&m_services.desk, &Desk::changed, this, &DirectoryPage::heedReader);
    connect(m_acts, &DirectoryActs::added, m_list, &DirectoryList::choose);
    connect(m_acts, &DirectoryActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_acts, &DirectoryActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    setHeaderActions({}, m_add);
    setMenuEntries({{MainMenu::Edit, m_find},
                    {MainMenu::Dossier, m_add},
                    {MainMenu::Dossier, m_edit},
                    {MainMenu::Dossier, m_tie},
                    {MainMenu::Dossier, m_employer},
                    {MainMenu::Dossier, m_end},
                    {MainMenu::Dossier, m_refresh},
                    {MainMenu::Jury, m_availability}});
}

void DirectoryPage::goTo(const Destination &destination)
{
    m_list->showView(destination.view);
    m_list->seek(destination.person, destination.account);
}

QVariantMap DirectoryPage::viewState() const
{
    return {{u"view"_s, m_list->view()}};
}

void DirectoryPage::restoreViewState(const QVariantMap &state)
{
    m_list->showView(state.value(u"view"_s).toString());
}

DirectoryPart DirectoryPage::part() const
{
    return m_list->part();
}

int DirectoryPage::chosen() const
{
    return m_list->chosen();
}

ListMaker DirectoryPage::listMaker() const
{
    return m_list->listMaker();
}

QString DirectoryPage::listTitle() const
{
    return m_list->title();
}

void DirectoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    Page::changeEvent(event);
}

void DirectoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void DirectoryPage::focusInEvent(QFocusEvent *)
{
    m_list->focusTable();
}

void DirectoryPage::reload()
{
    m_isStale = false;
    const auto read = [now = m_services.context.clock.now()](const Database &database) {
        return readDirectory(database, now);
    };
    m_services.reader.ask<DirectoryData>(*this, read, [this](const Result<DirectoryData> &directory) {
        if (!directory) {
            emit messageRequested(Tone::Negative, sentence(directory.error()));
            return;
        }
        *m_data = *directory;
        present();
    });
}

void DirectoryPage::present()
{
    m_list->present(*m_data, m_services.context.clock.today());
    retranslate();
    showDetail();
}

void DirectoryPage::showDetail()
{
    const int line = chosen();
    m_card->setVisible(line >= 0);
    m_candidacies.clear();
    if (line < 0) {
        refreshActions();
        return;
    }
    const auto detail =
        detailOf(m_services.context.database(), part(), *m_data, line, m_services.context.clock.today());
    if (!detail) {
        emit messageRequested(Tone::Negative, sentence(detail.error()));
        return;
    }
    m_card->setTitle(detail->title);
    m_facts->setAccessibleName(detail->title);
    m_facts->setContent({tr("Fact"), tr("Value")}, detail->facts);
    m_candidacies = detail->candidacies;
    const bool hasRelated = !detail->relatedHeadings.isEmpty();
    m_relatedTitle->setVisible(hasRelated);
    m_related->setVisible(hasRelated);
    if (hasRelated) {
        m_relatedTitle->setText(detail->relatedTitle);
        m_related->setAccessibleName(detail->relatedTitle);
        m_related->setContent(detail->relatedHeadings, detail->related);
    }
    refreshActions();
}

/// Beside the mentors stand their candidates, and who reads his own only comes for the jurors (3.6).
void DirectoryPage::heedReader()
{
    m_list->setJurorsOnly(readsOwnOnly(m_services.desk.actor()));
    refreshActions();
}

void DirectoryPage::refreshActions()
{
    const Blockers reasons = m_acts->reasonsAgainst(part());
    const bool isChosen = chosen() >= 0;
    const bool isPerson = isChosen && personAt(part(), *m_data, chosen()).has_value();
    const bool isAccount = part() == DirectoryPart::Accounts;
    const bool isSignatory = part() == DirectoryPart::Signatories;
    const auto allow = [](QAction &action, bool isThere, const Blockers &against) {
        Refusal::of(action).setReasons(against);
        action.setEnabled(isThere && against.empty());
        action.setVisible(isThere);
    };
    allow(*m_add, true, reasons);
    allow(*m_edit, isChosen && !isSignatory,
          isAccount && isChosen ? m_acts->reasonsAgainstRoles(*m_data, chosen()) : reasons);
    allow(*m_employer, isPerson, reasons);
    allow(*m_end, isChosen && (isSignatory || isAccount),
          isAccount && isChosen ? m_acts->reasonsAgainstClosing(*m_data, chosen()) : reasons);
    allow(*m_tie, isChosen && isAccount,
          isAccount && isChosen ? m_acts->reasonsAgainstTying(*m_data, chosen()) : reasons);
    const bool isTied = isAccount && isChosen &&
                        m_data->accounts.at(static_cast<std::size_t>(chosen())).actor.person.has_value();
    m_tie->setText(isTied ? tr("Correct the &person…") : tr("Tie to a &person…"));
    m_edit->setText(isAccount ? tr("&Change the roles…") : tr("&Change…"));
    m_end->setText(endText());
    m_availability->setVisible(part() == DirectoryPart::Jurors);
    m_availability->setEnabled(isChosen && part() == DirectoryPart::Jurors);
}

QString DirectoryPage::endText() const
{
    if (part() != DirectoryPart::Accounts || chosen() < 0)
        return tr("En&d the validity…");
    return m_data->accounts.at(static_cast<std::size_t>(chosen())).isActive ? tr("Close the accoun&t…")
                                                                            : tr("Open i&t again…");
}

void DirectoryPage::openRelated(int row)
{
    if (row >= 0 && row < static_cast<int>(m_candidacies.size())) {
        emit destinationRequested(
            {.page = pageid::candidates, .candidacy = m_candidacies[static_cast<std::size_t>(row)]});
    }
}

void DirectoryPage::retranslate()
{
    const QStringList adds{tr("&New mentor…"), tr("&New jury member…"), tr("&New organisation…"),
                           tr("&New signatory…"), tr("&New account…")};
    m_add->setText(adds.at(static_cast<qsizetype>(part())));
    m_employer->setText(tr("E&mployer…"));
    m_availability->setText(tr("A&vailability…"));
    m_find->setText(tr("&Find in the directory"));
    m_refresh->setText(tr("Re&fresh"));
    m_facts->setAccessibleName(tr("Facts about the entry chosen in the list"));
    m_related->setAccessibleName(tr("What belongs to the entry chosen in the list"));
    emit titleChanged();
}

} // namespace parchemin::ui
