#include "ui/deliberation/certificatesigning.h"

#include "parchemin/app/minutessigner.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "ui/keys/passphrasedialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qint64 largestKeyFile = 1 << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CertificateSigning)
};

} // namespace

std::optional<Status> signByCertificate(const PageServices &services, const MinutesToSign &subject,
                                        const FileChooser &chooser, QWidget &window)
{
    const QString path = chooser(&window, {});
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    const auto attempt = [&services, &subject, &window, content = file.read(largestKeyFile)](
                             const std::shared_ptr<const documents::Secret> &secret,
                             const PassphraseDialog::Answer &answer) {
        using Opened = std::shared_ptr<documents::SignerIdentity>;
        services.reader.ask<Opened>(
            window,
            [secret, content](const Database &) -> Result<Opened> {
                auto opened = documents::SignerIdentity::fromPkcs12(content, *secret);
                if (!opened)
                    return opened.error();
                return std::make_shared<documents::SignerIdentity>(*std::move(opened));
            },
            [&services, subject, answer](const Result<Opened> &opened) {
                answer(opened ? MinutesSigner(services.context)
                                    .sign(services.desk.actor(), subject.minutes, subject.member, **opened)
                              : Status(opened.error()));
            });
    };
    PassphraseDialog dialog(
        {Text::tr("Sign the minutes %1").arg(subject.number),
         Text::tr("%1: the passphrase is the one of this file. The signature is dated, added to the file of "
                  "the minutes, kept in the journal, and cannot be withdrawn.")
             .arg(QFileInfo(path).fileName()),
         Text::tr("&Sign")},
        PassphraseDialog::Purpose::Unlock, attempt, &window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return Status(Done{});
}

} // namespace parchemin::ui
