#include "documents/ornament.h"

#include <cmath>
#include <numbers>

#include "documents/contentstream.h"
#include "documents/pdfsyntax.h"

namespace parchemin::documents {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double outerInset = 24.0; // of the navy rule, from the edge of the sheet
constexpr double bandInset = 33.5;  // of the middle of the woven band
constexpr double innerInset = 43.0; // of the gold rule
constexpr double bandAmplitude = 5.0;
constexpr double weaveLength = 21.0;
constexpr double cornerSize = 19.0; // side of the square where the bands meet

QByteArray stroke(const Colour &colour, double width)
{
    return pdfNumbers({colour.red, colour.green, colour.blue}) + " RG " + pdfNumber(width) + " w\n";
}

QByteArray fillColour(const Colour &colour)
{
    return pdfNumbers({colour.red, colour.green, colour.blue}) + " rg\n";
}

QByteArray curve(QPointF first, QPointF second, QPointF end)
{
    return pdfNumbers({first.x(), first.y(), second.x(), second.y(), end.x(), end.y()}) + " c\n";
}

QByteArray moveTo(double x, double y)
{
    return pdfNumbers({x, y}) + " m\n";
}

/// A sine of one period along x as Bézier curves through its slopes at eighths of the period.
QByteArray wave(double length, double amplitude, double phase)
{
    constexpr int pieces = 8;
    const double step = length / pieces;
    const double slope = amplitude * 2.0 * pi / length;
    const auto angle = [&](int piece) {
        return phase + 2.0 * pi * piece / pieces;
    };
    QByteArray path = moveTo(0.0, amplitude * std::sin(angle(0)));
    for (int piece = 0; piece < pieces; ++piece) {
        const double from = angle(piece);
        const double to = angle(piece + 1);
        const double x = piece * step;
        path += curve({x + step / 3.0, amplitude * std::sin(from) + slope * std::cos(from) * step / 3.0},
                      {x + 2.0 * step / 3.0, amplitude * std::sin(to) - slope * std::cos(to) * step / 3.0},
                      {x + step, amplitude * std::sin(to)});
    }
    return path + "S\n";
}

/// An ellipse centred on a point of the x axis.
QByteArray ellipse(double centre, double rx, double ry)
{
    constexpr double k = 0.5522847498; // control length of a quarter circle
    const auto at = [centre](double x, double y) {
        return QPointF(centre + x, y);
    };
    QByteArray path = moveTo(centre + rx, 0.0);
    path += curve(at(rx, k * ry), at(k * rx, ry), at(0.0, ry));
    path += curve(at(-k * rx, ry), at(-rx, k * ry), at(-rx, 0.0));
    path += curve(at(-rx, -k * ry), at(-k * rx, -ry), at(0.0, -ry));
    path += curve(at(k * rx, -ry), at(rx, -k * ry), at(rx, 0.0));
    return path + "S\n";
}

/// The same ellipse over and over, the sheet turned a little in between: text that repeats itself weighs
/// nothing in the file.
QByteArray rosette(int petals, double centre, double rx, double ry)
{
    const auto figure = [](double value) {
        return QByteArray::number(value, 'f', 6); // 36 turns add up
    };
    const double angle = 2.0 * pi / petals;
    const QByteArray cosine = figure(std::cos(angle));
    const QByteArray sine = figure(std::sin(angle));
    const QByteArray turn = cosine + ' ' + sine + " -" + sine + ' ' + cosine + " 0 0 cm\n";
    const QByteArray petal = ellipse(centre, rx, ry) + turn;
    return "q\n" + petal.repeated(petals) + "Q\n";
}

/// The number of weaves along a side, and how much each is stretched to fill it.
struct Weave
{
    int count;
    double stretch;
};

Weave weaveFor(double side)
{
    const int count = static_cast<int>(std::lround(side / weaveLength));
    return {count, side / (count * weaveLength)};
}

QByteArray weave()
{
    QByteArray content = stroke(palette::gold, 0.32);
    for (int phase = 0; phase < 6; ++phase)
        content += wave(weaveLength, bandAmplitude, 2.0 * pi * phase / 6.0);
    return content;
}

/// One side of the band: weaves one after the other, stretched a little so that a whole number fills it.
QByteArray side(const Weave &weave, const QByteArray &placement)
{
    QByteArray content = "q " + placement + " cm " + pdfNumber(weave.stretch) + " 0 0 1 0 0 cm\n";
    for (int index = 0; index < weave.count; ++index)
        content += '/' + formName(Form::Weave) + " Do 1 0 0 1 " + pdfNumber(weaveLength) + " 0 cm\n";
    return content + "Q\n";
}

QByteArray insetRectangle(double inset)
{
    return pdfNumbers({inset, inset, parchmentSize.width() - 2 * inset, parchmentSize.height() - 2 * inset}) +
           " re S\n";
}

QByteArray frame()
{
    const double corner = bandInset + cornerSize / 2.0;
    const Weave across = weaveFor(parchmentSize.width() - 2.0 * corner);
    const Weave down = weaveFor(parchmentSize.height() - 2.0 * corner);
    QByteArray content = stroke(palette::navy, 1.1) + insetRectangle(outerInset);
    content += stroke(palette::gold, 0.5) + insetRectangle(innerInset);
    const double right = parchmentSize.width() - bandInset;
    const double top = parchmentSize.height() - bandInset;
    content += side(across, pdfNumbers({1, 0, 0, 1, corner, bandInset}));
    content += side(across, pdfNumbers({1, 0, 0, 1, corner, top}));
    content += side(down, pdfNumbers({0, 1, -1, 0, bandInset, corner}));
    content += side(down, pdfNumbers({0, 1, -1, 0, right, corner}));
    for (const double x : {bandInset, right}) {
        for (const double y : {bandInset, top}) {
            content +=
                "q 1 0 0 1 " + pdfNumbers({x, y}) + " cm /" + formName(Form::CornerRosette) + " Do Q\n";
        }
    }
    return content;
}

QByteArray cornerRosette()
{
    return stroke(palette::navy, 0.3) + rosette(12, 4.1, 4.1, 2.5) + stroke(palette::gold, 0.45) +
           ellipse(0.0, 1.6, 1.6);
}

/// Half of the fleuron, to the right of the middle: a tapering stroke that ends in a curl.
QByteArray fleuronWing()
{
    QByteArray path = moveTo(9.0, 0.0);
    path += curve({22.0, 5.2}, {30.0, -3.6}, {44.0, -0.25});
    path += curve({60.0, 2.6}, {84.0, 0.3}, {118.0, 0.0});
    path += curve({84.0, -0.4}, {60.0, 1.4}, {44.0, -1.25});
    path += curve({30.0, -5.2}, {22.0, 3.4}, {9.0, 0.0}) + "f\n";
    path += moveTo(13.0, -0.6);
    path += curve({19.0, -5.8}, {27.0, -5.0}, {27.5, -2.4});
    path += curve({27.8, -0.6}, {24.6, -0.4}, {24.4, -2.2});
    path += curve({24.6, -1.2}, {26.8, -1.0}, {26.4, -2.6});
    path += curve({25.6, -4.4}, {19.4, -4.6}, {13.0, -0.6}) + "f\n";
    return path;
}

QByteArray fleuron()
{
    QByteArray content = fillColour(palette::gold) + fleuronWing();
    content += "q -1 0 0 1 0 0 cm\n" + fleuronWing() + "Q\n";
    // The lozenge in the middle.
    content += fillColour(palette::navy) + moveTo(0.0, 4.2);
    content += curve({0.9, 1.6}, {2.4, 0.7}, {5.0, 0.0}) + curve({2.4, -0.7}, {0.9, -1.6}, {0.0, -4.2});
    content += curve({-0.9, -1.6}, {-2.4, -0.7}, {-5.0, 0.0}) + curve({-2.4, 0.7}, {-0.9, 1.6}, {0.0, 4.2});
    return content + "f\n";
}

QByteArray centreRosette()
{
    constexpr Colour veil{0.965, 0.945, 0.895};
    return stroke(veil, 0.4) + rosette(36, 86.0, 64.0, 40.0) + rosette(24, 34.0, 34.0, 22.0) +
           ellipse(0.0, 151.5, 151.5) + ellipse(0.0, 154.0, 154.0);
}

} // namespace

OrnamentSet::OrnamentSet()
{
    const auto set = [this](Form form, QRectF box, const QByteArray &content, std::vector<Form> uses) {
        m_ornaments.at(static_cast<size_t>(form)) = {box, deflated(content), std::move(uses)};
    };
    set(Form::Frame, QRectF(QPointF(0, 0), parchmentSize), frame(), {Form::Weave, Form::CornerRosette});
    set(Form::Weave, QRectF(-1.0, -7.0, 24.0, 14.0), weave(), {});
    set(Form::CornerRosette, QRectF(-10.0, -10.0, 20.0, 20.0), cornerRosette(), {});
    set(Form::Fleuron, QRectF(-120.0, -8.0, 240.0, 16.0), fleuron(), {});
    set(Form::Rosette, QRectF(-156.0, -156.0, 312.0, 312.0), centreRosette(), {});
}

} // namespace parchemin::documents
