#pragma once

#include "parchemin/app/rulesservice.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

class QTabWidget;

namespace parchemin::ui {

class RuleTables;
class SheetView;

/// The reference sheet as a document, its versions, and the rules as data: jury rule sets and policy
/// parameters with their source and validity.
class ReferenceSheetPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// `chooser` asks for the JSON file of another sheet, `saver` where to write the present one.
    ReferenceSheetPage(const PageServices &services, FileChooser chooser, FileChooser saver,
                       QWidget *parent = nullptr);

    /// The view is "sheet", "versions", "jury-rules" or "policy"; "load" begins to load another sheet.
    void goTo(const Destination &destination) override;
    /// The table in front; the sheet itself is no list.
    [[nodiscard]] ListMaker listMaker() const override;
    [[nodiscard]] QString listTitle() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void refresh();
    void refreshActions();
    void loadSheet();
    void saveSheet();
    void addParameter();
    void retranslate();

    PageServices m_services;
    FileChooser m_chooser;
    FileChooser m_saver;
    RulesService m_rules;
    QAction *m_load;
    QAction *m_save;
    QAction *m_add;
    QAction *m_find;
    QAction *m_findNext;
    QTabWidget *m_tabs;
    SheetView *m_sheet;
    RuleTables *m_tables;
    std::vector<RulesRepository::LoadedSheet> m_versions;
};

/// The desktop's dialog for a JSON file to read.
[[nodiscard]] FileChooser sheetFileChooser();
/// The desktop's dialog for a JSON file to write.
[[nodiscard]] FileChooser sheetFileSaver();

} // namespace parchemin::ui
