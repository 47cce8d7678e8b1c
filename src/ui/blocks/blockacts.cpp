#include "ui/blocks/blockacts.h"

#include "parchemin/app/sentences.h"
#include "parchemin/store/userrepository.h"
#include "parchemin/ui/desk.h"

#include <QWidget>

#include <set>

#include "ui/blocks/cancellationdialog.h"
#include "ui/blocks/recognitiondialog.h"
#include "ui/blocks/secondpersonfield.h"
#include "ui/confirmation.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

BlockActs::BlockActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_run(new ValidationRun(services.context, services.blocks, this))
{
    connect(m_run, &ValidationRun::progressed, this, &BlockActs::progressed);
    connect(m_run, &ValidationRun::finished, this, &BlockActs::report);
}

QString BlockActs::effectOf(const std::vector<QueuedBlock> &items) const
{
    if (items.size() == 1) {
        return tr("Block %1 of %2 will be acquired for life.", "number of a block, name of a person")
            .arg(items.front().block)
            .arg(ValidationRun::nameOf(m_services.context, items.front()));
    }
    std::set<CandidacyId> persons; // a person has one open candidacy to a title (BR-14)
    for (const QueuedBlock &item : items)
        persons.insert(item.candidacy);
    return tr("%1 %2.", "what will be acquired, by how many persons")
        .arg(tr("%n block(s) will be acquired for life", nullptr, static_cast<int>(items.size())),
             tr("by %n person(s)", "acquired", static_cast<int>(persons.size())));
}

void BlockActs::validate(const std::vector<QueuedBlock> &items)
{
    if (items.empty() || isRunning())
        return;
    const QString act = tr("Validate %n block(s)", nullptr, static_cast<int>(items.size()));
    const Confirmation confirmation{
        tr("%1?", "an act").arg(act),
        effectOf(items) + u"\n\n"_s +
            tr("Each act is dated %1, carries the name of %2 and freezes the ratings. A mistake is cancelled "
               "by another act, which a second person approves.")
                .arg(dayText(m_services.context.clock.today()), m_services.desk.actor().name),
        act};
    if (confirm(&m_window, confirmation))
        m_run->start(m_services.desk.actor(), items);
}

void BlockActs::report()
{
    for (const ValidationRun::Outcome &outcome : m_run->outcomes()) {
        if (outcome.validation)
            remember(outcome);
    }
    emit finished(m_run->outcomes(), m_run->total());
}

void BlockActs::remember(std::optional<ValidationRun::Outcome> outcome)
{
    m_last = std::move(outcome);
    emit undoableChanged();
}

QString BlockActs::undoable() const
{
    if (!m_last)
        return {};
    return tr("block %1 of %2", "number of a block, name of a person")
        .arg(m_last->item.block)
        .arg(m_last->name);
}

void BlockActs::recognise(const std::optional<QueuedBlock> &item)
{
    RecognitionDialog dialog(m_services, &m_window);
    if (item)
        dialog.choose(*item);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QueuedBlock granted = dialog.item();
    const auto validation = m_services.blocks.recognise(m_services.desk.actor(), granted.candidacy,
                                                        granted.block, dialog.source(), dialog.legalNote());
    if (!validation) {
        emit refused(sentence(validation.error()));
        return;
    }
    emit done(tr("Block %1 is acquired for life by %2.").arg(granted.block).arg(dialog.personName()));
    remember(ValidationRun::Outcome{granted, dialog.personName(), *validation});
}

void BlockActs::cancel(const Dossier &dossier, int block)
{
    const std::optional<BlockValidation> &validation = factsOf(dossier, block).validation;
    if (validation)
        takeBack(validation->id, officialName(dossier.facts.person), false);
}

void BlockActs::undoLast()
{
    if (m_last && m_last->validation)
        takeBack(*m_last->validation, m_last->name, true);
}

void BlockActs::takeBack(BlockValidationId validation, const QString &personName, bool isUndo)
{
    auto effect = effectOfCancelling(m_services.context.database(), validation);
    const auto accounts = UserRepository(m_services.context.database()).all();
    if (!effect || !accounts) {
        emit refused(sentence(effect ? accounts.error() : effect.error()));
        return;
    }
    const int block = effect->validation.block;
    const SkillBlock *skills = m_services.context.rules.current().block(block);
    const Actor by = m_services.desk.actor();
    CancellationDialog dialog(
        {personName, skills == nullptr ? QString() : skills->title, *std::move(effect), isUndo},
        new SecondPersonField(by, *accounts, &m_window), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Status done =
        isUndo ? m_services.blocks.undoLast(by, dialog.approver(), validation, dialog.reason())
               : m_services.blocks.cancel(by, dialog.approver(), validation, dialog.kind(), dialog.reason());
    if (!done) {
        emit refused(sentence(done.error()));
        return;
    }
    if (m_last && m_last->validation && *m_last->validation == validation)
        remember(std::nullopt);
    emit this->done(tr("The validation of block %1 of %2 is cancelled, approved by %3.")
                        .arg(block)
                        .arg(personName, dialog.approver()->name));
}

} // namespace parchemin::ui
