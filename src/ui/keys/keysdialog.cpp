#include "parchemin/ui/keysdialog.h"

#include "parchemin/app/keyservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/app/sessionkeys.h"
#include "parchemin/documents/proof/verification.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/statechip.h"
#include "parchemin/ui/storereader.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"
#include "ui/keys/keywords.h"
#include "ui/keys/passphrasedialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString pathKey = u"proof/pkcs12"_s;
constexpr qint64 largestKeyFile = 1 << 20;

Result<QByteArray> keyFileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), QDir::toNativeSeparators(path)};
    return file.read(largestKeyFile);
}

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return KeysDialog::tr("Fingerprint: %1").arg(documents::printedFingerprint(fingerprint));
}

} // namespace

KeysDialog::KeysDialog(const PageServices &services, QSettings &settings, Choosers choosers, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_settings(settings)
    , m_choosers(std::move(choosers))
    , m_keyState(new StateChip(this))
    , m_keyText(makeText(u"keyText"_s, this))
    , m_unlock(makeButton(u"unlockKeyButton"_s, this))
    , m_create(makeButton(u"createKeyButton"_s, this))
    , m_export(makeButton(u"exportKeysButton"_s, this))
    , m_certificateState(new StateChip(this))
    , m_certificateText(makeText(u"certificateText"_s, this))
    , m_unlockCertificate(makeButton(u"unlockCertificateButton"_s, this))
    , m_chooseCertificate(makeButton(u"chooseCertificateButton"_s, this))
    , m_effect(makeText(u"keysEffect"_s, this))
    , m_outcome(makeText(u"keysOutcome"_s, this))
    , m_lock(makeButton(u"lockKeysButton"_s, this))
{
    setWindowTitle(tr("Keys that prove documents"));
    makeFrame();
    connect(&m_services.keys, &SessionKeys::changed, this, &KeysDialog::refresh);
    connect(m_create, &QPushButton::clicked, this, &KeysDialog::createKey);
    connect(m_unlock, &QPushButton::clicked, this, &KeysDialog::unlockKey);
    connect(m_export, &QPushButton::clicked, this, &KeysDialog::exportKeys);
    connect(m_unlockCertificate, &QPushButton::clicked, this, &KeysDialog::unlockCertificate);
    connect(m_chooseCertificate, &QPushButton::clicked, this, &KeysDialog::chooseCertificate);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        m_services.keys.lock();
        tell(tr("Everything is locked."), false);
    });
    refresh();
}

void KeysDialog::makeFrame()
{
    auto *introduction = makeText(u"keysIntroduction"_s, this);
    introduction->setText(tr("The issuing key signs the credential attached to a document and the code "
                             "printed on it; the certificate signs the file. Both are unlocked for this "
                             "session only, and no passphrase is kept."));
    introduction->setProperty("variant", u"muted"_s);
    auto *words = makeText(u"keysHonestWords"_s, this);
    words->setText(tr("A valid signature proves that nothing changed; the known key proves who signed. "
                      "It is not a qualified electronic seal."));
    words->setProperty("variant", u"muted"_s);
    m_outcome->hide();
    m_lock->setText(tr("&Lock everything"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_lock, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(introduction);
    column->addWidget(makeKeyCard());
    column->addWidget(makeCertificateCard());
    column->addWidget(m_effect);
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(buttons);
    resize(720, 560);
}

Card *KeysDialog::makeKeyCard()
{
    auto *card = new Card(this);
    card->setTitle(tr("Issuing key"));
    card->setTitleSide(m_keyState);
    m_export->setText(tr("&Export the public keys…"));
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_unlock);
    acts->addWidget(m_create);
    acts->addStretch(1);
    acts->addWidget(m_export);
    card->body().addWidget(m_keyText);
    card->body().addLayout(acts);
    return card;
}

Card *KeysDialog::makeCertificateCard()
{
    auto *card = new Card(this);
    card->setTitle(tr("Signing certificate (PKCS#12)"));
    card->setTitleSide(m_certificateState);
    m_unlockCertificate->setText(tr("Unlock the &certificate…"));
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_unlockCertificate);
    acts->addWidget(m_chooseCertificate);
    acts->addStretch(1);
    card->body().addWidget(m_certificateText);
    card->body().addLayout(acts);
    return card;
}

void KeysDialog::refresh()
{
    refreshKey();
    refreshCertificate();
    m_effect->setText(provingText(m_services.keys));
    m_effect->setProperty("variant", u"strong"_s);
    m_lock->setEnabled(!m_services.keys.areLocked());
    growToFit();
    readKeys();
}

