#pragma once

#include <QListView>

namespace parchemin::ui {

/// The list of candidates. Letters typed on it go to the search, which knows accents; the view's own search
/// would read every line.
class CandidateListView : public QListView
{
    Q_OBJECT

public:
    explicit CandidateListView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override;

signals:
    void typed(const QString &text);
    void currentMoved(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace parchemin::ui
