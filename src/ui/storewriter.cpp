#include "parchemin/ui/storewriter.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

using namespace std::chrono_literals;

/// What the window's own acts wait while a long one writes: less than anybody notices.
constexpr auto impatience = 80ms;
constexpr auto usualPatience = 5s;

} // namespace

StoreWriter::StoreWriter(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_bench(new QObject)
{
    m_thread.setObjectName(u"store writer"_s);
    m_bench->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_bench, &QObject::deleteLater);
    m_thread.start();
}

StoreWriter::~StoreWriter()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
    m_context.database().setPatience(usualPatience);
}

void StoreWriter::cancel()
{
    for (const StopSign &stopSign : m_stopSigns)
        *stopSign = true;
}

void StoreWriter::post(QObject &asker, Work work)
{
    const auto stopSign = std::make_shared<std::atomic<bool>>(false);
    m_stopSigns.push_back(stopSign);
    if (m_stopSigns.size() == 1) {
        m_context.database().setPatience(impatience);
        emit busyChanged(true);
    }
    const auto job = [this, asker = QPointer<QObject>(&asker), work = std::move(work), stopSign] {
        const std::function<void()> answer = run(work, stopSign);
        const auto deliver = [this, asker, answer] {
            finish();
            if (asker)
                answer();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_bench, job, Qt::QueuedConnection);
}

/// In the writer's thread: opens, acts, closes.
std::function<void()> StoreWriter::run(const Work &work, const StopSign &stopSign)
{
    int told = -1;
    const ProgressCallback progress = [this, &told, stopSign](double fraction) {
        if (const int hundredths = static_cast<int>(fraction * 100); hundredths > told) {
            told = hundredths;
            const auto tell = [this, fraction] {
                emit progressed(fraction);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        }
        return !*stopSign;
    };
    if (*stopSign)
        return work(Error{ErrorCode::Cancelled, u"stopped before it began"_s}, progress);
    const auto store = m_context.store.openWriter();
    if (!store)
        return work(store.error(), progress);
    const auto rules = Rulebook::load((*store)->database(), m_context.clock.today());
    if (!rules)
        return work(rules.error(), progress);
    Announcer announcer;
    const auto passOn = [this](const QString &action, std::optional<PersonId> person) {
        emit m_context.announcer.acted(action, person);
    };
    connect(&announcer, &Announcer::acted, &m_context.announcer, passOn, Qt::QueuedConnection);
    Context context{**store, m_context.clock, **rules, announcer};
    return work(&context, progress);
}

void StoreWriter::finish()
{
    m_stopSigns.pop_front();
    if (!m_stopSigns.empty())
        return;
    m_context.database().setPatience(usualPatience);
    emit busyChanged(false);
}

} // namespace parchemin::ui
