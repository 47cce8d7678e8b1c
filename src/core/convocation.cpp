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

std::optional<QDate> toldOn(const Defence &defence, const std::vector<Convocation> &sent)
{
    std::optional<QDate> first;
    for (const Convocation &one : sent) {
        const bool isOfThatDay =
            one.defence == defence.id && defence.convokedOn && one.sentOn >= *defence.convokedOn;
        if (isOfThatDay && (!first || one.sentOn < *first))
            first = one.sentOn;
    }
    return first;
}

QString codeName(ConvocationChannel channel)
{
    return channels.name(channel);
}

std::optional<ConvocationChannel> convocationChannelFromCode(const QString &code)
{
    return channels.value(code);
}

} // namespace parchemin
