#pragma once

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/pageservices.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;

namespace parchemin::ui {

class CandidateSearch;

/// Finds one candidate by the beginnings of names or the dossier's number.
class CandidatePicker : public QWidget
{
    Q_OBJECT
    /// The candidate chosen, for a form that was left.
    Q_PROPERTY(QVariant keptValue READ keptValue WRITE setKeptValue NOTIFY chosen)

public:
    explicit CandidatePicker(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<CandidacyId> current() const;
    [[nodiscard]] QVariant keptValue() const;
    void setKeptValue(const QVariant &value);

signals:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const std::vector<CandidacyId> &ids);

    PageServices m_services;
    CandidateSearch *m_search;
    QLineEdit *m_text;
    QListWidget *m_list;
    std::vector<CandidateListItem> m_items;
};

} // namespace parchemin::ui
