#include "ui/submissions/competencyrow.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/linkbutton.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

#include "ui/dressing.h"
#include "ui/submissions/levelbuttons.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int firstLineTop = 3;

} // namespace

CompetencyRow::CompetencyRow(const Competency &competency, QWidget *parent)
    : QFrame(parent)
    , m_competency(competency)
    , m_label(new QLabel(competency.label, this))
    , m_mark(new QLabel(this))
    , m_levels(new LevelButtons(this))
    , m_comment(new CommentEdit(this))
    , m_references(new QWidget(this))
    , m_referenceRow(new QHBoxLayout(m_references))
{
    setObjectName(u"competency%1"_s.arg(competency.ordinal));
    setProperty("variant", u"competency"_s);
    auto *number = new QLabel(QString::number(competency.ordinal), this);
    number->setFont(ui::font(TextStyle::Strong));
    number->setProperty("variant", u"muted"_s);
    number->setFixedWidth(18);
    // The first line of the label, its number and the letters of the levels stand on one line.
    number->setContentsMargins(0, firstLineTop, 0, 0);
    m_label->setContentsMargins(0, firstLineTop, 0, 0);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(ui::font(TextStyle::Body));
    m_mark->setObjectName(u"competencyMark"_s);
    m_mark->setProperty("variant", u"small"_s);
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setWordWrap(true);
    m_mark->hide();
    m_comment->setObjectName(u"commentEdit"_s);
    m_comment->setProperty("variant", u"comment"_s);
    m_comment->hide();
    m_references->hide();
    m_referenceRow->setContentsMargins(0, 0, 0, 0);
    m_referenceRow->setSpacing(4);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 9, 12, 9);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(number, 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_levels, 0, 2, Qt::AlignTop);
    grid->addWidget(m_mark, 1, 1, 1, 2);
    grid->addWidget(m_comment, 2, 1, 1, 2);
    grid->addWidget(m_references, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    forwardFocus(*this, *m_levels);

    connect(m_levels, &LevelButtons::chosen, this,
            [this](RatingLevel level) { emit levelChosen(m_competency.ordinal, level); });
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (m_comment->toPlainText() == m_entry.comment)
            return;
        m_entry.comment = m_comment->toPlainText();
        emit commentTyped(m_competency.ordinal, m_entry.comment);
    });
    connect(m_comment, &CommentEdit::left, this, [this] {
        m_levels->setFocus(Qt::OtherFocusReason);
        m_isOpened = false;
        refreshComment();
    });
    retranslate();
}

void CompetencyRow::setEntry(const GridEntry &entry)
{
    const bool isSameEvidence = entry.evidence == m_entry.evidence;
    m_entry = entry;
    m_levels->setLevel(entry.level);
    if (m_comment->toPlainText() != entry.comment)
        m_comment->setPlainText(entry.comment);
    if (!isSameEvidence)
        showReferences();
    setReadOnly(m_isReadOnly);
}

void CompetencyRow::setMark(const QString &mark)
{
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
    nameLevels();
}

void CompetencyRow::setReadOnly(bool isReadOnly)
{
    const bool isChanged = isReadOnly != m_isReadOnly;
    m_isReadOnly = isReadOnly;
    if (isChanged)
        showReferences(); // a proof that stays has no cross
    m_levels->setReadOnly(isReadOnly);
    m_comment->setReadOnly(isReadOnly);
    refreshComment();
}

void CompetencyRow::setBrief(bool isBrief)
{
    m_levels->setBrief(isBrief);
}

void CompetencyRow::setBank(CommentEdit::Bank bank)
{
    m_comment->setBank(std::move(bank));
}

void CompetencyRow::setCurrent(bool isCurrent)
{
    if (property("current").toBool() == isCurrent)
        return;
    setProperty("current", isCurrent);
    dressAnew(*this);
}

void CompetencyRow::editComment()
{
    m_isOpened = true;
    refreshComment();
    m_comment->setFocus(Qt::OtherFocusReason);
    m_comment->moveCursor(QTextCursor::End);
}

void CompetencyRow::offerComments()
{
    editComment();
    m_comment->offerAll();
}

bool CompetencyRow::isEditingComment() const
{
    return m_comment->hasFocus();
}

void CompetencyRow::retranslate()
{
    const QString name =
        tr("Competency %1, %2", "number, label").arg(m_competency.ordinal).arg(m_competency.label);
    setAccessibleName(name);
    nameLevels();
    m_comment->setAccessibleName(tr("Comment on competency %1").arg(m_competency.ordinal));
    m_comment->setPlaceholderText(tr("Comment for the candidate · Ctrl+Space: earlier ones"));
    showReferences();
}

void CompetencyRow::mousePressEvent(QMouseEvent *event)
{
    m_levels->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

bool CompetencyRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            event->ignore(); // for the grid around
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// The keyboard stands on the levels: who hears them only is told of the mark there.
void CompetencyRow::nameLevels()
{
    const QString name = tr("Competency %1").arg(m_competency.ordinal);
    m_levels->setCompetency(
        m_mark->text().isEmpty()
            ? name
            : tr("%1, %2", "competency, that it is acquired elsewhere").arg(name, m_mark->text()));
}

void CompetencyRow::showReferences()
{
    while (QLayoutItem *item = m_referenceRow->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater(); // the click that led here may come from it
        delete item;
    }
    const std::vector<PageReference> references = referencesIn(m_entry.evidence);
    for (const PageReference &reference : references) {
        auto *link = new LinkButton(m_references);
        link->setObjectName(u"referenceLink"_s);
        link->setText(reference.text());
        link->setToolTip(tr("Show this page"));
        link->setAccessibleName(tr("Proof: %1").arg(reference.text()));
        connect(link, &QPushButton::clicked, this, [this, reference] { emit referenceFollowed(reference); });
        link->installEventFilter(this);
        m_referenceRow->addWidget(link);
        if (m_isReadOnly)
            continue;
        auto *removal = new QAction(icon(Icon::Cross), tr("Remove the proof %1").arg(reference.text()), link);
        connect(removal, &QAction::triggered, this,
                [this, reference] { emit referenceRemoved(m_competency.ordinal, reference); });
        auto *remove = new ActionButton(removal, ActionButton::Variant::Quiet, m_references);
        remove->installEventFilter(this);
        m_referenceRow->addWidget(remove);
    }
    m_referenceRow->addStretch(1);
    m_references->setVisible(!references.empty());
}

void CompetencyRow::refreshComment()
{
    const bool isEmpty = m_entry.comment.isEmpty();
    m_comment->setVisible(!isEmpty || (m_isOpened && !m_isReadOnly));
}

} // namespace parchemin::ui
