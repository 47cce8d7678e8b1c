#pragma once

#include "parchemin/ui/icons.h"

#include <QFlags>
#include <QString>

#include <functional>

namespace parchemin::ui {

class Page;

/// The part of the navigation a page stands in.
enum class NavigationGroup {
    Work,   ///< what the day is made of
    School, ///< reference sheet, people, exchanges, journal
};

/// Who finds a page in the navigation. The staff finds every page.
enum class Audience {
    Staff = 1,   ///< who works for the certifier
    Mentors = 2, ///< who read of their own candidates only
    Jurors = 4,  ///< who read the dossiers of their own sessions only
};
Q_DECLARE_FLAGS(Audiences, Audience)

/// Where a page stands in the navigation: known before the page is made.
struct PagePlace
{
    QString id; ///< stable: for links, settings and tests ("candidates")
    Icon icon;
    NavigationGroup group;
    std::function<QString()> text; ///< its word, in the language of the moment
    Audiences audiences = Audience::Staff;
};

/// Makes a page, which the window owns afterwards.
using PageMaker = std::function<Page *()>;

} // namespace parchemin::ui
