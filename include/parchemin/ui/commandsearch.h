#pragma once

#include <QObject>

class QCompleter;
class QStringListModel;

namespace parchemin::ui {

class MainMenus;
class SearchField;

/// The search field over every page: runs the menu action whose words are typed, else searches the
/// candidates.
class CommandSearch : public QObject
{
    Q_OBJECT

public:
    CommandSearch(SearchField &field, MainMenus &menus, QObject *parent = nullptr);

signals:
    /// What was typed is no action.
    void candidateRequested(const QString &text);

private:
    void offerActions();
    void run(const QString &text);

    SearchField &m_field;
    MainMenus &m_menus;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace parchemin::ui
