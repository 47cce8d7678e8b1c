#include "ui/jurordesk/jurordossierview.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/blockstrip.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/fonts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/deliberation/deliberationwords.h"
#include "ui/dossier/blockwords.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array leanings{Leaning::Favourable, Leaning::Reserved, Leaning::Unfavourable};
constexpr std::array leaningOutcomes{"FULL", "DEFERRED", "REFUSED"}; // their colours

BlockStates statesOf(const CandidacyFacts &facts)
{
    std::vector<BlockState> states;
    for (const BlockFacts &block : facts.blocks)
        states.push_back(blockState(block));
    return blockStates(states);
}

QString filesText(const std::vector<Deliverable> &files)
{
    if (files.empty())
        return JurorDossierView::tr("no file");
    return files.size() == 1 ? files.front().name
                             : JurorDossierView::tr("%n file(s)", nullptr, static_cast<int>(files.size()));
}

/// The competency, what the mentor said of it, and where it is proved.
QString competencyText(const Competency &competency, const CompetencyRating *rating)
{
    QString text = competency.label;
    if (rating == nullptr)
        return text;
    if (!rating->comment.isEmpty())
        text += u'\n' + JurorDossierView::tr("Mentor: %1").arg(rating->comment);
    if (!rating->evidence.isEmpty())
        text += u'\n' + JurorDossierView::tr("Proof: %1").arg(rating->evidence);
    return text;
}

const CompetencyRating *ratingOf(const BlockFacts &facts, int competency)
{
    if (!facts.evaluation)
        return nullptr;
    const std::vector<CompetencyRating> &ratings = facts.evaluation->ratings;
    const auto found = std::ranges::find(ratings, competency, &CompetencyRating::competency);
    return found == ratings.end() ? nullptr : &*found;
}

QPlainTextEdit *makeText(const QString &name, QLabel &label, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(76);
    label.setBuddy(edit);
    label.setProperty("variant", u"field"_s);
    return edit;
}

} // namespace

JurorDossierView::JurorDossierView(QWidget *parent)
    : ScrollColumn(parent)
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_strip(new BlockStrip({}, this))
    , m_piecesLabel(new QLabel(this))
    , m_pieces(new CellTable(0, this))
    , m_gridLabel(new QLabel(this))
    , m_grid(new CellTable(0, this))
    , m_questionsLabel(new QLabel(this))
    , m_questions(makeText(u"jurorQuestions"_s, *m_questionsLabel, this))
    , m_notesLabel(new QLabel(this))
    , m_notes(makeText(u"jurorNotes"_s, *m_notesLabel, this))
    , m_leaningLabel(new QLabel(this))
    , m_leanings(new QButtonGroup(this))
{
    setObjectName(u"jurorDossierView"_s);
    makeFrame();
    connect(m_pieces, &CellTable::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= static_cast<int>(m_list.size()))
            return;
        showGrid();
        emit filesChosen(m_list.at(static_cast<std::size_t>(row)).files);
    });
    const auto follow = [this](const QModelIndex &index) {
        const int row = m_pieces->currentRow();
        if (!m_dossier || row < 0 || !m_list.at(static_cast<std::size_t>(row)).block)
            return;
        const BlockFacts &facts = m_dossier->facts.blocks.at(
            static_cast<std::size_t>(*m_list.at(static_cast<std::size_t>(row)).block));
        const Competency &competency = facts.block->competencies.at(static_cast<std::size_t>(index.row()));
        const CompetencyRating *rating = ratingOf(facts, competency.ordinal);
        const std::vector<PageReference> places =
            rating == nullptr ? std::vector<PageReference>() : referencesIn(rating->evidence);
        if (!places.empty())
            emit referenceFollowed(places.front());
    };
    connect(m_grid, &QAbstractItemView::activated, this, follow);
    connect(m_questions, &QPlainTextEdit::textChanged, this,
            [this] { emit questionsTyped(m_questions->toPlainText()); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { emit notesTyped(m_notes->toPlainText()); });
    connect(m_leanings, &QButtonGroup::idClicked, this,
            [this](int place) { emit leaningChosen(leanings.at(static_cast<std::size_t>(place))); });
    retranslate();
}

