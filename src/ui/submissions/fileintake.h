#pragma once

#include "parchemin/app/candidacyservice.h"

class QWidget;

namespace parchemin::ui {

/// What became of files on their way into the content store.
struct Intake
{
    std::vector<IncomingFile> files;          ///< with what they became, in their order
    std::vector<std::optional<Error>> errors; ///< by file
    bool isCancelled = false;

    [[nodiscard]] bool isComplete() const;
};

/// Copies files into the content store away from the window's thread. When it takes more than half a second,
/// a dialog over `window` shows how far it is and offers to give up.
[[nodiscard]] Intake takeIn(const ContentStore &store, std::vector<IncomingFile> files, QWidget *window);

} // namespace parchemin::ui
