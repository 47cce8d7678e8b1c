#include "ui/blocks/cancellationdialog.h"

#include "parchemin/app/sentences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "ui/blocks/approvedreason.h"
#include "ui/dialogroom.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/forms/keptentry.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array kinds{CancellationKind::ClericalError, CancellationKind::Fraud,
                           CancellationKind::AnnulledSource, CancellationKind::Court};

QString introduction(const CancellationDialog::Subject &subject)
{
    const BlockValidation &validation = subject.effect.validation;
    return CancellationDialog::tr("Block %1 “%2” of %3, validated on %4 by %5 under number %6.")
        .arg(validation.block)
        .arg(subject.blockTitle, subject.personName, dayText(validation.validatedOn), validation.validatedBy,
             validation.number);
}

/// Everything that goes with it, one a line.
QString effects(const CancellationEffect &effect)
{
    QStringList lines{CancellationDialog::tr("The block is no longer acquired; the validation stays in the "
                                             "journal as cancelled.")};
    for (const OfficialDocument &document : effect.documents) {
        lines.append(CancellationDialog::tr("%1 %2 is revoked.", "kind of document, its number")
                         .arg(word(document.kind), document.number));
    }
    if (effect.documents.empty())
        lines.append(CancellationDialog::tr("No document rests on it."));
    if (effect.reopensCandidacy)
        lines.append(CancellationDialog::tr("The candidacy, completed by this block, is in progress again."));
    QString text;
    for (const QString &line : lines)
        text += (text.isEmpty() ? u"– "_s : u"\n– "_s) + line;
    return text;
}

} // namespace

CancellationDialog::CancellationDialog(const Subject &subject, SecondPersonField *second, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_why(new ApprovedReason(tr("&Reason, kept in the journal:"), second, this))
{
    setWindowTitle(subject.isUndo ? tr("Undo the validation") : tr("Cancel a validation"));
    setObjectName(u"cancellationDialog"_s);
    keepRoom(*this);
    makeForm(subject);
    makeButtons(subject);
    setMinimumWidth(520);
    m_why->setFocus();
}

void CancellationDialog::makeForm(const Subject &subject)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    const auto addText = [this, column](const QString &text, const QString &name) {
        auto *label = new QLabel(text, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    addText(introduction(subject), u"cancellationSubject"_s);
    addText(effects(subject.effect), u"cancellationEffect"_s);

    auto *kindLabel = addText(tr("&Kind of cancellation:"), u"kindLabel"_s);
    kindLabel->setBuddy(m_kind);
    m_kind->setObjectName(u"kindCombo"_s);
    for (const CancellationKind kind : kinds)
        m_kind->addItem(word(kind));
    m_kind->setEnabled(!subject.isUndo);
    column->addWidget(m_kind);

    column->addWidget(m_why);
    new KeptEntry(*this, *column, introduction(subject)); // the form's own
}

void CancellationDialog::makeButtons(const Subject &subject)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->button(QDialogButtonBox::Ok);
    act->setObjectName(u"cancelValidationButton"_s);
    act->setText(subject.isUndo ? tr("&Undo the validation") : tr("&Cancel the validation"));
    QPushButton *keep = buttons->button(QDialogButtonBox::Cancel);
    keep->setText(tr("&Keep it"));
    m_why->chooseDefault(*act, *keep);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addStretch(1); // or the label of the reason would take the room to spare
    column->addWidget(buttons);
}

CancellationKind CancellationDialog::kind() const
{
    return kinds.at(static_cast<std::size_t>(m_kind->currentIndex()));
}

QString CancellationDialog::reason() const
{
    return m_why->reason();
}

std::optional<Actor> CancellationDialog::approver() const
{
    return m_why->approver();
}

void CancellationDialog::accept()
{
    if (m_why->check())
        QDialog::accept();
}

} // namespace parchemin::ui
