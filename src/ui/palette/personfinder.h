#pragma once

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/directorylistrepository.h"
#include "parchemin/ui/storereader.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace parchemin::ui {

/// Who answers to a text.
struct FoundPeople
{
    std::vector<CandidateListItem> candidates;
    std::vector<StaffMember> staff;
};

/// Finds the few persons that a palette shows; a newer question overtakes those before it.
class PersonFinder : public QObject
{
    Q_OBJECT

public:
    explicit PersonFinder(StoreReader &reader, QObject *parent = nullptr);

    /// Which candidates are found, asked at each search: a mentoring begins and ends while the window is
    /// open.
    using Reach = std::function<std::optional<OwnCandidates>()>;
    /// Everybody is found without one, and when it gives nothing.
    void setReach(Reach reach) { m_reach = std::move(reach); }
    /// An empty text finds nobody.
    void find(const QString &text);
    /// The lines of these candidates, in their order.
    void load(const std::vector<CandidacyId> &candidacies);

signals:
    /// Errors find nobody: the page of the candidates tells of them.
    void found(const parchemin::ui::FoundPeople &people);

private:
    void ask(std::function<Result<FoundPeople>(const Database &)> question);

    StoreReader &m_reader;
    Reach m_reach = [] {
        return std::nullopt;
    };
    std::shared_ptr<std::atomic<quint64>> m_latest;
};

} // namespace parchemin::ui
