#pragma once

#include "parchemin/app/evaluationdesk.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class CommentEdit;

/// The end of an evaluation: the opinion for the candidate, the outcomes that could be given, and what keeps
/// the others away.
class OutcomePanel : public QWidget
{
    Q_OBJECT

public:
    /// The page's acts.
    struct Outcomes
    {
        QAction *rework;
        QAction *conditional;
        QAction *validated;
    };
    OutcomePanel(const Outcomes &outcomes, QWidget *parent = nullptr);

    void setComment(const QString &comment);
    void setReadOnly(bool isReadOnly);
    /// The sentence under the buttons.
    void setReason(const QString &reason);
    void focusComment();
    void retranslate();

signals:
    void commentTyped(const QString &comment);

private:
    QLabel *m_caption;
    CommentEdit *m_comment;
    QWidget *m_buttons;
    QLabel *m_reason;
};

} // namespace parchemin::ui
