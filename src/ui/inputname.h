#pragma once

#include <QString>

class QAbstractSpinBox;
class QComboBox;

namespace parchemin::ui {

/// Names an input and the parts of it that a screen reader meets on their own: the list that drops down, the
/// line in a field for a day or a number.
void nameInput(QComboBox &input, const QString &name);
void nameInput(QAbstractSpinBox &input, const QString &name);

} // namespace parchemin::ui
