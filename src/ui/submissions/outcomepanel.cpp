#include "ui/submissions/outcomepanel.h"

#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/submissions/commentedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

OutcomePanel::OutcomePanel(const Outcomes &outcomes, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_comment(new CommentEdit(this))
    , m_buttons(new QWidget(this))
    , m_reason(new QLabel(this))
{
    m_comment->setObjectName(u"generalComment"_s);
    m_caption->setBuddy(m_comment);
    m_caption->setProperty("variant", u"small"_s);
    m_reason->setObjectName(u"outcomeReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setProperty("variant", u"small"_s);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ActionButton(outcomes.rework, ActionButton::Variant::Secondary, m_buttons));
    row->addStretch(1);
    row->addWidget(new ActionButton(outcomes.conditional, ActionButton::Variant::Secondary, m_buttons));
    row->addWidget(new ActionButton(outcomes.validated, ActionButton::Variant::Primary, m_buttons));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_comment);
    column->addWidget(m_buttons);
    column->addWidget(m_reason);
    connect(m_comment, &QPlainTextEdit::textChanged, this,
            [this] { emit commentTyped(m_comment->toPlainText()); });
    retranslate();
}

void OutcomePanel::setComment(const QString &comment)
{
    if (m_comment->toPlainText() != comment)
        m_comment->setPlainText(comment);
}

void OutcomePanel::setReadOnly(bool isReadOnly)
{
    m_comment->setReadOnly(isReadOnly);
    m_buttons->setVisible(!isReadOnly);
    // An empty field would ask for an opinion that nobody may give any more.
    setVisible(!isReadOnly || !m_comment->toPlainText().isEmpty());
}

void OutcomePanel::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void OutcomePanel::focusComment()
{
    m_comment->setFocus(Qt::OtherFocusReason);
}

void OutcomePanel::retranslate()
{
    m_caption->setText(tr("&Opinion for the candidate"));
    m_comment->setPlaceholderText(tr("What is good, what to improve…"));
}

} // namespace parchemin::ui
