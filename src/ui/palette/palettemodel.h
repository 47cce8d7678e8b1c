#pragma once

#include "parchemin/ui/destination.h"
#include "parchemin/ui/icons.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>
#include <vector>

class QAction;

namespace parchemin::ui {

/// One line of the palette: an act of the menus, or a person.
struct PaletteEntry
{
    QString text;
    QString detail = {}; ///< the shortcut of an act, or its page; the dossier of a person
    QString reason = {}; ///< why the act is not possible now; empty when it is
    Icon icon = Icon::Keyboard;
    QPointer<QAction> action = {};
    QString page = {};                      ///< where the act stands, by its id, if not on the page in front
    std::optional<Destination> person = {}; ///< where somebody is shown

    [[nodiscard]] bool isPerson() const noexcept { return person.has_value(); }
};

/// The lines of the palette, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, ReasonRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    /// Those that follow the acts, in place of the persons before.
    void setPersons(std::vector<PaletteEntry> persons);
    [[nodiscard]] const PaletteEntry &at(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace parchemin::ui
