#pragma once

#include "parchemin/app/savedfilterservice.h"
#include "parchemin/ui/desk.h"

#include <QPushButton>

#include <optional>

class QMenu;

namespace parchemin::ui {

/// The filters that the user keeps: a button that names the one in force, marks it when it was modified
/// since, and whose menu applies, saves, renames and deletes them. A deleted one can be put back until
/// another is.
class SavedFilters : public QPushButton
{
    Q_OBJECT

public:
    SavedFilters(Context &context, const Desk &desk, QWidget *parent = nullptr);

    /// What the list is narrowed by now.
    void setCurrent(const CandidateFilter &filter);
    [[nodiscard]] bool isModified() const;
    /// What tells the filter in force from the others, on another day as well; empty without one. It is not
    /// its name, which may be somebody's.
    [[nodiscard]] QString mark() const;
    /// Names that filter as the one in force, if the user still has it.
    std::optional<CandidateFilter> recall(const QString &mark);

signals:
    void applied(const parchemin::CandidateFilter &filter);
    void failed(const parchemin::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void apply(const SavedFilter &filter);
    void save(const QString &name);
    void saveAs();
    void rename();
    void remove();
    [[nodiscard]] std::optional<QString> askName(const QString &title, const QString &suggested);
    void report(const Status &status);
    void refresh();

    Context &m_context;
    const Desk &m_desk;
    QMenu *m_menu;
    CandidateFilter m_current;
    std::optional<SavedFilter> m_applied;
    std::optional<SavedFilter> m_deleted;
};

} // namespace parchemin::ui
