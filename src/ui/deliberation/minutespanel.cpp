#include "ui/deliberation/minutespanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/storereader.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/deliberation/deliberationwords.h"
#include "ui/documents/previewpane.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/inputname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

JurySession noSession()
{
    return {.id = SessionId{0},
            .uuid = {},
            .code = {},
            .sheet = SheetId{0},
            .day = {},
            .startsAt = {},
            .place = {}};
}

QString kindText(const Minutes &minutes)
{
    return minutes.kind == MinutesKind::Initial
               ? MinutesPanel::tr("%1 · minutes", "number").arg(minutes.number)
               : MinutesPanel::tr("%1 · corrective minutes", "number").arg(minutes.number);
}

QString stateText(const Minutes &minutes)
{
    QStringList lines{MinutesPanel::tr("Frozen on %1; seal of the content: %2…", "day, beginning of a hash")
                          .arg(dayText(minutes.frozenAt), minutes.snapshotSha256.left(12))};
    if (!minutes.correctionReason.isEmpty())
        lines.append(MinutesPanel::tr("Reason of the correction: %1").arg(minutes.correctionReason));
    if (minutes.unpublishedAt) {
        lines.append(
            MinutesPanel::tr("Published, then withdrawn on %1").arg(dayText(*minutes.unpublishedAt)));
    } else if (minutes.publishedAt) {
        lines.append(MinutesPanel::tr("Published on %1").arg(dayText(*minutes.publishedAt)));
    }
    return lines.join(u'\n');
}

} // namespace

MinutesPanel::MinutesPanel(const PageServices &services, const Acts &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_choice(new QComboBox(this))
    , m_choiceLabel(new QLabel(this))
    , m_state(new QLabel(this))
    , m_due(new QLabel(this))
    , m_signatures(new CellTable(0, this))
    , m_preview(new PreviewPane({}, this))
    , m_session(noSession())
{
    makeFrame(acts);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MinutesPanel::showMinutes);
    connect(m_signatures, &CellTable::currentRowChanged, this, &MinutesPanel::memberChanged);
    retranslate();
}

MinutesPanel::~MinutesPanel() = default;

