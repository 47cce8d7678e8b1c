#include "parchemin/core/policy.h"

#include <algorithm>

#include "core/jsonreader.h"
#include "core/policykey.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype maxBytes = 1 << 20;

PolicyParameter readParameter(const JsonReader &in)
{
    in.expectOnly({"key", "value", "validFrom", "source"});
    PolicyParameter parameter{in.member("key").line(), in.member("value").line(),
                              in.member("validFrom").date(), in.member("source").line()};
    if (!isPolicyKey(parameter.key)) {
        in.member("key").fail(u"is not a known policy parameter"_s);
    } else if (!isPolicyValue(parameter.key, parameter.value)) {
        in.member("value").fail(u"does not fit this parameter"_s);
    }
    return parameter;
}

} // namespace

Result<std::vector<PolicyParameter>> parsePolicyParameters(const QByteArray &json)
{
    const Result<QJsonValue> document = parseJson(json, maxBytes);
    if (!document)
        return document.error();
    JsonFault fault;
    const JsonReader root(*document, {}, fault);
    root.expectOnly({"parameters"});
    std::vector<PolicyParameter> parameters;
    for (const JsonReader &item : root.member("parameters").items()) {
        PolicyParameter parameter = readParameter(item);
        const bool isRepeated = std::ranges::any_of(parameters, [&parameter](const PolicyParameter &earlier) {
            return earlier.key == parameter.key && earlier.validFrom == parameter.validFrom;
        });
        if (isRepeated)
            item.member("key").fail(u"has two values from the same day"_s);
        parameters.push_back(std::move(parameter));
    }
    if (!fault.isEmpty())
        return fault.error();
    return parameters;
}

} // namespace parchemin
