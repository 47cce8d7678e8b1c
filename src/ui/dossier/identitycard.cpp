#include "ui/dossier/identitycard.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/avatar.h"
#include "parchemin/ui/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

IdentityCard::IdentityCard(QWidget *parent)
    : Card(parent)
    , m_avatar(new Avatar(46, this))
    , m_name(new QLabel(this))
    , m_identity(new QLabel(this))
{
    QFont nameFont = ui::font(TextStyle::CardTitle);
    nameFont.setPixelSize(16);
    m_name->setFont(nameFont);
    m_name->setObjectName(u"dossierName"_s);
    m_identity->setObjectName(u"dossierIdentity"_s);
    m_identity->setProperty("variant", u"muted"_s);
    for (QLabel *label : {m_name, m_identity}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_identity);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_avatar);
    row->addLayout(texts, 5);
    m_facts = {addFact(*row, 3), addFact(*row, 2), addFact(*row, 2), addFact(*row, 3)};
    body().addLayout(row);
    setAccessibleName(tr("Identity"));
}

IdentityCard::Fact IdentityCard::addFact(QHBoxLayout &row, int stretch)
{
    const Fact fact{new QLabel(this), new QLabel(this)};
    fact.caption->setProperty("variant", u"small"_s);
    fact.value->setFont(ui::font(TextStyle::Body));
    fact.value->setTextFormat(Qt::PlainText);
    fact.value->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(fact.caption);
    column->addWidget(fact.value);
    column->addStretch(1);
    row.addLayout(column, stretch);
    return fact;
}

void IdentityCard::setDossier(const Dossier &dossier)
{
    setAccessibleName(tr("Identity"));
    const Candidacy &candidacy = dossier.facts.candidacy;
    m_avatar->setName(displayName(dossier.facts.person.details));
    m_name->setText(officialName(dossier.facts.person));
    m_identity->setText(identityLine(dossier));
    const auto show = [this](std::size_t place, const QString &caption, const QString &value) {
        m_facts.at(place).caption->setText(caption);
        m_facts.at(place).value->setText(value);
    };
    show(0, tr("Access route"), word(candidacy.route));
    show(1, tr("Mentor"), mentorNames(dossier));
    show(2, entryCaption(dossier), dayText(candidacy.enteredOn));
    show(3, word(candidacy.state), progressLine(dossier));
    m_facts.at(3).value->setFont(ui::font(TextStyle::Strong));
}

} // namespace parchemin::ui
