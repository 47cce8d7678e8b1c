#include "ui/blocks/cancellationdialog.h"

#include "parchemin/app/sentences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
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

QString lineOf(const CancellationDialog::Subject &subject)
{
    const BlockValidation &validation = subject.effect.validation;
    return CancellationDialog::tr("Block %1 “%2” of %3, validated on %4 by %5 under number %6.")
        .arg(validation.block)
        .arg(subject.blockTitle, subject.personName, dayText(validation.validatedOn), validation.validatedBy,
             validation.number);
}

QString linesOf(const std::vector<CancellationDialog::Subject> &subjects)
{
    QStringList lines;
    for (const CancellationDialog::Subject &subject : subjects)
        lines.append(lineOf(subject));
    return lines.join(u'\n');
}

/// Everything that goes with it, one a line.
QString effects(const std::vector<CancellationDialog::Subject> &subjects)
{
    const auto count = static_cast<int>(subjects.size());
    QStringList documents;
    int reopened = 0;
    for (const CancellationDialog::Subject &subject : subjects) {
        for (const OfficialDocument &document : subject.effect.documents) {
            documents.append(CancellationDialog::tr("%1 %2 is revoked.", "kind of document, its number")
                                 .arg(word(document.kind), document.number));
        }
        reopened += subject.effect.reopensCandidacy ? 1 : 0;
    }
    QStringList lines{count == 1 ? CancellationDialog::tr("The block is no longer acquired; the validation "
                                                          "stays in the journal as cancelled.")
                                 : CancellationDialog::tr("All or none: %n block(s) are no longer acquired; "
                                                          "the validations stay in the journal as cancelled.",
                                                          nullptr, count)};
    lines.append(documents);
    if (documents.empty()) {
        lines.append(count == 1 ? CancellationDialog::tr("No document rests on it.")
                                : CancellationDialog::tr("No document rests on them."));
    }
    if (count == 1 && reopened == 1) {
        lines.append(CancellationDialog::tr("The candidacy, completed by this block, is in progress again."));
    } else if (reopened > 0) {
        lines.append(CancellationDialog::tr("%n candidacy(ies), completed by these blocks, go on again.",
                                            nullptr, reopened));
    }
    QString text;
    for (const QString &line : lines)
        text += (text.isEmpty() ? u"– "_s : u"\n– "_s) + line;
    return text;
}

} // namespace

CancellationDialog::CancellationDialog(const std::vector<Subject> &subjects, Occasion occasion,
                                       SecondPersonField *second, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_why(new ApprovedReason(tr("&Reason, kept in the journal:"), second, this))
{
    const auto count = static_cast<int>(subjects.size());
    if (occasion == Occasion::Cancelling) {
        setWindowTitle(tr("Cancel a validation"));
    } else {
        setWindowTitle(count == 1 ? tr("Undo the validation") : tr("Undo %n validation(s)", nullptr, count));
    }
    setObjectName(u"cancellationDialog"_s);
    keepRoom(*this);
    makeForm(subjects, occasion);
    makeButtons(occasion, count);
    setMinimumWidth(520);
    m_why->setFocus();
}

void CancellationDialog::makeForm(const std::vector<Subject> &subjects, Occasion occasion)
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
    if (subjects.size() == 1) {
        addText(lineOf(subjects.front()), u"cancellationSubject"_s);
    } else {
        column->addWidget(makeList(subjects), 1);
    }
    addText(effects(subjects), u"cancellationEffect"_s);

    auto *kindLabel = addText(tr("&Kind of cancellation:"), u"kindLabel"_s);
    kindLabel->setBuddy(m_kind);
    m_kind->setObjectName(u"kindCombo"_s);
    for (const CancellationKind kind : kinds)
        m_kind->addItem(word(kind));
    m_kind->setEnabled(occasion == Occasion::Cancelling);
    column->addWidget(m_kind);

    column->addWidget(m_why);
    new KeptEntry(*this, *column, linesOf(subjects)); // the form's own
}

/// There may be more of them than a window has room for.
QWidget *CancellationDialog::makeList(const std::vector<Subject> &subjects)
{
    auto *list = new QPlainTextEdit(linesOf(subjects), this);
    list->setObjectName(u"cancellationSubjects"_s);
    list->setAccessibleName(tr("Validations that are undone"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setMinimumHeight(80);
    return list;
}

void CancellationDialog::makeButtons(Occasion occasion, int count)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->button(QDialogButtonBox::Ok);
    act->setObjectName(u"cancelValidationButton"_s);
    QPushButton *keep = buttons->button(QDialogButtonBox::Cancel);
    keep->setText(count == 1 ? tr("Ke&ep it") : tr("Ke&ep them"));
    if (occasion == Occasion::Cancelling) {
        act->setText(tr("&Cancel the validation"));
    } else {
        act->setText(count == 1 ? tr("&Undo the validation") : tr("&Undo %n validation(s)", "button", count));
    }
    m_why->chooseDefault(*act, *keep);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (count == 1)
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
