#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/store/savedfilterrepository.h"

namespace parchemin {

/// The filters that somebody keeps for the candidates list: arrangements of one's own, no acts, without an
/// event.
class SavedFilterService
{
public:
    explicit SavedFilterService(Context &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<SavedFilter>> filters(const Actor &by) const;
    /// InvalidInput at "/name" when the name is blank or longer than 60 characters.
    Status save(const Actor &by, const SavedFilter &filter);
    Status rename(const Actor &by, const QString &from, const QString &to);
    Status remove(const Actor &by, const QString &name);

private:
    template <typename Work>
    Status change(const Work &work);
    Context &m_context;
};

} // namespace parchemin
