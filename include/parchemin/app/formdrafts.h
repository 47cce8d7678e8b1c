#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace parchemin {

/// What somebody has typed in forms without saving them: his own, no acts, without an event. It lies in the
/// store, which is where what is known of persons belongs.
class FormDrafts
{
public:
    explicit FormDrafts(Context &context)
        : m_context(context)
    {
    }

    Status save(const Actor &by, const QString &form, const QJsonObject &content);
    Status remove(const Actor &by, const QString &form);
    [[nodiscard]] Result<std::optional<QJsonObject>> find(const Actor &by, const QString &form) const;
    /// The forms that hold something, the latest first.
    [[nodiscard]] Result<QStringList> forms(const Actor &by) const;

private:
    Context &m_context;
};

} // namespace parchemin
