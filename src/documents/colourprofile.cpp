#include "documents/colourprofile.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace parchemin::documents {
namespace {

constexpr int curvePoints = 64; // straight lines between them miss the curve by a ten-thousandth at most

QByteArray bigEndian32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian16(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A signed number with 16 bits after the point (ICC.1:2001, 5.3.2).
QByteArray fixed(double value)
{
    return bigEndian32(static_cast<quint32>(static_cast<qint32>(std::lround(value * 65536.0))));
}

QByteArray xyz(double x, double y, double z)
{
    return QByteArray("XYZ \0\0\0\0", 8) + fixed(x) + fixed(y) + fixed(z);
}

/// From the coded value to light, at evenly spaced points.
QByteArray transferCurve()
{
    QByteArray data = QByteArray("curv\0\0\0\0", 8) + bigEndian32(curvePoints);
    for (int point = 0; point < curvePoints; ++point) {
        const double coded = static_cast<double>(point) / (curvePoints - 1);
        const double light = coded <= 0.04045 ? coded / 12.92 : std::pow((coded + 0.055) / 1.055, 2.4);
        data += bigEndian16(static_cast<quint16>(std::lround(light * 65535.0)));
    }
    return data;
}

/// A textDescriptionType: ASCII, and no Unicode nor ScriptCode form.
QByteArray description(const QByteArray &text)
{
    return QByteArray("desc\0\0\0\0", 8) + bigEndian32(static_cast<quint32>(text.size() + 1)) + text +
           QByteArray(1 + 8 + 3 + 67, '\0');
}

QByteArray header(qsizetype size)
{
    QByteArray bytes =
        bigEndian32(static_cast<quint32>(size)) + bigEndian32(0) + bigEndian32(0x02100000) + "mntrRGB XYZ ";
    for (const quint16 part : std::array<quint16, 6>{2021, 1, 1, 0, 0, 0}) // a date of its own: not today's
        bytes += bigEndian16(part);
    bytes += "acsp" + QByteArray(24, '\0') + bigEndian32(0) + fixed(0.9642) + fixed(1.0) + fixed(0.8249);
    return bytes.leftJustified(128, '\0');
}

} // namespace

QByteArray standardRgbProfile()
{
    // The primaries of IEC 61966-2-1, adapted from D65 to D50 by the Bradford method (ICC, sRGB profiles).
    const QByteArray curve = transferCurve();
    const std::vector<std::pair<QByteArray, QByteArray>> tags{
        {"desc", description("sRGB IEC61966-2.1")},
        {"cprt", QByteArray("text\0\0\0\0", 8) + QByteArray("No copyright, use freely\0", 25)},
        {"wtpt", xyz(0.95045, 1.0, 1.08905)},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", curve},
        {"gTRC", curve},
        {"bTRC", curve},
    };
    const auto count = static_cast<qsizetype>(tags.size());
    QByteArray table = bigEndian32(static_cast<quint32>(count));
    QByteArray data;
    qsizetype curveAt = 0;
    for (const auto &[signature, value] : tags) {
        const bool repeats = curveAt != 0 && signature.endsWith("TRC");
        qsizetype at = 128 + 4 + 12 * count + data.size();
        if (repeats) {
            at = curveAt; // the three channels share one curve
        } else {
            data += value;
            data += QByteArray((4 - value.size() % 4) % 4, '\0');
        }
        if (signature == "rTRC")
            curveAt = at;
        table += signature + bigEndian32(static_cast<quint32>(at)) +
                 bigEndian32(static_cast<quint32>(value.size()));
    }
    return header(128 + table.size() + data.size()) + table + data;
}

} // namespace parchemin::documents
