#pragma once

#include <QSize>
#include <QString>

namespace parchemin {

class Database;
class WindowSession;

/// What scripts/screenshots asks for: a picture of the window, then the end.
struct ScreenshotRequest
{
    QString file;
    QSize size;
    QString search;  ///< opens the first candidate it finds
    QString palette; ///< typed into the search field over the pages; a space opens it empty
    bool showsDocuments = false;
    bool proposesPlan = false;
    QString importFile = {}; ///< whose first rows the import shows
};

/// Takes the picture once list, figures and verdict are there, then ends the application.
void takeScreenshot(WindowSession &session, const Database &database, const ScreenshotRequest &request);

} // namespace parchemin
