#pragma once

#include <QXmlStreamReader>

namespace parchemin::exchange {

/// Calls `visit` on each start of an element; whether the part is well-formed.
template <typename Visit>
bool eachElement(const QByteArray &part, Visit visit)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml);
    }
    return !xml.hasError();
}

} // namespace parchemin::exchange
