#include "ui/inputname.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

namespace parchemin::ui {

void nameInput(QComboBox &input, const QString &name)
{
    input.setAccessibleName(name);
    input.view()->setAccessibleName(name);
}

void nameInput(QAbstractSpinBox &input, const QString &name)
{
    input.setAccessibleName(name);
    if (auto *line = input.findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

} // namespace parchemin::ui
