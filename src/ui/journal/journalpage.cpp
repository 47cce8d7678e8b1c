#include "parchemin/ui/journalpage.h"

#include "parchemin/app/dossierasof.h"
#include "parchemin/app/journalreading.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/userrepository.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/journal/eventdetail.h"
#include "ui/journal/journalfilterbar.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/pastdossierdialog.h"
#include "ui/journal/persondialog.h"
#include "ui/journal/verificationcard.h"
#include "ui/progressstrip.h"
#include "ui/readingtask.h"
#include "ui/scrollcolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// What the filter can choose among.
struct Choices
{
    QStringList actions;
    QStringList entities;
    std::vector<JournalActor> actors;
};

Result<Choices> choicesOf(const Database &database)
{
    const JournalQuery journal(database);
    auto actions = journal.actions();
    if (!actions)
        return actions.error();
    auto entities = journal.entities();
    if (!entities)
        return entities.error();
    auto actors = journal.actors();
    if (!actors)
        return actors.error();
    return Choices{*std::move(actions), *std::move(entities), *std::move(actors)};
}

} // namespace

PagePlace JournalPage::place()
{
    return {pageid::journal, Icon::History, NavigationGroup::School, [] {
                return tr("Journal");
            }};
}

JournalPage::JournalPage(const PageServices &services, FileChooser chooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_chooser(std::move(chooser))
    , m_verify(makeAction(this, Icon::ShieldCheck, u"Ctrl+Return"_s))
    , m_export(makeAction(this, Icon::Download, u"Ctrl+E"_s))
    , m_past(makeAction(this, Icon::History, u"Ctrl+D"_s))
    , m_person(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
    , m_takeBack(makeAction(this, Icon::History, u"Ctrl+Shift+T"_s))
    , m_filter(new JournalFilterBar(this))
    , m_model(new JournalModel(
          [this](const JournalFilter &filter, std::optional<EventSeq> before,
                 const JournalModel::Answer &answer) {
              m_services.reader.ask<std::vector<JournalLine>>(
                  *m_model,
                  [filter, before, reader = m_services.desk.actor()](const Database &database) {
                      return readJournal(database, reader, filter, before, JournalModel::pageSize);
                  },
                  answer);
          },
          this))
    , m_table(new QTableView(this))
    , m_detail(new EventDetail(m_past, this))
    , m_detailArea(new ScrollColumn(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new ProgressStrip(this))
    , m_verdict(new VerificationCard(m_takeBack, this))
    , m_task(new ReadingTask(services.context.store, this))
{
    m_filter->setToday(services.context.clock.today());
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
    showCurrent();
}

void JournalPage::makeFrame()
{
    m_table->setObjectName(u"journalTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(JournalModel::Column::Act),
                                                      QHeaderView::Stretch);
    m_table->setColumnWidth(static_cast<int>(JournalModel::Column::Number), 60);
    m_table->setColumnWidth(static_cast<int>(JournalModel::Column::When), 142);
    m_table->setColumnWidth(static_cast<int>(JournalModel::Column::Person), 172);
    m_table->setColumnWidth(static_cast<int>(JournalModel::Column::Actor), 134);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    // Above a verdict with many faults little room is left: the event scrolls rather than lose a line.
    m_detailArea->setObjectName(u"journalDetailScroll"_s);
    m_detailArea->setWidget(m_detail);
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"journalSplitter"_s);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_stack);
    columns->addWidget(m_detailArea);
    m_stack->setMinimumWidth(420);
    m_detailArea->setMinimumWidth(280);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({740, 320});
    auto *verdict = new QHBoxLayout;
    verdict->setContentsMargins(16, 0, 16, 10);
    verdict->addWidget(m_verdict);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_progress);
    column->addLayout(verdict);
    column->addWidget(columns, 1);
    forwardFocus(*this, *m_table);
}

void JournalPage::makeActions()
{
    connect(m_verify, &QAction::triggered, this, &JournalPage::verify);
    connect(m_export, &QAction::triggered, this, &JournalPage::exportFile);
    connect(m_past, &QAction::triggered, this, &JournalPage::showPastDossier);
    connect(m_person, &QAction::triggered, this, &JournalPage::choosePerson);
    connect(m_refresh, &QAction::triggered, this, &JournalPage::reload);
    connect(m_takeBack, &QAction::triggered, this, &JournalPage::takeFilesBack);
    connect(&m_services.desk, &Desk::changed, this, &JournalPage::refreshTakeBack);
    refreshTakeBack();
    setHeaderActions({m_export}, m_verify);
    setMenuEntries({{MainMenu::Edit, m_person},
                    {MainMenu::Dossier, m_past},
                    {MainMenu::Dossier, m_refresh},
                    {MainMenu::Tools, m_verify},
                    {MainMenu::Tools, m_export},
                    {MainMenu::Tools, m_takeBack}});
}

