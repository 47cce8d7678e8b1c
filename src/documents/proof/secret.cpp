#include "parchemin/documents/proof/secret.h"

#include <QStringEncoder>

#include <openssl/crypto.h>

namespace parchemin::documents {

Secret::Secret(QStringView text)
{
    // Straight into this object's own memory: an intermediate copy would stay behind, unwiped.
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_bytes.resize(static_cast<size_t>(encoder.requiredSpace(text.size())));
    const char *end = encoder.appendToBuffer(m_bytes.data(), text);
    m_bytes.resize(static_cast<size_t>(end - m_bytes.data()));
}

Secret::~Secret()
{
    wipe();
}

// A short string is copied when it is moved, so what is moved from is wiped as well.
Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.wipe();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.wipe();
    }
    return *this;
}

void Secret::wipe()
{
    m_bytes.resize(m_bytes.capacity());
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace parchemin::documents
