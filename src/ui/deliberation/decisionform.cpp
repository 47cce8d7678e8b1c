#include "ui/deliberation/decisionform.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/icons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/deliberation/blockverdicts.h"
#include "ui/deliberation/deliberationwords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array outcomes{DecisionOutcome::Full, DecisionOutcome::Partial, DecisionOutcome::Deferred,
                              DecisionOutcome::Refused};
constexpr int textHeight = 74;

QPlainTextEdit *makeText(const QString &name, QLabel &label, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(textHeight);
    label.setBuddy(edit);
    label.setProperty("variant", u"field"_s);
    return edit;
}

/// The text cursor stays where it is when the text is what was typed, blanks at its ends apart.
void setText(QPlainTextEdit &edit, const QString &text)
{
    if (edit.toPlainText().trimmed() != text)
        edit.setPlainText(text);
}

} // namespace

DecisionForm::DecisionForm(QWidget *parent)
    : QWidget(parent)
    , m_outcomes(new QButtonGroup(this))
    , m_blocks(new BlockVerdicts(this))
    , m_motiveLabel(new QLabel(this))
    , m_motive(makeText(u"motiveEdit"_s, *m_motiveLabel, this))
    , m_adviceLabel(new QLabel(this))
    , m_advice(makeText(u"recommendationsEdit"_s, *m_adviceLabel, this))
    , m_votesLabel(new QLabel(this))
    , m_inFavour(new QSpinBox(this))
    , m_againstLabel(new QLabel(this))
    , m_against(new QSpinBox(this))
    , m_casting(new QCheckBox(this))
    , m_castingNote(new QLabel(this))
{
    makeFrame();
    connectInputs();
    retranslate();
}

void DecisionForm::makeFrame()
{
    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(12);
    texts->setVerticalSpacing(4);
    texts->addWidget(m_motiveLabel, 0, 0);
    texts->addWidget(m_adviceLabel, 0, 1);
    texts->addWidget(m_motive, 1, 0);
    texts->addWidget(m_advice, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_outcomeRow = makeOutcomes();
    column->addWidget(m_outcomeRow);
    column->addWidget(m_blocks);
    column->addLayout(texts);
    column->addWidget(makeVotes());
}

QWidget *DecisionForm::makeOutcomes()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5); // four of them stand in one row on a small screen
    m_outcomes->setExclusive(true);
    for (std::size_t place = 0; place < outcomes.size(); ++place) {
        auto *button = new QPushButton(line);
        button->setObjectName(u"outcome%1"_s.arg(codeName(outcomes.at(place))));
        button->setProperty("variant", u"outcome"_s);
        button->setProperty("outcome", codeName(outcomes.at(place)));
        button->setCheckable(true);
        button->setIcon(icon(chipOf(outcomes.at(place)).icon));
        m_outcomes->addButton(button, static_cast<int>(place));
        m_outcomeButtons.at(place) = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    return line;
}

QWidget *DecisionForm::makeVotes()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_inFavour->setObjectName(u"votesInFavour"_s);
    m_against->setObjectName(u"votesAgainst"_s);
    m_casting->setObjectName(u"castingVote"_s);
    m_votesLabel->setBuddy(m_inFavour);
    m_againstLabel->setBuddy(m_against);
    for (QSpinBox *votes : {m_inFavour, m_against}) {
        votes->setRange(0, 9);
        votes->setFixedWidth(64);
    }
    for (QLabel *label : {m_votesLabel, m_againstLabel})
        label->setProperty("variant", u"field"_s);
    row->addWidget(m_votesLabel);
    row->addWidget(m_inFavour);
    row->addSpacing(8);
    row->addWidget(m_againstLabel);
    row->addWidget(m_against);
    row->addSpacing(8);
    row->addWidget(m_casting);
    row->addWidget(m_castingNote, 1);
    m_castingNote->setObjectName(u"castingNote"_s);
    m_castingNote->setProperty("variant", u"small"_s);
    m_castingNote->setTextFormat(Qt::PlainText);
    m_castingNote->setWordWrap(true);
    return line;
}

void DecisionForm::connectInputs()
{
    connect(m_outcomes, &QButtonGroup::idClicked, this, [this] {
        // The title is every block: those that are left are granted with it.
        if (outcome() == DecisionOutcome::Full && m_blocks->verdicts().empty())
            m_blocks->grantAll();
        refreshParts();
        emit edited();
        emit outcomeChosen();
    });
    connect(m_blocks, &BlockVerdicts::edited, this, &DecisionForm::edited);
    connect(m_motive, &QPlainTextEdit::textChanged, this, &DecisionForm::edited);
    connect(m_advice, &QPlainTextEdit::textChanged, this, &DecisionForm::edited);
    connect(m_inFavour, &QSpinBox::valueChanged, this, [this](int votes) {
        // Everyone who sits votes: the others follow, and may be typed all the same.
        if (m_subject) {
            const QSignalBlocker quiet(m_against);
            m_against->setValue(std::max(m_subject->members - votes, 0));
        }
        refreshParts();
        emit edited();
    });
    connect(m_against, &QSpinBox::valueChanged, this, [this] {
        refreshParts();
        emit edited();
    });
    connect(m_casting, &QCheckBox::toggled, this, &DecisionForm::edited);
}

