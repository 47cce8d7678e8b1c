#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/ui/card.h"

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace parchemin::ui {

/// "The same person?": those who bear the same birth name and birth date (BR-18), with what tells them apart.
/// One chooses one of them, or says that it is somebody else.
class HomonymPanel : public Card
{
    Q_OBJECT

public:
    explicit HomonymPanel(QWidget *parent = nullptr);

    void setHomonyms(const std::vector<Homonym> &homonyms);
    [[nodiscard]] bool isEmpty() const noexcept { return m_persons.empty(); }
    [[nodiscard]] bool isSomebodyElse() const;
    void focusChoice();

signals:
    void chosen(parchemin::PersonId person);
    void answered();

private:
    void addPerson(const Homonym &homonym);

    QVBoxLayout *m_rows;
    QCheckBox *m_somebodyElse;
    std::vector<PersonId> m_persons;
};

} // namespace parchemin::ui
