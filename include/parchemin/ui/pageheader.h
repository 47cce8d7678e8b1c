#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;

namespace parchemin::ui {

class ActionButton;
class SearchField;

/// The line over every page: its title, the search field, and its actions with the one primary button at
/// the far right. Where the title would be cut the other actions leave their words to their tool tips.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Actions are not owned; `primary` may be null.
    void setActions(const QList<QAction *> &secondary, QAction *primary);
    [[nodiscard]] SearchField &searchField() { return *m_search; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitWords();

    QLabel *m_title;
    SearchField *m_search;
    QHBoxLayout *m_row;
    std::vector<ActionButton *> m_buttons;
};

} // namespace parchemin::ui
