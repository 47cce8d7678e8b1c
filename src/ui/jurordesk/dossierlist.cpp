#include "ui/jurordesk/dossierlist.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/focus.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/deliberation/deliberationwords.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/elidedcombo.h"
#include "ui/inputname.h"
#include "ui/juries/jurywords.h"
#include "ui/submissions/submissionqueuedelegate.h"
#include "ui/submissions/submissionqueuemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Chip chipOf(const JurorDossierLine &line)
{
    if (line.isRecused)
        return {Icon::Ban, DossierList::tr("Recused"), Tone::Neutral};
    switch (line.reading) {
    case ReadingMark::Unread:
        return {Icon::Inbox, DossierList::tr("To read"), Tone::Active};
    case ReadingMark::Reading:
        return {Icon::Hourglass, DossierList::tr("Being read"), Tone::Waiting};
    case ReadingMark::Studied:
        return {Icon::Check, DossierList::tr("Studied"), Tone::Positive};
    }
    Q_UNREACHABLE();
}

bool isToRead(const JurorDossierLine &line)
{
    return isToHear(line.state) && !line.isRecused && line.reading != ReadingMark::Studied;
}

} // namespace

DossierList::DossierList(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ElidedCombo(this))
    , m_choiceLabel(new QLabel(this))
    , m_place(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_choice->setObjectName(u"jurorSessionCombo"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_choiceLabel->setBuddy(m_choice);
    m_choiceLabel->setProperty("variant", u"field"_s);
    m_place->setObjectName(u"jurorSessionPlace"_s);
    m_place->setProperty("variant", u"small"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_list->setObjectName(u"jurorDossierList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(
        new SubmissionQueueDelegate(m_list, SubmissionQueueDelegate::ChipPlace::BesideBlock));
    m_list->setModel(m_model);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 12, 14, 8);
    top->setSpacing(4);
    top->addWidget(m_choiceLabel);
    top->addWidget(m_choice);
    top->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    forwardFocus(*this, *m_list);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showSession();
        emit currentChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DossierList::currentChanged);
    connect(m_list, &QListView::activated, this, &DossierList::opened);
    retranslate();
}

void DossierList::setSessions(std::vector<JurorSession> sessions)
{
    const JurorDossierLine *line = current();
    const std::optional<DefenceId> kept = line == nullptr ? std::nullopt : std::optional(line->defence);
    const int place = m_choice->currentIndex();
    const std::optional<SessionId> shown =
        place < 0 ? std::nullopt : std::optional(m_sessions.at(static_cast<std::size_t>(place)).session.id);
    m_sessions = std::move(sessions);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        int wanted = firstToRead();
        for (const JurorSession &one : m_sessions) {
            if (shown == one.session.id)
                wanted = m_choice->count();
            m_choice->addItem(sessionText(one.session));
            m_choice->setItemData(m_choice->count() - 1, whenText(one.session), ElidedCombo::shortTextRole);
        }
        m_choice->setCurrentIndex(m_sessions.empty() ? -1 : wanted);
        m_choice->setEnabled(!m_sessions.empty());
    }
    showSession();
    if (kept) {
        const QSignalBlocker quiet(m_list->selectionModel());
        choose(*kept);
    }
}

/// The first session in which somebody is still to be read for; else the first.
int DossierList::firstToRead() const
{
    const auto found = std::ranges::find_if(
        m_sessions, [](const JurorSession &one) { return std::ranges::any_of(one.dossiers, isToRead); });
    return found == m_sessions.end() ? 0 : static_cast<int>(found - m_sessions.begin());
}

void DossierList::mark(DefenceId defence, ReadingMark reading)
{
    std::vector<JurorSession> sessions = m_sessions;
    for (JurorSession &session : sessions) {
        for (JurorDossierLine &line : session.dossiers) {
            if (line.defence == defence)
                line.reading = reading;
        }
    }
    setSessions(std::move(sessions));
}

void DossierList::showSession()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->clear();
    m_place->clear();
    const int place = m_choice->currentIndex();
    if (place < 0)
        return;
    const JurorSession &shown = m_sessions.at(static_cast<std::size_t>(place));
    m_place->setText(besideDay(shown.session));
    m_choice->setToolTip(m_choice->currentText());
    for (const JurorDossierLine &line : shown.dossiers) {
        const Chip chip = chipOf(line);
        const QString second = u"%1 · %2"_s.arg(timeText(line.startsAt), word(line.route));
        auto *item = new QStandardItem(line.candidateName);
        item->setEditable(false);
        item->setData(second, SubmissionQueueModel::BlockRole);
        item->setData(QVariant::fromValue(chip), SubmissionQueueModel::ChipRole);
        item->setData(!line.isRecused, SubmissionQueueModel::EvaluableRole);
        item->setData(tr("%1, %2, %3", "name, hour and access route, how far it is read")
                          .arg(line.candidateName, second, chip.word),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

const JurorDossierLine *DossierList::current() const
{
    const int place = m_choice->currentIndex();
    const int row = m_list->currentIndex().row();
    if (place < 0 || row < 0 || static_cast<std::size_t>(place) >= m_sessions.size())
        return nullptr;
    const std::vector<JurorDossierLine> &lines = m_sessions.at(static_cast<std::size_t>(place)).dossiers;
    return static_cast<std::size_t>(row) < lines.size() ? &lines.at(static_cast<std::size_t>(row)) : nullptr;
}

void DossierList::choose(DefenceId defence)
{
    for (std::size_t place = 0; place < m_sessions.size(); ++place) {
        const std::vector<JurorDossierLine> &lines = m_sessions.at(place).dossiers;
        const auto found = std::ranges::find(lines, defence, &JurorDossierLine::defence);
        if (found == lines.end())
            continue;
        m_choice->setCurrentIndex(static_cast<int>(place));
        m_list->setCurrentIndex(m_model->index(static_cast<int>(found - lines.begin()), 0));
        return;
    }
}

bool DossierList::move(bool isForward)
{
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + (isForward ? 1 : -1), 0);
    if (!next.isValid())
        return false;
    m_list->setCurrentIndex(next);
    return true;
}

int DossierList::unreadCount() const
{
    int count = 0;
    for (const JurorSession &session : m_sessions) {
        count += static_cast<int>(std::ranges::count_if(session.dossiers, isToRead));
    }
    return count;
}

void DossierList::retranslate()
{
    m_choiceLabel->setText(tr("My sess&ion"));
    nameInput(*m_choice, tr("My session"));
    m_list->setAccessibleName(tr("Dossiers of my session"));
    const JurorDossierLine *line = current();
    const std::optional<DefenceId> kept = line == nullptr ? std::nullopt : std::optional(line->defence);
    showSession();
    if (kept) {
        const QSignalBlocker quiet(m_list->selectionModel());
        choose(*kept);
    }
}

} // namespace parchemin::ui
