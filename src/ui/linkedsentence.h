#pragma once

#include <QWidget>

class QLabel;

namespace parchemin::ui {

class LinkButton;

/// A sentence that wraps, followed on its last line by a link that is a real button.
class LinkedSentence : public QWidget
{
    Q_OBJECT

public:
    /// An empty `link` leaves the sentence alone.
    LinkedSentence(const QString &sentence, const QString &link, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void linkActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places;
    void addLink(const QString &link, const QString &sentence);
    [[nodiscard]] Places placesIn(int width) const;

    QLabel *m_text;
    LinkButton *m_link = nullptr;
};

} // namespace parchemin::ui
