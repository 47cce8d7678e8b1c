#include "ui/candidates/bulkdialog.h"

#include "parchemin/app/directoryservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/candidates/bulkwork.h"
#include "ui/dialogroom.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

enum class BulkAct { ValidateBlocks, AssignMentor };
enum class BulkScope { Selected, Listed };

qint64 readyBlocks(const CandidateListItem &item)
{
    return item.route == AccessRoute::Vae ? 0 : std::ranges::count(item.blocks, BlockState::Proposed);
}

/// Counts in pages, away from the window's thread.
Result<qint64> countReadyBlocks(const Database &database, const std::vector<CandidacyId> &ids, int blocks)
{
    constexpr std::size_t pageSize = 500;
    const CandidateListRepository list(database);
    qint64 ready = 0;
    for (std::size_t start = 0; start < ids.size(); start += pageSize) {
        const auto page = std::span(ids).subspan(start, std::min(pageSize, ids.size() - start));
        const auto lines = list.load(page, blocks);
        if (!lines)
            return lines.error();
        for (const CandidateListItem &item : *lines)
            ready += readyBlocks(item);
    }
    return ready;
}

Chip chipOf(BulkOutcome::Kind kind)
{
    switch (kind) {
    case BulkOutcome::Kind::Refused:
        return {Icon::CircleAlert, BulkDialog::tr("Not done"), Tone::Attention};
    case BulkOutcome::Kind::Done:
        return {Icon::CircleCheck, BulkDialog::tr("Done"), Tone::Positive};
    case BulkOutcome::Kind::NothingToDo:
        return {Icon::CircleDashed, BulkDialog::tr("Nothing to do"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

/// What was neither done nor refused is told where there is some only.
QString countsText(const std::vector<BulkOutcome> &outcomes)
{
    const auto count = [&outcomes](BulkOutcome::Kind kind) {
        return std::ranges::count(outcomes, kind, &BulkOutcome::kind);
    };
    const QString counts = BulkDialog::tr("Done for %1, not done for %2.", "two numbers")
                               .arg(count(BulkOutcome::Kind::Done))
                               .arg(count(BulkOutcome::Kind::Refused));
    const auto idle = static_cast<int>(count(BulkOutcome::Kind::NothingToDo));
    return idle == 0 ? counts
                     : counts + u' ' +
                           BulkDialog::tr("There was nothing to do for %n candidate(s).", nullptr, idle);
}

} // namespace

BulkDialog::BulkDialog(const PageServices &services, Choice choice, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_choice(std::move(choice))
    , m_work(new BulkWork(services, this))
    , m_scope(new QComboBox(this))
    , m_act(new QComboBox(this))
    , m_mentor(new QComboBox(this))
    , m_block(new QComboBox(this))
    , m_mentorLabel(new QLabel(tr("&Mentor"), this))
    , m_blockLabel(new QLabel(tr("For &which blocks"), this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_result(new CellTable(2, this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Several candidates at once"));
    makeFrame();
    fillMentors();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BulkDialog::refresh);
    connect(m_act, &QComboBox::currentIndexChanged, this, &BulkDialog::refresh);
    connect(m_work, &BulkWork::advanced, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(m_work, &BulkWork::finished, this, &BulkDialog::showResult);
    refresh();
}

void BulkDialog::makeFrame()
{
    m_scope->setObjectName(u"bulkScope"_s);
    m_act->setObjectName(u"bulkAct"_s);
    m_mentor->setObjectName(u"bulkMentor"_s);
    m_block->setObjectName(u"bulkBlock"_s);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_result->setObjectName(u"bulkResult"_s);
    m_act->addItem(tr("Validate every block that waits for it"), static_cast<int>(BulkAct::ValidateBlocks));
    m_act->addItem(tr("Assign a mentor"), static_cast<int>(BulkAct::AssignMentor));
    if (m_choice.selected.size() > 1) {
        m_scope->addItem(
            tr("The %n chosen candidate(s)", nullptr, static_cast<int>(m_choice.selected.size())),
            static_cast<int>(BulkScope::Selected));
    }
    m_scope->addItem(tr("All %n candidate(s) of the list", nullptr, static_cast<int>(m_choice.listed.size())),
                     static_cast<int>(BulkScope::Listed));
    auto *form = new QFormLayout;
    const auto addRow = [form](QLabel *label, QComboBox *input) {
        label->setBuddy(input);
        input->view()->setAccessibleName(label->text().remove(u'&'));
        // The title of a block would take the room of the labels.
        input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        input->setMinimumContentsLength(24);
        form->addRow(label, input);
    };
    addRow(new QLabel(tr("&For"), this), m_scope);
    addRow(new QLabel(tr("Ac&t"), this), m_act);
    addRow(m_mentorLabel, m_mentor);
    addRow(m_blockLabel, m_block);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_result->setAccessibleName(tr("What came of it"));
    m_result->setMinimumHeight(260);
    m_result->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this);
    m_start = buttons->button(QDialogButtonBox::Ok);
    m_start->setObjectName(u"bulkStart"_s);
    makePrimary(*m_start);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(u"bulkClose"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_result, 1);
    column->addWidget(buttons);
    setMinimumWidth(620);
    keepRoom(*this);
}

void BulkDialog::fillMentors()
{
    const QDate today = m_services.context.clock.today();
    const auto mentors = DirectoryService(m_services.context).mentors();
    for (const Mentor &mentor : mentors ? *mentors : std::vector<Mentor>{}) {
        if (mentor.activeFrom <= today && (!mentor.activeTo || today <= *mentor.activeTo))
            m_mentor->addItem(mentor.name, mentor.id.value());
    }
    m_block->addItem(tr("Every block"));
    for (const SkillBlock &block : m_services.context.rules.current().blocks)
        m_block->addItem(tr("Block %1: %2").arg(block.number).arg(block.title), block.number);
}

const std::vector<CandidacyId> &BulkDialog::candidacies() const
{
    return m_scope->currentData().toInt() == static_cast<int>(BulkScope::Selected) ? m_choice.selected
                                                                                   : m_choice.listed;
}

bool BulkDialog::isAssigning() const
{
    return m_act->currentData().toInt() == static_cast<int>(BulkAct::AssignMentor);
}

void BulkDialog::refresh()
{
    for (QWidget *part : {static_cast<QWidget *>(m_mentor), static_cast<QWidget *>(m_block),
                          static_cast<QWidget *>(m_mentorLabel), static_cast<QWidget *>(m_blockLabel)})
        part->setVisible(isAssigning());
    const auto count = static_cast<int>(candidacies().size());
    m_start->setEnabled(true);
    m_start->setText(isAssigning() ? tr("&Assign to %n candidate(s)", nullptr, count)
                                   : tr("&Validate for %n candidate(s)", nullptr, count));
    if (isAssigning()) {
        m_summary->setText(
            tr("%n candidate(s) are accompanied from today; each is an act of its own.", nullptr, count));
    } else {
        countReady();
    }
}

void BulkDialog::countReady()
{
    m_summary->setText(tr("Counting the blocks that wait…"));
    m_services.reader.ask<qint64>(
        *this,
        [ids = candidacies(), blocks = static_cast<int>(m_services.context.rules.current().blocks.size())](
            const Database &database) { return countReadyBlocks(database, ids, blocks); },
        [this](const Result<qint64> &ready) {
            if (isAssigning() || m_work->isRunning())
                return;
            sayReady(ready);
        });
}

void BulkDialog::sayReady(const Result<qint64> &ready)
{
    if (!ready) {
        m_summary->setText(sentence(ready.error()));
        return;
    }
    m_start->setEnabled(*ready > 0);
    m_summary->setText(*ready > 0
                           ? tr("%n block(s) will be acquired for life, each by an act of its own that "
                                "carries your name. A mistake is cancelled by another act, which a second "
                                "person approves.",
                                nullptr, static_cast<int>(*ready))
                           : tr("No block of theirs waits for validation: there is nothing to do here. In "
                                "VAE the jury awards the blocks."));
}

void BulkDialog::run()
{
    const Actor &actor = m_services.desk.actor();
    const Blockers reasons = rightBlockers(actor, isAssigning() ? Right::AssignMentor : Right::ValidateBlock);
    if (!reasons.empty()) {
        m_summary->setText(asList(reasons));
        return;
    }
    const QVariant block = m_block->currentData();
    const auto step =
        isAssigning() ? m_work->assignMentor(MentorId{m_mentor->currentData().toLongLong()},
                                             block.isValid() ? std::optional(block.toInt()) : std::nullopt)
                      : m_work->validateReadyBlocks();
    m_progress->setMaximum(static_cast<int>(candidacies().size()));
    m_progress->setValue(0);
    m_progress->show();
    m_start->setEnabled(false);
    m_close->setText(tr("&Cancel"));
    m_summary->setText(tr("Under way. What is done stays done if you cancel."));
    m_work->start(candidacies(), step);
}

void BulkDialog::reject()
{
    if (m_work->isRunning()) {
        m_work->cancel();
    } else {
        QDialog::reject();
    }
}

void BulkDialog::showResult(bool isComplete)
{
    std::vector<BulkOutcome> outcomes = m_work->outcomes();
    std::ranges::stable_sort(outcomes, {}, &BulkOutcome::kind); // what needs a look comes first
    const QString counts = countsText(outcomes);
    m_summary->setText(isComplete ? counts : tr("Cancelled.") + u' ' + counts);
    std::vector<CellRow> rows;
    rows.reserve(outcomes.size());
    for (const BulkOutcome &outcome : outcomes) {
        rows.push_back(
            {{outcome.name + u" · "_s + outcome.number}, {{}, chipOf(outcome.kind)}, {outcome.text}});
    }
    m_result->setContent({tr("Candidate"), tr("Outcome"), tr("What was done, or why not")}, std::move(rows));
    m_result->show();
    m_progress->hide();
    m_start->setEnabled(true);
    m_close->setText(tr("&Close"));
    resize(760, 560);
}

} // namespace parchemin::ui
