#include "ui/submissions/evaluationpanel.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/equivalencewords.h"
#include "ui/dressing.h"
#include "ui/elidedlabel.h"
#include "ui/submissions/submissiontexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// What the style sheet selects on.
QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Waiting:
    case Tone::Active:
        return u"active"_s;
    case Tone::Attention:
        return u"attention"_s;
    case Tone::Positive:
        return u"positive"_s;
    case Tone::Negative:
        return u"negative"_s;
    }
    Q_UNREACHABLE();
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("variant", u"hairline"_s);
    return line;
}

} // namespace

EvaluationPanel::EvaluationPanel(const OutcomePanel::Outcomes &outcomes, const QList<QAction *> &tools,
                                 QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_attempt(new QLabel(this))
    , m_block(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_notice(new QLabel(this))
    , m_remedies(new QWidget(this))
    , m_remedy(new ActionButton(m_remedies))
    , m_grid(new CompetencyGrid(this))
    , m_outcome(new OutcomePanel(outcomes, this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_grid->setObjectName(u"competencyGrid"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(tools));
    column->addWidget(m_notice);
    column->addWidget(m_remedies);
    column->addWidget(makeLine(this));
    column->addWidget(m_grid, 1);
    column->addWidget(makeLine(this));
    column->addWidget(m_outcome);
    setMinimumWidth(400);
}

QWidget *EvaluationPanel::makeHead(const QList<QAction *> &tools)
{
    m_name->setObjectName(u"evaluationName"_s);
    m_name->setFont(ui::font(TextStyle::CardTitle));
    m_attempt->setObjectName(u"evaluationAttempt"_s);
    m_progressText->setObjectName(u"evaluationProgress"_s);
    for (QLabel *label : {m_attempt, m_block, m_progressText})
        label->setProperty("variant", u"small"_s);
    for (QLabel *label : {m_name, m_attempt, m_block, m_notice})
        label->setTextFormat(Qt::PlainText);
    m_notice->setObjectName(u"evaluationNotice"_s);
    m_notice->setProperty("variant", u"notice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_remedy->setObjectName(u"noticeRemedy"_s);
    m_remedies->hide();
    auto *remedies = new QHBoxLayout(m_remedies);
    remedies->setContentsMargins(12, 6, 12, 6);
    remedies->addWidget(m_remedy);
    remedies->addStretch(1);
    m_progress->setTextVisible(false);

    auto *toolRow = new QHBoxLayout(m_tools);
    toolRow->setContentsMargins(0, 0, 0, 0);
    toolRow->setSpacing(2);
    for (QAction *tool : tools)
        toolRow->addWidget(new ActionButton(tool, ActionButton::Variant::Quiet, m_tools));
    auto *last = new QHBoxLayout;
    last->addWidget(m_progressText, 1);
    last->addWidget(m_tools);

    auto *head = new QWidget(this);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_attempt);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(5);
    column->addLayout(first);
    column->addWidget(m_block);
    column->addWidget(m_progress);
    column->addLayout(last);
    return head;
}

void EvaluationPanel::setDesk(const EvaluationDesk &desk, const QDateTime &)
{
    const bool isSame = m_desk && m_desk->submission.id == desk.submission.id;
    m_desk = desk;
    if (!isSame)
        m_grid->setBlock(desk.block);
    refreshHead();
}

void EvaluationPanel::setDraft(const EvaluationDraft &draft)
{
    m_rated = static_cast<int>(draft.ratings.size());
    m_marks = m_desk->standingEquivalences();
    showMarks();
    m_tools->show();
    m_grid->setReadOnly(false);
    for (const Competency &competency : m_desk->block.competencies)
        m_grid->setEntry(competency.ordinal, entryOf(draft, competency.ordinal));
    m_outcome->setReadOnly(false);
    m_outcome->setComment(draft.comment);
    refreshHead();
}

void EvaluationPanel::setLocked(const Evaluation *evaluation)
{
    m_rated = evaluation == nullptr ? 0 : static_cast<int>(evaluation->ratings.size());
    m_marks =
        evaluation == nullptr ? m_desk->standingEquivalences() : m_desk->equivalencesBehind(*evaluation);
    showMarks();
    for (const Competency &competency : m_desk->block.competencies) {
        m_grid->setEntry(competency.ordinal,
                         evaluation == nullptr ? GridEntry{} : entryOf(*evaluation, competency.ordinal));
    }
    m_tools->hide();
    m_grid->setReadOnly(true);
    m_outcome->setComment(evaluation == nullptr ? QString() : evaluation->comment);
    m_outcome->setReadOnly(true);
    refreshHead();
}

void EvaluationPanel::setNotice(const QString &notice, Tone tone, QAction *remedy)
{
    m_remedy->setAction(remedy);
    m_remedies->setVisible(remedy != nullptr);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_notice->setProperty("tone", nameOf(tone));
    dressAnew(*m_notice);
}

void EvaluationPanel::retranslate()
{
    m_grid->retranslate();
    m_grid->setAccessibleName(tr("Competencies"));
    m_progress->setAccessibleName(tr("Progress of the evaluation"));
    m_outcome->retranslate();
    showMarks();
    refreshHead();
}

void EvaluationPanel::showMarks()
{
    if (!m_desk)
        return;
    for (const Competency &competency : m_desk->block.competencies)
        m_grid->setMark(competency.ordinal, equivalenceMark(m_marks, competency.ordinal));
}

void EvaluationPanel::refreshHead()
{
    if (!m_desk)
        return;
    const auto total = static_cast<int>(m_desk->block.competencies.size());
    m_name->setText(officialName(m_desk->person));
    m_attempt->setText(attemptText(m_desk->submission));
    m_block->setText(tr("Block %1 — %2", "number, title").arg(m_desk->block.number).arg(m_desk->block.title));
    m_progress->setRange(0, total);
    m_progress->setValue(m_rated);
    m_progressText->setText(tr("%n competency(ies) rated of %1", nullptr, m_rated).arg(total));
}

} // namespace parchemin::ui
