#pragma once

#include "parchemin/ui/tone.h"

#include <QFrame>

class QAction;
class QLabel;
class QProgressBar;

namespace parchemin::ui {

class ActionButton;
class IconLabel;

/// Long work inside its page: its name, how far it is, a button to cancel it (Escape), and then its outcome.
/// It does no work itself: see SlicedWork, or tell it from a thread by a queued signal.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows the work at its beginning; a `total` of 0 stands for unknown.
    void start(const QString &work, int total);
    /// The same for work that is not counted in things: what is done is told in hundredths, as "57 %".
    void startShare(const QString &work);
    void setDone(int done);
    /// How the work stands, in words, beside what it is.
    void setNote(const QString &note);
    /// The outcome stays until closed or until the next start.
    void finish(Tone tone, const QString &outcome);
    /// Leaves with the work: its outcome is told elsewhere.
    void dismiss();
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

signals:
    /// The user wants the work to stop; whoever does it calls finish().
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const QString &work, int total, bool isShare);
    void setRunning(bool isRunning);
    void retranslate();

    IconLabel *m_icon;
    QLabel *m_text;
    QString m_work;
    QProgressBar *m_bar;
    QLabel *m_count;
    QAction *m_cancel;
    QAction *m_close;
    bool m_isRunning = false;
    bool m_isShare = false; ///< whether what is done is told in hundredths
};

} // namespace parchemin::ui
