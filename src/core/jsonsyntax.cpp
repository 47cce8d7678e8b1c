#include "parchemin/core/jsonsyntax.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString reasonOf(QJsonParseError::ParseError code)
{
    switch (code) {
    case QJsonParseError::UnterminatedObject:
        return u"an object has no end"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"a colon is missing after a name"_s;
    case QJsonParseError::UnterminatedArray:
        return u"an array has no end"_s;
    case QJsonParseError::MissingValueSeparator:
        return u"a comma is missing"_s;
    case QJsonParseError::IllegalValue:
        return u"a value is missing or malformed"_s;
    case QJsonParseError::TerminationByNumber:
        return u"the text ends within a number"_s;
    case QJsonParseError::IllegalNumber:
        return u"a number is malformed, or a text has no quotation marks"_s;
    case QJsonParseError::IllegalEscapeSequence:
        return u"a backslash is not followed by what it may be"_s;
    case QJsonParseError::IllegalUTF8String:
        return u"a text is not UTF-8"_s;
    case QJsonParseError::UnterminatedString:
        return u"a text has no end"_s;
    case QJsonParseError::MissingObject:
        return u"a value or a member is missing"_s;
    case QJsonParseError::DeepNesting:
        return u"too many things lie one in another"_s;
    case QJsonParseError::DocumentTooLarge:
        return u"it is too large"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"something follows behind the end"_s;
    case QJsonParseError::NoError:
        break;
    }
    return u"it has a fault"_s;
}

} // namespace

Error jsonSyntaxFault(const QByteArray &json, const QJsonParseError &fault)
{
    return {ErrorCode::InvalidInput, u"not valid JSON: %1"_s.arg(reasonOf(fault.error)),
            lineAndColumn(json, fault.offset)};
}

// The parser's offset lies behind the character that did not fit.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size();
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(std::max(column, qsizetype{1}));
}

} // namespace parchemin
