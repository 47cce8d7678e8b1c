#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;

namespace parchemin::ui {

/// Answers a second start on the same store: this window comes to the front instead. Reached by the same user
/// on the same machine only.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Whoever makes it holds the store's lock, so that an old name left by a crash may be taken over.
    explicit SingleInstance(const QString &storeFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isReachable() const;
    /// Asks the window that holds the store to come to the front; false when nobody answers in time.
    [[nodiscard]] static bool raiseOther(const QString &storeFolder, std::chrono::milliseconds patience);

signals:
    void raiseRequested();

private:
    void answer();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace parchemin::ui
