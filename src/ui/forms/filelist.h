#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace parchemin::ui {

/// The files that a form takes along: added by a dialog or dropped on it, taken out by Delete.
class FileListField : public QWidget
{
    Q_OBJECT

public:
    explicit FileListField(QWidget *parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    /// Files only; one that is there already is left alone.
    void add(const QStringList &paths);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void removeCurrent();
    void retranslate();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace parchemin::ui
