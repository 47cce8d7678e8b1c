#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>
#include <vector>

class QStringListModel;

namespace parchemin::ui {

/// Something that may complete what was typed.
struct Suggestion
{
    QString text;   ///< what then stands in the field
    QString detail; ///< what tells it from others of the same text
    QString key;    ///< what it is, for the program

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// A line that completes from a list while one types: the arrows walk through it, Return chooses. What is
/// typed stays free; choice() tells whether it is something of the list.
class SuggestionEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Source = std::function<std::vector<Suggestion>(const QString &typed)>;

    explicit SuggestionEdit(QWidget *parent = nullptr);

    void setSource(Source source);
    void setChoice(const Suggestion &choice);
    /// What was chosen, or typed so exactly that it means one thing only.
    [[nodiscard]] const std::optional<Suggestion> &choice() const noexcept { return m_choice; }

signals:
    void choiceChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void forget();
    void offer(const QString &typed);
    void choose(int row);
    void recognise();

    Source m_source;
    QStringListModel *m_model;
    std::vector<Suggestion> m_offered;
    std::optional<Suggestion> m_choice;
};

} // namespace parchemin::ui
