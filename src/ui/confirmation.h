#pragma once

#include <QString>

class QWidget;

namespace parchemin::ui {

/// What an official act says before it is done.
struct Confirmation
{
    QString question;
    QString effect; ///< what will be so afterwards, and what cannot be taken back
    QString act;    ///< the word on the button
};

/// Asks; Return accepts, Escape gives up.
[[nodiscard]] bool confirm(QWidget *parent, const Confirmation &confirmation);

} // namespace parchemin::ui
