#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/ui/destination.h"

#include <QObject>

#include <optional>

namespace parchemin::ui {

class DossierMenu;
class DossierView;
struct FixPage;

/// Leads from a reason to what mends it: a part of the dossier, an act of its menu or another page.
class FixFollower : public QObject
{
    Q_OBJECT

public:
    FixFollower(DossierView &view, DossierMenu &menu, QObject *parent);

    /// `block` is the block the reason speaks of.
    void follow(FixAction fix, std::optional<int> block);

signals:
    void validationRequested();
    void userChangeRequested();
    void destinationRequested(const parchemin::ui::Destination &destination);

private:
    bool followInDossier(FixAction fix);
    [[nodiscard]] Destination destinationOf(const FixPage &page) const;

    DossierView &m_view;
    DossierMenu &m_menu;
};

} // namespace parchemin::ui
