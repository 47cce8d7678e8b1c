#include "ui/keys/passphrasedialog.h"

#include "parchemin/app/sentences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogroom.h"
#include "ui/dressing.h"
#include "ui/formfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QLineEdit *makeInput(const QString &name, QWidget *parent)
{
    auto *input = new QLineEdit(parent);
    input->setObjectName(name);
    input->setEchoMode(QLineEdit::Password);
    input->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return input;
}

} // namespace

PassphraseDialog::PassphraseDialog(const Words &words, Purpose purpose, Attempt attempt, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_attempt(std::move(attempt))
    , m_passphrase(makeInput(u"passphraseEdit"_s, this))
    , m_again(makeInput(u"passphraseAgainEdit"_s, this))
    , m_passphraseField(new FormField(m_passphrase, this))
    , m_againField(new FormField(m_again, this))
    , m_progress(new QLabel(tr("One moment: deriving the key…"), this))
{
    setWindowTitle(words.title);
    keepRoom(*this);
    makeFrame(words);
}

void PassphraseDialog::makeFrame(const Words &words)
{
    auto *introduction = new QLabel(words.introduction, this);
    introduction->setTextFormat(Qt::PlainText);
    introduction->setWordWrap(true);
    m_passphraseField->setLabel(tr("&Passphrase"));
    m_passphraseField->setCheck([this] {
        if (m_passphrase->text().isEmpty())
            return tr("Type the passphrase.");
        const bool isTooShort =
            m_purpose == Purpose::Protect && m_passphrase->text().size() < documents::minimumPassphraseLength;
        return isTooShort ? keySentence(documents::KeyFault::WeakPassphrase) : QString();
    });
    m_againField->setLabel(tr("&The same once more"));
    m_againField->setCheck([this] {
        return m_again->text() == m_passphrase->text() ? QString() : tr("The two are not the same.");
    });
    m_againField->setVisible(m_purpose == Purpose::Protect);
    if (m_purpose == Purpose::Protect)
        m_passphraseField->setHint(tr("Twelve characters at least; a few words are easier to keep in mind."));
    m_progress->setProperty("variant", u"muted"_s);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_act = buttons->button(QDialogButtonBox::Ok);
    m_act->setObjectName(u"passphraseButton"_s);
    m_act->setText(words.act);
    makePrimary(*m_act);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(introduction);
    column->addWidget(m_passphraseField);
    column->addWidget(m_againField);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setMinimumWidth(460);
    m_passphrase->setFocus();
}

void PassphraseDialog::accept()
{
    if (m_isTrying)
        return;
    std::vector<FormField *> fields{m_passphraseField};
    if (m_purpose == Purpose::Protect)
        fields.push_back(m_againField);
    if (!acceptFields(fields))
        return;
    QString typed = m_passphrase->text();
    const auto secret = std::make_shared<const documents::Secret>(typed);
    typed.fill(QChar(0));
    setTrying(true);
    m_attempt(secret, [self = QPointer(this)](const Status &status) {
        if (self)
            self->show(status);
    });
}

void PassphraseDialog::reject()
{
    if (m_isTrying)
        return;
    forget();
    QDialog::reject();
}

void PassphraseDialog::show(const Status &status)
{
    setTrying(false);
    forget();
    if (status) {
        QDialog::accept();
        return;
    }
    m_passphraseField->setError(sentence(status.error()));
    m_passphrase->setFocus();
}

void PassphraseDialog::setTrying(bool isTrying)
{
    m_isTrying = isTrying;
    m_progress->setVisible(isTrying);
    for (QWidget *part : std::initializer_list<QWidget *>{m_passphrase, m_again, m_act})
        part->setEnabled(!isTrying);
}

void PassphraseDialog::forget()
{
    for (QLineEdit *input : {m_passphrase, m_again})
        input->clear();
}

} // namespace parchemin::ui
