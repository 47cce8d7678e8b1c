#include "ui/blocks/blockdetail.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/statechip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/dossier/blockwords.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/equivalencewords.h"
#include "ui/dossier/verdictcard.h"
#include "ui/scrollcolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 12;

/// The competency, and under it what the evaluator said and where it is proved.
QString competencyText(const FrozenRating &rating)
{
    QString text = rating.label;
    if (!rating.comment.isEmpty())
        text += u'\n' + BlockDetail::tr("Comment: %1").arg(rating.comment);
    if (!rating.evidence.isEmpty())
        text += u'\n' + BlockDetail::tr("Evidence: %1").arg(rating.evidence);
    return text;
}

/// A block that was granted without a grid has no level to show, and none is missing.
std::vector<CellRow> gridRows(const SkillBlock &block, const std::optional<FrozenGrid> &grid, bool isAcquired,
                              const Equivalences &equivalences)
{
    std::vector<CellRow> rows;
    if (grid) {
        for (const FrozenRating &rating : grid->ratings)
            rows.push_back({{competencyText(rating), {}, rating.code}, {{}, chipOf(rating.level)}});
    }
    if (!rows.empty())
        return rows;
    for (const Competency &competency : block.competencies) {
        const Cell level =
            isAcquired ? Cell{u"—"_s}
                       : Cell{{}, Chip{Icon::CircleDashed, BlockDetail::tr("Not rated"), Tone::Neutral}};
        rows.push_back({{markedLabel(competency, equivalences), {}, competency.code}, level});
    }
    return rows;
}

QString filesText(const Submission &submission)
{
    QStringList lines;
    for (const Deliverable &file : submission.deliverables) {
        lines.append(BlockDetail::tr("%1 (%2)", "file name, size")
                         .arg(file.name, QLocale().formattedDataSize(file.size, 0)));
    }
    return lines.isEmpty() ? BlockDetail::tr("No file") : lines.join(u'\n');
}

/// What is known of the latest submission, one fact a line.
QString workText(const BlockFacts &facts, const std::optional<FrozenGrid> &grid,
                 const Equivalences &equivalences)
{
    QStringList lines;
    if (facts.submission) {
        const Submission &submission = *facts.submission;
        lines.append(BlockDetail::tr("Attempt %1, handed in on %2")
                         .arg(submission.attempt)
                         .arg(dayText(submission.submittedAt)));
        lines.append(filesText(submission));
        if (submission.isGroupWork)
            lines.append(BlockDetail::tr("Group work: the person's own part counts."));
        if (!submission.originalityStatement.isEmpty())
            lines.append(BlockDetail::tr("Originality: %1").arg(submission.originalityStatement));
    } else {
        lines.append(BlockDetail::tr("Nothing was handed in for this block."));
    }
    if (grid && !grid->comment.isEmpty()) {
        lines.append(
            BlockDetail::tr("%1 wrote: “%2”", "evaluator, comment").arg(grid->evaluator, grid->comment));
    }
    if (facts.validation) {
        lines.append(BlockDetail::tr("Source: %1", "of a validation").arg(word(facts.validation->source)));
        if (!facts.validation->legalNote.isEmpty())
            lines.append(facts.validation->legalNote);
    }
    for (const PartialEquivalence &equivalence : equivalences)
        lines.append(BlockDetail::tr("Partial equivalence: %1").arg(equivalenceLine(equivalence)));
    return lines.join(u'\n');
}

} // namespace

BlockDetail::BlockDetail(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_chip(new StateChip(this))
    , m_gridCard(new Card(this))
    , m_grid(new CellTable(0, this))
    , m_workCard(new Card(this))
    , m_work(new QLabel(this))
    , m_verdict(new VerdictCard(this))
{
    m_name->setObjectName(u"blockDetailName"_s);
    QFont nameFont = ui::font(TextStyle::CardTitle);
    nameFont.setPixelSize(16);
    m_name->setFont(nameFont);
    m_line->setObjectName(u"blockDetailLine"_s);
    m_line->setProperty("variant", u"muted"_s);
    m_work->setObjectName(u"blockWork"_s);
    for (QLabel *label : {m_name, m_line, m_work}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_grid->setObjectName(u"frozenGrid"_s);
    m_gridCard->setFlush(true);
    m_gridCard->body().addWidget(m_grid);
    m_gridCard->setMinimumHeight(260);
    m_workCard->body().addWidget(m_work);
    m_verdict->setObjectName(u"blockVerdict"_s);
    auto *scroll = new ScrollColumn(this);
    scroll->setObjectName(u"blockDetailScroll"_s);
    scroll->setWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_verdict, &VerdictCard::followed, this, &BlockDetail::fixRequested);
}

QWidget *BlockDetail::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"blockDetailContent"_s);
    auto *head = new Card(content);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    auto *headRow = new QHBoxLayout;
    headRow->addLayout(texts, 1);
    headRow->addWidget(m_chip, 0, Qt::AlignTop);
    head->body().addLayout(headRow);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_verdict);
    right->addWidget(m_workCard);
    right->addStretch(1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(m_gridCard, 19);
    lower->addLayout(right, 13);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, margin - 2, margin, margin - 2);
    rows->setSpacing(gap);
    rows->addWidget(head);
    rows->addLayout(lower, 1);
    return content;
}

void BlockDetail::setContent(Dossier dossier, int block, const std::optional<FrozenGrid> &grid)
{
    m_dossier = std::move(dossier);
    m_block = block;
    m_frozen = grid;
    retranslate();
}

void BlockDetail::retranslate()
{
    if (!m_dossier)
        return;
    refreshHead();
    refreshGrid();
    refreshWork();
    m_verdict->setVerdict(blockVerdict(*m_dossier, m_block));
}

void BlockDetail::refreshHead()
{
    const CandidacyFacts &facts = m_dossier->facts;
    m_name->setText(tr("%1 · block %2", "name of a person, number of a block")
                        .arg(officialName(facts.person))
                        .arg(m_block));
    m_line->setText(tr("%1\nDossier %2 · %3", "title of the block, number of the dossier, access route")
                        .arg(factsOf(*m_dossier, m_block).block->title, facts.candidacy.number,
                             word(facts.candidacy.route)));
    m_chip->setChip(Chip::of(displayStateOf(blockOf(*m_dossier, m_block))));
}

void BlockDetail::refreshGrid()
{
    const SkillBlock &block = *factsOf(*m_dossier, m_block).block;
    m_grid->setAccessibleName(tr("Grid of block %1").arg(m_block));
    const bool isEvaluated = m_frozen && m_frozen->lockedAt.isValid();
    const std::optional<BlockValidation> &validation = factsOf(*m_dossier, m_block).validation;
    const bool isAcquired = validation && validation->isActive();
    if (isEvaluated) {
        m_gridCard->setTitle(
            tr("Grid locked by %1 on %2").arg(m_frozen->evaluator, dayText(m_frozen->lockedAt)));
    } else if (isAcquired) {
        m_gridCard->setTitle(tr("Acquired without a grid: %1", "how").arg(word(validation->source)));
    } else {
        m_gridCard->setTitle(tr("No grid has been locked yet"));
    }
    m_grid->setContent(
        {tr("Competency"), tr("Level", "of a competency")},
        gridRows(block, m_frozen, isAcquired, equivalencesOf(m_dossier->equivalences, m_block)));
}

void BlockDetail::refreshWork()
{
    m_workCard->setTitle(tr("What was handed in"));
    m_work->setText(
        workText(factsOf(*m_dossier, m_block), m_frozen, equivalencesOf(m_dossier->equivalences, m_block)));
}

} // namespace parchemin::ui
