#include "ui/deliberation/sessionpanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/focus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/deliberation/deliberationwords.h"
#include "ui/deliberation/jurycard.h"
#include "ui/elidedcombo.h"
#include "ui/inputname.h"
#include "ui/juries/jurywords.h"
#include "ui/submissions/submissionqueuedelegate.h"
#include "ui/submissions/submissionqueuemodel.h"
#include "ui/tallarea.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int leastListHeight = 190; ///< three candidates and the sight of a fourth, before the jury
constexpr int defenceRole = Qt::UserRole + 20;
constexpr int aboutRole = ElidedCombo::shortTextRole + 1;

/// One candidate as the list draws and says it.
QStandardItem *lineOf(const SessionView::Passage &passage, const JuryDecision *decision)
{
    const Chip chip = chipOf(passage.defence.state,
                             decision == nullptr ? std::nullopt : std::optional(decision->content.outcome));
    const QString title = u"%1  %2"_s.arg(timeText(passage.defence.startsAt), passage.candidateName);
    auto *item = new QStandardItem(title);
    item->setEditable(false);
    item->setData(passage.defence.id.value(), defenceRole);
    item->setData(word(passage.route), SubmissionQueueModel::BlockRole);
    item->setData(QVariant::fromValue(chip), SubmissionQueueModel::ChipRole);
    item->setData(true, SubmissionQueueModel::EvaluableRole);
    item->setData(SessionPanel::tr("%1, %2, %3", "hour and name, access route, state")
                      .arg(title, word(passage.route), chip.word),
                  Qt::AccessibleTextRole);
    return item;
}

} // namespace

SessionPanel::SessionPanel(QWidget *parent)
    : QWidget(parent)
    , m_sessions(new ElidedCombo(this))
    , m_sessionLabel(new QLabel(this))
    , m_about(new QLabel(this))
    , m_count(new QLabel(this))
    , m_decided(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_jury(new JuryCard(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sessions->setObjectName(u"sessionCombo"_s);
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessions->setMinimumContentsLength(16);
    m_sessionLabel->setBuddy(m_sessions);
    m_sessionLabel->setProperty("variant", u"field"_s);
    m_about->setObjectName(u"sessionAbout"_s);
    m_about->setProperty("variant", u"small"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_count->setObjectName(u"passageCount"_s);
    m_decided->setObjectName(u"decidedCount"_s);
    m_decided->setProperty("variant", u"muted"_s);
    m_list->setObjectName(u"passageList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(
        new SubmissionQueueDelegate(m_list, SubmissionQueueDelegate::ChipPlace::BesideBlock));
    m_list->setModel(m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    m_list->setMinimumHeight(leastListHeight);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 12, 14, 8);
    top->setSpacing(4);
    top->addWidget(m_sessionLabel);
    top->addWidget(m_sessions);
    top->addWidget(m_about);
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(0, 6, 0, 0);
    counts->addWidget(m_count, 1);
    counts->addWidget(m_decided);
    top->addLayout(counts);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(10, 6, 10, 10);
    m_list->setMinimumWidth(250); // of the list, not of the panel: the jury may need more
    auto *jury = new TallArea(m_jury, this);
    jury->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    bottom->addWidget(jury);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    forwardFocus(*this, *m_list);

    connect(m_sessions, &QComboBox::activated, this, [this] {
        showAbout();
        if (const auto chosen = session())
            emit sessionChosen(*chosen);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SessionPanel::currentChanged);
    connect(m_list, &QListView::activated, this, &SessionPanel::opened);
    connect(m_jury, &JuryCard::presenceChosen, this, &SessionPanel::presenceChosen);
    retranslate();
}

void SessionPanel::setSessions(const std::vector<JurySession> &sessions, std::optional<SessionId> shown)
{
    m_sessions->clear(); // only what the user chooses is told
    for (const JurySession &one : sessions) {
        m_sessions->addItem(sessionText(one), one.id.value());
        m_sessions->setItemData(m_sessions->count() - 1, whenText(one), ElidedCombo::shortTextRole);
        m_sessions->setItemData(m_sessions->count() - 1, besideDay(one), aboutRole);
    }
    m_sessions->setEnabled(!sessions.empty());
    m_sessions->setCurrentIndex(shown ? m_sessions->findData(shown->value()) : -1);
    showAbout();
}

void SessionPanel::showAbout()
{
    m_sessions->setToolTip(m_sessions->currentText());
    m_about->setText(m_sessions->currentData(aboutRole).toString());
}

std::optional<SessionId> SessionPanel::session() const
{
    const QVariant chosen = m_sessions->currentData();
    return chosen.isValid() ? std::optional(SessionId{chosen.toLongLong()}) : std::nullopt;
}

void SessionPanel::setData(const DeliberationView &content, bool mayRecord)
{
    const std::optional<DefenceId> kept = current();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->clear();
    int wanted = -1;
    int toDecide = -1;
    int closed = 0;
    for (const SessionView::Passage &passage : content.view.defences) {
        const int row = m_model->rowCount();
        if (kept == passage.defence.id)
            wanted = row;
        const DefenceState state = passage.defence.state;
        if (toDecide < 0 && (state == DefenceState::Heard || state == DefenceState::Deliberated))
            toDecide = row;
        closed += isClosed(state) ? 1 : 0;
        m_model->appendRow(lineOf(passage, content.decisionOn(passage.defence.id)));
    }
    m_count->setText(tr("%n candidate(s)", nullptr, static_cast<int>(content.view.defences.size())));
    m_decided->setText(tr("%n decided", "candidates", closed));
    if (wanted < 0)
        wanted = std::max(toDecide, 0);
    m_list->setCurrentIndex(m_model->index(wanted, 0));
    m_jury->setSession(content.session(), mayRecord);
    m_jury->show();
    tabAsLaidOut(*this); // the choices of the roll are made anew
}

void SessionPanel::clear()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->clear();
    m_count->clear();
    m_decided->clear();
    m_jury->hide();
}

std::optional<DefenceId> SessionPanel::current() const
{
    const QVariant id = m_list->currentIndex().data(defenceRole);
    return id.isValid() ? std::optional(DefenceId{id.toLongLong()}) : std::nullopt;
}

void SessionPanel::choose(DefenceId defence)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(defenceRole).toLongLong() == defence.value())
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void SessionPanel::retranslate()
{
    m_sessionLabel->setText(tr("Sess&ion"));
    nameInput(*m_sessions, tr("Session"));
    m_list->setAccessibleName(tr("Candidates of the session"));
}

} // namespace parchemin::ui
