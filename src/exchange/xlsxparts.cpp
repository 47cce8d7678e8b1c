#include "exchange/xlsxparts.h"

#include "exchange/xmlelements.h"
#include "exchange/zipreader.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

/// Which relation leads to the first sheet that is not hidden.
struct FirstSheet
{
    QString relation;
    bool isFrom1904 = false;
};

std::optional<FirstSheet> firstSheetOf(const QByteArray &workbook)
{
    FirstSheet first;
    const bool isWhole = eachElement(workbook, [&first](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr"_s) {
            const auto from1904 = attributes.value(u"date1904"_s);
            first.isFrom1904 = from1904 == u"1"_s || from1904 == u"true"_s;
        }
        const bool isHidden = attributes.value(u"state"_s).contains(u"idden"_s); // also "veryHidden"
        if (xml.name() != u"sheet"_s || isHidden || !first.relation.isEmpty())
            return;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"id"_s && !attribute.namespaceUri().isEmpty())
                first.relation = attribute.value().toString();
        }
    });
    return isWhole && !first.relation.isEmpty() ? std::optional(first) : std::nullopt;
}

QString pathOf(QStringView target)
{
    return target.startsWith(u'/') ? target.sliced(1).toString() : u"xl/"_s + target;
}

} // namespace

std::optional<WorkbookParts> workbookPartsOf(const ZipReader &zip)
{
    const auto workbook = zip.file(u"xl/workbook.xml"_s);
    const auto relations = zip.file(u"xl/_rels/workbook.xml.rels"_s);
    const auto first = workbook ? firstSheetOf(*workbook) : std::nullopt;
    if (!first || !relations)
        return std::nullopt;
    WorkbookParts parts;
    parts.isFrom1904 = first->isFrom1904;
    const bool isWhole = eachElement(*relations, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"Relationship"_s)
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto type = attributes.value(u"Type"_s);
        const QString path = pathOf(attributes.value(u"Target"_s));
        if (attributes.value(u"Id"_s) == first->relation)
            parts.sheet = path;
        if (type.endsWith(u"/sharedStrings"_s))
            parts.texts = path;
        if (type.endsWith(u"/styles"_s))
            parts.styles = path;
    });
    return isWhole && !parts.sheet.isEmpty() ? std::optional(parts) : std::nullopt;
}

} // namespace parchemin::exchange
