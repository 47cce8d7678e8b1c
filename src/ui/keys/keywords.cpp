#include "ui/keys/keywords.h"

#include "parchemin/app/sessionkeys.h"

#include <QCoreApplication>

namespace parchemin::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

} // namespace

KeyStanding keyStanding(const SessionKeys &keys, bool hasAny)
{
    if (!keys.areLocked())
        return KeyStanding::Unlocked;
    return hasAny ? KeyStanding::Locked : KeyStanding::None;
}

QString keyStandingText(KeyStanding standing)
{
    switch (standing) {
    case KeyStanding::None:
        return Text::tr("No key");
    case KeyStanding::Locked:
        return Text::tr("Keys locked");
    case KeyStanding::Unlocked:
        return Text::tr("Keys unlocked");
    }
    Q_UNREACHABLE();
}

Icon keyStandingIcon(KeyStanding standing)
{
    return standing == KeyStanding::Unlocked ? Icon::LockOpen : Icon::Lock;
}

Chip keyChip(KeyStanding standing)
{
    switch (standing) {
    case KeyStanding::None:
        return {Icon::CircleDashed, Text::tr("None", "state of a key"), Tone::Neutral};
    case KeyStanding::Locked:
        return {Icon::Lock, Text::tr("Locked", "state of a key"), Tone::Attention};
    case KeyStanding::Unlocked:
        return {Icon::LockOpen, Text::tr("Unlocked", "state of a key"), Tone::Positive};
    }
    Q_UNREACHABLE();
}

Chip certificateChip(KeyStanding standing)
{
    Chip chip = keyChip(standing);
    switch (standing) {
    case KeyStanding::None:
        chip.word = Text::tr("None", "state of a certificate");
        break;
    case KeyStanding::Locked:
        chip.word = Text::tr("Locked", "state of a certificate");
        break;
    case KeyStanding::Unlocked:
        chip.word = Text::tr("Unlocked", "state of a certificate");
        break;
    }
    return chip;
}

QString provingText(const SessionKeys &keys)
{
    if (keys.issuingKey() && keys.signer()) {
        return Text::tr(
            "Parchments and attestations are signed, carry their credential and its printed code.");
    }
    if (keys.issuingKey()) {
        return Text::tr("Parchments and attestations carry their credential and its printed code; the files "
                        "themselves are not signed.");
    }
    if (keys.signer())
        return Text::tr("The files are signed; they carry no credential and no printed code.");
    return Text::tr("No key is unlocked: documents are issued without proof, and say so.");
}

} // namespace parchemin::ui
