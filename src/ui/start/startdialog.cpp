#include "parchemin/ui/startdialog.h"

#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/iconlabel.h"
#include "parchemin/ui/momenttext.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/start/choicebutton.h"
#include "ui/tallarea.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int narrowest = 560;
constexpr int bigIcon = 24;

Icon iconOf(StartDialog::Choice choice)
{
    switch (choice) {
    case StartDialog::Choice::Demonstration:
        return Icon::Eye;
    case StartDialog::Choice::Create:
        return Icon::Plus;
    case StartDialog::Choice::Open:
        return Icon::FolderOpen;
    case StartDialog::Choice::Restore:
        return Icon::History;
    }
    Q_UNREACHABLE();
}

} // namespace

QString StartDialog::demonstrationPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/parchemin/demo"_s;
}

StartDialog::StartDialog(const std::vector<RecentStore> &recent, QWidget *parent)
    : QDialog(parent)
    , m_trouble(new QLabel(this))
{
    setWindowTitle(u"Parchemin"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    makeHead(*column);
    addChoice(*column, Choice::Demonstration, tr("Look around in a &demonstration"),
              tr("More than a hundred invented candidates, in every state."));
    addChoice(*column, Choice::Create, tr("Create a &new store"),
              tr("A new, empty folder, for a school's own candidates. You only tell your name."));
    addChoice(*column, Choice::Open, tr("&Open a store"), tr("A folder that holds parchemin.db."));
    addChoice(*column, Choice::Restore, tr("&Restore a backup"),
              tr("You see what it holds before anything is written."));
    if (!recent.empty()) {
        auto *caption = new QLabel(tr("Opened before"), this);
        caption->setFont(ui::font(TextStyle::CardTitle));
        column->addSpacing(6);
        column->addWidget(caption);
        auto *list = new QWidget(this);
        auto *lines = new QVBoxLayout(list);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(4);
        for (const RecentStore &store : recent)
            addRecent(*lines, store);
        // Eight of them are taller than a small screen.
        column->addWidget(new TallArea(list, this), 1);
    } else {
        column->addStretch(1);
    }
    setMinimumWidth(narrowest);
    holdEverything();
}

/// Or wrapped texts would be counted as one line, and the rest be squeezed for them.
void StartDialog::holdEverything()
{
    setMinimumHeight(layout()->minimumHeightForWidth(narrowest));
}

void StartDialog::makeHead(QVBoxLayout &column)
{
    auto *title = new QLabel(u"Parchemin"_s, this);
    QFont large = ui::font(TextStyle::PageTitle);
    large.setPixelSize(22);
    title->setFont(large);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(Icon::Scroll, Token::Accent, bigIcon, this));
    head->addWidget(title, 1);
    column.addLayout(head);
    auto *intro =
        new QLabel(tr("Parchemin runs the certification RNCP 31187 from enrolment to parchment and keeps "
                      "everything in one folder of yours, the store."),
                   this);
    intro->setWordWrap(true);
    intro->setProperty("variant", u"muted"_s);
    column.addWidget(intro);
    m_trouble->setObjectName(u"startTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    column.addWidget(m_trouble);
}

void StartDialog::addChoice(QVBoxLayout &column, Choice choice, const QString &title,
                            const QString &explanation)
{
    auto *button = new ChoiceButton(title, explanation, this);
    button->setObjectName(u"startChoice%1"_s.arg(static_cast<int>(choice)));
    button->setIcon(icon(iconOf(choice), Token::Accent));
    button->setIconSize({bigIcon, bigIcon});
    button->setAccessibleDescription(explanation);
    connect(button, &ChoiceButton::clicked, this, [this, choice] { choose(choice); });
    column.addWidget(button);
}

void StartDialog::addRecent(QVBoxLayout &column, const RecentStore &store)
{
    const QString place = QDir::toNativeSeparators(store.folder);
    const QString since =
        store.openedAt.isValid() ? tr("opened on %1").arg(momentText(store.openedAt)) : QString();
    auto *button = new QPushButton(this);
    button->setObjectName(u"startRecent"_s);
    button->setProperty("variant", u"recent"_s);
    const bool isThere = store.isThere();
    button->setText(isThere ? tr("%1 — %2", "name of a store, when it was opened").arg(store.name(), since)
                            : tr("%1 — not there any more", "name of a store").arg(store.name()));
    button->setIcon(icon(isThere ? Icon::FolderOpen : Icon::Ban, Token::Muted));
    button->setEnabled(isThere);
    button->setToolTip(place);
    button->setAccessibleDescription(place);
    connect(button, &QPushButton::clicked, this,
            [this, folder = store.folder] { take(Choice::Open, folder); });
    column.addWidget(button);
    auto *note = new QLabel(place, this);
    note->setProperty("variant", u"small"_s);
    note->setTextFormat(Qt::PlainText);
    note->setIndent(4);
    column.addWidget(note);
}

void StartDialog::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
    holdEverything();
}

void StartDialog::choose(Choice choice)
{
    switch (choice) {
    case Choice::Open:
        take(choice, QFileDialog::getExistingDirectory(this, tr("Open a store"), ownFolder()));
        break;
    case Choice::Restore:
        take(choice,
             QFileDialog::getExistingDirectory(this, tr("Choose the folder of the backups"), ownFolder()));
        break;
    case Choice::Create:
        take(choice, askForNewFolder(u"parchemin"_s));
        break;
    case Choice::Demonstration:
        visitDemonstration();
        break;
    }
}

/// A visitor is not asked where: it has a place of its own, and is visited again there.
void StartDialog::visitDemonstration()
{
    const QDir place = demonstrationPlace();
    if (place.exists(u"parchemin.db"_s)) {
        take(Choice::Open, place.path());
    } else {
        take(Choice::Demonstration, place.isEmpty() ? place.path() : askForNewFolder(u"parchemin-demo"_s));
    }
}

QString StartDialog::askForNewFolder(const QString &suggested)
{
    QFileDialog dialog(this, tr("The new folder"), ownFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    // It would speak of a file to be saved.
    dialog.setNameFilter(tr("Folders") + u" (*)"_s);
    dialog.setLabelText(QFileDialog::FileName, tr("&Name of the folder:"));
    dialog.setLabelText(QFileDialog::Accept, tr("&Create"));
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void StartDialog::take(Choice choice, const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_choice = choice;
    m_folder = folder;
    accept();
}

} // namespace parchemin::ui
