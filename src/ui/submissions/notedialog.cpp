#include "ui/submissions/notedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogroom.h"
#include "ui/forms/keptentry.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

NoteDialog::NoteDialog(const NoteRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_missing(new QLabel(request.missing, this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(request.title);
    keepRoom(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *effect = new QLabel(request.effect, this);
    effect->setWordWrap(true);
    effect->setTextFormat(Qt::PlainText);
    column->addWidget(effect);
    if (!request.choice.isEmpty())
        addChoice(request, *column);
    auto *caption = new QLabel(request.caption, this);
    caption->setBuddy(m_text);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_missing->setObjectName(u"noteMissing"_s);
    m_missing->setProperty("variant", u"error"_s);
    m_missing->setWordWrap(true);
    m_missing->hide();
    connect(m_text, &QPlainTextEdit::textChanged, m_missing, &QWidget::hide);
    column->addWidget(caption);
    column->addWidget(m_text, 1);
    column->addWidget(m_missing);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *act = buttons->addButton(request.act, QDialogButtonBox::AcceptRole);
    act->setObjectName(u"noteAct"_s);
    act->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    new KeptEntry(*this, *column, request.effect); // the form's own
    setMinimumSize(480, 320);
    if (m_choice == nullptr)
        m_text->setFocus();
}

void NoteDialog::addChoice(const NoteRequest &request, QVBoxLayout &column)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"noteChoice"_s);
    m_choice->addItems(request.items);
    auto *caption = new QLabel(request.choice, this);
    caption->setBuddy(m_choice);
    column.addWidget(caption);
    column.addWidget(m_choice);
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

int NoteDialog::choice() const
{
    return m_choice == nullptr ? -1 : m_choice->currentIndex();
}

void NoteDialog::accept()
{
    if (text().isEmpty()) {
        m_missing->show();
        m_text->setFocus();
        m_text->setAccessibleDescription(m_missing->text());
        return;
    }
    QDialog::accept();
}

} // namespace parchemin::ui
