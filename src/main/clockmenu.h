#pragma once

#include "parchemin/ui/mainwindow.h"

#include "main/workplace.h"

namespace parchemin {

/// How a visitor moves the clock of a demonstration on: from the line that says where it stands, from the
/// menu, and from the message by which an act refuses because its hour has not come.
class ClockMenu : public QObject
{
    Q_OBJECT

public:
    /// Only for a workplace that has such a clock; the window owns it.
    ClockMenu(ui::MainWindow &window, Workplace &workplace);

    void retranslate();

private:
    void offerHour(const QString &reason, const QDateTime &until);
    void ask(const std::optional<QDateTime> &wanted);

    ui::MainWindow &m_window;
    Workplace &m_workplace;
    QAction *m_advance;
    QAction *m_awaited; ///< to the hour that the act refused last waits for
    QDateTime m_until;
};

} // namespace parchemin
