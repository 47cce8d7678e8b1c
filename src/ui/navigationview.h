#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace parchemin::ui {

/// Draws an entry: icon, word, badge; a lighter ground under the page that is shown.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCaption(QPainter &painter, const QRect &row, const QString &text) const;

    bool m_isCollapsed = false;
};

/// The list itself: arrows move the focus, only Return, Space or a click choose.
class NavigationView : public QListView
{
    Q_OBJECT

public:
    explicit NavigationView(QWidget *parent = nullptr);

    void setCollapsed(bool isCollapsed);

signals:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NavigationDelegate *m_delegate;
};

} // namespace parchemin::ui
