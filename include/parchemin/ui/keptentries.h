#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace parchemin {
struct Context;
}

namespace parchemin::ui {

class Desk;

/// What is typed in the forms over one window without being saved, by form. Where there is a store it lies
/// there too, of whoever sits at the desk, and survives the window; where the store takes no writes, the
/// window alone keeps it.
class KeptEntries : public QObject
{
    Q_OBJECT

public:
    /// The name of a form: as its reader sees it, and what it is about where its title does not tell.
    [[nodiscard]] static QString nameOf(const QWidget &form, const QString &record);
    [[nodiscard]] static QString titleIn(const QString &name);
    /// Of that window, made at the first question.
    [[nodiscard]] static KeptEntries &of(QWidget &window);

    /// Both outlive the window. Whoever sits down next finds what is his own.
    void keepIn(Context &context, const Desk &desk);
    [[nodiscard]] std::optional<QJsonObject> find(const QString &form) const;
    /// False when the store could not write it this time: the window holds it meanwhile.
    bool keep(const QString &form, const QJsonObject &entry);
    /// It was saved, or is wanted no more.
    void drop(const QString &form);
    /// Those of the store that hold something, the latest first.
    [[nodiscard]] QStringList forms() const;

private:
    explicit KeptEntries(QWidget &window);

    QHash<QString, QJsonObject> m_entries;
    Context *m_context = nullptr;
    const Desk *m_desk = nullptr;
};

} // namespace parchemin::ui
