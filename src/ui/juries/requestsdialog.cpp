#include "ui/juries/requestsdialog.h"

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogroom.h"
#include "ui/directory/availabilitydialog.h"
#include "ui/directory/directorydata.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"
#include "ui/forms/dateedit.h"
#include "ui/inputname.h"
#include "ui/juries/juryviews.h"
#include "ui/juries/jurywords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr QSize requestsSize(760, 520);

Chip answerChip(const RequestLine &line)
{
    if (!line.isWaiting() && line.hasGivenTimes)
        return {Icon::Check, RequestsDialog::tr("Times given"), Tone::Positive};
    if (!line.last)
        return {Icon::CircleDashed, RequestsDialog::tr("Not asked"), Tone::Neutral};
    if (line.isWaiting())
        return {Icon::Hourglass, RequestsDialog::tr("No answer yet"), Tone::Attention};
    return {Icon::Ban, RequestsDialog::tr("Cannot come"), Tone::Negative};
}

QString askedText(const AvailabilityRequest &request)
{
    if (request.from == request.until) {
        return RequestsDialog::tr("%1, for %2", "asked on a day, for a day")
            .arg(dayText(request.askedOn), dayText(request.from));
    }
    return RequestsDialog::tr("%1, for %2 to %3", "asked on a day, for two days")
        .arg(dayText(request.askedOn), dayText(request.from), dayText(request.until));
}

std::vector<CellRow> rowsOf(const std::vector<RequestLine> &lines)
{
    std::vector<CellRow> rows;
    for (const RequestLine &line : lines) {
        const QString asked = line.last ? askedText(*line.last) : u"—"_s;
        rows.push_back({{line.member.name},
                        {qualityText(line.member.quality, line.member.sex), {}, {}, true},
                        {asked, {}, {}, true},
                        {{}, answerChip(line)}});
    }
    return rows;
}

/// A label over its field.
QVBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setProperty("variant", u"field"_s);
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

RequestsDialog::RequestsDialog(const PageServices &services, QDate from, QDate until, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_from(new DateEdit(this))
    , m_until(new DateEdit(this))
    , m_channel(new QComboBox(this))
    , m_table(new CellTable(0, this))
    , m_outcome(new QLabel(this))
{
    setObjectName(u"requestsDialog"_s);
    setWindowTitle(tr("Availability asked for"));
    keepRoom(*this);
    makeFrame(from, until);
    for (DateEdit *day : {m_from, m_until})
        connect(day, &QLineEdit::textChanged, this, &RequestsDialog::reload);
    connect(m_table, &CellTable::currentRowChanged, this, &RequestsDialog::refresh);
    reload();
    m_table->setFocus();
}

void RequestsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!isPressOfFocus(*this, *event))
        QDialog::keyPressEvent(event);
}

QPushButton *RequestsDialog::makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

void RequestsDialog::makeFrame(QDate from, QDate until)
{
    m_from->setObjectName(u"fromInput"_s);
    m_until->setObjectName(u"untilInput"_s);
    m_from->setDate(from);
    m_until->setDate(until);
    m_channel->setObjectName(u"channelInput"_s);
    nameInput(*m_channel, tr("Asked by"));
    for (const ConvocationChannel one :
         {ConvocationChannel::Email, ConvocationChannel::Letter, ConvocationChannel::ByHand})
        m_channel->addItem(word(one), static_cast<int>(one));
    m_table->setObjectName(u"requestTable"_s);
    m_table->setAccessibleName(tr("Jury members and what they were asked"));
    m_table->setRowKept(true);
    m_outcome->setObjectName(u"requestOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto *introduction = new QLabel(tr("Times that a member gives for these days answer by themselves. Write "
                                       "to the members, then note here that they were asked."),
                                    this);
    introduction->setWordWrap(true);
    introduction->setProperty("variant", u"muted"_s);
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    days->addLayout(labelled(tr("&From"), m_from), 1);
    days->addLayout(labelled(tr("&Until, included"), m_until), 1);
    days->addLayout(labelled(tr("Asked &by"), m_channel), 1);
    auto *buttons = new QDialogButtonBox(this);
    m_askAll = makeButton("askAllButton", tr("&Note that all without an answer were asked"));
    m_askOne = makeButton("askOneButton", tr("Note that &this member was asked"));
    m_times = makeButton("timesButton", tr("&Times of this member…"));
    m_cannotCome = makeButton("cannotComeButton", tr("This member &cannot come"));
    makePrimary(*m_askAll);
    m_askAll->setDefault(false); // Return in a day's field asks nobody
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton *act : {m_askOne, m_times, m_cannotCome})
        acts->addWidget(act);
    acts->addStretch(1);
    buttons->addButton(m_askAll, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_askAll, &QPushButton::clicked, this, &RequestsDialog::askAll);
    connect(m_askOne, &QPushButton::clicked, this, [this] {
        if (const RequestLine *line = current())
            ask({line->member.id});
    });
    connect(m_times, &QPushButton::clicked, this, &RequestsDialog::showTimes);
    connect(m_cannotCome, &QPushButton::clicked, this, &RequestsDialog::recordAnswer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(introduction);
    column->addLayout(days);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(requestsSize);
}

