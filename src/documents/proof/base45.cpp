#include "documents/proof/base45.h"

#include <QByteArrayView>

namespace parchemin::documents {
namespace {

constexpr QByteArrayView alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
constexpr unsigned base = 45;

} // namespace

QByteArray toBase45(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve((bytes.size() + 1) / 2 * 3);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        auto value = static_cast<unsigned>(static_cast<unsigned char>(bytes[i]));
        if (isPair)
            value = value * 256U + static_cast<unsigned char>(bytes[i + 1]);
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit) {
            text += alphabet[static_cast<qsizetype>(value % base)];
            value /= base;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const QByteArray group = text.mid(i, 3);
        unsigned value = 0;
        for (qsizetype digit = group.size(); digit > 0; --digit) {
            const qsizetype figure = alphabet.indexOf(group[digit - 1]);
            if (figure < 0)
                return {};
            value = value * base + static_cast<unsigned>(figure);
        }
        const bool isPair = group.size() == 3;
        if (group.size() == 1 || value > (isPair ? 0xFFFFU : 0xFFU))
            return {};
        if (isPair)
            bytes += static_cast<char>(value >> 8U);
        bytes += static_cast<char>(value & 0xFFU);
    }
    return bytes;
}

} // namespace parchemin::documents
