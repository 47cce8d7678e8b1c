#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/jurordeskpage.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>

#include <array>

#include "ui/dossier/dossiertexts.h"
#include "ui/forms/formdialog.h"
#include "ui/jurordesk/dossierlist.h"
#include "ui/jurordesk/jurordossierview.h"
#include "ui/jurordesk/notekeeper.h"
#include "ui/submissions/fileviewer.h"

using namespace Qt::Literals::StringLiterals;

/// What a juror may do with the dossier in front.
namespace parchemin::ui {
namespace {

constexpr std::array kinds{ConflictKind::Personal, ConflictKind::Professional, ConflictKind::SameEmployer,
                           ConflictKind::Mentored, ConflictKind::Evaluated,    ConflictKind::Trainer};
} // namespace

void JurorDeskPage::makeActions()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_studied, [this] { markStudied(); });
    on(m_recuse, [this] { recuse(); });
    on(m_summary, [this] { saveSummary(); });
    on(m_previous, [this] { walk(false); });
    on(m_next, [this] { walk(true); });
    on(m_pieces, [this] { m_view->focusPieces(); });
    on(m_questions, [this] { m_view->focusQuestions(); });
    on(m_notes, [this] { m_view->focusNotes(); });
    on(m_favourable, [this] { setLeaning(Leaning::Favourable); });
    on(m_reserved, [this] { setLeaning(Leaning::Reserved); });
    on(m_unfavourable, [this] { setLeaning(Leaning::Unfavourable); });
    on(m_refresh, [this] { reload(); });
    std::vector<MenuEntry> entries;
    for (QAction *action : {m_studied, m_recuse, m_summary, m_previous, m_next, m_pieces, m_questions,
                            m_notes, m_favourable, m_reserved, m_unfavourable, m_refresh})
        entries.push_back({MainMenu::Jury, action});
    const QList<QAction *> viewing = m_viewer->menuActions();
    for (QAction *action : viewing)
        entries.push_back({MainMenu::View, action});
    setHeaderActions({m_summary, m_recuse, m_previous, m_next}, m_studied);
    setMenuEntries(std::move(entries));
}

void JurorDeskPage::setLeaning(Leaning leaning)
{
    m_keeper->change([leaning](JurorNote &note) { note.leaning = leaning; });
    if (m_keeper->note())
        m_view->setNote(*m_keeper->note());
}

void JurorDeskPage::markStudied()
{
    if (!m_keeper->note())
        return;
    const bool wasStudied = m_keeper->note()->reading == ReadingMark::Studied;
    m_keeper->change([wasStudied](JurorNote &note) {
        note.reading = wasStudied ? ReadingMark::Reading : ReadingMark::Studied;
    });
    reload();
}

void JurorDeskPage::recuse()
{
    if (!m_dossier)
        return;
    const DefenceId defence = m_dossier->defence.id;
    FormDialog dialog(tr("Recuse yourself for %1").arg(officialName(m_dossier->facts.person)),
                      tr("Recuse myself"), this);
    dialog.setRecord(defence.value());
    dialog.setIntroduction(
        tr("You do not sit for this candidate: a substitute takes your place, or the defence is "
           "postponed. The dossier closes to you at once."));
    QComboBox *kind = dialog.addChoice(u"/kind"_s, tr("&Kind of tie"));
    for (const ConflictKind one : kinds)
        kind->addItem(word(one));
    const QPlainTextEdit *evidence =
        dialog.addLongText(u"/evidence"_s, tr("&What ties you to the candidate"));
    dialog.setFieldOf(BlockerCode::ReasonMissing, u"/evidence"_s);
    m_keeper->flush();
    dialog.setAct([this, kind, evidence, defence] {
        return m_source->recuse(m_services.desk.actor(), defence,
                                kinds.at(static_cast<std::size_t>(kind->currentIndex())),
                                evidence->toPlainText());
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    emit messageRequested(Tone::Positive,
                          tr("You are recused; the pedagogical lead sees it in the session."));
    reload();
}

void JurorDeskPage::walk(bool isForward)
{
    if (!m_list->move(isForward)) {
        emit messageRequested(Tone::Neutral, isForward ? tr("This is the last dossier of the session.")
                                                       : tr("This is the first dossier of the session."));
    }
}

void JurorDeskPage::refreshActions()
{
    const QString closed = m_dossier ? QString() : tr("No dossier is open.");
    for (QAction *action :
         {m_summary, m_recuse, m_pieces, m_questions, m_notes, m_favourable, m_reserved, m_unfavourable})
        Refusal::of(*action).setReason(closed);
    if (m_dossier && !isToHear(m_dossier->defence.state)) {
        Refusal::of(*m_recuse).setReason(
            tr("The candidate was heard: tell the pedagogical lead what ties you to him or her."));
    }
    const bool isStudied = m_keeper->note() && m_keeper->note()->reading == ReadingMark::Studied;
    m_studied->setText(isStudied ? tr("Read it a&gain") : tr("Dossier &studied"));
    Refusal::of(*m_studied).setReason(closed);
    for (QAction *action : {m_previous, m_next})
        Refusal::of(*action).setReason(m_list->isEmpty() ? tr("There is no dossier to study.") : QString());
}

void JurorDeskPage::retranslateActions()
{
    m_recuse->setText(tr("Recuse &myself…"));
    m_recuse->setIconText(tr("Recuse myself"));
    m_summary->setText(tr("Summar&y as PDF…"));
    m_summary->setIconText(tr("Summary"));
    m_previous->setText(tr("Pre&vious dossier"));
    m_previous->setIconText(tr("Previous"));
    m_next->setText(tr("&Next dossier"));
    m_next->setIconText(tr("Next"));
    m_pieces->setText(tr("&Pieces of the dossier"));
    m_questions->setText(tr("My &questions"));
    m_notes->setText(tr("My n&otes"));
    m_favourable->setText(tr("Opinion: &favourable"));
    m_reserved->setText(tr("Opinion: rese&rved"));
    m_unfavourable->setText(tr("Opinion: &unfavourable"));
    m_refresh->setText(tr("Refres&h"));
}

} // namespace parchemin::ui
