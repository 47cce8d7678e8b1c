#pragma once

#include <QDialog>

class QLabel;

namespace parchemin::ui {

/// What the program starts with when it knows no store: open one, create one, or look around in a
/// demonstration. Returns the choice; does nothing itself.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Open, Create, Demonstration };

    explicit StartDialog(QWidget *parent = nullptr);

    /// Says what went wrong before: "This is not a store of Parchemin."
    void setTrouble(const QString &text);
    [[nodiscard]] Choice choice() const noexcept { return m_choice; }
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    void addChoice(Choice choice, const QString &title, const QString &explanation);
    void choose(Choice choice);

    QLabel *m_trouble;
    Choice m_choice = Choice::Open;
    QString m_folder;
};

} // namespace parchemin::ui
