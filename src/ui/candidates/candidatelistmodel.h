#pragma once

#include "parchemin/store/candidatelistrepository.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "ui/latestpages.h"

namespace parchemin::ui {

/// The candidates of a search: all ids, and a small cache of pages of lines.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FamilyNameRole = Qt::UserRole + 1, ///< the beginning of the display text
        RouteRole,                         ///< in words, after what tells a namesake apart
        StatesRole,                        ///< BlockStates
    };
    /// Reads the lines of some ids; fewer lines than ids when it failed.
    using PageLoader = std::function<std::vector<CandidateListItem>(std::span<const CandidacyId>)>;

    static constexpr int pageSize = 64;
    static constexpr std::size_t keptPages = 24;

    explicit CandidateListModel(PageLoader loader, QObject *parent = nullptr);

    /// Shows these; the same ids again only refresh their lines.
    void setIds(std::vector<CandidacyId> ids);
    [[nodiscard]] const std::vector<CandidacyId> &ids() const noexcept { return m_ids; }
    /// Reads the lines anew when they are shown next.
    void refresh();

    [[nodiscard]] std::optional<CandidacyId> idAt(const QModelIndex &index) const;
    /// Invalid when the candidacy is not in the list.
    [[nodiscard]] QModelIndex indexOf(CandidacyId candidacy) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Page = std::vector<CandidateListItem>;
    [[nodiscard]] const CandidateListItem *item(int row) const;
    [[nodiscard]] QString distinction(int row) const;
    [[nodiscard]] const Page &page(int number) const;

    PageLoader m_loader;
    std::vector<CandidacyId> m_ids;
    mutable LatestPages<Page> m_pages{keptPages};
};

} // namespace parchemin::ui
