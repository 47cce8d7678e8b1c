#include "ui/candidates/blockletter.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

QString letterOf(BlockDisplayState state)
{
    switch (state) {
    case BlockDisplayState::NotStarted:
        return u"–"_s;
    case BlockDisplayState::Submitted:
        return u"D"_s;
    case BlockDisplayState::InEvaluation:
        return u"E"_s;
    case BlockDisplayState::Conditional:
        return u"C"_s;
    case BlockDisplayState::ToRework:
        return u"R"_s;
    case BlockDisplayState::Rejected:
        return u"X"_s;
    case BlockDisplayState::Proposed:
        return u"P"_s;
    case BlockDisplayState::Validated:
        return u"V"_s;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
