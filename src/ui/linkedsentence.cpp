#include "ui/linkedsentence.h"

#include "parchemin/ui/linkbutton.h"

#include <QLabel>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int linkGap = 4;

} // namespace

struct LinkedSentence::Places
{
    QRect text;
    QRect link;
    int height;
};

LinkedSentence::LinkedSentence(const QString &sentence, const QString &link, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(link.isEmpty() ? sentence : QString(sentence + u" —"_s));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setAccessibleName(sentence);
    if (!link.isEmpty())
        addLink(link, sentence);

    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkedSentence::addLink(const QString &link, const QString &sentence)
{
    m_link = new LinkButton(this);
    m_link->setText(link);
    m_link->setAccessibleDescription(sentence);
    connect(m_link, &QPushButton::clicked, this, &LinkedSentence::linkActivated);
}

LinkedSentence::Places LinkedSentence::placesIn(int width) const
{
    QTextLayout layout(m_text->text(), m_text->font());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    int lines = 0;
    qreal lastWidth = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lastWidth = line.naturalTextWidth();
        ++lines;
    }
    layout.endLayout();

    const int lineHeight = m_text->fontMetrics().lineSpacing();
    Places places = {QRect(0, 0, width, lines * lineHeight), {}, lines * lineHeight};
    if (m_link == nullptr)
        return places;
    const QSize link = m_link->sizeHint();
    const int after = static_cast<int>(std::ceil(lastWidth)) + linkGap;
    const bool fits = after + link.width() <= width;
    places.link = {fits ? after : 0, fits ? (lines - 1) * lineHeight : lines * lineHeight,
                   qMin(link.width(), width), lineHeight};
    places.height = places.link.bottom() + 1;
    return places;
}

QSize LinkedSentence::sizeHint() const
{
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 1;
    const int width = m_link == nullptr ? text : text + linkGap + m_link->sizeHint().width();
    return {width, m_text->fontMetrics().lineSpacing()};
}

QSize LinkedSentence::minimumSizeHint() const
{
    return {120, m_text->fontMetrics().lineSpacing()};
}

int LinkedSentence::heightForWidth(int width) const
{
    return placesIn(width).height;
}

void LinkedSentence::resizeEvent(QResizeEvent *)
{
    const Places places = placesIn(width());
    setMinimumHeight(places.height); // layouts that run out of room would cut the last line
    m_text->setGeometry(places.text);
    if (m_link != nullptr)
        m_link->setGeometry(places.link);
}

} // namespace parchemin::ui
