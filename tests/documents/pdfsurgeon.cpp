#include "documents/pdfsurgeon.h"

#include <stdexcept>

namespace parchemin::documents::pdfsurgeon {
namespace {

QByteArray written(QPDF &pdf, const char *version)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setNewlineBeforeEndstream(true); // as PDF/A asks
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setPreserveUnreferencedObjects(version == nullptr); // the twin has no attached file left
    if (version != nullptr)
        writer.forcePDFVersion(version);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace

QByteArray altered(const QByteArray &pdf, const std::function<void(QPDF &)> &change)
{
    QPDF file;
    open(file, pdf);
    change(file);
    return written(file, nullptr);
}

void replaceInStream(QPDFObjectHandle stream, const QByteArray &before, const QByteArray &after)
{
    const auto data = stream.getStreamData();
    QByteArray text(reinterpret_cast<const char *>(data->getBuffer()),
                    static_cast<qsizetype>(data->getSize()));
    const qsizetype at = text.indexOf(before);
    if (at < 0)
        throw std::runtime_error("the stream does not contain " + before.toStdString());
    text.replace(at, before.size(), after);
    stream.replaceStreamData(text.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QPDFObjectHandle element(QPDF &pdf, const char *type)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals(type) && object.hasKey("/P"))
            return object;
    }
    throw std::runtime_error(std::string("no element ") + type);
}

QPDFObjectHandle firstPage(QPDF &pdf)
{
    return pdf.getAllPages().front();
}

QPDFObjectHandle font(QPDF &pdf)
{
    QPDFObjectHandle fonts = firstPage(pdf).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

QPDFObjectHandle content(QPDF &pdf)
{
    return firstPage(pdf).getKey("/Contents");
}

QByteArray archiveTwin(const QByteArray &pdf)
{
    QPDF file;
    open(file, pdf);
    QPDFObjectHandle catalogue = file.getRoot();
    catalogue.removeKey("/AF");
    catalogue.removeKey("/Names");
    QPDFObjectHandle metadata = catalogue.getKey("/Metadata");
    replaceInStream(metadata, "<pdfaid:part>3<", "<pdfaid:part>1<");
    replaceInStream(metadata, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<");
    return written(file, "1.4");
}

} // namespace parchemin::documents::pdfsurgeon
