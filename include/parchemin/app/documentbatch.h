#pragma once

#include "parchemin/app/documentrequest.h"
#include "parchemin/app/documentservice.h"

#include <QFile>

#include <memory>
#include <optional>

namespace parchemin {

class AheadPrinter;
class FrugalCache;

/// Where the files of a batch go.
struct BatchFiles
{
    QString folder;
    QString pattern; ///< see documentFileName()
};

/// One document of a batch, and what came of it.
struct BatchLine
{
    DocumentRequest request;
    QString holder;
    QString dossier;
    std::optional<DocumentId> document = {}; ///< when it was issued
    QString number = {};
    QString file = {};               ///< path of its copy, when that was written
    std::optional<Error> error = {}; ///< why it was not issued, or why no copy was written
    [[nodiscard]] bool isDone() const { return document.has_value() && !error; }
};

/// Issues documents one after the other, each by an act of its own, so that whatever stops it leaves whole
/// documents with consecutive numbers behind (BR-75). Other threads print the next few while one is stored.
/// With files, it writes a copy of each and one log beside them, line by line, so that the log tells of every
/// document even when the program is killed.
class DocumentBatch
{
public:
    /// Waits for what is being printed ahead; nothing of it is kept.
    ~DocumentBatch();
    Q_DISABLE_COPY_MOVE(DocumentBatch)

    /// FileUnwritable, and nothing issued, when the folder or the log cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<DocumentBatch>>
    begin(DocumentService &service, const Context &context, const Actor &by,
          const std::vector<IssuableDocument> &documents, const std::optional<BatchFiles> &files);

    /// Issues the next one, by the keys that were unlocked when the batch began: DOC_KEYS_CHANGED once they
    /// are not.
    const BatchLine &step();
    [[nodiscard]] bool isFinished() const { return m_next == m_lines.size(); }
    /// All, in order; those behind `done()` have not been tried.
    [[nodiscard]] const std::vector<BatchLine> &lines() const { return m_lines; }
    [[nodiscard]] std::size_t done() const { return m_next; }
    /// Empty without files.
    [[nodiscard]] QString logPath() const { return m_log ? m_log->fileName() : QString(); }
    /// Tells in the log that the rest was not tried. Nothing is issued afterwards.
    void cancel();

private:
    DocumentBatch(DocumentService &service, const Context &context, Actor by);
    [[nodiscard]] Status openLog();
    [[nodiscard]] bool writeLog(const QStringList &cells);
    void stopPrinting();
    void issue(BatchLine &line);
    void writeCopy(BatchLine &line, const IssuableItem &item);

    DocumentService &m_service;
    const Context &m_context;
    Actor m_by;
    std::optional<BatchFiles> m_files;
    std::vector<BatchLine> m_lines;
    std::vector<IssuableItem> m_items;
    std::size_t m_next = 0;
    std::unique_ptr<QFile> m_log;
    // Both while there is something to issue:
    std::unique_ptr<FrugalCache> m_cache; ///< a document's file is written and not read again
    std::unique_ptr<AheadPrinter> m_printer;
};

} // namespace parchemin
