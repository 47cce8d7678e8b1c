#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/sessionmention.h"

namespace parchemin::documents {

/// Collects the names of what is missing.
class Gaps
{
public:
    void need(const QString &value, const QString &field)
    {
        if (value.trimmed().isEmpty())
            m_fields += field;
    }
    void need(QDate value, const QString &field)
    {
        if (!value.isValid())
            m_fields += field;
    }
    void need(QTime value, const QString &field)
    {
        if (!value.isValid())
            m_fields += field;
    }
    void need(bool holds, const QString &field)
    {
        if (!holds)
            m_fields += field;
    }
    [[nodiscard]] Status status() const
    {
        if (m_fields.isEmpty())
            return Done{};
        const QString list = m_fields.join(QStringLiteral(", "));
        return Error{ErrorCode::InvalidInput, QStringLiteral("missing or impossible: ") + list, list};
    }

private:
    QStringList m_fields;
};

void check(Gaps &gaps, const CertifierMention &certifier, const CertificationMention &certification);
void check(Gaps &gaps, const HolderMention &holder, const QString &prefix);
void check(Gaps &gaps, const IssueMention &issue);
void check(Gaps &gaps, const SessionMention &session);

} // namespace parchemin::documents
