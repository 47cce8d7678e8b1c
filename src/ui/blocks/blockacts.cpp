#include "ui/blocks/blockacts.h"

#include "parchemin/app/equivalenceservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/userrepository.h"
#include "parchemin/ui/desk.h"

#include <QWidget>

#include <algorithm>
#include <set>
#include <utility>

#include "ui/blocks/recognitiondialog.h"
#include "ui/blocks/secondpersonfield.h"
#include "ui/confirmation.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/equivalencewords.h"
#include "ui/submissions/notedialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString cancelledText(int block, const QString &person, const QString &approver)
{
    return BlockActs::tr("The validation of block %1 of %2 is cancelled, approved by %3.")
        .arg(block)
        .arg(person, approver);
}

} // namespace

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
    std::vector<Validated> validated;
    for (const ValidationRun::Outcome &outcome : m_run->outcomes()) {
        if (outcome.validation)
            validated.push_back({*outcome.validation, outcome.item.block, outcome.name});
    }
    if (!validated.empty())
        remember(std::move(validated));
    emit finished(m_run->outcomes(), m_run->total());
}

void BlockActs::remember(std::vector<Validated> validated)
{
    m_last = std::move(validated);
    emit undoableChanged();
}

void BlockActs::forget(BlockValidationId validation)
{
    std::erase_if(m_last, [validation](const Validated &one) { return one.id == validation; });
    emit undoableChanged();
}

QString BlockActs::undoable() const
{
    if (m_last.empty())
        return {};
    if (m_last.size() > 1)
        return tr("%n block(s)", "validated together", static_cast<int>(m_last.size()));
    return tr("block %1 of %2", "number of a block, name of a person")
        .arg(m_last.front().block)
        .arg(m_last.front().name);
}

void BlockActs::recognise(const std::optional<QueuedBlock> &item)
{
    RecognitionDialog dialog(m_services, &m_window);
    if (item)
        dialog.choose(*item);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<ValidationSource> source = dialog.source();
    if (!source)
        return recordEquivalence(dialog);
    const QueuedBlock granted = dialog.item();
    const auto validation = m_services.blocks.recognise(m_services.desk.actor(), granted.candidacy,
                                                        granted.block, *source, dialog.legalNote());
    if (!validation) {
        emit refused(sentence(validation.error()));
        return;
    }
    emit done(tr("Block %1 is acquired for life by %2.").arg(granted.block).arg(dialog.personName()));
    remember({{*validation, granted.block, dialog.personName()}});
}

void BlockActs::recordEquivalence(const RecognitionDialog &dialog)
{
    const QueuedBlock item = dialog.item();
    const auto recorded =
        EquivalenceService(m_services.context)
            .record(m_services.desk.actor(), item.candidacy, item.block, dialog.equivalence());
    if (!recorded) {
        emit refused(sentence(recorded.error()));
        return;
    }
    emit done(tr("The partial equivalence is recorded: the next evaluation of block %1 of %2 begins with it.")
                  .arg(item.block)
                  .arg(dialog.personName()));
}

void BlockActs::withdrawEquivalence(const Dossier &dossier, int block)
{
    const Equivalences standing = equivalencesOf(dossier.equivalences, block);
    if (standing.empty())
        return;
    QStringList items;
    for (const PartialEquivalence &equivalence : standing)
        items.append(equivalenceLine(equivalence));
    NoteRequest request{
        .title = tr("Take back a partial equivalence"),
        .effect = tr("Evaluations of block %1 of %2 begin without it from then on; those that are signed, or "
                     "under way, stay as they are.")
                      .arg(block)
                      .arg(officialName(dossier.facts.person)),
        .caption = tr("&Reason, kept in the journal:"),
        .missing = tr("Write why: the reason is part of the act."),
        .act = tr("&Take it back"),
        .choice = standing.size() > 1 ? tr("&Equivalence:") : QString(),
        .items = items};
    if (standing.size() == 1)
        request.effect = items.front() + u"\n\n"_s + request.effect;
    NoteDialog dialog(request, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto place = static_cast<std::size_t>(std::max(dialog.choice(), 0));
    const Status done = EquivalenceService(m_services.context)
                            .withdraw(m_services.desk.actor(), standing.at(place).id, dialog.text());
    if (done) {
        emit this->done(tr("The partial equivalence of block %1 is taken back.").arg(block));
    } else {
        emit refused(sentence(done.error()));
    }
}

void BlockActs::cancel(const Dossier &dossier, int block)
{
    const std::optional<BlockValidation> &validation = factsOf(dossier, block).validation;
    if (!validation)
        return;
    const BlockValidationId id = validation->id;
    const QString name = officialName(dossier.facts.person);
    const auto dialog = ask({{id, block, name}}, CancellationDialog::Occasion::Cancelling);
    if (!dialog)
        return;
    const Status done = m_services.blocks.cancel(m_services.desk.actor(), dialog->approver(), id,
                                                 dialog->kind(), dialog->reason());
    if (!done) {
        emit refused(sentence(done.error()));
        return;
    }
    forget(id);
    emit this->done(cancelledText(block, name, dialog->approver()->name));
}

void BlockActs::undoLast()
{
    if (m_last.empty())
        return;
    const auto dialog = ask(m_last, CancellationDialog::Occasion::Undoing);
    if (!dialog)
        return;
    std::vector<BlockValidationId> ids;
    ids.reserve(m_last.size());
    for (const Validated &one : m_last)
        ids.push_back(one.id);
    const Status done =
        m_services.blocks.undoLast(m_services.desk.actor(), dialog->approver(), ids, dialog->reason());
    if (!done) {
        emit refused(sentence(done.error()));
        return;
    }
    const std::vector<Validated> undone = std::exchange(m_last, {});
    emit undoableChanged();
    const QString approver = dialog->approver()->name;
    emit this->done(undone.size() == 1 ? cancelledText(undone.front().block, undone.front().name, approver)
                                       : tr("%n validation(s) are cancelled together, approved by %1.",
                                            nullptr, static_cast<int>(undone.size()))
                                             .arg(approver));
}

std::unique_ptr<CancellationDialog> BlockActs::ask(const std::vector<Validated> &validated,
                                                   CancellationDialog::Occasion occasion)
{
    const Database &database = m_services.context.database();
    std::vector<CancellationDialog::Subject> subjects;
    subjects.reserve(validated.size());
    for (const Validated &one : validated) {
        auto effect = effectOfCancelling(database, one.id);
        if (!effect) {
            emit refused(sentence(effect.error()));
            return nullptr;
        }
        const SkillBlock *skills = m_services.context.rules.current().block(one.block);
        subjects.push_back({one.name, skills == nullptr ? QString() : skills->title, *std::move(effect)});
    }
    const auto accounts = UserRepository(database).all();
    if (!accounts) {
        emit refused(sentence(accounts.error()));
        return nullptr;
    }
    auto dialog = std::make_unique<CancellationDialog>(
        subjects, occasion, new SecondPersonField(m_services.desk.actor(), *accounts, &m_window), &m_window);
    return dialog->exec() == QDialog::Accepted ? std::move(dialog) : nullptr;
}

} // namespace parchemin::ui