void JurorDossierView::makeFrame()
{
    m_name->setObjectName(u"jurorCandidate"_s);
    QFont nameFont = ui::font(TextStyle::CardTitle);
    nameFont.setPixelSize(16);
    m_name->setFont(nameFont);
    m_line->setObjectName(u"jurorCandidateLine"_s);
    m_line->setProperty("variant", u"muted"_s);
    for (QLabel *label : {m_name, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_piecesLabel, m_gridLabel, m_leaningLabel})
        label->setProperty("variant", u"field"_s);
    m_pieces->setObjectName(u"jurorPieces"_s);
    m_pieces->setRowKept(true);
    m_pieces->setFixedHeight(212);
    m_piecesLabel->setBuddy(m_pieces);
    m_grid->setObjectName(u"jurorGrid"_s);
    m_grid->setMinimumHeight(210);
    m_gridLabel->setBuddy(m_grid);
    auto *content = new QWidget(this);
    content->setProperty("variant", u"surface"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_name, m_line, m_strip, m_piecesLabel, m_pieces, m_questionsLabel, m_questions, m_leaningLabel,
             makeLeanings(), m_notesLabel, m_notes, m_gridLabel, m_grid})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
    tabAsLaidOut(*content);
    setMinimumWidth(280);
}

QWidget *JurorDossierView::makeLeanings()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_leanings->setExclusive(true);
    for (std::size_t place = 0; place < leanings.size(); ++place) {
        auto *button = new QPushButton(line);
        button->setObjectName(u"leaning%1"_s.arg(codeName(leanings.at(place))));
        button->setProperty("variant", u"outcome"_s);
        button->setProperty("outcome", QString::fromLatin1(leaningOutcomes.at(place)));
        button->setCheckable(true);
        m_leanings->addButton(button, static_cast<int>(place));
        m_leaningButtons.at(place) = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    return line;
}

void JurorDossierView::setDossier(const JurorDossier &dossier)
{
    const bool isOther = !m_dossier || m_dossier->defence.id != dossier.defence.id;
    m_dossier = dossier;
    m_name->setText(officialName(dossier.facts.person));
    m_line->setText(tr("%1 · %2 · %n block(s) acquired", "access route, times",
                       static_cast<int>(activeBlocks(dossier.facts.blocks).size()))
                        .arg(word(dossier.facts.candidacy.route), timesText(dossier.defence)));
    m_strip->setStates(statesOf(dossier.facts));
    showPieces();
    if (isOther && !m_list.empty()) {
        m_pieces->setCurrentRow(-1);
        m_pieces->setCurrentRow(0);
    }
    setNote(dossier.note);
}

void JurorDossierView::setNote(const JurorNote &note)
{
    const QSignalBlocker quietQuestions(m_questions);
    const QSignalBlocker quietNotes(m_notes);
    if (m_questions->toPlainText() != note.questions)
        m_questions->setPlainText(note.questions);
    if (m_notes->toPlainText() != note.notes)
        m_notes->setPlainText(note.notes);
    m_leanings->setExclusive(false);
    for (std::size_t place = 0; place < leanings.size(); ++place)
        m_leaningButtons.at(place)->setChecked(note.leaning == leanings.at(place));
    m_leanings->setExclusive(true);
}

