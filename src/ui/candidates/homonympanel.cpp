#include "ui/candidates/homonympanel.h"

#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString dossiersOf(const Homonym &homonym)
{
    QStringList dossiers;
    for (const Candidacy &candidacy : homonym.candidacies) {
        dossiers.append(HomonymPanel::tr("dossier %1: %2, %3", "number, route, state")
                            .arg(candidacy.number, word(candidacy.route), word(candidacy.state)));
    }
    return dossiers.isEmpty() ? HomonymPanel::tr("no dossier yet") : dossiers.join(u'\n');
}

} // namespace

HomonymPanel::HomonymPanel(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
    , m_somebodyElse(new QCheckBox(tr("No, this is somebod&y else of the same name and birth date"), this))
{
    setTitle(tr("The same person?"));
    m_somebodyElse->setObjectName(u"somebodyElseCheck"_s);
    m_rows->setSpacing(8);
    body().addLayout(m_rows);
    body().addWidget(m_somebodyElse);
    connect(m_somebodyElse, &QCheckBox::toggled, this, &HomonymPanel::answered);
    hide();
}

void HomonymPanel::setHomonyms(const std::vector<Homonym> &homonyms)
{
    std::vector<PersonId> persons;
    persons.reserve(homonyms.size());
    for (const Homonym &homonym : homonyms)
        persons.push_back(homonym.person.id);
    if (persons == m_persons)
        return; // an answer given stays given
    m_persons = persons;
    m_somebodyElse->setChecked(false);
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    for (const Homonym &homonym : homonyms)
        addPerson(homonym);
    setVisible(!m_persons.empty());
}

bool HomonymPanel::isSomebodyElse() const
{
    return m_somebodyElse->isChecked();
}

void HomonymPanel::focusChoice()
{
    m_somebodyElse->setFocus(Qt::OtherFocusReason);
}

void HomonymPanel::addPerson(const Homonym &homonym)
{
    const PersonDetails &details = homonym.person.details;
    auto *row = new QWidget(this);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    const QString who = tr("%1, born on %2, %3", "name, day, place of birth")
                            .arg(displayName(details), dayText(details.birthDate),
                                 details.birthPlace.isEmpty() ? tr("place unknown") : details.birthPlace);
    auto *text = new QLabel(who + u'\n' + dossiersOf(homonym), row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *choose = new QPushButton(tr("It is this person"), row);
    choose->setObjectName(u"chooseHomonym%1"_s.arg(homonym.person.id.value()));
    choose->setAccessibleDescription(who);
    connect(choose, &QPushButton::clicked, this, [this, id = homonym.person.id] { emit chosen(id); });
    columns->addWidget(text, 1);
    columns->addWidget(choose, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

} // namespace parchemin::ui
