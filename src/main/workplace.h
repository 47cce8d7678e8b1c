#pragma once

#include "parchemin/app/blockservice.h"
#include "parchemin/app/context.h"
#include "parchemin/app/demonstrationclock.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/sessionkeys.h"
#include "parchemin/ui/desk.h"

#include <memory>
#include <vector>

namespace parchemin {

/// A store with its clock and rules, everything that acts on it, and who sits at the desk.
class Workplace
{
public:
    /// StoreCorrupt when the store has no sheet, or nobody who could sit at the desk.
    [[nodiscard]] static Result<std::unique_ptr<Workplace>> open(Store &store);
    /// The same under that clock.
    [[nodiscard]] static Result<std::unique_ptr<Workplace>> open(Store &store, std::unique_ptr<Clock> clock);

    Q_DISABLE_COPY_MOVE(Workplace)
    ~Workplace() = default;

    [[nodiscard]] Context &context() { return m_context; }
    [[nodiscard]] BlockService &blocks() { return m_blocks; }
    /// What is unlocked; documents are proven by it.
    [[nodiscard]] SessionKeys &keys() { return m_keys; }
    [[nodiscard]] DocumentService &documents() { return m_documents; }
    [[nodiscard]] ui::Desk &desk() { return m_desk; }
    [[nodiscard]] const std::vector<UserRepository::Account> &accounts() const { return m_accounts; }
    /// Null for a store that follows the machine's clock.
    [[nodiscard]] DemonstrationClock *demonstrationClock() { return m_demonstrationClock; }
    /// Once there are more of them.
    void readAccounts();

private:
    Workplace(Store &store, std::unique_ptr<Clock> clock, std::unique_ptr<Rulebook> rules,
              std::vector<UserRepository::Account> accounts);

    std::unique_ptr<Clock> m_clock;
    DemonstrationClock *m_demonstrationClock;
    std::unique_ptr<Rulebook> m_rules;
    Announcer m_announcer;
    Context m_context;
    SessionKeys m_keys;
    DocumentService m_documents;
    BlockService m_blocks;
    std::vector<UserRepository::Account> m_accounts;
    ui::Desk m_desk;
};

} // namespace parchemin
