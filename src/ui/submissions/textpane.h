#pragma once

#include "ui/submissions/filepane.h"

class QPlainTextEdit;

namespace parchemin::ui {

/// A text as it stands, never as a page that could load or run something.
class TextPane : public FilePane
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    bool show(const Deliverable &deliverable, const QByteArray &bytes) override;
    [[nodiscard]] QString note() const override { return m_note; }
    [[nodiscard]] bool canZoom() const override { return true; }
    void zoom(bool isLarger) override;
    [[nodiscard]] bool canFind() const override { return true; }
    void find(const QString &text, bool isForward) override;
    [[nodiscard]] QString findText() const override { return m_found; }

private:
    QPlainTextEdit *m_text;
    QString m_found;
    QString m_note;
};

} // namespace parchemin::ui
