#pragma once

#include "parchemin/ui/navigationbar.h"

#include <QAbstractListModel>

namespace parchemin::ui {

/// The rows of the navigation: the entries, and a caption before the second group.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< empty on a caption
        IconRole,              ///< Icon as int
        CountRole,             ///< invalid without a count
        ActiveRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const std::vector<NavigationEntry> &entries);
    void setActive(const QString &id);
    [[nodiscard]] QString active() const { return m_active; }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// The caption follows the language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant entryData(const NavigationEntry &entry, int role) const;

    std::vector<std::optional<NavigationEntry>> m_rows; ///< no entry: the caption
    QString m_active;
};

} // namespace parchemin::ui
