#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace parchemin::ui {

/// A surface with a hairline and rounded corners, an optional title, and a body to fill.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// An empty title leaves no room for one.
    void setTitle(const QString &title);
    /// A widget at the right of the title; the card takes it over.
    void setTitleSide(QWidget *side);
    /// Without inner margins, for a table that touches the border.
    void setFlush(bool isFlush);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

private:
    QWidget *m_head;
    QLabel *m_title;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
};

} // namespace parchemin::ui
