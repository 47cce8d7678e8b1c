#include "ui/submissions/depositdialog.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/readiness.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/ui/desk.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogroom.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"
#include "ui/forms/keptentry.h"
#include "ui/submissions/candidatepicker.h"
#include "ui/submissions/filelist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int statementHeight = 72;

} // namespace

DepositDialog::DepositDialog(const PageServices &services, FilesChooser chooser, const Beginning &beginning,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_given(beginning.candidacy)
    , m_block(new QComboBox(this))
    , m_statement(new QPlainTextEdit(this))
    , m_isGroupWork(new QCheckBox(tr("The work was done by a &group"), this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"depositDialog"_s);
    setWindowTitle(tr("New submission"));
    keepRoom(*this);
    makeFields(beginning, std::move(chooser));
    loadBlocks(beginning.block);
    m_files->add(beginning.files);
    connect(m_block, &QComboBox::currentIndexChanged, this, &DepositDialog::refreshReasons);
    connect(m_files, &FileList::changed, this, &DepositDialog::refreshReasons);
    refreshReasons();
    setMinimumSize(560, 520);
}

void DepositDialog::makeFields(const Beginning &beginning, FilesChooser chooser)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    form->addRow(tr("C&andidate"), makeCandidateField(beginning));
    m_block->setObjectName(u"depositBlock"_s);
    m_block->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_block->view()->setAccessibleName(tr("Blocks"));
    form->addRow(tr("&Block"), m_block);
    m_files = new FileList(std::move(chooser), this);
    form->addRow(tr("&Files"), m_files);
    // The mnemonics lead into the parts that take the keyboard.
    const auto lead = [form](QWidget *field, const QString &input) {
        if (field != nullptr)
            qobject_cast<QLabel *>(form->labelForField(field))->setBuddy(field->findChild<QWidget *>(input));
    };
    lead(m_picker, u"candidateText"_s);
    lead(m_files, u"depositFiles"_s);
    m_statement->setObjectName(u"depositStatement"_s);
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(statementHeight);
    m_statement->setPlaceholderText(
        tr("As the candidate wrote it: what is his own work, what comes from others"));
    form->addRow(tr("&Originality statement"), m_statement);
    m_isGroupWork->setObjectName(u"depositGroup"_s);
    form->addRow(m_isGroupWork);
    m_reasons->setObjectName(u"depositReasons"_s);
    m_reasons->setProperty("variant", u"error"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *act = buttons->addButton(tr("&Hand in"), QDialogButtonBox::AcceptRole);
    act->setObjectName(u"depositButton"_s);
    makePrimary(*act);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form, 1);
    column->addWidget(m_reasons);
    column->addWidget(buttons);
    orderInputs(*buttons);
    new KeptEntry(*this, *column, m_given ? QString::number(m_given->value()) : QString()); // the form's own
}

/// As they are read, whatever was made first; the candidate comes first unless he is given.
void DepositDialog::orderInputs(const QDialogButtonBox &buttons)
{
    QList<QWidget *> inputs;
    if (m_picker != nullptr) {
        inputs = {m_picker->findChild<QWidget *>(u"candidateText"_s),
                  m_picker->findChild<QWidget *>(u"candidateMatches"_s)};
    }
    inputs.append(m_block);
    inputs.append(m_files->findChild<QWidget *>(u"depositFiles"_s));
    for (QAbstractButton *button : m_files->findChildren<QAbstractButton *>())
        inputs.append(button);
    inputs.append({m_statement, m_isGroupWork});
    for (QAbstractButton *button : buttons.buttons())
        inputs.append(button);
    for (qsizetype place = 1; place < inputs.size(); ++place)
        setTabOrder(inputs[place - 1], inputs[place]);
    inputs.first()->setFocus();
}

QWidget *DepositDialog::makeCandidateField(const Beginning &beginning)
{
    if (!beginning.candidacy) {
        m_picker = new CandidatePicker(m_services, this);
        connect(m_picker, &CandidatePicker::chosen, this, [this] { loadBlocks({}); });
        return m_picker;
    }
    auto *name = new QLabel(this);
    name->setObjectName(u"depositCandidate"_s);
    name->setTextFormat(Qt::PlainText);
    const Database &database = m_services.context.database();
    const auto candidacy = CandidacyRepository(database).load(*beginning.candidacy);
    const auto person =
        candidacy ? PersonRepository(database).load(candidacy->person) : Result<Person>(candidacy.error());
    if (person) {
        name->setText(tr("%1 · dossier %2", "name, number").arg(officialName(*person), candidacy->number));
    } else {
        name->setText(sentence(person.error()));
    }
    return name;
}

