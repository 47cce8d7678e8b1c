#pragma once

#include "parchemin/app/recordnames.h"
#include "parchemin/store/journalquery.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class CellTable;

/// One event in full: what it changed, field by field, why, by whom, and its place in the chain.
class EventDetail : public QWidget
{
    Q_OBJECT

public:
    /// `pastDossier` is offered for an event that concerns a dossier; not owned.
    explicit EventDetail(QAction *pastDossier, QWidget *parent = nullptr);

    /// `names` are those of the records that it mentions.
    void setLine(const JournalLine &line, const RecordNames &names);
    void retranslate();

private:
    [[nodiscard]] QString factsText() const;

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_reason;
    CellTable *m_changes;
    QLabel *m_unchanged;
    QLabel *m_hash;
    std::optional<JournalLine> m_line;
    RecordNames m_names;
};

} // namespace parchemin::ui
