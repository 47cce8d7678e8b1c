#include "main/storeopening.h"

#include "parchemin/app/demonstration.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/momenttext.h"
#include "parchemin/ui/singleinstance.h"

#include <chrono>

#include "main/startwords.h"
#include "main/waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using namespace std::chrono_literals;

/// How long another window may take to answer before it counts as stuck.
constexpr auto patience = 2s;

/// What is told after a crash or a power cut: when, and that nothing acknowledged is missing.
QString recoveryOf(const Store &store)
{
    const std::optional<FormerHolder> former = store.takenOverFrom();
    if (!former)
        return {};
    QString text = words(QT_TRANSLATE_NOOP(
                             "Start", "The session opened on %1 (%2, process %3) ended without closing the "
                                      "store. Every act that was confirmed is there."))
                       .arg(ui::momentText(former->since), former->host)
                       .arg(former->process);
    if (const auto figures = figuresOf(store.database()); figures && figures->drafts > 0) {
        text += u' ' + words(QT_TRANSLATE_N_NOOP("Start", "%n evaluation(s) that had been begun were kept as "
                                                          "drafts."),
                             static_cast<int>(figures->drafts));
    }
    return text;
}

} // namespace

Result<OpenedStore> openStore(const QString &folder)
{
    auto store = Store::open(folder);
    if (store) {
        QString recovery = recoveryOf(**store);
        return OpenedStore{*std::move(store), {}, std::move(recovery)};
    }
    if (store.error().code != ErrorCode::StoreBusy)
        return store.error();
    if (ui::SingleInstance::raiseOther(folder, patience))
        return OpenedStore{};
    auto readOnly = Store::openReadOnly(folder);
    if (!readOnly)
        return store.error();
    return OpenedStore{
        *std::move(readOnly),
        words(QT_TRANSLATE_NOOP("Start",
                                "Somebody else is writing in this store (%1): it is shown for reading only. "
                                "Close the program there, then open the store again."))
            .arg(detailSentence(store.error()))};
}

QString troubleWith(const QString &folder, const Error &error)
{
    const QString said = sentence(error);
    return said.contains(folder) ? said : words(QT_TRANSLATE_NOOP("Start", "%1: %2")).arg(folder, said);
}

Result<OpenedStore> openBackup(const QString &folder, const BackupNote &note)
{
    auto store = Store::openReadOnly(folder);
    if (!store)
        return store.error();
    return OpenedStore{
        *std::move(store),
        words(QT_TRANSLATE_NOOP("Start", "This is a backup of %1: it is shown for reading only. "
                                         "Restore it to work in it."))
            .arg(ui::momentText(note.takenAt))};
}

Status makeDemonstration(const QString &folder)
{
    return waitFor(
        words(QT_TRANSLATE_NOOP("Start", "Inventing the candidates…")), Stoppable::Yes,
        [&folder](const ProgressCallback &progress) { return createDemonstration(folder, progress); });
}

Status makeStore(const QString &folder, const Founder &founder)
{
    const auto store = foundStore(folder, SystemClock(), founder);
    return store ? Status(Done{}) : Status(store.error());
}

} // namespace parchemin