void JurorDossierView::showPieces()
{
    m_list.clear();
    std::vector<CellRow> rows;
    const CandidacyFacts &facts = m_dossier->facts;
    if (facts.dossier) {
        m_list.push_back({std::nullopt, facts.dossier->deliverables});
        rows.push_back({{tr("Evidence dossier, version %1 — %2", "number, files")
                             .arg(facts.dossier->version)
                             .arg(filesText(facts.dossier->deliverables))},
                        {{},
                         Chip{facts.dossier->isComplete ? Icon::Check : Icon::Triangle,
                              facts.dossier->isComplete ? tr("Complete") : tr("Incomplete"),
                              facts.dossier->isComplete ? Tone::Positive : Tone::Attention}}});
    }
    for (std::size_t place = 0; place < facts.blocks.size(); ++place) {
        const BlockFacts &block = facts.blocks.at(place);
        Piece piece{static_cast<int>(place), {}};
        QString work = tr("nothing was handed in");
        if (block.submission) {
            piece.files = block.submission->deliverables;
            work = filesText(piece.files);
        } else if (block.validation) {
            work = word(block.validation->source);
        }
        m_list.push_back(std::move(piece));
        rows.push_back({{tr("Block %1 — %2", "number, files").arg(block.block->number).arg(work),
                         {},
                         block.block->title},
                        {{}, Chip::of(displayStateOf(blockState(block)))}});
    }
    m_pieces->setContent({tr("Piece"), tr("State", "of a block")}, std::move(rows));
}

void JurorDossierView::showGrid()
{
    const int row = m_pieces->currentRow();
    if (!m_dossier || row < 0 || row >= static_cast<int>(m_list.size()))
        return;
    const std::optional<int> place = m_list.at(static_cast<std::size_t>(row)).block;
    if (!place) {
        m_gridLabel->setText(tr("Competencies: choose a block"));
        m_grid->setContent({tr("Competency"), tr("Level", "of a competency")}, {});
        return;
    }
    const BlockFacts &facts = m_dossier->facts.blocks.at(static_cast<std::size_t>(*place));
    std::vector<CellRow> rows;
    for (const Competency &competency : facts.block->competencies) {
        const CompetencyRating *rating = ratingOf(facts, competency.ordinal);
        const Chip chip = rating == nullptr ? Chip{Icon::CircleDashed, tr("Not rated"), Tone::Neutral}
                                            : chipOf(rating->level);
        rows.push_back({{competencyText(competency, rating), {}, competency.code}, {{}, chip}});
    }
    m_gridLabel->setText(
        facts.evaluation ? tr("Competencies of block %1, rated by %2 on %3 (Return opens the proof)")
                               .arg(facts.block->number)
                               .arg(facts.evaluation->evaluatorName, dayText(facts.evaluation->lockedAt))
                         : tr("Competencies of block %1, not rated by a mentor").arg(facts.block->number));
    m_grid->setContent({tr("Competency"), tr("Level", "of a competency")}, std::move(rows));
}

void JurorDossierView::focusQuestions()
{
    m_questions->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_questions);
}

void JurorDossierView::focusNotes()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_notes);
}

void JurorDossierView::focusPieces()
{
    m_pieces->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_pieces);
}

void JurorDossierView::retranslate()
{
    m_piecesLabel->setText(tr("Pieces of the dossier"));
    m_pieces->setAccessibleName(m_piecesLabel->text());
    m_gridLabel->setWordWrap(true);
    m_grid->setAccessibleName(tr("Competencies with the mentor's levels"));
    m_questionsLabel->setText(tr("My questions for the defence"));
    m_notesLabel->setText(tr("My notes (nobody else reads them)"));
    m_leaningLabel->setText(tr("My opinion before the defence (confidential)"));
    const std::array words{tr("Favourable"), tr("Reserved"), tr("Unfavourable")};
    for (std::size_t place = 0; place < words.size(); ++place) {
        m_leaningButtons.at(place)->setText(words.at(place));
        m_leaningButtons.at(place)->setToolTip(
            tr("%1 (%2)", "opinion, its key").arg(words.at(place)).arg(place + 1));
    }
    if (m_dossier) {
        const int row = m_pieces->currentRow();
        const QSignalBlocker quiet(m_pieces);
        showPieces();
        m_pieces->setCurrentRow(row);
        showGrid();
    }
}

} // namespace parchemin::ui