void KeysDialog::readKeys()
{
    const auto show = [this](const Result<std::vector<KeptKey>> &keys) {
        const bool isFirst = !m_read;
        m_read = keys;
        refreshKey();
        if (isFirst) // before, there was nothing for the keyboard to begin with
            (m_unlock->isHidden() ? m_create : m_unlock)->setFocus();
    };
    m_services.reader.ask<std::vector<KeptKey>>(*this, issuingKeys, show);
}

void KeysDialog::refreshKey()
{
    const bool isKnown = m_read && *m_read;
    m_key = isKnown ? keyInForce(**m_read, m_services.context.clock.today()) : std::nullopt;
    const auto &unlocked = m_services.keys.issuingKey();
    KeyStanding standing = m_key ? KeyStanding::Locked : KeyStanding::None;
    if (unlocked && m_key && unlocked->id == m_key->id)
        standing = KeyStanding::Unlocked;
    m_keyState->setChip(keyChip(standing));
    m_keyState->setVisible(isKnown);
    QStringList lines;
    if (m_read && !*m_read) {
        lines.append(sentence(m_read->error()));
    } else if (m_key) {
        lines = {m_key->to ? tr("In force from %1 to %2.").arg(dayText(m_key->from), dayText(*m_key->to))
                           : tr("In force since %1.").arg(dayText(m_key->from)),
                 fingerprintText(QByteArray::fromHex(m_key->fingerprint.toLatin1()))};
    } else if (isKnown) {
        lines.append(tr("No issuing key is in force today. Make one: it is generated here and kept under "
                        "your passphrase."));
    }
    m_keyText->setText(lines.join(u'\n'));
    m_unlock->setVisible(standing == KeyStanding::Locked);
    refreshKeyActs();
}

void KeysDialog::refreshKeyActs()
{
    const bool isKnown = m_read && *m_read;
    m_create->setText(m_key ? tr("&Replace the key…") : tr("&Make a key…"));
    m_unlock->setText(tr("&Unlock the key…"));
    m_export->setEnabled(isKnown && !(*m_read)->empty());
    const Blockers reasons = rightBlockers(m_services.desk.actor(), Right::ManageKeys);
    m_create->setEnabled(isKnown && reasons.empty());
    m_create->setToolTip(reasons.empty() ? QString() : asList(reasons));
    m_create->setAccessibleDescription(m_create->toolTip());
}

void KeysDialog::refreshCertificate()
{
    const auto &signer = m_services.keys.signer();
    const QString path = m_settings.value(pathKey).toString();
    m_certificateState->setChip(certificateChip(signer           ? KeyStanding::Unlocked
                                                : path.isEmpty() ? KeyStanding::None
                                                                 : KeyStanding::Locked));
    QStringList lines;
    if (signer) {
        const documents::CertificateFacts &facts = signer->identity.facts();
        lines = {
            tr("%1, valid from %2 to %3.")
                .arg(facts.commonName, dayText(certifierDay(facts.from)), dayText(certifierDay(facts.until))),
            fingerprintText(facts.fingerprint)};
        if (!facts.isValidAt(m_services.context.clock.now()))
            lines.append(tr("It is not valid today: no document can be signed with it."));
    } else if (path.isEmpty()) {
        lines.append(tr("No file chosen. Without a certificate the files carry no signature of their own."));
    } else {
        lines.append(tr("File: %1").arg(QDir::toNativeSeparators(path)));
    }
    m_certificateText->setText(lines.join(u'\n'));
    m_unlockCertificate->setVisible(!signer && !path.isEmpty());
    m_chooseCertificate->setText(path.isEmpty() ? tr("Choose the &file…") : tr("Choose another &file…"));
}

