#include "documents/pdffile.h"

#include <algorithm>
#include <zlib.h>

#include "documents/pdfsyntax.h"
#include "documents/proof/openssl.h"

namespace parchemin::documents {
namespace {

constexpr int objectsInOneStream = 1000;

QByteArray streamBody(const QByteArray &entries, const QByteArray &deflatedData)
{
    return "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(deflatedData.size()) +
           ">>stream\n" + deflatedData + "\nendstream";
}

/// Where an object lies: free (0), at an offset (1), or at an index in an object stream (2).
struct Place
{
    char kind = 0;
    qsizetype where = 0; ///< offset, or number of the object stream
    int index = 0;
};

/// Objects that are compressed together (PDF 32000-1, 7.5.7).
struct PackedObjects
{
    QByteArray numbers;
    QByteArray bodies;
    int count = 0;

    void add(int number, const QByteArray &body)
    {
        numbers += QByteArray::number(number) + ' ' + QByteArray::number(bodies.size()) + ' ';
        bodies += body + '\n';
        ++count;
    }

    [[nodiscard]] QByteArray body() const
    {
        return streamBody("/Type/ObjStm/N " + QByteArray::number(count) + "/First " +
                              QByteArray::number(numbers.size()),
                          deflated(numbers + bodies));
    }
};

/// How many bytes the largest place needs.
int placeWidth(const std::vector<Place> &places)
{
    const qsizetype largest = std::ranges::max(places, {}, &Place::where).where;
    int width = 1;
    while (width < 4 && largest >> (8 * width) != 0)
        ++width;
    return width;
}

/// One row an object: its kind in one byte, its place, its index in two bytes (PDF 32000-1, 7.5.8.3). Each
/// row says how it differs from the one above, which compresses to half.
QByteArray crossReferences(const std::vector<Place> &places, int width)
{
    constexpr char differsFromAbove = 2; // the filter Up of PNG
    QByteArray table;
    QByteArray above(width + 3, '\0');
    for (const Place &place : places) {
        QByteArray row(1, place.kind);
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
            row += static_cast<char>((place.where >> shift) & 0xFF);
        for (const int shift : {8, 0})
            row += static_cast<char>((place.index >> shift) & 0xFF);
        table += differsFromAbove;
        for (qsizetype column = 0; column < row.size(); ++column)
            table += static_cast<char>(row.at(column) - above.at(column));
        above = row;
    }
    return table;
}

} // namespace

QByteArray deflated(const QByteArray &data)
{
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    // With a buffer of compressBound() bytes this fails only when memory is exhausted.
    [[maybe_unused]] const int status =
        compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                  reinterpret_cast<const Bytef *>(data.constData()), static_cast<uLong>(data.size()), 6);
    Q_ASSERT(status == Z_OK);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

int PdfFile::reserve()
{
    m_bodies.emplace_back();
    return static_cast<int>(m_bodies.size());
}

void PdfFile::setObject(int number, QByteArray body)
{
    m_bodies.at(static_cast<size_t>(number - 1)) = std::move(body);
}

int PdfFile::add(QByteArray body)
{
    m_bodies.push_back(std::move(body));
    return static_cast<int>(m_bodies.size());
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data)
{
    return addDeflatedStream(entries, deflated(data));
}

int PdfFile::addDeflatedStream(const QByteArray &entries, const QByteArray &deflatedData)
{
    return add(streamBody(entries, deflatedData));
}

int PdfFile::addPlainStream(const QByteArray &entries, const QByteArray &data)
{
    return add("<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data +
               "\nendstream");
}

QByteArray PdfFile::finish(int catalog, int information) const
{
    // The comment of high bytes marks the file as binary for transfer programs (PDF 32000-1, 7.5.2).
    QByteArray file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<Place> places(m_bodies.size() + 1);
    PackedObjects packed;
    const auto write = [&](int number, const QByteArray &body) {
        places.at(static_cast<size_t>(number)) = {1, file.size(), 0};
        file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto flush = [&] {
        if (packed.count == 0)
            return;
        places.push_back({});
        write(static_cast<int>(places.size() - 1), packed.body());
        packed = {};
    };
    for (size_t index = 0; index < m_bodies.size(); ++index) {
        const auto number = static_cast<int>(index + 1);
        const QByteArray &body = m_bodies[index];
        if (body.endsWith("endstream")) {
            write(number, body);
            continue;
        }
        // The stream that will hold it gets the next free number once it is full.
        places.at(index + 1) = {2, static_cast<qsizetype>(places.size()), packed.count};
        packed.add(number, body);
        if (packed.count == objectsInOneStream)
            flush();
    }
    flush();
    const QByteArray id = sha256(file).first(16).toHex().toUpper();
    const QByteArray start = QByteArray::number(file.size());
    places.push_back({1, file.size(), 0});
    const int width = placeWidth(places);
    const QByteArray entries = "/Type/XRef/Size " + QByteArray::number(places.size()) + "/W[1 " +
                               QByteArray::number(width) + " 2]/DecodeParms<</Predictor 12/Columns " +
                               QByteArray::number(width + 3) + ">>/Root " + pdfReference(catalog) + "/Info " +
                               pdfReference(information) + "/ID[<" + id + "><" + id + ">]";
    file += QByteArray::number(places.size() - 1) + " 0 obj\n" +
            streamBody(entries, deflated(crossReferences(places, width))) + "\nendobj\n";
    return file + "startxref\n" + start + "\n%%EOF\n";
}

} // namespace parchemin::documents
