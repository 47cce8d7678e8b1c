#include "parchemin/app/sessionkeys.h"

#include <utility>

namespace parchemin {

void SessionKeys::hold(IssuingKey key)
{
    m_issuingKey = std::make_shared<const IssuingKey>(std::move(key));
    emit changed();
}

void SessionKeys::hold(Signer signer)
{
    m_signer = std::make_shared<const Signer>(std::move(signer));
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
