#include "ui/planning/writtensummary.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

WrittenSummary::WrittenSummary(QAction *openSession, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(ui::font(TextStyle::CardTitle));
    m_count->setObjectName(u"writtenCount"_s);
    m_advice->setProperty("variant", u"muted"_s);
    m_hint->setObjectName(u"writtenHint"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    for (QLabel *label : {m_title, m_count, m_advice, m_hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(new ActionButton(openSession, ActionButton::Variant::Secondary, this));
    column->addLayout(acts);
    retranslate();
}

void WrittenSummary::present(const std::vector<WrittenSession> &written)
{
    m_sessions = static_cast<int>(written.size());
    m_defences = 0;
    for (const WrittenSession &session : written)
        m_defences += static_cast<int>(session.passages.size());
    retranslate();
}

void WrittenSummary::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void WrittenSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WrittenSummary::retranslate()
{
    m_title->setText(tr("Written sessions"));
    m_count->setText(tr("%n session(s) ahead", nullptr, m_sessions) + u", "_s +
                     tr("%n defence(s)", nullptr, m_defences));
    m_advice->setText(
        tr("They are those of the juries page. Drag a defence to another time of its session, or "
           "take it with Space and put it down with Return. Nothing is proposed: a proposal stands "
           "beside them, and is written only when you apply it."));
}

} // namespace parchemin::ui
