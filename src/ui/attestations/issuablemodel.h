#pragma once

#include "parchemin/app/documentrequest.h"

#include <QAbstractTableModel>

#include <set>

#include "ui/attestations/linepages.h"

namespace parchemin::ui {

/// What can be issued, with a check mark for what the next batch takes. Every line is taken until its mark is
/// removed, but for those that the rules or the rights of the user refuse.
class IssuableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HolderColumn, DossierColumn, DocumentColumn, StateColumn, ColumnCount };
    using Pages = LinePages<IssuableKey, IssuableDocument>;

    explicit IssuableModel(Pages::Loader loader, QObject *parent = nullptr);

    /// Lines that stay keep their mark.
    void setKeys(std::vector<IssuableKey> keys);
    /// Whose rights judge the lines.
    void setActor(const Actor &actor);
    /// Reads the lines again when they are shown next.
    void refresh();

    /// Null while it is on its way.
    [[nodiscard]] const IssuableDocument *documentAt(int row) const;
    [[nodiscard]] const IssuableKey &keyAt(int row) const { return m_pages.key(row); }
    [[nodiscard]] const std::vector<IssuableKey> &keys() const { return m_pages.keys(); }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const IssuableKey &key) const;
    /// Why it cannot be issued by the user now: the right, then the rules.
    [[nodiscard]] Blockers reasonsAt(int row) const;
    /// What the next batch takes, in order.
    [[nodiscard]] std::vector<IssuableKey> checkedKeys() const;
    void setAllChecked(bool areChecked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Another batch would be made.
    void checksChanged();

private:
    [[nodiscard]] QVariant cellText(int row, int column) const;
    [[nodiscard]] Blockers rightReasons(DocumentKind kind) const;
    [[nodiscard]] bool isTakable(const IssuableKey &key) const;
    [[nodiscard]] bool isChecked(int row) const;
    void linesArrived(int first, int last);

    mutable Pages m_pages;
    std::optional<Actor> m_actor;
    std::set<IssuableKey> m_left;    ///< marks that the user removed
    std::set<IssuableKey> m_refused; ///< lines read so far that the rules refuse
};

} // namespace parchemin::ui
