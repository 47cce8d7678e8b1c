#pragma once

#include "parchemin/app/documentrequest.h"
#include "parchemin/core/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace parchemin::ui {

struct PageServices;
class PreviewPane;

/// Brings documents into a preview away from the window's thread: the stored bytes of what was issued
/// (BR-74), a rendering with a watermark of what could be.
class PreviewLoader : public QObject
{
    Q_OBJECT

public:
    PreviewLoader(const PageServices &services, PreviewPane &pane, QObject *parent = nullptr);

    void showRequest(const DocumentRequest &request, const QString &caption);
    void showIssued(DocumentId document, const QString &number, const QString &caption);
    void clear();

signals:
    void failed(const parchemin::Error &error);

private:
    using Question = std::function<Result<QByteArray>(const Database &)>;
    /// After a moment: arrows run through a list faster than anybody looks.
    void ask(Question question, const QString &name, const QString &caption);
    void present(const Result<QByteArray> &bytes, const QString &name, const QString &caption);

    const PageServices &m_services;
    PreviewPane &m_pane;
    std::shared_ptr<DocumentPreviewer> m_previewer; ///< used in the reader's thread alone
    QTimer m_soon;
    std::function<void()> m_next;
    int m_generation = 0; ///< answers to earlier questions come too late
};

} // namespace parchemin::ui
