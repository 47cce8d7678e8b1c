#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/card.h"

#include <array>

namespace parchemin::ui {

class Avatar;

/// Who the candidate is, in one line: identity, route, mentor, entry, progress.
class IdentityCard : public Card
{
    Q_OBJECT

public:
    explicit IdentityCard(QWidget *parent = nullptr);

    void setDossier(const Dossier &dossier);

private:
    struct Fact
    {
        QLabel *caption;
        QLabel *value;
    };
    [[nodiscard]] Fact addFact(QHBoxLayout &row, int stretch);

    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_identity;
    std::array<Fact, 4> m_facts = {};
};

} // namespace parchemin::ui
