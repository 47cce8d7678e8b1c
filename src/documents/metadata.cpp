#include "documents/metadata.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// One block of properties in a namespace of their own.
QString block(const QString &prefix, const QString &space, const QString &properties)
{
    return u"<rdf:Description rdf:about=\"\" xmlns:%1=\"%2\">\n%3</rdf:Description>\n"_s.arg(prefix, space,
                                                                                             properties);
}

QString property(const QString &name, const QString &value)
{
    return u"<%1>%2</%1>\n"_s.arg(name, value.toHtmlEscaped());
}

/// A text in the document's language.
QString localised(const QString &name, const QString &value)
{
    return u"<%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></%1>\n"_s.arg(
        name, value.toHtmlEscaped());
}

QString list(const QString &name, const QString &kind, const QString &value)
{
    return u"<%1><rdf:%2><rdf:li>%3</rdf:li></rdf:%2></%1>\n"_s.arg(name, kind, value.toHtmlEscaped());
}

/// PDF/A knows no property of PDF/UA, so the packet describes the one it uses (ISO 19005-3, 6.6.2.3).
QString universalAccessSchema()
{
    return block(
        u"pdfaExtension"_s,
        u"http://www.aiim.org/pdfa/ns/extension/\" xmlns:pdfaSchema="
        "\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty="
        "\"http://www.aiim.org/pdfa/ns/property#"_s,
        u"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaProperty:name>part</pdfaProperty:name>\n"
        "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
        "<pdfaProperty:category>internal</pdfaProperty:category>\n"
        "<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>\n"
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"_s);
}

} // namespace

QByteArray metadataPacket(const DocumentInformation &information)
{
    QString core =
        property(u"dc:format"_s, u"application/pdf"_s) + localised(u"dc:title"_s, information.title);
    if (!information.author.isEmpty())
        core += list(u"dc:creator"_s, u"Seq"_s, information.author);
    if (!information.subject.isEmpty())
        core += localised(u"dc:description"_s, information.subject);
    core += list(u"dc:language"_s, u"Bag"_s, information.language);
    const QString date = information.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"_s +
        block(u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s, core) +
        block(u"xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s,
              property(u"xmp:CreatorTool"_s, u"Parchemin"_s) + property(u"xmp:CreateDate"_s, date) +
                  property(u"xmp:ModifyDate"_s, date)) +
        block(u"pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s, property(u"pdf:Producer"_s, u"Parchemin"_s)) +
        block(u"pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s,
              property(u"pdfaid:part"_s, u"3"_s) + property(u"pdfaid:conformance"_s, u"A"_s)) +
        block(u"pdfuaid"_s, u"http://www.aiim.org/pdfua/ns/id/"_s, property(u"pdfuaid:part"_s, u"1"_s)) +
        universalAccessSchema() + u"</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toUtf8();
}

} // namespace parchemin::documents