void RequestsDialog::reload()
{
    const auto from = m_from->date();
    const auto until = m_until->date();
    m_lines.clear();
    if (from && until) {
        auto lines = requestLines(m_services.context.database(), *from, *until);
        if (!lines) {
            tell(sentence(lines.error()), true);
        } else {
            m_lines = std::move(*lines);
        }
    }
    m_table->setContent({tr("Member"), tr("Quality"), tr("Asked"), tr("Answer")}, rowsOf(m_lines));
    refresh();
}

void RequestsDialog::refresh()
{
    const RequestLine *line = current();
    m_askOne->setEnabled(line != nullptr);
    m_times->setEnabled(line != nullptr);
    m_cannotCome->setEnabled(line != nullptr && line->isWaiting());
    m_cannotCome->setToolTip(m_cannotCome->isEnabled() ? QString()
                                                       : tr("The member has no question to answer."));
}

const RequestLine *RequestsDialog::current() const
{
    return lineAt(m_lines, m_table->currentRow());
}

void RequestsDialog::ask(const std::vector<JuryMemberId> &members)
{
    const Status asked = AvailabilityRequests(m_services.context)
                             .ask(m_services.desk.actor(), members, m_from->date().value_or(QDate()),
                                  m_until->date().value_or(QDate()),
                                  static_cast<ConvocationChannel>(m_channel->currentData().toInt()));
    reload();
    if (asked) {
        tell(tr("%n member(s) noted as asked.", nullptr, static_cast<int>(members.size())), false);
    } else {
        tell(asked.error().code == ErrorCode::InvalidInput
                 ? tr("Give days ahead, the first one before the last one.")
                 : sentence(asked.error()),
             true);
    }
}

void RequestsDialog::askAll()
{
    std::vector<JuryMemberId> members;
    for (const RequestLine &line : m_lines) {
        if (line.isWaiting() || (!line.last && !line.hasGivenTimes))
            members.push_back(line.member.id);
    }
    if (members.empty()) {
        tell(tr("Everybody has answered for these days."), false);
        return;
    }
    ask(members);
}

void RequestsDialog::showTimes()
{
    const RequestLine *line = current();
    if (line == nullptr)
        return;
    const Actor &actor = m_services.desk.actor();
    const JuryMember member = line->member;
    if (const Blockers reasons = DirectoryUpkeepService::availabilityBlockers(actor, member.person);
        !reasons.empty()) {
        tell(asList(reasons), true);
        return;
    }
    AvailabilityDialog(m_services.context, m_services.undo, actor, member,
                       m_from->date().value_or(m_services.context.clock.today()), availabilityFileChooser(),
                       this)
        .exec();
    reload();
}

void RequestsDialog::recordAnswer()
{
    const RequestLine *line = current();
    if (line == nullptr || !line->isWaiting())
        return;
    const QString name = line->member.name;
    const Status answered =
        AvailabilityRequests(m_services.context).recordAnswer(m_services.desk.actor(), line->last->id);
    reload();
    if (answered) {
        tell(tr("%1 cannot come: noted.").arg(name), false);
    } else {
        tell(sentence(answered.error()), true);
    }
}

void RequestsDialog::tell(const QString &text, bool isTrouble)
{
    m_outcome->setProperty("variant", isTrouble ? u"error"_s : u"muted"_s);
    dressAnew(*m_outcome);
    m_outcome->setText(text);
    m_outcome->show();
}

} // namespace parchemin::ui
