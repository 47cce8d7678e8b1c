#pragma once

#include "parchemin/app/context.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/storereader.h"

#include <QWidget>

#include <optional>

namespace parchemin::ui {

class CandidateListModel;
class CandidateListView;
class CandidateSearch;
class SearchField;

/// Finds one candidate by name, with or without accents, or by dossier number.
class CandidateChooser : public QWidget
{
    Q_OBJECT
    /// The candidate chosen, for a form that was left.
    Q_PROPERTY(QVariant keptValue READ keptValue WRITE setKeptValue NOTIFY currentChanged)

public:
    CandidateChooser(Context &context, StoreReader &reader, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<CandidacyId> current() const;
    [[nodiscard]] QVariant keptValue() const;
    void setKeptValue(const QVariant &value);
    /// The chosen one as the list shows it; null when nobody is.
    [[nodiscard]] const CandidateListItem *line() const;
    void choose(CandidacyId candidacy);
    /// Where one types: the buddy of a label.
    [[nodiscard]] QWidget *input() const;

signals:
    void currentChanged();
    /// Return or a double click on a line.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void present(const std::vector<CandidacyId> &ids);

    Context &m_context;
    CandidateListModel *m_model;
    CandidateSearch *m_finder;
    SearchField *m_search;
    CandidateListView *m_view;
    std::optional<CandidacyId> m_wanted; ///< chosen before its list was there
    std::optional<CandidateListItem> m_line;
};

} // namespace parchemin::ui
