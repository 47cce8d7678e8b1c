#pragma once

class QPushButton;
class QWidget;

namespace parchemin::ui {

/// Dresses a widget anew after a property that the style sheet asks for has changed: what was dressed before
/// keeps its look otherwise.
void dressAnew(QWidget &widget);

/// Makes it the button that Return presses, and Ctrl+Return where Return begins a line, and gives it the look
/// of the one that matters.
void makePrimary(QPushButton &button);

} // namespace parchemin::ui
