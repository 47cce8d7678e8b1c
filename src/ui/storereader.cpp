#include "parchemin/ui/storereader.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

/// Lives in the reader's thread, as the connection must.
class StoreReader::Worker : public QObject
{
public:
    explicit Worker(const Store &store)
        : m_store(store)
    {
    }

    /// Opened at the first question.
    [[nodiscard]] const Connection &connection()
    {
        if (!m_connection)
            m_connection.emplace(m_store.openReader());
        return *m_connection;
    }

private:
    const Store &m_store;
    std::optional<Connection> m_connection;
};

StoreReader::StoreReader(const Store &store, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(store))
{
    m_thread.setObjectName(u"store reader"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreReader::~StoreReader()
{
    m_isStopping = true;
    m_thread.quit();
    m_thread.wait();
}

void StoreReader::post(QObject &asker, Work work)
{
    const auto run = [this, asker = QPointer<QObject>(&asker), work = std::move(work)] {
        if (m_isStopping)
            return;
        const std::function<void()> answer = work(m_worker->connection());
        const auto deliver = [asker, answer] {
            if (asker)
                answer();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, run, Qt::QueuedConnection);
}

} // namespace parchemin::ui
