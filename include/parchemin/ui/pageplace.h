#pragma once

#include "parchemin/ui/icons.h"

#include <QString>

#include <functional>

namespace parchemin::ui {

class Page;

/// The part of the navigation a page stands in.
enum class NavigationGroup {
    Work,   ///< what the day is made of
    School, ///< reference sheet, people, exchanges, journal
};

/// Who finds a page in the navigation.
enum class Audience {
    Staff,     ///< who works for the certifier
    Mentors,   ///< mentors too, who read of their own candidates only
    Everybody, ///< jurors too, who read the dossiers of their own sessions only
};

/// Where a page stands in the navigation: known before the page is made.
struct PagePlace
{
    QString id; ///< stable: for links, settings and tests ("candidates")
    Icon icon;
    NavigationGroup group;
    std::function<QString()> text; ///< its word, in the language of the moment
    Audience audience = Audience::Staff;
};

/// Makes a page, which the window owns afterwards.
using PageMaker = std::function<Page *()>;

} // namespace parchemin::ui
