#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QIODevice;

namespace parchemin {

/// A file as the content store knows it.
struct StoredFile
{
    QString sha256; ///< lower-case hexadecimal: its name in the store
    qint64 size;    ///< bytes
    QString mime;   ///< detected from the content and the name

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

/// The deliverables, each stored once under its SHA-256, written atomically and verified when read.
class ContentStore
{
public:
    static constexpr qint64 maximumFileSize = qint64{512} * 1024 * 1024;
    static constexpr int maximumNameLength = 200;

    /// Hears how many bytes are copied; false gives up.
    using Progress = std::function<bool(qint64 copied)>;

    explicit ContentStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Whether a name may be a deliverable's: no path, no control character, no reserved name, not too long.
    /// InvalidInput says what is wrong.
    [[nodiscard]] static Status checkName(const QString &name);

    /// Copies a file in; the copy is on the medium when this returns. FileUnreadable, InvalidInput (a name
    /// that checkName() refuses, an empty file or one over the limit, a link, a folder, a device), StoreFull,
    /// Cancelled when `progress` gave up. Any thread may call it.
    Result<StoredFile> add(const QString &path, const Progress &progress = {}) const;
    /// Stores bytes; the name only helps to tell their type.
    Result<StoredFile> addBytes(const QByteArray &bytes, const QString &name) const;
    /// The bytes, verified against their hash: StoreCorrupt when they differ, NotFound when they are gone.
    Result<QByteArray> read(const QString &sha256) const;
    /// Verifies and copies out to `path`, atomically.
    Status exportTo(const QString &sha256, const QString &path) const;
    /// Where the bytes lie, verified: for viewers that want a path.
    Result<QString> verifiedPath(const QString &sha256) const;

    /// Whether a file of that hash and size is there; its bytes are not read.
    [[nodiscard]] bool contains(const StoredFile &file) const;

    /// The hashes of all that is stored, in order.
    [[nodiscard]] std::vector<QString> hashes() const;

private:
    Result<StoredFile> addFrom(QIODevice &source, const QString &name, const Progress &progress) const;
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    QString m_folder;
};

} // namespace parchemin