std::optional<CandidacyId> DepositDialog::candidacy() const
{
    return m_picker == nullptr ? m_given : m_picker->current();
}

void DepositDialog::loadBlocks(std::optional<int> wanted)
{
    const QVariant kept = wanted ? QVariant(*wanted) : m_block->currentData();
    const QSignalBlocker quiet(m_block);
    m_block->clear();
    if (const std::optional<CandidacyId> id = candidacy()) {
        const auto found = CandidacyRepository(m_services.context.database()).load(*id);
        const auto sheet = found ? m_services.context.rules.sheet(found->sheet)
                                 : Result<const ReferenceSheet *>(found.error());
        if (sheet) {
            for (const int number : targetedBlocks(**sheet, *found)) {
                const SkillBlock *block = (*sheet)->block(number);
                m_block->addItem(tr("Block %1 · %2", "number, title").arg(number).arg(block->title), number);
            }
        }
    }
    m_block->setCurrentIndex(std::max(m_block->findData(kept), m_block->count() > 0 ? 0 : -1));
    if (!wanted)
        chooseOpen();
    refreshReasons();
}

/// The first block that a project may be handed in for, when it is not the chosen one; most candidates have
/// the first blocks already. Where there is none, the chosen one says why.
void DepositDialog::chooseOpen()
{
    const int chosen = m_block->currentIndex();
    if (isOpenBlock())
        return;
    for (int place = 0; place < m_block->count(); ++place) {
        m_block->setCurrentIndex(place);
        if (isOpenBlock())
            return;
    }
    m_block->setCurrentIndex(chosen);
}

bool DepositDialog::isOpenBlock() const
{
    const std::optional<SubmissionDraft> wanted = draft();
    if (!wanted)
        return false;
    const auto reasons =
        SubmissionService(m_services.context).depositBlockers(m_services.desk.actor(), *wanted);
    return reasons && std::ranges::all_of(withoutWarnings(*reasons), [](const Blocker &reason) {
               return reason.code == BlockerCode::NoDeliverable; // the files come later
           });
}

std::optional<SubmissionDraft> DepositDialog::draft() const
{
    if (!candidacy() || m_block->currentIndex() < 0)
        return std::nullopt;
    return SubmissionDraft{.candidacy = *candidacy(),
                           .block = m_block->currentData().toInt(),
                           .originalityStatement = m_statement->toPlainText().trimmed(),
                           .isGroupWork = m_isGroupWork->isChecked(),
                           .files = m_files->files()};
}

void DepositDialog::setFileErrors(const std::vector<std::optional<Error>> &errors)
{
    m_files->setErrors(errors);
}

void DepositDialog::setTrouble(const QString &trouble)
{
    m_reasons->setText(trouble);
    m_reasons->setVisible(!trouble.isEmpty());
}

void DepositDialog::accept()
{
    m_isTried = true;
    refreshReasons();
    if (m_reasons->text().isEmpty() && !m_files->hasTrouble())
        QDialog::accept();
}

void DepositDialog::refreshReasons()
{
    QStringList lines;
    if (m_isTried && !missing().isEmpty())
        lines.append(missing());
    m_files->setTrouble({});
    if (m_files->hasErrors())
        lines.append(tr("Take the files off that cannot be handed in, or mend them."));
    if (const std::optional<SubmissionDraft> wanted = draft()) {
        const auto reasons =
            SubmissionService(m_services.context).depositBlockers(m_services.desk.actor(), *wanted);
        if (!reasons)
            lines.append(sentence(reasons.error()));
        for (const Blocker &reason : reasons ? withoutWarnings(*reasons) : Blockers()) {
            if (reason.code != BlockerCode::NoDeliverable) {
                lines.append(sentence(reason));
            } else if (m_isTried) { // it is no news before the button was pressed
                m_files->setTrouble(sentence(reason));
            }
        }
    }
    setTrouble(lines.join(u'\n'));
}

QString DepositDialog::missing() const
{
    if (!candidacy())
        return tr("Choose the candidate.");
    return m_block->currentIndex() < 0 ? tr("Choose the block.") : QString();
}

} // namespace parchemin::ui
