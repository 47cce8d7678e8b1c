#pragma once

#include "parchemin/app/blockservice.h"
#include "parchemin/app/context.h"
#include "parchemin/app/documentservice.h"

namespace parchemin::ui {

class Desk;

/// What the dossier page works with; all outlive it.
struct DossierServices
{
    Context &context;
    BlockService &blocks;
    DocumentService &documents;
    Desk &desk;
};

} // namespace parchemin::ui
