#pragma once

#include "parchemin/app/context.h"
#include "parchemin/store/candidatelistrepository.h"

#include <QObject>

#include <vector>

class QMenu;
class QPushButton;

namespace parchemin::ui {

/// The further criteria of the list: year of entry, organisation, mentor, state of a block. Each is a menu of
/// its own in the filter's menu, and a chip that takes it back.
class Criteria : public QObject
{
    Q_OBJECT

public:
    Criteria(Context &context, QMenu &menu, QWidget *parent);

    /// Sets its part of the filter.
    void apply(CandidateFilter &filter) const;
    /// Takes its part of the filter over, without a signal.
    void take(const CandidateFilter &filter);
    [[nodiscard]] const std::vector<QPushButton *> &chips() const noexcept { return m_chips; }
    void retranslate();

signals:
    void chosen();

private:
    enum Kind { Year, Organisation, Mentor, Block };
    void fill(Kind kind);
    void fillBlocks(QMenu &menu);
    void choose();
    void clear(Kind kind);
    void refreshChips();
    [[nodiscard]] QString textOf(Kind kind) const;

    Context &m_context;
    std::vector<QMenu *> m_menus;
    std::vector<QPushButton *> m_chips;
    CandidateFilter m_filter;
};

} // namespace parchemin::ui
