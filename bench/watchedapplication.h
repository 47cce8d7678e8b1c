#pragma once

#include <QApplication>

#include "percentiles.h"

/// An application that times the dispatch of every event: while one is dealt with, the window answers nobody.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was measured, and begins anew.
    void beginWatch()
    {
        m_longest = {};
        m_longestName.clear();
    }
    /// The longest event since, by the clock and in processor time; they need not be the same event.
    [[nodiscard]] Duration longest() const { return m_longest; }

    /// Which event took the processor longest: "Timer of QTimer in PageShelf".
    [[nodiscard]] const QString &longestName() const { return m_longestName; }

    [[nodiscard]] static WatchedApplication &instance();

private:
    int m_depth = 0; ///< events sent while another is dealt with belong to it
    Duration m_longest;
    QString m_longestName;
};
