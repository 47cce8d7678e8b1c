#include "parchemin/ui/card.h"

#include "parchemin/ui/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 14;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_title(new QLabel(m_head))
    , m_headRow(new QHBoxLayout(m_head))
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_title->setFont(ui::font(TextStyle::CardTitle));
    m_title->setObjectName(u"cardTitle"_s);
    m_title->setWordWrap(true);
    m_headRow->addWidget(m_title, 1);
    m_head->hide();
    m_column->setSpacing(10);
    m_column->addWidget(m_head);
    m_column->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setFlush(false);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty());
}

void Card::setTitleSide(QWidget *side)
{
    m_headRow->addWidget(side);
}

void Card::setFlush(bool isFlush)
{
    // One pixel stays for the hairline.
    const int around = isFlush ? 1 : margin;
    m_column->setContentsMargins(around, around, around, around);
    // Only what fills the card goes to its edge: the title keeps its place.
    const int titleRoom = isFlush ? margin - around : 0;
    m_headRow->setContentsMargins(titleRoom, titleRoom, titleRoom, 0);
}

} // namespace parchemin::ui
