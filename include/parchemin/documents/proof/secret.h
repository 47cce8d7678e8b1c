#pragma once

#include <QString>

#include <string>

namespace parchemin::documents {

/// A passphrase or the clear form of a key: moved, never copied, wiped when it goes. It is never logged.
class Secret
{
public:
    Secret() = default;
    /// The text as UTF-8. The caller's own copy stays the caller's to clear.
    explicit Secret(QStringView text);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// Zero-terminated.
    [[nodiscard]] const char *data() const { return m_bytes.c_str(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_bytes.size()); }

private:
    void wipe();

    std::string m_bytes;
};

} // namespace parchemin::documents
