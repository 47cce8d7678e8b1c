#include "parchemin/ui/jurordeskpage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dossier/dossiertexts.h"
#include "ui/jurordesk/dossierlist.h"
#include "ui/jurordesk/jurordossierview.h"
#include "ui/jurordesk/notekeeper.h"
#include "ui/submissions/filechoosers.h"
#include "ui/submissions/fileviewer.h"
#include "ui/tieaccountaction.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// No refusal that could be mended: that the dossier is closed, and by which tie.
QString recusalText(const Blockers &ties)
{
    QStringList lines{JurorDeskPage::tr("You do not sit for this candidate: the dossier is closed to you. "
                                        "The lead sees who takes your place.")};
    for (const Blocker &tie : ties)
        lines.append(sentence(tie));
    return lines.join(u'\n');
}

} // namespace

JurorDeskPage::Outside JurorDeskPage::desktop()
{
    return {desktopOpener(), copyChooser()};
}

PagePlace JurorDeskPage::place()
{
    return {pageid::jurorDesk, Icon::FileCheck, NavigationGroup::Work, [] { return tr("My jury dossiers"); },
            Audience::Jurors};
}

JurorDeskPage::JurorDeskPage(const PageServices &services, std::unique_ptr<JurorDossierSource> source,
                             Outside outside, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_source(std::move(source))
    , m_saveAs(outside.saveAs)
    , m_studied(makeAction(this, Icon::Check, u"Ctrl+Return"_s))
    , m_recuse(makeAction(this, Icon::Ban, u"Ctrl+Shift+R"_s))
    , m_summary(makeAction(this, Icon::FileDown, u"S"_s))
    , m_previous(makeAction(this, Icon::ChevronLeft, u"Shift+J"_s))
    , m_next(makeAction(this, Icon::ChevronRight, u"J"_s))
    , m_pieces(makeAction(this, Icon::Paperclip, u"P"_s))
    , m_questions(makeAction(this, Icon::Comment, u"Q"_s))
    , m_notes(makeAction(this, Icon::FileText, u"N"_s))
    , m_favourable(makeAction(this, Icon::CircleCheck, u"1"_s))
    , m_reserved(makeAction(this, Icon::CircleAlert, u"2"_s))
    , m_unfavourable(makeAction(this, Icon::CircleCross, u"3"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
    , m_tie(new TieAccountAction(services.desk, *this))
    , m_list(new DossierList(this))
    , m_viewer(new FileViewer(services,
                              {std::move(outside.open), std::move(outside.saveAs), &m_source->files()}, this))
    , m_view(new JurorDossierView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_keys(new QLabel(this))
    , m_keeper(new NoteKeeper(*m_source, this))
{
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
    reload();
}

JurorDeskPage::~JurorDeskPage()
{
    disconnect(m_keeper, nullptr, this, nullptr);
    delete m_keeper; // it saves through the source, which goes before the children do
}

void JurorDeskPage::makeFrame()
{
    auto *work = new QSplitter(this);
    work->setObjectName(u"jurorDossierSplitter"_s);
    work->addWidget(m_viewer);
    work->addWidget(m_view);
    work->setStretchFactor(0, 1);
    work->setSizes({560, 380});
    m_empty->setObjectName(u"jurorDeskEmpty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"jurorDeskSplitter"_s);
    m_list->setMinimumWidth(220);
    columns->addWidget(m_list);
    columns->addWidget(m_stack);
    columns->setStretchFactor(1, 1);
    columns->setSizes({250, 990});
    for (QSplitter *splitter : {work, columns}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto *line = new QFrame(this);
    line->setProperty("variant", u"statusLine"_s);
    m_keys->setProperty("variant", u"small"_s);
    m_keys->setMinimumWidth(0);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *status = new QHBoxLayout(line);
    status->setContentsMargins(12, 4, 12, 4);
    status->addWidget(m_keys, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(columns, 1);
    column->addWidget(line);
    forwardFocus(*this, *m_list);
}

void JurorDeskPage::connectParts()
{
    connect(m_list, &DossierList::currentChanged, this, &JurorDeskPage::showCurrent);
    connect(m_list, &DossierList::opened, this, [this] { m_view->focusPieces(); });
    connect(m_viewer, &FileViewer::failed, this, &JurorDeskPage::tell);
    connect(m_viewer, &FileViewer::saved, this, [this](const QString &path) {
        emit messageRequested(Tone::Positive, tr("A copy was written to %1.").arg(path));
    });
    connect(m_view, &JurorDossierView::filesChosen, this, [this](const std::vector<Deliverable> &files) {
        if (files != m_shownFiles || files.empty())
            m_viewer->setFiles(files);
        m_shownFiles = files;
    });
    connect(m_view, &JurorDossierView::referenceFollowed, this, [this](const PageReference &place) {
        if (!m_viewer->goTo(place))
            emit messageRequested(Tone::Attention, tr("This piece has no file “%1”.").arg(place.file));
    });
    connect(m_view, &JurorDossierView::questionsTyped, this, [this](const QString &text) {
        m_keeper->change([&text](JurorNote &note) { note.questions = text; });
    });
    connect(m_view, &JurorDossierView::notesTyped, this, [this](const QString &text) {
        m_keeper->change([&text](JurorNote &note) { note.notes = text; });
    });
    connect(m_view, &JurorDossierView::leaningChosen, this, &JurorDeskPage::setLeaning);
    connect(m_keeper, &NoteKeeper::failed, this, &JurorDeskPage::tell);
    connect(&m_services.desk, &Desk::changed, this, [this] {
        m_keeper->close(); // under the name of who typed
        m_dossier.reset();
        reload();
    });
    connect(&m_services.context.announcer, &Announcer::acted, this, [this] {
        if (isVisible())
            reload();
    });
}

QString JurorDeskPage::title() const
{
    return m_dossier ? tr("Dossier of %1").arg(officialName(m_dossier->facts.person)) : navigationText();
}

void JurorDeskPage::goTo(const Destination &destination)
{
    if (!destination.candidacy)
        return;
    const auto sessions = m_source->sessions(m_services.desk.actor());
    if (!sessions)
        return tell(sessions.error());
    for (const JurorSession &session : *sessions) {
        for (const JurorDossierLine &line : session.dossiers) {
            if (line.candidacy == *destination.candidacy)
                return m_list->choose(line.defence);
        }
    }
}

void JurorDeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void JurorDeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void JurorDeskPage::hideEvent(QHideEvent *event)
{
    m_keeper->flush();
    Page::hideEvent(event);
}

void JurorDeskPage::reload()
{
    m_keeper->flush();
    auto sessions = m_source->sessions(m_services.desk.actor());
    if (!sessions) {
        close(sentence(sessions.error()));
        return tell(sessions.error());
    }
    m_list->setSessions(*std::move(sessions));
    const int unread = m_list->unreadCount();
    setCount(unread > 0 ? std::optional(unread) : std::nullopt);
    showCurrent();
}

void JurorDeskPage::showCurrent()
{
    m_keeper->flush();
    const JurorDossierLine *line = m_list->current();
    const Blockers nobody = personBlockers(m_services.desk.actor());
    m_empty->setAction(nobody.empty() ? nullptr : m_tie);
    if (!nobody.empty())
        return close(sentence(nobody.front()));
    if (line == nullptr) {
        return close(
            m_list->isEmpty()
                ? tr("You sit in no session whose dossiers are open: they appear here once a jury with you "
                     "is constituted, and until its results are published.")
                : tr("No candidate is scheduled in this session yet."));
    }
    const bool isSame = m_dossier && m_dossier->defence.id == line->defence;
    auto dossier = m_source->dossier(m_services.desk.actor(), line->defence);
    if (!dossier)
        return close(line->isRecused ? recusalText(dossier.error().blockers) : sentence(dossier.error()));
    m_dossier = *std::move(dossier);
    if (isSame && m_keeper->note()) {
        m_dossier->note = *m_keeper->note(); // perhaps it could not be saved yet
    } else {
        m_keeper->open(m_dossier->note, m_services.desk.actor());
    }
    m_stack->setCurrentIndex(1);
    m_view->setDossier(*m_dossier);
    if (!isSame && m_dossier->note.reading == ReadingMark::Unread) {
        m_keeper->change([](JurorNote &note) { note.reading = ReadingMark::Reading; });
        m_list->mark(m_dossier->defence.id, ReadingMark::Reading);
    }
    refreshActions();
    emit titleChanged();
}

void JurorDeskPage::close(const QString &sentence)
{
    m_keeper->close();
    m_dossier.reset();
    m_shownFiles.clear();
    m_viewer->setFiles({});
    m_empty->setText(Icon::FileCheck, sentence);
    m_stack->setCurrentWidget(m_empty);
    refreshActions();
    emit titleChanged();
}

void JurorDeskPage::tell(const Error &error)
{
    emit messageRequested(Tone::Negative, sentence(error));
}

void JurorDeskPage::retranslate()
{
    retranslateActions();
    m_tie->retranslate();
    m_keys->setText(
        tr("J next dossier · P pieces · F next file · Q questions · N notes · S summary · 1 2 3 opinion"));
    m_list->retranslate();
    m_viewer->retranslate();
    m_view->retranslate();
    if (!m_dossier)
        showCurrent();
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
