#include "ui/submissions/earlierpane.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

#include "ui/elidedcombo.h"
#include "ui/submissions/competencygrid.h"
#include "ui/submissions/submissiontexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

EarlierPane::EarlierPane(QAction *copying, QWidget *parent)
    : QFrame(parent)
    , m_closing(makeAction(this, Icon::Cross))
    , m_title(new QLabel(this))
    , m_choice(new ElidedCombo(this))
    , m_grid(new CompetencyGrid(this))
    , m_comment(new QLabel(this))
    , m_block{.number = 0,
              .code = {},
              .title = {},
              .modalityText = {},
              .requiresValidatingMentor = false,
              .competencies = {}}
{
    setObjectName(u"earlierPane"_s);
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(ui::font(TextStyle::Strong));
    m_choice->setObjectName(u"earlierChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_grid->setBrief(true);
    m_grid->setReadOnly(true);
    connect(m_closing, &QAction::triggered, this, &EarlierPane::closeRequested);
    connect(m_grid, &CompetencyGrid::referenceFollowed, this, &EarlierPane::referenceFollowed);
    m_comment->setObjectName(u"earlierComment"_s);
    m_comment->setWordWrap(true);
    m_comment->setTextFormat(Qt::PlainText);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 4, 12, 8);
    head->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(new ActionButton(m_closing, ActionButton::Variant::Quiet, this));
    head->addLayout(first);
    head->addWidget(m_choice);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(8);
    foot->addWidget(m_comment);
    foot->addWidget(new ActionButton(copying, ActionButton::Variant::Secondary, this), 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addLayout(foot);
    setMinimumWidth(270);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &EarlierPane::refresh);
    retranslate();
}

void EarlierPane::setDesk(const EvaluationDesk &desk, const Evaluation *beside)
{
    const Evaluation *shown = current();
    const std::optional<EvaluationId> kept = shown == nullptr ? std::nullopt : std::optional(shown->id);
    m_evaluations.clear();
    m_block = desk.block;
    m_grid->setBlock(desk.block);
    m_grid->setReadOnly(true);
    for (const EvaluatedAttempt &attempt : desk.earlier)
        addEvaluations(attempt.submission.attempt, attempt.evaluations);
    addEvaluations(desk.submission.attempt, desk.evaluations);
    if (beside != nullptr) {
        std::erase_if(m_evaluations,
                      [beside](const Entry &entry) { return entry.evaluation.id == beside->id; });
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Entry &entry : m_evaluations) {
        m_choice->addItem(tr("No. %1 · %2", "attempt, outcome and evaluator of an evaluation")
                              .arg(entry.attempt)
                              .arg(evaluationTitle(entry.evaluation)));
    }
    const auto same = std::ranges::find_if(
        m_evaluations, [&kept](const Entry &entry) { return entry.evaluation.id == kept; });
    if (same != m_evaluations.end())
        m_choice->setCurrentIndex(static_cast<int>(same - m_evaluations.begin()));
    refresh();
}

void EarlierPane::addEvaluations(int attempt, const std::vector<Evaluation> &evaluations)
{
    for (const Evaluation &evaluation : evaluations)
        m_evaluations.insert(m_evaluations.begin(), Entry{attempt, evaluation});
}

const Evaluation *EarlierPane::current() const
{
    const int index = m_choice->currentIndex();
    return index < 0 ? nullptr : &m_evaluations.at(static_cast<std::size_t>(index)).evaluation;
}

void EarlierPane::setCurrent(int competency)
{
    m_grid->setCurrent(competency);
}

void EarlierPane::refresh()
{
    const Evaluation *shown = current();
    for (const Competency &competency : m_block.competencies) {
        m_grid->setEntry(competency.ordinal,
                         shown == nullptr ? GridEntry{} : entryOf(*shown, competency.ordinal));
    }
    m_grid->setReadOnly(true);
    QString comment = shown == nullptr ? QString() : shown->comment;
    if (shown != nullptr && !shown->correctionReason.isEmpty())
        comment += u'\n' + tr("Corrected because: %1").arg(shown->correctionReason);
    m_comment->setText(comment.trimmed());
    m_comment->setVisible(!m_comment->text().isEmpty());
}

void EarlierPane::retranslate()
{
    m_title->setText(tr("Earlier evaluations"));
    m_closing->setText(tr("Close the earlier evaluations"));
    m_choice->setAccessibleName(m_title->text());
    m_choice->view()->setAccessibleName(m_title->text());
    m_grid->setAccessibleName(tr("Competencies of the earlier evaluation"));
    m_grid->retranslate();
    for (int row = 0; row < m_choice->count(); ++row) {
        const Entry &entry = m_evaluations.at(static_cast<std::size_t>(row));
        m_choice->setItemText(row, tr("No. %1 · %2", "attempt, outcome and evaluator of an evaluation")
                                       .arg(entry.attempt)
                                       .arg(evaluationTitle(entry.evaluation)));
    }
}

} // namespace parchemin::ui
