#include "ui/planning/differencedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DifferenceDialog::DifferenceDialog(const QString &title, const QString &summary, const QStringList &changes,
                                   QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"differenceDialog"_s);
    setWindowTitle(title);
    resize(560, 380);
    auto *words = new QLabel(summary, this);
    words->setObjectName(u"differenceSummary"_s);
    words->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setObjectName(u"differenceList"_s);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->addItems(changes);
    list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *apply = buttons->addButton(tr("&Write it"), QDialogButtonBox::AcceptRole);
    makePrimary(*apply);
    apply->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    apply->setFocus();
}

} // namespace parchemin::ui