void JournalPage::connectParts()
{
    connect(m_filter, &JournalFilterBar::changed, this, &JournalPage::reload);
    connect(m_filter, &JournalFilterBar::personRequested, this, &JournalPage::choosePerson);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, m_past, &QAction::trigger);
    connect(m_model, &JournalModel::failed, this, &JournalPage::tell);
    connect(m_model, &JournalModel::extended, this, [this] {
        const bool isEmpty = m_model->rowCount() == 0;
        m_empty->setText(Icon::Search, tr("No event matches this filter."));
        m_stack->setCurrentIndex(isEmpty ? 1 : 0);
        if (!isEmpty && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    connect(&m_services.desk, &Desk::changed, this, &JournalPage::reload);
    connect(&m_services.context.announcer, &Announcer::acted, this, [this] { m_isStale = true; });
    connect(m_progress, &ProgressStrip::cancelRequested, m_task, &ReadingTask::stop);
}

void JournalPage::goTo(const Destination &destination)
{
    if (!destination.candidacy)
        return;
    const Context &context = m_services.context;
    const auto candidacy = CandidacyRepository(context.database()).load(*destination.candidacy);
    if (!candidacy) {
        tell(candidacy.error());
        return;
    }
    const auto person = PersonRepository(context.database()).load(candidacy->person);
    if (person)
        m_filter->setPerson(person->id, displayName(person->details));
    if (destination.view == u"as-of"_s)
        openPast(*destination.candidacy, context.clock.today());
}

QVariantMap JournalPage::filterState() const
{
    return m_filter->state();
}

void JournalPage::restoreFilterState(const QVariantMap &state)
{
    const Database &database = m_services.context.database();
    QString name;
    if (const auto kept = JournalFilterBar::personIn(state)) {
        const auto person = PersonRepository(database).load(*kept);
        name = person ? displayName(person->details) : QString();
    }
    QString actorName;
    if (const auto kept = JournalFilterBar::actorIn(state)) {
        const auto actor = UserRepository(database).load(*kept);
        actorName = actor ? actor->name : QString();
    }
    m_filter->restore(state, name, actorName);
}

void JournalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void JournalPage::reload()
{
    m_isStale = !isVisible(); // a journal that nobody looks at is read when somebody does
    if (m_isStale)
        return;
    m_model->setFilter(m_filter->filter());
    readChoices();
}

void JournalPage::readChoices()
{
    m_services.reader.ask<Choices>(*this, choicesOf, [this](const Result<Choices> &choices) {
        if (choices)
            m_filter->setChoices(choices->actions, choices->entities, choices->actors);
    });
}

void JournalPage::showCurrent()
{
    const JournalLine *line = m_model->line(m_table->currentIndex());
    m_detailArea->setVisible(line != nullptr);
    bool hasDossier = false;
    if (line != nullptr) {
        const auto names = recordNamesIn(m_services.context.database(), line->event);
        m_detail->setLine(*line, names ? *names : RecordNames()); // else by their numbers
        const auto candidacy = candidacyConcerned(m_services.context.database(), line->event.content);
        hasDossier = candidacy && candidacy->has_value();
    }
    Refusal::of(*m_past).setReason(hasDossier ? QString()
                                              : tr("This event concerns no candidate's dossier."));
}

void JournalPage::choosePerson()
{
    PersonDialog dialog(m_services, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<PersonDialog::Person> person = dialog.person();
    m_filter->setPerson(person ? std::optional(person->id) : std::nullopt, person ? person->name : QString());
}

void JournalPage::showPastDossier()
{
    const JournalLine *line = m_model->line(m_table->currentIndex());
    if (line == nullptr)
        return;
    const auto candidacy = candidacyConcerned(m_services.context.database(), line->event.content);
    if (candidacy && candidacy->has_value())
        openPast(**candidacy, certifierDay(line->event.content.at));
}

void JournalPage::openPast(CandidacyId candidacy, QDate day)
{
    PastDossierDialog dialog(m_services, candidacy, day, this);
    dialog.exec();
}

void JournalPage::tell(const Error &error)
{
    if (error.code == ErrorCode::RuleRefused) {
        m_empty->setText(Icon::Lock, sentence(error));
        m_stack->setCurrentIndex(1);
        showCurrent();
    }
    emit messageRequested(error.code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Negative,
                          sentence(error));
}

void JournalPage::retranslate()
{
    m_verify->setText(tr("&Check the whole journal"));
    m_takeBack->setText(tr("Take the files back from a &backup"));
    m_export->setText(tr("&Export as CSV…"));
    m_export->setIconText(tr("Export as CSV"));
    m_past->setText(tr("See the &dossier on that day"));
    m_person->setText(tr("&Find a person's events"));
    m_refresh->setText(tr("&Refresh"));
    m_table->setAccessibleName(tr("Events"));
    m_empty->setText(Icon::History, tr("Reading the journal…"));
    m_model->retranslate();
    m_detail->retranslate();
    refreshWork();
    emit titleChanged();
}

} // namespace parchemin::ui
