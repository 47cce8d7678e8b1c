#include "ui/confirmation.h"

#include "parchemin/ui/readablebox.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

void giveReadableWidth(QMessageBox &box)
{
    // The box is as wide as its longest word needs; Qt names its labels and gives no other way.
    constexpr int characters = 62;
    for (const QString &name : {u"qt_msgbox_label"_s, u"qt_msgbox_informativelabel"_s}) {
        if (auto *label = box.findChild<QLabel *>(name))
            label->setMinimumWidth(characters * label->fontMetrics().averageCharWidth());
    }
}

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
    giveReadableWidth(box);
    box.exec();
    return box.clickedButton() == act;
}

} // namespace parchemin::ui
