#pragma once

#include "parchemin/core/submission.h"
#include "parchemin/store/contentstore.h"

#include <QTemporaryDir>

#include <functional>

class QUrl;

namespace parchemin::ui {

/// Gives a file to the program that the desktop has for it; false when there is none.
using OutsideOpener = std::function<bool(const QUrl &file)>;
/// The desktop's own.
[[nodiscard]] OutsideOpener desktopOpener();

/// Whether the window may hand that file to another program: documents, pictures, sound and film, by its
/// content and by its name. Nothing that runs, and nothing unknown.
[[nodiscard]] bool mayOpenOutside(const Deliverable &deliverable);

/// Copies of deliverables for other programs, in a private folder that goes when this goes. A copy may be
/// read only and never run.
class OutsideCopies
{
public:
    /// The path of the copy.
    [[nodiscard]] Result<QString> copy(const ContentStore &files, const Deliverable &deliverable);

private:
    QTemporaryDir m_folder;
};

} // namespace parchemin::ui
