#include "parchemin/app/sessionkeys.h"

#include <utility>

namespace parchemin {

void SessionKeys::hold(IssuingKey key)
{
    m_issuingKey.emplace(std::move(key));
    emit changed();
}

void SessionKeys::hold(Signer signer)
{
    m_signer.emplace(std::move(signer));
    emit changed();
}

void SessionKeys::lock()
{
    if (areLocked())
        return;
    m_issuingKey.reset();
    m_signer.reset();
    emit changed();
}

} // namespace parchemin
