#include "parchemin/ui/referencesheetpage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/dossier/dossiertexts.h"
#include "ui/reference/parameterdialog.h"
#include "ui/reference/ruletables.h"
#include "ui/reference/sheetreportdialog.h"
#include "ui/reference/sheetview.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

FileChooser sheetFileChooser()
{
    return [](QWidget *parent, const QString &) {
        const QString path = QFileDialog::getOpenFileName(
            parent, ReferenceSheetPage::tr("Load another sheet"), lastFolder(FolderUse::Incoming),
            ReferenceSheetPage::tr("Reference sheets (*.json)"));
        keepFolderOf(path, FolderUse::Incoming);
        return path;
    };
}

FileChooser sheetFileSaver()
{
    return [](QWidget *parent, const QString &suggested) {
        const QString path =
            QFileDialog::getSaveFileName(parent, ReferenceSheetPage::tr("Save the sheet as a file"),
                                         QDir(lastFolder(FolderUse::Outgoing)).filePath(suggested),
                                         ReferenceSheetPage::tr("Reference sheets (*.json)"));
        keepFolderOf(path, FolderUse::Outgoing);
        return path;
    };
}

PagePlace ReferenceSheetPage::place()
{
    return {pageid::referenceSheet, Icon::Book, NavigationGroup::School, [] { return tr("Reference sheet"); },
            Audiences({Audience::Mentors, Audience::Jurors})};
}

