#pragma once

#include <QByteArray>

#include <vector>

namespace parchemin::documents {

/// A stream ready to be written: its data is already compressed by zlib, level 6.
[[nodiscard]] QByteArray deflated(const QByteArray &data);

/// The objects of one PDF file and their serialisation. It knows nothing of pages or fonts.
class PdfFile
{
public:
    /// The number of a new object, to be filled later.
    [[nodiscard]] int reserve();
    void setObject(int number, QByteArray body);
    [[nodiscard]] int add(QByteArray body);
    /// Adds a stream; `entries` are its dictionary entries apart from length and filter.
    [[nodiscard]] int addStream(const QByteArray &entries, const QByteArray &data);
    /// As addStream(), of data that deflated() gave.
    [[nodiscard]] int addDeflatedStream(const QByteArray &entries, const QByteArray &deflatedData);

    /// Adds a stream that programs read without decompressing: metadata.
    [[nodiscard]] int addPlainStream(const QByteArray &entries, const QByteArray &data);

    /// The file: all objects but streams are compressed together. Its identifier is the hash of its content,
    /// so equal content gives equal bytes.
    [[nodiscard]] QByteArray finish(int catalog, int information) const;

private:
    std::vector<QByteArray> m_bodies; // of object i + 1
};

} // namespace parchemin::documents
