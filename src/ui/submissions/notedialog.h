#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace parchemin::ui {

/// What a dialog that asks for a text says.
struct NoteRequest
{
    QString title;
    QString effect;    ///< what will be so afterwards
    QString caption;   ///< over the text, with its mnemonic
    QString missing;   ///< said when the text is empty
    QString act;       ///< the word on the button
    QString choice;    ///< over the choice, with its mnemonic; empty without one
    QStringList items; ///< of the choice
};

/// Asks for a written reason, or for a choice and what speaks for it. Returns a draft; does nothing.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoteDialog(const NoteRequest &request, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// The place of what was chosen.
    [[nodiscard]] int choice() const;
    void accept() override;

private:
    void addChoice(const NoteRequest &request, QVBoxLayout &column);

    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_text;
    QLabel *m_missing;
};

} // namespace parchemin::ui
