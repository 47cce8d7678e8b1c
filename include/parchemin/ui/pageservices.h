#pragma once

#include "parchemin/app/blockservice.h"
#include "parchemin/app/context.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/sessionkeys.h"
#include "parchemin/app/undostack.h"

namespace parchemin::ui {

class Desk;
class StoreReader;

/// What pages work with; all outlive them. The services without a state of their own are made from the
/// context where they are used.
struct PageServices
{
    Context &context;
    BlockService &blocks;
    DocumentService &documents;
    Desk &desk;
    StoreReader &reader; ///< answers questions away from the window's thread
    UndoStack &undo;     ///< where arrangements are kept that can be taken back
    SessionKeys &keys;   ///< what is unlocked
};

} // namespace parchemin::ui
