#include "parchemin/ui/startdialog.h"

#include "parchemin/ui/fonts.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

StartDialog::StartDialog(QWidget *parent)
    : QDialog(parent)
    , m_trouble(new QLabel(this))
{
    setWindowTitle(u"Parchemin"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(8);
    auto *title = new QLabel(tr("Where are the candidates?"), this);
    title->setFont(ui::font(TextStyle::PageTitle));
    column->addWidget(title);
    auto *intro =
        new QLabel(tr("Parchemin keeps everything in one folder, the store: the register, the files "
                      "handed in and the documents issued."),
                   this);
    intro->setWordWrap(true);
    intro->setProperty("variant", u"muted"_s);
    column->addWidget(intro);
    m_trouble->setObjectName(u"startTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(8);
    addChoice(Choice::Open, tr("&Open a store…"), tr("A folder that holds parchemin.db."));
    addChoice(Choice::Create, tr("&Create a store…"),
              tr("A new, empty folder, for a school's own candidates."));
    addChoice(Choice::Demonstration, tr("Look around in a &demonstration…"),
              tr("128 invented candidates in every state, with a clock that stands still."));
    setMinimumWidth(460);
}

void StartDialog::addChoice(Choice choice, const QString &title, const QString &explanation)
{
    auto *button = new QPushButton(title, this);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
    auto *note = new QLabel(explanation, this);
    note->setProperty("variant", u"small"_s);
    note->setWordWrap(true);
    layout()->addWidget(button);
    layout()->addWidget(note);
}

void StartDialog::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void StartDialog::choose(Choice choice)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder =
        choice == Choice::Open
            ? QFileDialog::getExistingDirectory(this, tr("Open a store"), home)
            : QFileDialog::getSaveFileName(this, tr("The new folder"), QDir(home).filePath(u"parchemin"_s),
                                           {}, nullptr, QFileDialog::ShowDirsOnly);
    if (folder.isEmpty())
        return;
    m_choice = choice;
    m_folder = folder;
    accept();
}

} // namespace parchemin::ui
