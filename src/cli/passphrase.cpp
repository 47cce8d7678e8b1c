#include "cli/passphrase.h"

#include <QFile>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

#include "cli/invocation.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// The terminal with its echo off, until this goes.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_isSilent(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isSilent)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isSilent() const { return m_isSilent; }

private:
    termios m_before{};
    bool m_isSilent;
};

/// The text as a secret; the copy in hand is overwritten.
documents::Secret taken(QString text)
{
    documents::Secret secret(text);
    text.fill(QChar(0));
    return secret;
}

Result<documents::Secret> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    documents::Secret secret = taken(QString::fromUtf8(line));
    line.fill('\0');
    return secret;
}

} // namespace

Result<documents::Secret> passphraseFrom(const Invocation &call, const PassphraseSource &source)
{
    if (call.has(source.option))
        return fromFile(call.text(source.option));
    if (qEnvironmentVariableIsSet(source.variable))
        return taken(qEnvironmentVariable(source.variable));
    const Error missing{ErrorCode::InvalidInput, u"no passphrase: name a file with --%1 or set %2"_s.arg(
                                                     source.option, QString::fromLatin1(source.variable))};
    if (::isatty(STDIN_FILENO) == 0)
        return missing;
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return missing;
    call.err() << source.question << u' ' << Qt::flush;
    QTextStream in(stdin);
    documents::Secret secret = taken(in.readLine());
    call.err() << '\n' << Qt::flush;
    return secret;
}

} // namespace parchemin::cli
