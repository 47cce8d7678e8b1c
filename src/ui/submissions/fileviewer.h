#pragma once

#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/icons.h"
#include "parchemin/ui/pageservices.h"

#include <QWidget>

#include "ui/submissions/draftedit.h"
#include "ui/submissions/outsidecopies.h"

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollBar;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace parchemin::ui {

class EmptyState;
class FilePane;
class OutsidePane;

/// The files of a submission, one a tab: PDF, pictures and text here, the rest in its own program.
class FileViewer : public QWidget
{
    Q_OBJECT

public:
    /// What the viewer needs from outside the window.
    struct Outside
    {
        OutsideOpener open;
        FileChooser saveAs;
        const ContentStore *files = nullptr; ///< where the bytes lie; in the store when null
    };
    FileViewer(const PageServices &services, Outside outside, QWidget *parent = nullptr);

    /// Shows the first of them.
    void setFiles(std::vector<Deliverable> files);
    /// Jumps to a place; false when there is no such file.
    bool goTo(const PageReference &place);
    /// The place in view; nothing while there is no file.
    [[nodiscard]] std::optional<PageReference> place() const;
    /// Shows the next screenful of the file, or the one before.
    void scroll(bool isForward);
    /// For the page's menus: zoom, search, files.
    [[nodiscard]] QList<QAction *> menuActions() const;
    void retranslate();

signals:
    void failed(const parchemin::Error &error);
    void saved(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Pane { Pdf, Picture, Text, Outsider, Message };

    void makeActions();
    void makeFrame();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeFindBar();
    void foldBar();
    [[nodiscard]] const Deliverable *current() const;
    [[nodiscard]] FilePane *pane() const;
    /// Of what is shown; null where there is nothing to scroll.
    [[nodiscard]] QScrollBar *scrollBar() const;
    [[nodiscard]] const ContentStore &files() const;
    void load(int index);
    void present(const Deliverable &deliverable, const QByteArray &bytes);
    void say(Icon icon, const QString &sentence);
    void refreshBar();
    void refreshActions();
    void openFind();
    void closeFind();
    void findNext(bool isForward);
    void openOutside();
    void saveCopy();

    PageServices m_services;
    Outside m_outside;
    OutsideCopies m_copies;
    std::vector<Deliverable> m_files;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fitWidth;
    QAction *m_find;
    QAction *m_scrollDown;
    QAction *m_scrollUp;
    QAction *m_nextFile;
    QAction *m_openCopy;
    QAction *m_saveCopy;
    QTabBar *m_tabs;
    QBoxLayout *m_bar = nullptr;
    QWidget *m_tools;
    QLabel *m_zoom;
    QSpinBox *m_page;
    QWidget *m_findBar;
    QLineEdit *m_findEdit;
    QLabel *m_findCount;
    QLabel *m_note;
    QStackedWidget *m_stack;
    OutsidePane *m_outsider;
    EmptyState *m_message;
    std::optional<PageReference> m_wanted; ///< where to jump once the file is there
    quint64 m_question = 0;
};

} // namespace parchemin::ui
