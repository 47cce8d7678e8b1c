#include "ui/confirmation.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

bool confirm(QWidget *parent, const Confirmation &confirmation)
{
    QMessageBox box(parent);
    box.setWindowTitle(u"Parchemin"_s);
    box.setTextFormat(Qt::PlainText);
    box.setText(confirmation.question);
    box.setInformativeText(confirmation.effect);
    QPushButton *act = box.addButton(confirmation.act, QMessageBox::AcceptRole);
    makePrimary(*act);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(act);
    box.exec();
    return box.clickedButton() == act;
}

} // namespace parchemin::ui
