#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace parchemin {

/// What a layer below says in the log's English, and what a person is told. "%1" stands for the same in both.
struct DetailText
{
    const char *detail;
    const char *text;
};

/// What the detail holds at the places of "%1", "%2"...; nothing when it is another detail.
[[nodiscard]] std::optional<QStringList> argumentsOf(const QString &detail, const QString &pattern);

/// What is wrong at a place of a JSON document: a planner's problem, a plan, a reference sheet. Empty for
/// another detail. The sentence says nothing without the place beside it.
[[nodiscard]] QString documentFaultSentence(const QString &detail);

} // namespace parchemin
