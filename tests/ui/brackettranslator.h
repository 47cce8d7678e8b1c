#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QTranslator>

#include <algorithm>
#include <utility>
#include <vector>

/// Puts brackets around the texts of some contexts, to see what follows a change of language.
class BracketTranslator : public QTranslator
{
public:
    /// The contexts that begin with one of these names.
    explicit BracketTranslator(std::vector<QLatin1StringView> contexts)
        : m_contexts(std::move(contexts))
    {
    }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isOurs = std::ranges::any_of(m_contexts, [context](QLatin1StringView known) {
            return QLatin1StringView(context).startsWith(known);
        });
        return isOurs ? QString(u'[' + QString::fromUtf8(source) + u']') : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    std::vector<QLatin1StringView> m_contexts;
};
