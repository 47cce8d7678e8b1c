#pragma once

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/core/jury.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace parchemin {
class UndoStack;
} // namespace parchemin

namespace parchemin::exchange {
struct AvailabilityReading;
struct AvailabilityProblem;
} // namespace parchemin::exchange

namespace parchemin::ui {

class WeekModel;
class WeekView;

/// Asks for a file to read; an empty answer means that the user gave up.
using OpenFileChooser = std::function<QString(QWidget *parent)>;

/// The desktop's dialog for calendars and tables.
[[nodiscard]] OpenFileChooser availabilityFileChooser();

/// What is wrong in a file of availabilities, and where: "Line 4: over already."
[[nodiscard]] QString sentence(const exchange::AvailabilityProblem &problem);

/// When a jury member can come: a week at a time, or from a file. Each week and each file is one arrangement;
/// a file is shown with all its problems before anything of it is kept.
class AvailabilityDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens on the week of `day`.
    AvailabilityDialog(Context &context, UndoStack &undo, const Actor &actor, const JuryMember &member,
                       QDate day, OpenFileChooser chooser, QWidget *parent = nullptr);

    [[nodiscard]] QDate monday() const;
    void showWeek(QDate monday);

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFrame();
    [[nodiscard]] QPushButton *makeButton(const char *name, const QString &text,
                                          const QString &accessible = {});
    /// Keeps the week shown when it was changed; false when the service refused.
    bool save();
    void move(int weeks);
    void copyPreviousWeek();
    void importFile();
    [[nodiscard]] bool confirmReading(const QString &file, const exchange::AvailabilityReading &reading);
    void tell(const QString &text, bool isTrouble);
    void refresh();

    Context &m_context;
    UndoStack &m_undo;
    Actor m_actor;
    JuryMember m_member;
    OpenFileChooser m_chooser;
    WeekModel *m_model;
    WeekView *m_view;
    QLabel *m_title;
    QLabel *m_outcome;
    bool m_isChanged = false;
};

} // namespace parchemin::ui
