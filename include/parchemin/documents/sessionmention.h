#pragma once

#include "parchemin/documents/contents.h"

#include <QTime>

namespace parchemin::documents {

/// What becomes of something that was announced: a letter then takes the announcement back.
enum class CallingOff {
    None,
    Postponed, ///< another date will be announced
    Cancelled,
};

/// A jury session as convocations and attendance sheets announce it.
struct SessionMention
{
    QString code; ///< "J-2021-06-A"
    QDate heldOn;
    QTime opensAt;
    QTime closesAt;
    QString place;                            ///< "Paris"; empty when the session is remote
    QString address;                          ///< street, room; one line; empty when the session is remote
    QString link;                             ///< of the meeting, when the session is remote
    CallingOff callingOff = CallingOff::None; ///< of a convocation that was sent
};

/// A member of the panel as the candidate is told of it.
struct PanelMention
{
    QString name;
    QString quality; ///< "Responsable pédagogique"
    QString organisation;
};

} // namespace parchemin::documents
