#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/personmerge.h"
#include "parchemin/core/result.h"
#include "parchemin/store/personmergerepository.h"

namespace parchemin {

/// What a merge would do, for somebody to read before it is done.
struct MergePreview
{
    MergeSide kept;
    MergeSide merged;
    PersonRows moving;
    Blockers blockers; ///< why it is not possible, what somebody answers for aside
};

/// Two records that turn out to be one person become one (BR-18), in one act with one event. Nothing is
/// deleted: the merged record stays and points to the kept one, and the event lists what changed hands, so
/// that the merge can be taken back from the record.
class PersonMergeService
{
public:
    explicit PersonMergeService(Context &context)
        : m_context(context)
    {
    }

    /// InvalidInput at "/merged" when it is the same record, was merged before, or acts as mentor, juror or
    /// user.
    [[nodiscard]] Result<MergePreview> preview(const Actor &by, PersonId kept, PersonId merged) const;
    /// The journal keeps that papers were seen, with the reason.
    Status merge(const Actor &by, PersonId kept, PersonId merged, const MergeGround &ground);

private:
    Context &m_context;
};

} // namespace parchemin
