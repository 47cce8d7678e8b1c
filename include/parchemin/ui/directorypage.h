#pragma once

#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>

class QAction;
class QLabel;

namespace parchemin::ui {

class Card;
class CellTable;
class DirectoryActs;
class DirectoryList;
enum class DirectoryPart;
struct DirectoryData;

/// Who takes part: mentors, jury members, organisations, signatories, accounts. A list at the left, what the
/// directory says of the chosen line at the right, and the acts that keep it true.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// Asks for a file of availabilities; an empty answer means that the user gave up.
    using OpenFileChooser = std::function<QString(QWidget *parent)>;

    /// Without a chooser, the desktop's dialog.
    DirectoryPage(const PageServices &services, OpenFileChooser chooser, QWidget *parent = nullptr);
    ~DirectoryPage() override;

    /// `view` names the part: "mentors", "jurors", "organisations", "signatories", "accounts"; `person`
    /// or `account` somebody in it.
    void goTo(const Destination &destination) override;
    /// What the page wants to find again: the part in front.
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    [[nodiscard]] ListMaker listMaker() const override;
    [[nodiscard]] QString listTitle() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDetail();
    void makeActions();
    [[nodiscard]] DirectoryPart part() const;
    /// The place of the chosen line in its list; -1 without one.
    [[nodiscard]] int chosen() const;
    void reload();
    void present();
    void showDetail();
    void heedReader();
    void refreshActions();
    [[nodiscard]] QString endText() const;
    void openRelated(int row);
    void retranslate();

    PageServices m_services;
    std::unique_ptr<DirectoryData> m_data;
    QAction *m_add;
    DirectoryList *m_list;
    Card *m_card;
    CellTable *m_facts;
    QLabel *m_relatedTitle;
    CellTable *m_related;
    DirectoryActs *m_acts;
    QAction *m_edit;
    QAction *m_employer;
    QAction *m_end;
    QAction *m_tie;
    QAction *m_availability;
    QAction *m_find;
    QAction *m_refresh;
    std::vector<CandidacyId> m_candidacies; ///< by row of the related table
    QTimer m_reloadSoon;
    bool m_isStale = true;
};

} // namespace parchemin::ui
