#include "main/closingsignals.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace parchemin {
namespace {

Q_LOGGING_CATEGORY(lcSignals, "parchemin.signals")

constexpr std::array handled{SIGTERM, SIGHUP, SIGINT};

/// Where the handler writes; none while nobody listens.
std::atomic<int> bell = -1;
static_assert(std::atomic<int>::is_always_lock_free, "the handler may use nothing else");

/// Between any two instructions of the program: it may do no more than ring.
void ring(int)
{
    const int before = errno;
    const char once = 1;
    [[maybe_unused]] const ssize_t written = ::write(bell, &once, sizeof once);
    errno = before;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    // What the system does by itself comes back after the first: who is impatient is not kept waiting.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int one : handled)
        sigaction(one, &action, nullptr);
}

} // namespace

ClosingSignals::ClosingSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets.data()) != 0) {
        qCWarning(lcSignals) << "nobody listens for the end of the session:" << qt_error_string(errno);
        return;
    }
    auto *notifier = new QSocketNotifier(m_sockets.front(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ClosingSignals::hear);
    bell = m_sockets.back();
    setHandler(ring);
}

ClosingSignals::~ClosingSignals()
{
    if (m_sockets.front() < 0)
        return;
    setHandler(SIG_DFL);
    bell = -1;
    for (const int socket : m_sockets)
        ::close(socket);
}

void ClosingSignals::hear()
{
    char heard = 0;
    while (::read(m_sockets.front(), &heard, sizeof heard) > 0) {
    }
    qCInfo(lcSignals) << "the end is asked for";
    emit received();
}

} // namespace parchemin
