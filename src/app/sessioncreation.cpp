#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString isoTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// "J-2021-06-21-A": the next free letter of the day.
Result<QString> freeCode(const SessionRepository &sessions, QDate day)
{
    const QString stem = QString(u"J-"_s + day.toString(Qt::ISODate) + u'-');
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        const QString code = QString(stem + QChar(letter));
        const auto taken = sessions.byCode(code);
        if (!taken)
            return taken.error();
        if (!taken->has_value())
            return code;
    }
    return Error{ErrorCode::Conflict, u"every letter of that day is taken"_s, u"code"_s};
}

Status checkDraft(const SessionDraft &draft)
{
    if (!draft.day.isValid())
        return Error{ErrorCode::InvalidInput, u"a session needs a day"_s, u"day"_s};
    if (!draft.startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a session needs a time"_s, u"startsAt"_s};
    if (draft.place.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"a session needs a place or a link"_s, u"place"_s};
    return Done{};
}

} // namespace

Result<Recorded<SessionId>> addSession(const Act &act, SheetId sheet, const SessionDraft &draft)
{
    if (Status checked = checkDraft(draft); !checked)
        return checked.error();
    const SessionRepository sessions(act.database());
    auto code = Result<QString>(draft.code.trimmed());
    if (code->isEmpty())
        code = freeCode(sessions, draft.day);
    if (!code)
        return code.error();
    const auto added = sessions.add({.id = SessionId{0},
                                     .uuid = {},
                                     .code = *code,
                                     .sheet = sheet,
                                     .day = draft.day,
                                     .startsAt = draft.startsAt,
                                     .place = draft.place.trimmed(),
                                     .modality = draft.modality});
    if (!added)
        return added.error();
    return Recorded<SessionId>{*added,
                               {u"session.created"_s,
                                u"jury_session"_s,
                                added->value(),
                                {},
                                {},
                                {{u"code"_s, *code},
                                 {u"day"_s, draft.day.toString(Qt::ISODate)},
                                 {u"startsAt"_s, isoTime(draft.startsAt)},
                                 {u"place"_s, draft.place.trimmed()},
                                 {u"modality"_s, codeName(draft.modality)}},
                                {}}};
}

Result<SessionId> JuryService::createSession(const Actor &by, const SessionDraft &draft)
{
    if (Status checked = checkDraft(draft); !checked)
        return checked.error();
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto added = addSession(*act, m_context.rules.currentSheet(), draft);
    if (!added)
        return added.error();
    if (Status done = act->finish(added->record); !done)
        return done.error();
    return added->id;
}

} // namespace parchemin
