#include "ui/forms/suggestionedit.h"

#include "parchemin/core/namekey.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString lineOf(const Suggestion &suggestion)
{
    return suggestion.detail.isEmpty() ? suggestion.text : suggestion.text + u" — "_s + suggestion.detail;
}

} // namespace

SuggestionEdit::SuggestionEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SuggestionEdit::offer);
    // Return saves a form without leaving the line.
    connect(this, &QLineEdit::returnPressed, this, &SuggestionEdit::recognise);
    // Also where a form empties or fills the line: another text is no longer what was chosen.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &shown) {
        if (m_choice && shown != m_choice->text)
            forget();
    });
    // A line edit that loses the focus cuts every connection from its completer to itself.
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), completer,
        [this](const QModelIndex &index) { choose(index.row()); }, Qt::QueuedConnection);
}

void SuggestionEdit::setSource(Source source)
{
    m_source = std::move(source);
    if (!m_source || text().isEmpty())
        return;
    if (m_choice && m_choice->detail.isEmpty()) { // the list knows more of it
        const std::vector<Suggestion> offered = m_source(text());
        const auto found = std::ranges::find(offered, m_choice->key, &Suggestion::key);
        if (found != offered.end())
            setChoice(*found);
    } else if (hasFocus() && !m_choice) {
        offer(text());
    }
}

void SuggestionEdit::setChoice(const Suggestion &choice)
{
    m_choice = choice;
    setText(choice.text);
    setAccessibleDescription(choice.detail);
    emit choiceChanged();
}

/// Which one was chosen of those of the same name, behind the name.
void SuggestionEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_choice || m_choice->detail.isEmpty())
        return;
    constexpr int inset = 10;
    const QRect room = rect().adjusted(inset, 0, -inset, 0);
    const int gap = room.width() - fontMetrics().horizontalAdvance(text()) - 2 * inset;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_choice->detail, Qt::ElideRight, gap));
}

void SuggestionEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        recognise();
    QLineEdit::focusOutEvent(event);
}

void SuggestionEdit::forget()
{
    m_choice.reset();
    setAccessibleDescription({});
    emit choiceChanged();
}

void SuggestionEdit::offer(const QString &typed)
{
    if (m_choice)
        forget();
    m_offered = m_source ? m_source(typed) : std::vector<Suggestion>();
    QStringList lines;
    std::ranges::transform(m_offered, std::back_inserter(lines), lineOf);
    m_model->setStringList(lines);
}

void SuggestionEdit::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_offered.size())
        return;
    setChoice(m_offered.at(static_cast<std::size_t>(row)));
}

void SuggestionEdit::recognise()
{
    if (m_choice || !m_source || text().trimmed().isEmpty())
        return;
    const QString key = nameKey(text());
    const std::vector<Suggestion> offered = m_source(text());
    const auto isMeant = [&key](const Suggestion &suggestion) {
        return nameKey(suggestion.text) == key;
    };
    if (std::ranges::count_if(offered, isMeant) == 1)
        setChoice(*std::ranges::find_if(offered, isMeant));
}

} // namespace parchemin::ui
