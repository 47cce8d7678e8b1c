#pragma once

#include <QLineEdit>

class QLabel;

namespace parchemin::ui {

/// A line to search in, with its glass and the keys that lead to it. Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Both what the empty field shows and its accessible name.
    void setPrompt(const QString &prompt);
    /// Shown at the right while the field is empty; an empty sequence shows nothing.
    void setShortcutHint(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeHint();

    QAction *m_glass;
    QLabel *m_hint;
};

} // namespace parchemin::ui
