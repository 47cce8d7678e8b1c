#include "parchemin/core/convocation.h"

#include "parchemin/core/codetable.h"

namespace parchemin {
namespace {

constexpr CodeTable<ConvocationChannel, 3> channels{{{
    {ConvocationChannel::Email, "EMAIL"},
    {ConvocationChannel::Letter, "LETTER"},
    {ConvocationChannel::ByHand, "BY_HAND"},
}}};

} // namespace

QString codeName(ConvocationChannel channel)
{
    return channels.name(channel);
}

std::optional<ConvocationChannel> convocationChannelFromCode(const QString &code)
{
    return channels.value(code);
}

} // namespace parchemin
