#include "ui/directory/directoryform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogroom.h"
#include "ui/directory/dateinput.h"
#include "ui/dressing.h"
#include "ui/formfield.h"
#include "ui/forms/keptentry.h"

namespace parchemin::ui {

DirectoryForm::DirectoryForm(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(title);
    keepRoom(*this);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(10);
    setMinimumWidth(460);
    new KeptEntry(*this, *m_column); // the form's own
}

FormField &DirectoryForm::add(QWidget *input, const char *name, const QString &label,
                              std::function<QString()> check)
{
    input->setObjectName(QLatin1StringView(name));
    if (auto *combo = qobject_cast<QComboBox *>(input))
        combo->view()->setAccessibleName(QString(label).remove(u'&'));
    auto *field = new FormField(input, this);
    field->setLabel(label);
    if (check)
        field->setCheck(std::move(check));
    m_column->addWidget(field);
    m_fields.push_back(field);
    return *field;
}

DateInput &DirectoryForm::addDate(const char *name, const QString &label, std::optional<QDate> date,
                                  std::function<QString()> check)
{
    auto *input = new DateInput(this);
    input->setDate(date);
    add(input, name, label, [input, check = std::move(check)] {
        if (!input->isReadable())
            return tr("This is no day. Write it as 31/12/2021.");
        return check ? check() : QString();
    });
    return *input;
}

void DirectoryForm::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void DirectoryForm::finish(const QString &act)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(act.isEmpty() ? tr("&Save") : act);
    makePrimary(*save);
    connect(buttons, &QDialogButtonBox::accepted, this, &DirectoryForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addStretch(1);
    m_column->addWidget(buttons);
    // As the form is read, whatever was made first.
    for (std::size_t place = 1; place < m_fields.size(); ++place)
        setTabOrder(&m_fields[place - 1]->keyTarget(), &m_fields[place]->keyTarget());
    if (m_fields.empty())
        return;
    setTabOrder(&m_fields.back()->keyTarget(), save);
    setTabOrder(save, buttons->button(QDialogButtonBox::Cancel));
    m_fields.front()->keyTarget().setFocus();
}

void DirectoryForm::accept()
{
    if (acceptFields(m_fields))
        QDialog::accept();
}

void DirectoryForm::done(int result)
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    QDialog::done(result);
}

} // namespace parchemin::ui
