#pragma once

#include "parchemin/app/journalreading.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace parchemin::ui {

/// The journal, latest first, read page by page as the view asks for more.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, When, Act, Person, Actor };
    static constexpr int columns = 5;
    static constexpr int pageSize = 200;

    using Lines = Result<std::vector<JournalLine>>;
    using Answer = std::function<void(const Lines &)>;
    /// Reads the page before an event and answers later.
    using Source = std::function<void(const JournalFilter &, std::optional<EventSeq> before, const Answer &)>;

    explicit JournalModel(Source source, QObject *parent = nullptr);

    /// Forgets what was read and reads the first page.
    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const noexcept { return m_filter; }
    /// Null for an index that is none.
    [[nodiscard]] const JournalLine *line(const QModelIndex &index) const;
    /// Whether the last page was read.
    [[nodiscard]] bool isComplete() const noexcept { return m_isComplete; }
    /// Says everything again in the language of the moment.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page has arrived.
    void extended();
    void failed(const parchemin::Error &error);

private:
    void ask();
    void take(const Lines &lines);

    Source m_source;
    JournalFilter m_filter;
    std::vector<JournalLine> m_lines;
    quint64 m_question = 0; ///< the answer to an older one is dropped
    bool m_isAsking = false;
    bool m_isComplete = true;
};

} // namespace parchemin::ui
