#include "parchemin/ui/fonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QFont inter(int pixels, QFont::Weight weight)
{
    QFont font(u"Inter"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

bool registerFonts()
{
    const std::array faces{u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s};
    const auto isRegistered = [](const QString &face) {
        return QFontDatabase::addApplicationFont(u":/parchemin/fonts/Inter-%1.otf"_s.arg(face)) >= 0;
    };
    return std::ranges::all_of(faces, isRegistered);
}

QFont font(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return inter(13, QFont::Normal);
    case TextStyle::Strong:
        return inter(13, QFont::DemiBold);
    case TextStyle::Small:
        return inter(12, QFont::Normal);
    case TextStyle::Caption:
        return inter(11, QFont::Medium);
    case TextStyle::CardTitle:
        return inter(14, QFont::DemiBold);
    case TextStyle::PageTitle:
        return inter(17, QFont::Bold);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
