#include "ui/blocks/recognitiondialog.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <iterator>

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

} // namespace

RecognitionDialog::RecognitionDialog(const PageServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_candidate(new CandidateChooser(services.context, services.reader, this))
    , m_block(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_effect(new QLabel(this))
{
    setObjectName(u"recognitionDialog"_s);
    setWindowTitle(tr("Grant a block by equivalence or prior proof"));
    keepRoom(*this);
    makeForm();
    makeButtons();
    connect(m_candidate, &CandidateChooser::currentChanged, this, [this] {
        chooseMissing();
        refresh();
    });
    connect(m_block, &QComboBox::currentIndexChanged, this, &RecognitionDialog::refresh);
    refresh();
    resize(560, 640);
}

QLabel *RecognitionDialog::addTrouble(const QString &name)
{
    auto *trouble = new QLabel(this);
    trouble->setObjectName(name);
    trouble->setProperty("variant", u"error"_s);
    trouble->setWordWrap(true);
    trouble->hide();
    layout()->addWidget(trouble);
    return trouble;
}

void RecognitionDialog::makeForm()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    const auto addField = [this, column](const QString &text, QWidget *field, QWidget *buddy,
                                         int stretch = 0) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(field, stretch);
    };
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
    addField(tr("G&round:"), m_source, m_source);
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

void RecognitionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->button(QDialogButtonBox::Ok);
    act->setObjectName(u"recogniseButton"_s);
    act->setText(tr("&Grant the block"));
    makePrimary(*act);
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

ValidationSource RecognitionDialog::source() const
{
    return sources.at(static_cast<std::size_t>(m_source->currentIndex()));
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

/// Why nothing can be granted here; empty when it can, and while nobody is chosen.
QString RecognitionDialog::reasonAgainst() const
{
    if (m_candidate->line() == nullptr)
        return {};
    if (isAcquired(m_block->currentIndex()))
        return tr("%1 has acquired this block already.").arg(personName());
    const auto reasons =
        m_services.blocks.recognitionReasons(m_services.desk.actor(), item().candidacy, item().block);
    return reasons ? asList(*reasons) : sentence(reasons.error());
}

void RecognitionDialog::refresh()
{
    const QString trouble = reasonAgainst();
    tell(*m_blockTrouble, *m_block, trouble);
    if (!trouble.isEmpty()) {
        m_effect->clear();
    } else if (m_candidate->line() == nullptr) {
        m_effect->setText(tr("Choose the candidate first."));
    } else {
        m_effect->setText(tr("Block %1 will be acquired for life by %2. The act carries the legal note and "
                             "stays in the journal.")
                              .arg(m_block->currentData().toInt())
                              .arg(personName()));
    }
}

void RecognitionDialog::accept()
{
    const CandidateListItem *line = m_candidate->line();
    tell(*m_candidateTrouble, *m_candidate, line == nullptr ? tr("Choose a candidate.") : QString());
    tell(*m_noteTrouble, *m_note,
         legalNote().isEmpty() ? tr("Write what the block rests on: the legal note is part of the act.")
                               : QString());
    if (line == nullptr) {
        m_candidate->setFocus();
    } else if (legalNote().isEmpty()) {
        m_note->setFocus();
    } else if (!reasonAgainst().isEmpty()) {
        m_block->setFocus();
    } else {
        QDialog::accept();
    }
}

} // namespace parchemin::ui
