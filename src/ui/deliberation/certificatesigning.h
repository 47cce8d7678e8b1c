#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/pageservices.h"

#include <optional>

class QWidget;

namespace parchemin::ui {

/// Which minutes a member signs.
struct MinutesToSign
{
    MinutesId minutes;
    QString number;
    JuryMemberId member;
};

/// Asks the member at the desk for a certificate and its passphrase, and signs the minutes by it; the
/// certificate is forgotten at once. Nothing when he gives up; the error when the file cannot be read: other
/// refusals stand in the dialog.
[[nodiscard]] std::optional<Status> signByCertificate(const PageServices &services,
                                                      const MinutesToSign &subject,
                                                      const FileChooser &chooser, QWidget &window);

} // namespace parchemin::ui
