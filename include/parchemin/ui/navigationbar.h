#pragma once

#include "parchemin/ui/pageplace.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;

namespace parchemin::ui {

class Avatar;
class NavigationModel;
class NavigationView;

/// One entry of the navigation.
struct NavigationEntry
{
    QString id;
    QString text;
    Icon icon;
    NavigationGroup group;
    std::optional<int> count = {};
};

/// The dark column at the left: the program, its pages with what waits behind them, and who sits at the
/// desk. Up, Down, Home and End move, Return or Space opens.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// Shows these entries, those of the first group first.
    void setEntries(const std::vector<NavigationEntry> &entries);
    /// Marks the page that is shown; emits nothing.
    void setActive(const QString &id);
    [[nodiscard]] QString active() const;
    /// The second line under the program's name: "RNCP 31187 · level 6".
    void setCertification(const QString &line);
    void setUser(const QString &name, const QString &role);
    /// Icons only, for narrow windows; the words move to the tool tips.
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const noexcept { return m_isCollapsed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString &id);
    /// The name of who sits at the desk was clicked.
    void userClicked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBrand();
    [[nodiscard]] QWidget *makeUser();
    void retranslate();

    NavigationModel *m_model;
    NavigationView *m_view;
    QLabel *m_certification = nullptr;
    QWidget *m_brandTexts = nullptr;
    QWidget *m_user = nullptr;
    QWidget *m_userTexts = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_userName = nullptr;
    QLabel *m_userRole = nullptr;
    bool m_isCollapsed = false;
};

} // namespace parchemin::ui
