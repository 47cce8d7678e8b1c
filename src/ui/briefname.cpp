#include "ui/briefname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

QString briefName(const QString &fullName)
{
    const qsizetype space = fullName.indexOf(u' ');
    return space <= 0 ? fullName : QString(fullName.left(1) + u". "_s + fullName.sliced(space + 1));
}

} // namespace parchemin::ui
