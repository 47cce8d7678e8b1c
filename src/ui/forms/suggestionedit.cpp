#include "ui/forms/suggestionedit.h"

#include "parchemin/core/namekey.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
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
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); }, Qt::QueuedConnection);
}

void SuggestionEdit::setSource(Source source)
{
    m_source = std::move(source);
    if (hasFocus() && !text().isEmpty() && !m_choice)
        offer(text());
}

void SuggestionEdit::setChoice(const Suggestion &choice)
{
    m_choice = choice;
    setText(choice.text);
    emit choiceChanged();
}

void SuggestionEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        recognise();
    QLineEdit::focusOutEvent(event);
}

void SuggestionEdit::offer(const QString &typed)
{
    if (m_choice) {
        m_choice.reset();
        emit choiceChanged();
    }
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
