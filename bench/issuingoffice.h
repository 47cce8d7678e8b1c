#pragma once

#include "parchemin/app/documentbatch.h"
#include "parchemin/app/sessionkeys.h"

#include <QTemporaryDir>

#include <memory>

namespace paperbatch {

/// A new store with people who hold two blocks and have no attestation of them yet, and a desk where the keys
/// are unlocked: an issuing key and a certificate of RSA-2048.
class IssuingOffice
{
public:
    explicit IssuingOffice(int holders);

    /// Everything that can be issued, as the list shows it.
    [[nodiscard]] std::vector<parchemin::IssuableDocument> issuable() const;
    /// The program's own batch of it.
    [[nodiscard]] std::unique_ptr<parchemin::DocumentBatch>
    begin(const std::vector<parchemin::IssuableDocument> &documents);
    /// The size of the largest document in the register, in bytes.
    [[nodiscard]] qint64 largestFile() const;

private:
    void addHolder(int number);
    void unlockKeys();

    QTemporaryDir m_folder;
    parchemin::FixedClock m_clock;
    std::unique_ptr<parchemin::Store> m_store;
    std::unique_ptr<parchemin::Rulebook> m_rules;
    parchemin::Announcer m_announcer;
    parchemin::Context m_context;
    parchemin::SessionKeys m_keys;
    parchemin::DocumentService m_documents;
    parchemin::Actor m_lead;
};

} // namespace paperbatch
