#pragma once

#include <QtGlobal>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace parchemin {

/// A copy of this process that does one thing, tells numbers through a pipe, and is killed at the latest when
/// this goes out of scope.
class ChildProcess
{
public:
    explicit ChildProcess(const std::function<void(int)> &body)
    {
        int ends[2] = {};
        if (::pipe(ends) != 0)
            return;
        m_id = ::fork();
        if (m_id == 0) {
            ::close(ends[0]);
            try {
                body(ends[1]);
            } catch (...) {
                ::_exit(1); // the parent's test goes on in the parent alone
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~ChildProcess()
    {
        kill();
        ::close(m_pipe);
    }
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// Called by the child.
    static void tell(int pipe, qint64 number)
    {
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(1);
    }
    /// The next number that the child told, or 0 when it is dead and has told all.
    [[nodiscard]] qint64 hear() const
    {
        qint64 number = 0;
        return ::read(m_pipe, &number, sizeof number) == sizeof number ? number : 0;
    }
    void kill() const
    {
        if (m_id > 0 && !m_isDead) {
            ::kill(m_id, SIGKILL);
            ::waitpid(m_id, nullptr, 0);
            m_isDead = true;
        }
    }
    [[nodiscard]] pid_t id() const { return m_id; }

private:
    pid_t m_id = -1;
    int m_pipe = -1;
    mutable bool m_isDead = false;
};

} // namespace parchemin