void KeysDialog::createKey()
{
    const QDate from = earliestDayAfter(**m_read, m_services.context.clock.today());
    const QString introduction =
        m_key ? tr("The new key signs from %1; the one in use signs until the day before, and what it signed "
                   "stays proven. The passphrase cannot be recovered.")
                    .arg(dayText(from))
              : tr("The key is generated on this machine and signs from %1. The passphrase protects it and "
                   "cannot be recovered: whoever loses it replaces the key.")
                    .arg(dayText(from));
    const auto attempt = [this, from](const std::shared_ptr<const documents::Secret> &secret,
                                      const PassphraseDialog::Answer &answer) {
        using Made = std::shared_ptr<NewKey>;
        m_services.reader.ask<Made>(
            *this,
            [secret](const Database &) -> Result<Made> {
                auto made = NewKey::make(*secret);
                return made ? Result<Made>(std::make_shared<NewKey>(*std::move(made))) : made.error();
            },
            [this, from, answer](const Result<Made> &made) {
                if (!made) {
                    answer(made.error());
                    return;
                }
                KeyService service(m_services.context);
                const auto id = service.add(m_services.desk.actor(), **made, from);
                if (!id) {
                    answer(id.error());
                    return;
                }
                if (from <= m_services.context.clock.today())
                    m_services.keys.hold(SessionKeys::IssuingKey{*id, std::move((*made)->key)});
                answer(Done{});
            });
    };
    PassphraseDialog dialog({tr("New issuing key"), introduction, tr("&Make the key")},
                            PassphraseDialog::Purpose::Protect, attempt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    refresh();
    tell(tr("The key signs from %1. Publish its fingerprint where your documents are verified.")
             .arg(dayText(from)),
         false);
}

void KeysDialog::unlockKey()
{
    if (!m_key)
        return;
    const auto attempt = [this, key = *m_key](const std::shared_ptr<const documents::Secret> &secret,
                                              const PassphraseDialog::Answer &answer) {
        using Opened = std::shared_ptr<documents::SigningKey>;
        m_services.reader.ask<Opened>(
            *this,
            [secret, sealed = key.sealedKey](const Database &) -> Result<Opened> {
                auto opened = documents::SigningKey::fromEncryptedPkcs8(sealed, *secret);
                if (!opened)
                    return opened.error();
                return std::make_shared<documents::SigningKey>(*std::move(opened));
            },
            [this, id = key.id, answer](const Result<Opened> &opened) {
                if (opened)
                    m_services.keys.hold(SessionKeys::IssuingKey{id, std::move(**opened)});
                answer(opened ? Status(Done{}) : Status(opened.error()));
            });
    };
    PassphraseDialog dialog({tr("Unlock the issuing key"),
                             tr("It stays unlocked until you lock it, change user or close the window."),
                             tr("&Unlock")},
                            PassphraseDialog::Purpose::Unlock, attempt, this);
    if (dialog.exec() == QDialog::Accepted)
        tell(tr("The issuing key is unlocked."), false);
}

void KeysDialog::chooseCertificate()
{
    const QString path = m_choosers.pkcs12(this, {});
    if (!path.isEmpty())
        openCertificate(path);
}

void KeysDialog::unlockCertificate()
{
    openCertificate(m_settings.value(pathKey).toString());
}

void KeysDialog::openCertificate(const QString &path)
{
    const auto file = keyFileAt(path);
    if (!file) {
        tell(file.error());
        return;
    }
    const auto attempt = [this, file = *file](const std::shared_ptr<const documents::Secret> &secret,
                                              const PassphraseDialog::Answer &answer) {
        using Opened = std::shared_ptr<documents::SignerIdentity>;
        m_services.reader.ask<Opened>(
            *this,
            [secret, file](const Database &) -> Result<Opened> {
                auto opened = documents::SignerIdentity::fromPkcs12(file, *secret);
                if (!opened)
                    return opened.error();
                return std::make_shared<documents::SignerIdentity>(*std::move(opened));
            },
            [this, answer](const Result<Opened> &opened) {
                if (!opened) {
                    answer(opened.error());
                    return;
                }
                answer(holdSigner(**opened));
            });
    };
    PassphraseDialog dialog(
        {tr("Unlock the certificate"),
         tr("%1: the passphrase is the one of this file.").arg(QFileInfo(path).fileName()), tr("&Unlock")},
        PassphraseDialog::Purpose::Unlock, attempt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setValue(pathKey, path);
    refresh();
    tell(tr("The certificate is unlocked."), false);
}

Status KeysDialog::holdSigner(documents::SignerIdentity &signer)
{
    KeyService service(m_services.context);
    // Held, it would stand in the way of every document, which may as well be issued unsigned.
    if (Blockers blockers = service.certificateBlockers(signer.facts()); !blockers.empty())
        return refused(std::move(blockers));
    const auto id = service.addCertificate(m_services.desk.actor(), signer);
    if (!id)
        return id.error();
    m_services.keys.hold(SessionKeys::Signer{*id, std::move(signer)});
    return Done{};
}

void KeysDialog::exportKeys()
{
    const QString path = m_choosers.keys(this, tr("Public keys", "name of a file") + u".json"_s);
    if (path.isEmpty())
        return;
    m_services.reader.ask<Done>(
        *this,
        [path](const Database &database) -> Result<Done> {
            const auto exported = exportedKeys(database);
            if (!exported)
                return exported.error();
            return exchange::writeWholeFile(path, *exported);
        },
        [this, path](const Result<Done> &written) {
            if (!written)
                return tell(written.error());
            tell(tr("Public keys and fingerprints written to %1.").arg(QDir::toNativeSeparators(path)),
                 false);
        });
}

void KeysDialog::tell(const QString &text, bool isFault)
{
    m_outcome->setProperty("variant", isFault ? u"error"_s : u"muted"_s);
    dressAnew(*m_outcome);
    m_outcome->setText(text);
    m_outcome->show();
    growToFit();
}

void KeysDialog::growToFit()
{
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void KeysDialog::tell(const Error &error)
{
    tell(sentence(error), true);
}

} // namespace parchemin::ui
