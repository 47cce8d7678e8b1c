#include "documents/metadata.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QString property(const QString &name, const QString &value)
{
    return u"<%1>%2</%1>"_s.arg(name, value.toHtmlEscaped());
}

/// A text in the document's language.
QString localised(const QString &name, const QString &value)
{
    return u"<%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></%1>"_s.arg(
        name, value.toHtmlEscaped());
}

QString list(const QString &name, const QString &kind, const QString &value)
{
    return u"<%1><rdf:%2><rdf:li>%3</rdf:li></rdf:%2></%1>"_s.arg(name, kind, value.toHtmlEscaped());
}

/// PDF/A knows no property of PDF/UA, so the packet describes the one it uses (ISO 19005-3, 6.6.2.3), in a
/// block of its own: readers look for it before they read the others.
const QString &universalAccessSchema()
{
    static const QString text =
        u"<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaProperty:name>part</pdfaProperty:name>"
        "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
        "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
        "</rdf:Description>"_s;
    return text;
}

/// The namespaces of the properties: one block for all of them, for a packet is not compressed.
const QString &namespaces()
{
    static const QString text =
        u" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""_s;
    return text;
}

} // namespace

QByteArray metadataPacket(const DocumentInformation &information)
{
    const QString date = information.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    QString properties =
        property(u"dc:format"_s, u"application/pdf"_s) + localised(u"dc:title"_s, information.title);
    if (!information.author.isEmpty())
        properties += list(u"dc:creator"_s, u"Seq"_s, information.author);
    if (!information.subject.isEmpty())
        properties += localised(u"dc:description"_s, information.subject);
    properties += list(u"dc:language"_s, u"Bag"_s, information.language);
    properties += property(u"pdfaid:part"_s, u"3"_s) + property(u"pdfaid:conformance"_s, u"A"_s) +
                  property(u"pdfuaid:part"_s, u"1"_s);
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
        u"xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""_s +
        namespaces() +
        u" xmp:CreatorTool=\"Parchemin\" xmp:CreateDate=\"%1\" xmp:ModifyDate=\"%1\" "
        "pdf:Producer=\"Parchemin\">"_s.arg(date) +
        properties + u"</rdf:Description>"_s + universalAccessSchema() +
        u"</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toUtf8();
}

} // namespace parchemin::documents
