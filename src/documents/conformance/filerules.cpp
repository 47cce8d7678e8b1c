#include "documents/conformance/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

void checkHeader(const QByteArray &bytes, Findings &findings)
{
    const QString rule = u"PDF/A-3 6.1.2"_s;
    findings.require(bytes.startsWith("%PDF-1.") && bytes.size() > 15 && bytes.at(7) >= '0' &&
                         bytes.at(7) <= '7',
                     rule, u"the file does not begin with %PDF-1.0 to 1.7"_s);
    const qsizetype comment = bytes.indexOf('\n') + 1;
    bool isBinary = comment > 0 && bytes.size() > comment + 5 && bytes.at(comment) == '%';
    for (qsizetype index = comment + 1; isBinary && index < comment + 5; ++index)
        isBinary = static_cast<uchar>(bytes.at(index)) > 127;
    findings.require(isBinary, rule, u"no comment of four bytes above 127 follows the header"_s);
    findings.require(bytes.trimmed().endsWith("%%EOF"), u"PDF/A-3 6.1.3"_s,
                     u"data follows the end of the file"_s);
}

void checkStream(QPDFObjectHandle stream, Findings &findings)
{
    QPDFObjectHandle entries = stream.getDict();
    for (const char *key : {"/F", "/FFilter", "/FDecodeParms"})
        findings.require(!entries.hasKey(key), u"PDF/A-3 6.1.7.1"_s, u"external stream "_s + placeOf(stream));
    QPDFObjectHandle filter = entries.getKey("/Filter");
    std::vector<QPDFObjectHandle> filters;
    if (filter.isArray()) {
        filters = filter.getArrayAsVector();
    } else {
        filters.push_back(filter);
    }
    for (QPDFObjectHandle one : filters) {
        findings.require(!one.isNameAndEquals("/LZWDecode") && !one.isNameAndEquals("/Crypt"),
                         u"PDF/A-3 6.1.7.2"_s, u"forbidden filter in "_s + placeOf(stream));
    }
    const bool isPostScript = entries.getKey("/Subtype").isNameAndEquals("/PS") || entries.hasKey("/PS") ||
                              entries.hasKey("/OPI") || entries.hasKey("/Ref");
    const bool isForm = entries.getKey("/Type").isNameAndEquals("/XObject");
    findings.require(!isForm || !isPostScript, u"PDF/A-3 6.2.9"_s, u"forbidden form "_s + placeOf(stream));
}

} // namespace

void checkFile(QPDF &pdf, const QByteArray &bytes, Findings &findings)
{
    checkHeader(bytes, findings);
    QPDFObjectHandle trailer = pdf.getTrailer();
    QPDFObjectHandle id = trailer.getKey("/ID");
    findings.require(id.isArray() && id.getArrayNItems() == 2 && !id.getArrayItem(0).getStringValue().empty(),
                     u"PDF/A-3 6.1.3"_s, u"the trailer has no ID"_s);
    findings.require(!trailer.hasKey("/Encrypt"), u"PDF/A-3 6.1.3"_s, u"the file is encrypted"_s);
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isStream())
            checkStream(object, findings);
        const bool isState = object.isDictionary() && object.getKey("/Type").isNameAndEquals("/ExtGState");
        findings.require(!isState || !object.hasKey("/TR"), u"PDF/A-3 6.2.5"_s,
                         u"transfer function in "_s + placeOf(object));
    }
}

} // namespace parchemin::documents