void MinutesPanel::makeFrame(const Acts &acts)
{
    m_choice->setObjectName(u"minutesCombo"_s);
    m_choiceLabel->setBuddy(m_choice);
    m_choiceLabel->setProperty("variant", u"field"_s);
    m_state->setObjectName(u"minutesState"_s);
    m_due->setObjectName(u"noticesDue"_s);
    for (QLabel *label : {m_state, m_due}) {
        label->setProperty("variant", u"small"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_signatures->setObjectName(u"signatureTable"_s);
    m_signatures->setRowKept(true);
    m_signatures->setMinimumHeight(150);
    m_empty->setAction(acts.draw);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(16, 14, 8, 14);
    column->setSpacing(8);
    column->addWidget(m_choiceLabel);
    column->addWidget(m_choice);
    column->addWidget(m_state);
    column->addWidget(m_signatures, 1);
    auto *buttons = new QGridLayout; // in one row they would take the room of the document
    buttons->setSpacing(8);
    buttons->addWidget(new ActionButton(acts.sign, ActionButton::Variant::Secondary, left), 0, 0, 1, 2);
    buttons->addWidget(new ActionButton(acts.signOnPaper, ActionButton::Variant::Secondary, left), 1, 0);
    buttons->addWidget(new ActionButton(acts.signByCertificate, ActionButton::Variant::Secondary, left), 1,
                       1);
    column->addLayout(buttons);
    column->addWidget(m_due);
    auto *content = new QSplitter(this);
    content->setObjectName(u"minutesSplitter"_s);
    content->setHandleWidth(1);
    content->setChildrenCollapsible(false);
    content->addWidget(left);
    content->addWidget(m_preview);
    content->setStretchFactor(0, 0);
    content->setStretchFactor(1, 1);
    content->setSizes({380, 560});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void MinutesPanel::setData(const DeliberationView &content, QDate noticesDue)
{
    const bool isNewer = content.minutes.size() != m_minutes.size() || content.session().id != m_session.id;
    m_minutes = content.minutes;
    m_session = content.session();
    m_noticesDue = noticesDue;
    const int kept = isNewer ? -1 : m_choice->currentIndex();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const Minutes &minutes : m_minutes)
            m_choice->addItem(kindText(minutes));
        m_choice->setCurrentIndex(kept < 0 ? m_choice->count() - 1 : kept);
    }
    m_stack->setCurrentIndex(m_minutes.empty() ? 0 : 1);
    showMinutes();
}

void MinutesPanel::showMinutes()
{
    const int place = m_choice->currentIndex();
    if (place < 0) {
        m_signers.clear();
        m_shown.reset();
        emit memberChanged();
        return;
    }
    const Minutes &minutes = m_minutes.at(static_cast<std::size_t>(place));
    m_state->setText(stateText(minutes));
    // What corrects earlier minutes comes when their time has long passed.
    const bool isDue = m_session.state != SessionState::Published && minutes.kind == MinutesKind::Initial;
    m_due->setText(!isDue ? QString() : tr("The notices are due by %1.").arg(dayText(m_noticesDue)));
    m_due->setVisible(!m_due->text().isEmpty());
    showSignatures(minutes);
    if (m_shown != minutes.id)
        showDocument(minutes);
    emit memberChanged();
}

void MinutesPanel::showSignatures(const Minutes &minutes)
{
    // Who has just signed gives way to the next; a signature that is only looked at stays.
    const std::optional<JuryMemberId> chosen = member();
    const bool isKept = m_shown == minutes.id && chosen &&
                        std::ranges::count(m_signed, *chosen) ==
                            std::ranges::count(minutes.signatures, *chosen, &MinutesSignature::member);
    m_signers.clear();
    m_signed.clear();
    std::vector<CellRow> rows;
    std::optional<int> firstToSign;
    for (const PanelSeat &seat : m_session.seats) {
        const auto signature =
            std::ranges::find(minutes.signatures, seat.member.id, &MinutesSignature::member);
        Chip chip{Icon::Hourglass, tr("To sign"), Tone::Active};
        if (signature != minutes.signatures.end()) {
            chip = {Icon::Check, tr("Signed on %1").arg(dayText(signature->signedAt)), Tone::Positive};
            m_signed.push_back(seat.member.id);
        } else if (seat.presence != Presence::Present) {
            chip = {Icon::CircleDashed, word(seat.presence), Tone::Neutral};
        } else if (!firstToSign) {
            firstToSign = static_cast<int>(m_signers.size());
        }
        m_signers.push_back(seat);
        rows.push_back({{tr("%1, %2", "name of a member, what she or he is in the jury")
                             .arg(seat.member.name, seatText(seat))},
                        {{}, chip}});
    }
    m_signatures->setContent({tr("Member"), tr("Signature")}, std::move(rows));
    if (!isKept && !m_signers.empty())
        m_signatures->setCurrentRow(firstToSign.value_or(0));
}

/// The stored bytes of the document that bears the same number (BR-74).
void MinutesPanel::showDocument(const Minutes &minutes)
{
    m_shown = minutes.id;
    const auto read = [number = minutes.number](const Database &database) {
        return readMinutesDocument(database, number);
    };
    m_services.reader.ask<QByteArray>(
        *this, read, [this, id = minutes.id, number = minutes.number](const Result<QByteArray> &bytes) {
            if (m_shown != id)
                return; // others are shown by now
            if (!bytes) {
                m_shown.reset();
                emit failed(bytes.error());
                return;
            }
            m_preview->setCaption(number);
            if (!m_preview->preview().setBytes(*bytes, number))
                emit failed(Error{ErrorCode::StoreCorrupt, u"the stored minutes are no readable PDF"_s});
        });
}

std::optional<JuryMemberId> MinutesPanel::member() const
{
    const int row = m_signatures->currentRow();
    const bool isShown = m_stack->currentIndex() == 1 && row >= 0 && row < static_cast<int>(m_signers.size());
    return isShown ? std::optional(m_signers.at(static_cast<std::size_t>(row)).member.id) : std::nullopt;
}

void MinutesPanel::retranslate()
{
    m_choiceLabel->setText(tr("Minutes of the session"));
    nameInput(*m_choice, m_choiceLabel->text());
    m_signatures->setAccessibleName(tr("Signatures"));
    m_empty->setText(Icon::ScrollText,
                     tr("The minutes are drawn up once the deliberations are closed; they are then frozen."));
    if (!m_minutes.empty())
        showMinutes();
}

} // namespace parchemin::ui
