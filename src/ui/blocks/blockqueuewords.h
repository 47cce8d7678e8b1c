#pragma once

#include "parchemin/core/listcontent.h"
#include "parchemin/store/blockqueuerepository.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::ui {

/// "J. Roche · waits since 3 days".
[[nodiscard]] QString secondLine(const QueuedBlockLine &line, BlockQueue queue, QDate today);
/// What waits for the block: "defence on 22/06/2021"; empty when nothing does.
[[nodiscard]] QString urgencyOf(const QueuedBlockLine &line);
/// The block's number with the colour and icon of its state.
[[nodiscard]] Chip chipOf(const QueuedBlockLine &line, BlockQueue queue);
/// The headings of that list where it leaves the program, and a line of it: days remain days.
[[nodiscard]] QStringList listHeadings(BlockQueue queue);
[[nodiscard]] ListRow listRow(const QueuedBlockLine &line, BlockQueue queue);
/// The whole line, to be read aloud.
[[nodiscard]] QString sentenceOf(const QueuedBlockLine &line, BlockQueue queue, QDate today);

} // namespace parchemin::ui
