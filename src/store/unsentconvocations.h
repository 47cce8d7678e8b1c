#pragma once

#include <QString>

namespace parchemin {

/// A WITH clause: `unsent` has a row for everybody who is convened to a session ahead and was not told of it,
/// or not of its last change, and `is_unwarned` for a candidate who was told nothing since he was convened
/// and did not agree to a short notice (BR-52). Also for everybody who was convened and does not know yet
/// that it is called off; a candidate who was convened elsewhere since does.
[[nodiscard]] QString unsentConvocations();

} // namespace parchemin
