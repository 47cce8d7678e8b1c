#include "ui/submissions/submissionactions.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

SubmissionActions::SubmissionActions(QObject *parent)
    : QObject(parent)
    , deposit(makeAction(this, Icon::Upload, u"Ctrl+N"_s))
    , previous(makeAction(this, Icon::ChevronLeft, u"Shift+J"_s))
    , next(makeAction(this, Icon::ChevronRight, u"J"_s))
    , levels{makeAction(this, Icon::CircleCheck, u"A; 1"_s), makeAction(this, Icon::CircleDashed, u"P; 2"_s),
             makeAction(this, Icon::RotateBack, u"R; 3"_s), makeAction(this, Icon::Ban, u"N; 4"_s)}
    , competencyUp(makeAction(this, Icon::ChevronLeft, u"Alt+Up"_s))
    , competencyDown(makeAction(this, Icon::ChevronRight, u"Alt+Down"_s))
    , comment(makeAction(this, Icon::Comment, u"C"_s))
    , bank(makeAction(this, Icon::History, u"Ctrl+Space"_s))
    , reference(makeAction(this, Icon::Paperclip, u"G"_s))
    , undo(makeAction(this, Icon::Undo))
    , lock(makeAction(this, Icon::Lock, u"Ctrl+Return"_s))
    , validated(makeAction(this, Icon::Check, u"Ctrl+Shift+V"_s))
    , conditional(makeAction(this, Icon::Hourglass, u"Ctrl+Shift+D"_s))
    , rework(makeAction(this, Icon::RotateBack, u"Ctrl+Shift+R"_s))
    , correct(makeAction(this, Icon::FileText, u"Ctrl+Shift+C"_s))
    , giveUp(makeAction(this, Icon::Cross, u"Ctrl+Shift+X"_s))
    , earlier(makeAction(this, Icon::History, u"H"_s))
    , copyEarlier(makeAction(this, Icon::FileCheck, u"Ctrl+Shift+H"_s))
    , addFiles(makeAction(this, Icon::Plus, u"Ctrl+Shift+A"_s))
    , sendBack(makeAction(this, Icon::Send, u"Ctrl+Shift+B"_s))
    , withdraw(makeAction(this, Icon::Ban, u"Ctrl+Shift+W"_s))
    , fraud(makeAction(this, Icon::Flag, u"Ctrl+Shift+F"_s))
    , closeFraud(makeAction(this, Icon::Gavel, u"Ctrl+Shift+G"_s))
    , dossier(makeAction(this, Icon::User, u"Ctrl+D"_s))
    , refresh(makeAction(this, Icon::Refresh, u"F5"_s))
{
    earlier->setCheckable(true);
    for (QAction *action : levels)
        action->setAutoRepeat(false); // a key held too long rates one competency, not all of them
    retranslate();
}

std::vector<MenuEntry> SubmissionActions::menuEntries() const
{
    std::vector<MenuEntry> entries{{MainMenu::Edit, comment},
                                   {MainMenu::Edit, bank},
                                   {MainMenu::Edit, reference},
                                   {MainMenu::Edit, competencyUp},
                                   {MainMenu::Edit, competencyDown}};
    for (QAction *action : {deposit, previous, next})
        entries.push_back({MainMenu::Dossier, action});
    for (QAction *action : levels)
        entries.push_back({MainMenu::Dossier, action});
    for (QAction *action : {lock, validated, conditional, rework, correct, giveUp, addFiles, sendBack,
                            withdraw, fraud, closeFraud, dossier, refresh})
        entries.push_back({MainMenu::Dossier, action});
    for (QAction *action : {earlier, copyEarlier})
        entries.push_back({MainMenu::View, action});
    return entries;
}

void SubmissionActions::retranslate()
{
    deposit->setText(tr("&New submission…"));
    deposit->setIconText(tr("New submission"));
    previous->setText(tr("&Previous to evaluate"));
    previous->setIconText(tr("Previous"));
    next->setText(tr("Ne&xt to evaluate"));
    next->setIconText(tr("Next"));
    for (std::size_t place = 0; place < levels.size(); ++place)
        levels.at(place)->setText(tr("Competency: %1", "level").arg(word(levelOrder.at(place))));
    competencyUp->setText(tr("Competency a&bove"));
    competencyDown->setText(tr("Competency belo&w"));
    comment->setText(tr("&Comment on the competency"));
    bank->setText(tr("One's ea&rlier comments"));
    reference->setText(tr("&Insert the page in view as proof"));
    lock->setText(tr("&Sign the evaluation…"));
    validated->setText(tr("Pro&ject passed…"));
    validated->setIconText(tr("Project passed"));
    conditional->setText(tr("&Conditional pass…"));
    conditional->setIconText(tr("Conditional"));
    rework->setText(tr("To re&work…"));
    rework->setIconText(tr("To rework"));
    correct->setText(tr("C&orrect the evaluation…"));
    correct->setIconText(tr("Correct"));
    giveUp->setText(tr("Give the correction &up"));
    giveUp->setIconText(tr("Give up"));
    earlier->setText(tr("Earlier &evaluations beside"));
    earlier->setIconText(tr("Earlier evaluations"));
    copyEarlier->setText(tr("&Begin with this grid"));
    addFiles->setText(tr("&Add files…"));
    addFiles->setIconText(tr("Add files"));
    sendBack->setText(tr("Send &back: the time is over…"));
    sendBack->setIconText(tr("Send back"));
    withdraw->setText(tr("With&draw the submission…"));
    fraud->setText(tr("Suspect a &fraud…"));
    closeFraud->setText(tr("Conc&lude the suspicion of fraud…"));
    closeFraud->setIconText(tr("Conclude"));
    dossier->setText(tr("Open th&e dossier"));
    refresh->setText(tr("&Refresh"));
}

} // namespace parchemin::ui
