#include "ui/exchanges/resultstep.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/iconlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

ResultStep::ResultStep(const QList<QAction *> &nextSteps, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_text(new QLabel(m_card))
{
    m_text->setObjectName(u"importResult"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(Icon::CircleCheck, Token::PositiveMark, 24, m_card), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_card->body().addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QAction *step : nextSteps)
        buttons->addWidget(new ActionButton(step, ActionButton::Variant::Secondary, m_card));
    m_card->body().addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    retranslate();
}

void ResultStep::setReport(const QString &fileName, const ImportReport &report)
{
    m_fileName = fileName;
    m_report = report;
    retranslate();
}

void ResultStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultStep::retranslate()
{
    const int leftOut = static_cast<int>(m_report.reading.rowCount) - m_report.newCandidacies;
    m_card->setTitle(tr("%n candidacy(ies) imported", nullptr, m_report.newCandidacies));
    QStringList lines{tr("%1: %2, %3.", "file name, new persons, known persons")
                          .arg(m_fileName, tr("%n new person(s)", nullptr, m_report.newPersons),
                               tr("%n person(s) already known", nullptr, m_report.knownPersons))};
    if (leftOut > 0) {
        lines.append(tr("%n row(s) were left out: correct them in the file and import it again; the rows "
                        "imported now will be recognised.",
                        nullptr, leftOut));
    }
    lines.append(tr("The whole import can be taken back as long as nothing rests on it."));
    m_text->setText(lines.join(u'\n'));
}

} // namespace parchemin::ui
