#pragma once

#include <QObject>

#include <array>

namespace parchemin {

/// Hears that the desktop or the system wants the program to end, by SIGTERM, SIGHUP or SIGINT: a session
/// that is left or a machine that is shut down is no crash. One only; a second signal ends the program at
/// once, as it does where nobody listens.
class ClosingSignals : public QObject
{
    Q_OBJECT

public:
    explicit ClosingSignals(QObject *parent = nullptr);
    /// Nobody listens any more.
    ~ClosingSignals() override;

signals:
    void received();

private:
    void hear();

    std::array<int, 2> m_sockets = {-1, -1}; ///< the end that is read, the end that the handler writes to
};

} // namespace parchemin
