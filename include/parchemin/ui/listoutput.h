#pragma once

#include "parchemin/app/context.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/storereader.h"

#include <QObject>

namespace parchemin::ui {

class Desk;
class MainWindow;

/// Takes the list of the page in front out of the program: to a spreadsheet, or to paper. The list is made
/// and written in a thread of its own, so that neither the window nor the questions of the pages wait.
class ListOutput : public QObject
{
    Q_OBJECT

public:
    /// Answers the File menu of the window, which owns it. Context and desk outlive it.
    ListOutput(MainWindow &window, const Context &context, const Desk &desk, FileChooser chooser);

private:
    void exportList();
    void printList();
    void print(const QString &title, const ListMaker &make);
    /// "Taken from Parchemin on 4 June 2021 by Claire Moreau".
    [[nodiscard]] QString origin() const;

    MainWindow &m_window;
    const Context &m_context;
    const Desk &m_desk;
    FileChooser m_chooser;
    StoreReader m_reader;
};

} // namespace parchemin::ui
