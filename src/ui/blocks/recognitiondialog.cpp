#include "ui/blocks/recognitiondialog.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/equivalenceservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <iterator>
#include <vector>

#include "ui/blocks/competencychecks.h"
#include "ui/candidates/candidatechooser.h"
#include "ui/dialogroom.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"
#include "ui/forms/keptentry.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array sources{ValidationSource::Equivalence, ValidationSource::PriorProof};

void tell(QLabel &trouble, QWidget &field, const QString &text)
{
    trouble.setText(text);
    trouble.setVisible(!text.isEmpty());
    field.setAccessibleDescription(text);
}

void dressTrouble(QLabel &trouble, const QString &name)
{
    trouble.setObjectName(name);
    trouble.setProperty("variant", u"error"_s);
    trouble.setWordWrap(true);
    trouble.hide();
}

} // namespace

RecognitionDialog::RecognitionDialog(const PageServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_candidate(new CandidateChooser(services.context, services.reader, this))
    , m_block(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_partial(new QWidget(this))
    , m_competencies(new CompetencyChecks(m_partial))
    , m_competenciesTrouble(new QLabel(m_partial))
    , m_origin(new QLineEdit(m_partial))
    , m_originTrouble(new QLabel(m_partial))
    , m_note(new QPlainTextEdit(this))
    , m_effect(new QLabel(this))
{
    setObjectName(u"recognitionDialog"_s);
    setWindowTitle(tr("Recognise what was acquired elsewhere"));
    keepRoom(*this);
    makeForm();
    makeButtons();
    connect(m_candidate, &CandidateChooser::currentChanged, this, [this] {
        chooseMissing();
        refresh();
    });
    connect(m_block, &QComboBox::currentIndexChanged, this, [this] {
        m_competencies->setBlock(block());
        refresh();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, &RecognitionDialog::refresh);
    connect(m_competencies, &CompetencyChecks::checkedChanged, this, &RecognitionDialog::refresh);
    connect(m_origin, &QLineEdit::textChanged, this, [this] { tell(*m_originTrouble, *m_origin, {}); });
    m_competencies->setBlock(block());
    resize(560, 640);
}

QLabel *RecognitionDialog::addTrouble(const QString &name)
{
    auto *trouble = new QLabel(this);
    dressTrouble(*trouble, name);
    layout()->addWidget(trouble);
    return trouble;
}

void RecognitionDialog::addField(const QString &text, QWidget *field, QWidget *buddy, int stretch)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    column->addWidget(label);
    column->addWidget(field, stretch);
}

void RecognitionDialog::makeForm()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    addField(tr("C&andidate:"), m_candidate, m_candidate->input(), 1);
    m_candidateTrouble = addTrouble(u"candidateTrouble"_s);
    m_block->setObjectName(u"recognisedBlockCombo"_s);
    for (const SkillBlock &block : m_services.context.rules.current().blocks)
        m_block->addItem(tr("Block %1: %2").arg(block.number).arg(block.title), block.number);
    m_block->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("&Block:"), m_block, m_block);
    m_blockTrouble = addTrouble(u"blockTrouble"_s);
    m_source->setObjectName(u"sourceCombo"_s);
    for (const ValidationSource source : sources)
        m_source->addItem(word(source));
    m_source->addItem(tr("Partial equivalence: some competencies of the block"));
    addField(tr("G&round:"), m_source, m_source);
    makePartialFields();
    column->addWidget(m_partial, 1);
    m_note->setObjectName(u"legalNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(90);
    m_note->setPlaceholderText(tr("The text, certificate or decision that the block rests on"));
    addField(tr("&Legal note, kept with the block:"), m_note, m_note);
    m_noteTrouble = addTrouble(u"noteTrouble"_s);
    m_effect->setObjectName(u"recognitionEffect"_s);
    m_effect->setProperty("variant", u"muted"_s);
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    new KeptEntry(*this, *column); // the form's own
}

void RecognitionDialog::makePartialFields()
{
    auto *column = new QVBoxLayout(m_partial);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [this, column](const QString &text, QWidget *field, QLabel *trouble,
                                    const QString &troubleName) {
        auto *label = new QLabel(text, m_partial);
        label->setBuddy(field);
        dressTrouble(*trouble, troubleName);
        column->addWidget(label);
        column->addWidget(field);
        column->addWidget(trouble);
    };
    m_competencies->setObjectName(u"equivalenceCompetencies"_s);
    m_competencies->setMinimumHeight(110);
    add(tr("Co&mpetencies acquired elsewhere:"), m_competencies, m_competenciesTrouble,
        u"competenciesTrouble"_s);
    m_origin->setObjectName(u"originEdit"_s);
    m_origin->setPlaceholderText(tr("The other certification, and its block where it has some"));
    add(tr("Acquired &through:"), m_origin, m_originTrouble, u"originTrouble"_s);
}

void RecognitionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_act = buttons->button(QDialogButtonBox::Ok);
    m_act->setObjectName(u"recogniseButton"_s);
    makePrimary(*m_act);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void RecognitionDialog::choose(const QueuedBlock &item)
{
    m_candidate->choose(item.candidacy);
    m_block->setCurrentIndex(m_block->findData(item.block));
}

QueuedBlock RecognitionDialog::item() const
{
    return {m_candidate->current().value_or(CandidacyId{0}), m_block->currentData().toInt()};
}

QString RecognitionDialog::personName() const
{
    const CandidateListItem *line = m_candidate->line();
    return line == nullptr ? QString() : line->listName;
}

std::optional<ValidationSource> RecognitionDialog::source() const
{
    const auto place = static_cast<std::size_t>(m_source->currentIndex());
    return place < sources.size() ? std::optional(sources.at(place)) : std::nullopt;
}

EquivalenceDraft RecognitionDialog::equivalence() const
{
    return {m_competencies->checked(), m_origin->text().trimmed(), legalNote()};
}

const SkillBlock &RecognitionDialog::block() const
{
    return *m_services.context.rules.current().block(m_block->currentData().toInt());
}

QString RecognitionDialog::legalNote() const
{
    return m_note->toPlainText().trimmed();
}

bool RecognitionDialog::isAcquired(int place) const
{
    const CandidateListItem *line = m_candidate->line();
    if (line == nullptr || place < 0 || place >= std::ssize(line->blocks))
        return false;
    return line->blocks[static_cast<std::size_t>(place)] == BlockState::Validated;
}

/// Nobody is granted what he has: the first block that is missing, where there is one.
void RecognitionDialog::chooseMissing()
{
    if (!isAcquired(m_block->currentIndex()))
        return;
    for (int place = 0; place < m_block->count(); ++place) {
        if (!isAcquired(place))
            return m_block->setCurrentIndex(place);
    }
}

Result<Blockers> RecognitionDialog::reasons() const
{
    const Actor &actor = m_services.desk.actor();
    return source() ? m_services.blocks.recognitionReasons(actor, item().candidacy, item().block)
                    : EquivalenceService(m_services.context)
                          .reasons(actor, item().candidacy, item().block, equivalence());
}

/// Why nothing can be recognised of that block, whatever is still to be filled in; empty when something can,
/// and while nobody is chosen.
QString RecognitionDialog::reasonAgainst() const
{
    if (m_candidate->line() == nullptr)
        return {};
    if (isAcquired(m_block->currentIndex()))
        return tr("%1 has acquired this block already.").arg(personName());
    auto all = reasons();
    if (!all)
        return sentence(all.error());
    std::erase_if(*all, [](const Blocker &blocker) {
        return isOfNamedCompetencies(blocker) || blocker.code == BlockerCode::ReasonMissing;
    });
    return asList(*all);
}

QString RecognitionDialog::effect() const
{
    if (m_candidate->line() == nullptr)
        return tr("Choose the candidate first.");
    const int number = block().number;
    if (source()) {
        return tr("Block %1 will be acquired for life by %2. The act carries the legal note and "
                  "stays in the journal.")
            .arg(number)
            .arg(personName());
    }
    return tr("Nothing is granted: whoever begins to evaluate block %1 of %2 finds %n competency(ies) rated "
              "acquired, with the legal note, and may rate otherwise.",
              nullptr, static_cast<int>(equivalence().competencies.size()))
        .arg(number)
        .arg(personName());
}

void RecognitionDialog::refresh()
{
    m_partial->setVisible(!source());
    m_act->setText(source() ? tr("&Grant the block") : tr("Rec&ord the equivalence"));
    tell(*m_competenciesTrouble, *m_competencies, {});
    const QString trouble = reasonAgainst();
    tell(*m_blockTrouble, *m_block, trouble);
    m_effect->setText(trouble.isEmpty() ? effect() : QString());
}

void RecognitionDialog::accept()
{
    const CandidateListItem *line = m_candidate->line();
    const bool isPartial = !source();
    QString competencies;
    if (const auto all = reasons(); isPartial && line != nullptr && all) {
        Blockers named = *all;
        std::erase_if(named, [](const Blocker &blocker) { return !isOfNamedCompetencies(blocker); });
        competencies = asList(named);
    }
    const bool lacksOrigin = isPartial && equivalence().origin.isEmpty();
    tell(*m_candidateTrouble, *m_candidate, line == nullptr ? tr("Choose a candidate.") : QString());
    tell(*m_competenciesTrouble, *m_competencies, competencies);
    tell(*m_originTrouble, *m_origin,
         lacksOrigin ? tr("Write through which certification or block they were acquired.") : QString());
    tell(*m_noteTrouble, *m_note,
         legalNote().isEmpty() ? tr("Write what the block rests on: the legal note is part of the act.")
                               : QString());
    if (line == nullptr) {
        m_candidate->setFocus();
    } else if (!competencies.isEmpty()) {
        m_competencies->setFocus();
    } else if (lacksOrigin) {
        m_origin->setFocus();
    } else if (legalNote().isEmpty()) {
        m_note->setFocus();
    } else if (!reasonAgainst().isEmpty()) {
        m_block->setFocus();
    } else {
        QDialog::accept();
    }
}

} // namespace parchemin::ui
