#pragma once

#include "parchemin/app/jurorwithdrawal.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/tone.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

class QWidget;

namespace parchemin::ui {

class ProgressStrip;
class StoreWriter;

/// A juror withdraws: who and when is asked, the plan that changes least is looked for, its difference is
/// shown in words, and it is written as one act if the user says so. Nothing is written before that.
class WithdrawalActs : public QObject
{
    Q_OBJECT

public:
    /// Works in the strip of the page, whose dialogs it opens.
    WithdrawalActs(const PageServices &services, ProgressStrip &progress, QWidget &page);
    ~WithdrawalActs() override;

    /// Begins with that juror chosen in the form, and that day.
    void begin(std::optional<JuryMemberId> juror, std::optional<QDate> day = {});
    /// Gives up what is looked for or written; nothing changes.
    void cancel();

signals:
    void messageRequested(parchemin::ui::Tone tone, const QString &text);
    /// Work began or ended.
    void busyChanged();

private:
    [[nodiscard]] std::optional<Withdrawal> ask(std::optional<JuryMemberId> juror, std::optional<QDate> day);
    void present(const Result<WithdrawalProposal> &proposal);
    void apply(const WithdrawalProposal &proposal);
    void finish(Tone tone, const QString &text);

    PageServices m_services;
    ProgressStrip &m_progress;
    QWidget &m_page;
    std::stop_source m_stop;
    StoreWriter *m_writer;
};

} // namespace parchemin::ui
