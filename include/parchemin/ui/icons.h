#pragma once

#include "parchemin/ui/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace parchemin::ui {

/// The Lucide drawings the program uses; each is `resources/icons/<name>.svg`.
enum class Icon {
    AddressBook,
    ArrowsLeftRight,
    Award,
    BadgeCheck,
    Ban,
    Book,
    Calendar,
    CalendarClock,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    CircleAlert,
    CircleCheck,
    CircleCross,
    CircleDashed,
    Clock,
    Comment,
    Cross,
    Dashboard,
    Download,
    External,
    Eye,
    FileCheck,
    FileDown,
    FileText,
    Filter,
    FitWidth,
    Flag,
    FolderOpen,
    Gavel,
    History,
    Hourglass,
    Inbox,
    Info,
    Keyboard,
    Languages,
    Lock,
    LockOpen,
    Paperclip,
    Plus,
    Printer,
    Refresh,
    RotateBack,
    Scroll,
    ScrollText,
    Search,
    Send,
    ShieldCheck,
    SunMoon,
    Triangle,
    Undo,
    Upload,
    User,
    Users,
    ZoomIn,
    ZoomOut,
};

/// An icon drawn at any size and device pixel ratio in the colour `token` of the application's palette, so
/// that it follows a change of theme; faded when disabled.
[[nodiscard]] QIcon icon(Icon which, Token token = Token::Ink);

/// Draws it in one colour, centred and square, inside `area` (logical pixels).
void paintIcon(QPainter &painter, const QRectF &area, Icon which, const QColor &colour);

/// A picture of `size` logical pixels for widgets that show a pixmap.
[[nodiscard]] QPixmap iconPixmap(Icon which, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace parchemin::ui
