#include "parchemin/ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QLatin1StringView fileName(Icon which)
{
    switch (which) {
    case Icon::AddressBook:
        return "user-cog"_L1;
    case Icon::ArrowsLeftRight:
        return "arrow-left-right"_L1;
    case Icon::Award:
        return "award"_L1;
    case Icon::BadgeCheck:
        return "badge-check"_L1;
    case Icon::Ban:
        return "ban"_L1;
    case Icon::Book:
        return "book-open"_L1;
    case Icon::Calendar:
        return "calendar-days"_L1;
    case Icon::CalendarClock:
        return "calendar-clock"_L1;
    case Icon::Check:
        return "check"_L1;
    case Icon::ChevronDown:
        return "chevron-down"_L1;
    case Icon::ChevronLeft:
        return "chevron-left"_L1;
    case Icon::ChevronRight:
        return "chevron-right"_L1;
    case Icon::CircleAlert:
        return "circle-alert"_L1;
    case Icon::CircleCheck:
        return "circle-check"_L1;
    case Icon::CircleCross:
        return "circle-x"_L1;
    case Icon::CircleDashed:
        return "circle-dashed"_L1;
    case Icon::Clock:
        return "clock"_L1;
    case Icon::Comment:
        return "message-square"_L1;
    case Icon::Cross:
        return "x"_L1;
    case Icon::Dashboard:
        return "layout-dashboard"_L1;
    case Icon::Download:
        return "download"_L1;
    case Icon::External:
        return "external-link"_L1;
    case Icon::Eye:
        return "eye"_L1;
    case Icon::FileCheck:
        return "file-check"_L1;
    case Icon::FileDown:
        return "file-down"_L1;
    case Icon::FileText:
        return "file-text"_L1;
    case Icon::Filter:
        return "list-filter"_L1;
    case Icon::FitWidth:
        return "move-horizontal"_L1;
    case Icon::Flag:
        return "flag"_L1;
    case Icon::FolderOpen:
        return "folder-open"_L1;
    case Icon::Gavel:
        return "gavel"_L1;
    case Icon::History:
        return "history"_L1;
    case Icon::Hourglass:
        return "hourglass"_L1;
    case Icon::Inbox:
        return "inbox"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::Keyboard:
        return "keyboard"_L1;
    case Icon::Languages:
        return "languages"_L1;
    case Icon::Lock:
        return "lock"_L1;
    case Icon::LockOpen:
        return "lock-open"_L1;
    case Icon::Paperclip:
        return "paperclip"_L1;
    case Icon::Plus:
        return "plus"_L1;
    case Icon::Printer:
        return "printer"_L1;
    case Icon::Refresh:
        return "refresh-cw"_L1;
    case Icon::RotateBack:
        return "rotate-ccw"_L1;
    case Icon::Scroll:
        return "scroll"_L1;
    case Icon::ScrollText:
        return "scroll-text"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::Send:
        return "send"_L1;
    case Icon::ShieldCheck:
        return "shield-check"_L1;
    case Icon::SunMoon:
        return "sun-moon"_L1;
    case Icon::Triangle:
        return "triangle-alert"_L1;
    case Icon::Undo:
        return "undo-2"_L1;
    case Icon::Upload:
        return "upload"_L1;
    case Icon::User:
        return "user"_L1;
    case Icon::Users:
        return "users"_L1;
    case Icon::ZoomIn:
        return "zoom-in"_L1;
    case Icon::ZoomOut:
        return "zoom-out"_L1;
    }
    Q_UNREACHABLE();
}

/// The drawing with its `currentColor` filled in; QtSvg would paint that black.
QByteArray recoloured(Icon which, const QColor &colour)
{
    QFile file(u":/parchemin/icons/%1.svg"_s.arg(fileName(which)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "recoloured", "the icon is not in the resources");
    return opened ? file.readAll().replace("currentColor", colour.name().toLatin1()) : QByteArray{};
}

QPixmap rendered(Icon which, const QColor &colour, QSize device)
{
    const QString key = u"parchemin-icon/%1/%2/%3x%4"_s.arg(fileName(which), colour.name(QColor::HexArgb))
                            .arg(device.width())
                            .arg(device.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(device);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    // Square and at the left: a button that asks for a wider icon gets its gap to the text that way.
    const QSizeF square(qMin(device.width(), device.height()), qMin(device.width(), device.height()));
    const QPointF corner(0, (device.height() - square.height()) / 2);
    QSvgRenderer(recoloured(which, colour)).render(&painter, QRectF(corner, square));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one icon in the colour a token has in the application's palette at that moment.
class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(Icon which, Token token)
        : m_which(which)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_which, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_which, colour(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_which, colour(mode), size); // the size is in device pixels already
    }
    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_which, m_token); }
    [[nodiscard]] QString key() const override { return u"parchemin"_s; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const Tokens tokens = Tokens::of(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled:
            return tokens[Token::DisabledInk];
        case QIcon::Selected:
        case QIcon::Normal:
        case QIcon::Active:
            return tokens[m_token];
        }
        Q_UNREACHABLE();
    }

    Icon m_which;
    Token m_token;
};

} // namespace

QIcon icon(Icon which, Token token)
{
    return QIcon(new PaletteIconEngine(which, token)); // QIcon owns its engine
}

void paintIcon(QPainter &painter, const QRectF &area, Icon which, const QColor &colour)
{
    const qreal side = qMin(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int device = qRound(side * ratio);
    QPixmap pixmap = rendered(which, colour, {device, device});
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, else the strokes blur.
    const QPointF corner(qRound(square.x() * ratio) / ratio, qRound(square.y() * ratio) / ratio);
    painter.drawPixmap(corner, pixmap);
}

QPixmap iconPixmap(Icon which, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int device = qRound(size * devicePixelRatio);
    QPixmap pixmap = rendered(which, colour, {device, device});
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace parchemin::ui
