#include "ui/planning/withdrawalacts.h"

#include "parchemin/app/directoryservice.h"
#include "parchemin/app/rulebook.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/storewriter.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/planning/differencedialog.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qint64 repairMoves = 400'000;

} // namespace

WithdrawalActs::WithdrawalActs(const PageServices &services, ProgressStrip &progress, QWidget &page)
    : QObject(&page)
    , m_services(services)
    , m_progress(progress)
    , m_page(page)
    , m_writer(new StoreWriter(services.context, this))
{
}

WithdrawalActs::~WithdrawalActs()
{
    m_stop.request_stop();
}

void WithdrawalActs::begin(std::optional<JuryMemberId> juror, std::optional<QDate> day)
{
    const auto withdrawal = ask(juror, day);
    if (!withdrawal)
        return;
    m_stop = std::stop_source();
    m_progress.start(tr("Looking for the plan that changes least"), 0);
    emit busyChanged();
    m_services.reader.ask<WithdrawalProposal>(
        *this,
        [withdrawal = *withdrawal, now = m_services.context.clock.now(),
         today = m_services.context.clock.today(),
         stop = m_stop.get_token()](const Database &database) -> Result<WithdrawalProposal> {
            const auto rules = Rulebook::load(database, today);
            if (!rules)
                return rules.error();
            return withdrawalProposal(database, **rules, withdrawal, now,
                                      {.moves = repairMoves, .isProofWanted = false, .stop = stop});
        },
        [this](const Result<WithdrawalProposal> &proposal) { present(proposal); });
}

void WithdrawalActs::cancel()
{
    m_stop.request_stop();
    m_writer->cancel();
}

std::optional<Withdrawal> WithdrawalActs::ask(std::optional<JuryMemberId> juror, std::optional<QDate> day)
{
    const auto members = DirectoryService(m_services.context).juryMembers();
    if (!members) {
        emit messageRequested(Tone::Negative, sentence(members.error()));
        return std::nullopt;
    }
    const QDate today = m_services.context.clock.today();
    FormDialog form(tr("A juror withdraws"), tr("Look for replacements"), &m_page);
    form.setObjectName(u"withdrawalDialog"_s);
    form.setIntroduction(tr("The plan that changes least is looked for and shown; nothing is written before "
                            "you accept it."));
    QComboBox *who = form.addChoice(u"/member"_s, tr("&Juror"));
    for (const JuryMember &member : *members) {
        who->addItem(member.name, member.id.value());
        if (member.id == juror)
            who->setCurrentIndex(who->count() - 1);
    }
    DateEdit *from = form.addDate(u"/from"_s, tr("&From"), day.value_or(today));
    DateEdit *until = form.addDate(u"/until"_s, tr("&Until, included"), day);
    QPlainTextEdit *reason = form.addLongText(u"/reason"_s, tr("&Reason"));
    form.setCheck(u"/from"_s, [from, today] {
        return from->date() && *from->date() >= today ? QString() : tr("Give today or a day ahead.");
    });
    form.setCheck(u"/until"_s, [from, until] {
        const bool isSound = until->date() && (!from->date() || *until->date() >= *from->date());
        return isSound ? QString() : tr("Give the last day on which the juror does not come.");
    });
    form.setCheck(u"/reason"_s, [reason] {
        return reason->toPlainText().trimmed().isEmpty() ? tr("Say why: the journal keeps it.") : QString();
    });
    form.setAct([]() -> Status { return Done{}; });
    if (form.exec() != QDialog::Accepted)
        return std::nullopt;
    return Withdrawal{JuryMemberId{who->currentData().toLongLong()}, from->date().value_or(today),
                      until->date().value_or(today), reason->toPlainText().trimmed()};
}

void WithdrawalActs::present(const Result<WithdrawalProposal> &proposal)
{
    if (!proposal) {
        const bool isCancelled = proposal.error().code == ErrorCode::Cancelled;
        finish(isCancelled ? Tone::Neutral : Tone::Negative, sentence(proposal.error()));
        return;
    }
    m_progress.dismiss(); // nothing is looked for while the difference is read
    const QString summary =
        proposal->isLeastChange
            ? tr("Nobody moves, and only the seats of the juror change: no plan changes less.")
            : tr("The juror cannot be replaced everywhere: candidates move, as few as were found.");
    DifferenceDialog dialog(tr("What the withdrawal changes"), summary, sentences(*proposal), &m_page);
    if (dialog.exec() == QDialog::Accepted) {
        apply(*proposal);
    } else {
        finish(Tone::Neutral, tr("Nothing was changed."));
    }
}

void WithdrawalActs::apply(const WithdrawalProposal &proposal)
{
    m_progress.start(tr("Writing the withdrawal"), 0);
    m_writer->perform<Done>(
        *this,
        [by = m_services.desk.actor(), proposal](Context &context, const ProgressCallback &) -> Result<Done> {
            return JurorWithdrawals(context).apply(by, proposal);
        },
        [this](const Result<Done> &applied) {
            if (applied) {
                finish(Tone::Positive, tr("The withdrawal was written."));
            } else if (applied.error().code == ErrorCode::Conflict) {
                finish(Tone::Attention,
                       tr("The sessions have changed meanwhile: look for replacements again."));
            } else {
                finish(Tone::Negative, sentence(applied.error()));
            }
        });
}

void WithdrawalActs::finish(Tone tone, const QString &text)
{
    m_progress.dismiss();
    emit messageRequested(tone, text);
    emit busyChanged();
}

} // namespace parchemin::ui
