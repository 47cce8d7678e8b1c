#include "parchemin/ui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Q_LOGGING_CATEGORY(lcInstance, "parchemin.instance")

constexpr char raiseWord[] = "raise\n";
constexpr char raisedWord[] = "raised\n";

/// The same for every way to write the store's path, another for every user.
QString nameOf(const QString &storeFolder)
{
    const QString path = QFileInfo(storeFolder).canonicalFilePath() + u'\n' + QDir::homePath();
    return u"parchemin-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QLocalServer>())
{
    const QString name = nameOf(storeFolder);
    QLocalServer::removeServer(name);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (!m_server->listen(name))
        qCWarning(lcInstance) << "a second start cannot reach this window:" << m_server->errorString();
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isReachable() const
{
    return m_server->isListening();
}

void SingleInstance::answer()
{
    QLocalSocket *caller = m_server->nextPendingConnection();
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (!caller->canReadLine() || caller->readLine() != raiseWord)
            return;
        caller->write(raisedWord);
        caller->flush();
        caller->disconnectFromServer();
        emit raiseRequested();
    });
}

bool SingleInstance::raiseOther(const QString &storeFolder, std::chrono::milliseconds patience)
{
    const int wait = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(nameOf(storeFolder));
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(raiseWord);
    if (!socket.waitForBytesWritten(wait) || !socket.waitForReadyRead(wait))
        return false;
    return socket.readLine() == raisedWord;
}

} // namespace parchemin::ui
