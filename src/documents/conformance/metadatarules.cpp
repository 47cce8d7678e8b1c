#include <QXmlStreamReader>

#include "documents/conformance/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// What an XMP packet says, as far as the rules ask: the first text of each property, by namespace and name.
struct Packet
{
    std::map<QString, QString> properties; // "http://…/id/part"
    std::set<QString> describedSpaces;     // by extension schemas
    bool isReadable = true;
};

Packet read(const QByteArray &bytes)
{
    Packet packet;
    QXmlStreamReader reader(bytes);
    QStringList path;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(reader.namespaceUri() + reader.name());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                packet.properties.emplace(attribute.namespaceUri() + attribute.name(),
                                          attribute.value().toString());
            }
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters: {
            const QString text = reader.text().toString().trimmed();
            if (text.isEmpty())
                break;
            if (path.constLast() == u"http://www.aiim.org/pdfa/ns/schema#namespaceURI")
                packet.describedSpaces.insert(text);
            // RDF, Description, property, then containers: the property is the third below the packet's root.
            if (path.size() > 3)
                packet.properties.emplace(path.at(3), text);
            break;
        }
        default: // comments and processing instructions say nothing of the document
            break;
        }
    }
    packet.isReadable = !reader.hasError();
    return packet;
}

QString valueOf(const Packet &packet, const QString &name)
{
    const auto found = packet.properties.find(name);
    return found == packet.properties.end() ? QString() : found->second;
}

} // namespace

void checkMetadata(QPDF &pdf, Findings &findings)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        findings.add(u"PDF/A-3 6.6.2.1"_s, u"the document has no metadata"_s);
        return;
    }
    const auto data = metadata.getStreamData();
    const Packet packet = read(QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                                          static_cast<qsizetype>(data->getSize())));
    findings.require(packet.isReadable, u"PDF/A-3 6.6.2.1"_s, u"the metadata is not well-formed"_s);
    const QString archive = u"http://www.aiim.org/pdfa/ns/id/"_s;
    findings.require(valueOf(packet, archive + u"part"_s) == u"3" &&
                         valueOf(packet, archive + u"conformance"_s) == u"A",
                     u"PDF/A-3 6.6.4"_s, u"the document does not claim PDF/A-3a"_s);
    const QString access = u"http://www.aiim.org/pdfua/ns/id/"_s;
    findings.require(valueOf(packet, access + u"part"_s) == u"1", u"PDF/UA-1 5"_s,
                     u"the document does not claim PDF/UA-1"_s);
    findings.require(packet.describedSpaces.contains(access), u"PDF/A-3 6.6.2.3"_s,
                     u"no extension schema describes the claim of PDF/UA"_s);
    const QString title = valueOf(packet, u"http://purl.org/dc/elements/1.1/title"_s);
    findings.require(!title.isEmpty(), u"PDF/UA-1 7.1"_s, u"the document has no title"_s);
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    if (information.isDictionary() && information.getKey("/Title").isString()) {
        findings.require(QString::fromStdString(information.getKey("/Title").getUTF8Value()).simplified() ==
                             title.simplified(),
                         u"PDF/A-3 6.6.3"_s, u"metadata and information give different titles"_s);
    }
}

} // namespace parchemin::documents
