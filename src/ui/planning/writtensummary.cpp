#include "ui/planning/writtensummary.h"

#include "parchemin/core/namekey.h"
#include "parchemin/core/namesearch.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/searchfield.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int candidacyRole = Qt::UserRole + 1;

} // namespace

WrittenSummary::WrittenSummary(QAction *openSession, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_waitingTitle(new QLabel(this))
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(ui::font(TextStyle::CardTitle));
    m_count->setObjectName(u"writtenCount"_s);
    m_advice->setProperty("variant", u"muted"_s);
    m_hint->setObjectName(u"writtenHint"_s);
    m_waitingTitle->setObjectName(u"waitingTitle"_s);
    m_waitingTitle->setFont(ui::font(TextStyle::Strong));
    m_search->setObjectName(u"waitingSearch"_s);
    m_list->setObjectName(u"waitingList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &SearchField::textChanged, this, &WrittenSummary::listWaiting);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit candidateChosen(CandidacyId{item->data(candidacyRole).toLongLong()});
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    for (QLabel *label : {m_title, m_count, m_advice, m_hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_waitingTitle);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(new ActionButton(openSession, ActionButton::Variant::Secondary, this));
    column->addLayout(acts);
    retranslate();
}

void WrittenSummary::present(const std::vector<WrittenSession> &written, const WaitingMatters &waiting)
{
    m_waiting = waiting;
    m_sessions = static_cast<int>(written.size());
    m_defences = 0;
    for (const WrittenSession &session : written)
        m_defences += static_cast<int>(session.passages.size());
    retranslate();
}

void WrittenSummary::listWaiting()
{
    const NameSearch sought(m_search->text());
    m_list->clear();
    for (const WaitingMatter &matter : m_waiting.first) {
        if (!sought.finds(nameKey(matter.personName)))
            continue;
        const bool isOnly =
            std::ranges::count(m_waiting.first, matter.personName, &WaitingMatter::personName) == 1;
        auto *item = new QListWidgetItem(
            isOnly ? matter.personName : QString(matter.personName + u" · "_s + matter.dossier), m_list);
        item->setData(candidacyRole, matter.candidacy.value());
        item->setToolTip(tr("Ready since %1").arg(QLocale().toString(matter.since, QLocale::ShortFormat)));
    }
    const bool isAnybody = m_waiting.total > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_waitingTitle, m_search, m_list})
        part->setVisible(isAnybody);
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
    m_waitingTitle->setText(tr("Ready without a place (%1)").arg(QLocale().toString(m_waiting.total)));
    m_search->setPrompt(tr("Find a candidate"));
    m_list->setAccessibleName(tr("Candidates ready for the jury without a place"));
    listWaiting();
}

} // namespace parchemin::ui