ReferenceSheetPage::ReferenceSheetPage(const PageServices &services, FileChooser chooser, FileChooser saver,
                                       QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_chooser(std::move(chooser))
    , m_saver(std::move(saver))
    , m_rules(services.context)
    , m_load(makeAction(this, Icon::Upload, u"Ctrl+L"_s))
    , m_save(makeAction(this, Icon::Download, u"Ctrl+Shift+L"_s))
    , m_add(makeAction(this, Icon::Plus, u"Ctrl+N"_s))
    , m_find(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_findNext(makeAction(this, Icon::Search, u"F3"_s))
    , m_tabs(new QTabWidget(this))
    , m_sheet(new SheetView(this))
    , m_tables(new RuleTables(*m_tabs))
{
    m_tabs->setObjectName(u"referenceTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->insertTab(0, m_sheet, QString());
    m_tabs->setCurrentIndex(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    forwardFocus(*this, *m_tabs);
    makeActions();
    retranslate();
}

void ReferenceSheetPage::makeActions()
{
    connect(m_load, &QAction::triggered, this, &ReferenceSheetPage::loadSheet);
    connect(m_save, &QAction::triggered, this, &ReferenceSheetPage::saveSheet);
    connect(m_add, &QAction::triggered, this, &ReferenceSheetPage::addParameter);
    connect(m_find, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_sheet);
        m_sheet->focusSearch();
    });
    connect(m_findNext, &QAction::triggered, m_sheet, &SheetView::findNext);
    connect(m_tables, &RuleTables::versionOpened, this, [this](int row) {
        m_sheet->setSheet(m_versions.at(static_cast<std::size_t>(row)).sheet);
        m_tabs->setCurrentWidget(m_sheet);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::actionsChanged); // a table is a list to export
    connect(&m_services.desk, &Desk::changed, this, &ReferenceSheetPage::refreshActions);
    connect(
        &m_services.context.announcer, &Announcer::acted, this,
        [this](const QString &action) {
            if (action == u"policy.added"_s || action == u"sheet.loaded"_s)
                refresh();
        },
        Qt::QueuedConnection); // the rulebook follows the act
    setHeaderActions({m_load, m_add}, nullptr);
    setMenuEntries({{MainMenu::Edit, m_find},
                    {MainMenu::Edit, m_findNext},
                    {MainMenu::Tools, m_load},
                    {MainMenu::File, m_save},
                    {MainMenu::Tools, m_add}});
}

void ReferenceSheetPage::goTo(const Destination &destination)
{
    const QStringList views{u"sheet"_s, u"versions"_s, u"jury-rules"_s, u"policy"_s};
    if (const qsizetype place = views.indexOf(destination.view); place >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(place));
    if (destination.view == u"load"_s)
        QMetaObject::invokeMethod(m_load, &QAction::trigger, Qt::QueuedConnection); // once the page is shown
}

ListMaker ReferenceSheetPage::listMaker() const
{
    const std::optional<ListContent> content = m_tables->shownList();
    if (!content)
        return {};
    return [content = *content](const Database &) -> Result<ListContent> {
        return content;
    };
}

QString ReferenceSheetPage::listTitle() const
{
    const std::optional<ListContent> content = m_tables->shownList();
    return content ? content->title : navigationText();
}

void ReferenceSheetPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReferenceSheetPage::refresh()
{
    const Context &context = m_services.context;
    auto versions = RulesRepository(context.database()).sheets();
    if (!versions) {
        emit messageRequested(Tone::Negative, sentence(versions.error()));
        return;
    }
    m_versions = *std::move(versions);
    m_sheet->setSheet(context.rules.current());
    m_tables->setRules(m_versions, context.rules, context.clock.today());
    refreshActions();
}

void ReferenceSheetPage::refreshActions()
{
    const auto allow = [this](QAction *action, Right right, const QString &help) {
        Refusal::of(*action).setReasons(rightBlockers(m_services.desk.actor(), right), help);
    };
    allow(m_load, Right::ManageSheets, tr("A file is checked first; nothing is loaded before you accept it"));
    allow(m_add, Right::ManagePolicy, tr("A new dated value; those before it stay"));
}

void ReferenceSheetPage::loadSheet()
{
    const QString path = m_chooser(this, QString());
    if (path.isEmpty())
        return;
    const auto report = m_rules.checkSheet(path);
    if (!report) {
        emit messageRequested(Tone::Negative, sentence(report.error()));
        return;
    }
    SheetReportDialog dialog(*report, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto loaded = m_rules.acceptSheet(m_services.desk.actor(), *report);
    if (!loaded) {
        emit messageRequested(Tone::Negative, sentence(loaded.error()));
        return;
    }
    emit messageRequested(Tone::Positive, tr("Version %1 of sheet RNCP %2 is loaded.")
                                              .arg(report->sheet->version)
                                              .arg(report->sheet->rncpCode));
}

/// The file that another sheet is begun from.
void ReferenceSheetPage::saveSheet()
{
    const ReferenceSheet &sheet = m_services.context.rules.current();
    const QString path = m_saver(this, u"rncp-%1-v%2.json"_s.arg(sheet.rncpCode).arg(sheet.version));
    if (path.isEmpty())
        return;
    if (const Status written = exchange::writeWholeFile(path, toJson(sheet)); !written) {
        emit messageRequested(Tone::Negative, sentence(written.error()));
        return;
    }
    emit messageRequested(Tone::Positive,
                          tr("Sheet RNCP %1 is written to %2. Change it there, then load it: it is "
                             "checked before anything is accepted.")
                              .arg(sheet.rncpCode, path));
}

void ReferenceSheetPage::addParameter()
{
    const Context &context = m_services.context;
    ParameterDialog dialog(
        context.rules.parameters(), context.clock.today(),
        [this](const PolicyParameter &parameter) { return m_rules.faultOf(parameter); }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Status added = m_rules.addParameter(m_services.desk.actor(), dialog.parameter());
    if (!added) {
        emit messageRequested(Tone::Negative, sentence(added.error()));
        return;
    }
    emit messageRequested(Tone::Positive,
                          tr("The value holds from %1 on.").arg(dayText(dialog.parameter().validFrom)));
}

void ReferenceSheetPage::retranslate()
{
    m_load->setText(tr("&Load another sheet…"));
    m_load->setIconText(tr("Load another sheet"));
    m_save->setText(tr("Save the s&heet as a file…"));
    m_add->setText(tr("&Add a value…"));
    m_add->setIconText(tr("Add a value"));
    m_find->setText(tr("&Search the sheet"));
    m_findNext->setText(tr("Search &further"));
    m_tabs->setAccessibleName(tr("Reference sheet and rules"));
    m_tabs->setTabText(0, tr("Sheet"));
    m_tables->retranslate();
    refresh();
    emit titleChanged();
}

} // namespace parchemin::ui