void DecisionForm::setSubject(const Subject &subject, const std::optional<UnfinishedDecision> &typed)
{
    m_subject = subject;
    const QSignalBlocker quiet(this);
    m_blocks->setBlocks(*subject.sheet, subject.acquired);
    show(typed.value_or(
        UnfinishedDecision{{.outcome = DecisionOutcome::Full, .vote = {subject.members, 0}}, false}));
    refreshParts();
}

void DecisionForm::show(const UnfinishedDecision &typed)
{
    m_outcomes->setExclusive(false);
    for (std::size_t place = 0; place < outcomes.size(); ++place) {
        m_outcomeButtons.at(place)->setChecked(typed.hasOutcome &&
                                               outcomes.at(place) == typed.content.outcome);
    }
    m_outcomes->setExclusive(true);
    m_blocks->setVerdicts(typed.content.blocks);
    setText(*m_motive, typed.content.motive);
    setText(*m_advice, typed.content.recommendations);
    m_inFavour->setValue(typed.content.vote.inFavour);
    m_against->setValue(typed.content.vote.against);
    m_casting->setChecked(typed.content.vote.castingVoteUsed);
}

std::optional<DecisionOutcome> DecisionForm::outcome() const
{
    const int place = m_outcomes->checkedId();
    return place < 0 ? std::nullopt : std::optional(outcomes.at(static_cast<std::size_t>(place)));
}

UnfinishedDecision DecisionForm::typed() const
{
    const std::optional<DecisionOutcome> chosen = outcome();
    UnfinishedDecision typed{{.outcome = chosen.value_or(DecisionOutcome::Full),
                              .blocks = m_blocks->verdicts(),
                              .motive = m_motive->toPlainText().trimmed(),
                              .recommendations = m_advice->toPlainText().trimmed(),
                              .vote = {m_inFavour->value(), m_against->value(), m_casting->isChecked()}},
                             chosen.has_value()};
    return typed;
}

std::optional<DecisionDraft> DecisionForm::draft() const
{
    UnfinishedDecision all = typed();
    if (!all.hasOutcome)
        return std::nullopt;
    if (!m_blocks->isVisibleTo(this))
        all.content.blocks.clear();
    if (!m_casting->isVisibleTo(this))
        all.content.vote.castingVoteUsed = false;
    return all.content;
}

void DecisionForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QPushButton *button : m_outcomeButtons)
        button->setEnabled(!isReadOnly || button->isChecked());
    m_blocks->setReadOnly(isReadOnly);
    m_motive->setReadOnly(isReadOnly);
    m_advice->setReadOnly(isReadOnly);
    for (QSpinBox *votes : {m_inFavour, m_against})
        votes->setReadOnly(isReadOnly);
    m_casting->setEnabled(!isReadOnly);
    refreshParts();
}

void DecisionForm::choose(DecisionOutcome outcome)
{
    for (std::size_t place = 0; place < outcomes.size(); ++place) {
        if (outcomes.at(place) == outcome)
            m_outcomeButtons.at(place)->click();
    }
}

void DecisionForm::focusOutcome()
{
    const int place = std::max(m_outcomes->checkedId(), 0);
    m_outcomeButtons.at(static_cast<std::size_t>(place))->setFocus(Qt::ShortcutFocusReason);
}

void DecisionForm::refreshParts()
{
    const std::optional<DecisionOutcome> chosen = outcome();
    const bool isVae = m_subject && m_subject->route == AccessRoute::Vae;
    const bool mayGrant = chosen == DecisionOutcome::Full || chosen == DecisionOutcome::Partial;
    m_blocks->setVisible(isVae && mayGrant && m_blocks->topLevelItemCount() > 0);
    refreshCasting();
    const bool isFull = chosen == DecisionOutcome::Full;
    m_motiveLabel->setText(isFull ? tr("&Motive and observations (optional)") : tr("&Motive, by competency"));
    m_adviceLabel->setText(isFull ? tr("Recomme&ndations (optional)") : tr("Recomme&ndations"));
}

/// BR-49: a casting vote settles the tie of everybody who sits, and only where a rule set gives it.
void DecisionForm::refreshCasting()
{
    const QString note = castingNote();
    m_casting->setVisible(note.isEmpty());
    m_castingNote->setText(note);
    m_castingNote->setVisible(!note.isEmpty());
}

QString DecisionForm::castingNote() const
{
    const int members = m_subject ? m_subject->members : 0;
    if (!m_subject || !m_subject->hasCastingVote)
        return tr("No casting vote: no rule that applies gives the chair one.");
    if (members % 2 != 0)
        return tr("No casting vote: the votes of %n member(s) cannot tie.", nullptr, members);
    if (m_inFavour->value() + m_against->value() == members && m_inFavour->value() == m_against->value())
        return {};
    return tr("The chair's casting vote counts only when the votes of the %n member(s) tie.", nullptr,
              members);
}

void DecisionForm::retranslate()
{
    const std::array words{tr("Title &granted"), tr("&Partial validation"), tr("Defe&rred"), tr("Ref&used")};
    for (std::size_t place = 0; place < words.size(); ++place)
        m_outcomeButtons.at(place)->setText(words.at(place));
    m_votesLabel->setText(tr("V&otes for the decision"));
    m_againstLabel->setText(tr("&Against"));
    m_inFavour->findChild<QLineEdit *>()->setAccessibleName(tr("Votes for the decision"));
    m_against->findChild<QLineEdit *>()->setAccessibleName(tr("Votes against the decision"));
    m_casting->setText(tr("The chair's casting vote was used"));
    m_blocks->retranslate();
    refreshParts();
}

} // namespace parchemin::ui
