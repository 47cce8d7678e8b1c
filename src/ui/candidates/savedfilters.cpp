#include "ui/candidates/savedfilters.h"

#include "parchemin/app/fieldsentences.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringList>

#include "ui/forms/formdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString markOf(const QString &name)
{
    constexpr qsizetype length = 16;
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(length));
}

} // namespace

SavedFilters::SavedFilters(Context &context, const Desk &desk, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
    , m_desk(desk)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedFiltersButton"_s);
    setProperty("variant", u"chip"_s);
    m_menu->setObjectName(u"savedFiltersMenu"_s);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
    connect(&desk, &Desk::changed, this, [this] {
        m_applied.reset();
        m_deleted.reset();
        refresh();
    });
    refresh();
}

void SavedFilters::setCurrent(const CandidateFilter &filter)
{
    m_current = filter;
    if (filter == CandidateFilter{})
        m_applied.reset();
    refresh();
}

bool SavedFilters::isModified() const
{
    return m_applied && m_applied->filter != m_current;
}

QString SavedFilters::mark() const
{
    return m_applied ? markOf(m_applied->name) : QString();
}

std::optional<CandidateFilter> SavedFilters::recall(const QString &mark)
{
    m_applied.reset();
    const auto filters = SavedFilterService(m_context).filters(m_desk.actor());
    for (const SavedFilter &filter : filters ? *filters : std::vector<SavedFilter>{}) {
        if (markOf(filter.name) == mark)
            m_applied = filter;
    }
    return m_applied ? std::optional(m_applied->filter) : std::nullopt;
}

void SavedFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

/// As they are when the menu opens.
void SavedFilters::fill()
{
    m_menu->clear();
    const auto filters = SavedFilterService(m_context).filters(m_desk.actor());
    for (const SavedFilter &filter : filters ? *filters : std::vector<SavedFilter>{}) {
        QString label = filter.name;
        QAction *action = m_menu->addAction(label.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_applied && m_applied->name == filter.name);
        connect(action, &QAction::triggered, this, [this, filter] { apply(filter); });
    }
    m_menu->addSeparator();
    QAction *asNew = m_menu->addAction(tr("Save the filter &as…"), this, &SavedFilters::saveAs);
    asNew->setEnabled(m_current != CandidateFilter{});
    if (!asNew->isEnabled())
        asNew->setToolTip(tr("The list is not narrowed: there is nothing to save."));
    if (m_applied) {
        m_menu
            ->addAction(tr("&Save the changes of “%1”").arg(m_applied->name), this,
                        [this] { save(m_applied->name); })
            ->setEnabled(isModified());
        m_menu->addAction(tr("&Rename “%1”…").arg(m_applied->name), this, &SavedFilters::rename);
        m_menu->addAction(tr("&Delete “%1”").arg(m_applied->name), this, &SavedFilters::remove);
    }
    if (m_deleted) {
        m_menu->addAction(tr("&Put “%1” back").arg(m_deleted->name), this, [this] {
            const SavedFilter back = *m_deleted;
            m_deleted.reset();
            report(SavedFilterService(m_context).save(m_desk.actor(), back));
        });
    }
}

void SavedFilters::apply(const SavedFilter &filter)
{
    m_applied = filter;
    m_current = filter.filter;
    refresh();
    emit applied(filter.filter);
}

void SavedFilters::save(const QString &name)
{
    const SavedFilter filter{name.simplified(), m_current};
    const Status saved = SavedFilterService(m_context).save(m_desk.actor(), filter);
    if (saved)
        m_applied = filter;
    report(saved);
}

void SavedFilters::saveAs()
{
    if (const auto name = askName(tr("Save the filter"), QString()))
        save(*name);
}

void SavedFilters::rename()
{
    const auto name = askName(tr("Rename the filter"), m_applied->name);
    if (!name)
        return;
    const Status renamed = SavedFilterService(m_context).rename(m_desk.actor(), m_applied->name, *name);
    if (renamed)
        m_applied->name = name->simplified();
    report(renamed);
}

void SavedFilters::remove()
{
    const Status removed = SavedFilterService(m_context).remove(m_desk.actor(), m_applied->name);
    if (removed) {
        m_deleted = m_applied;
        m_applied.reset();
    }
    report(removed);
}

std::optional<QString> SavedFilters::askName(const QString &title, const QString &suggested)
{
    FormDialog form(title, tr("&Save"), this);
    form.setObjectName(u"filterNameForm"_s);
    auto *name = form.addText(u"/name"_s, tr("&Name of the filter"), suggested);
    name->setMaxLength(60);
    QStringList others;
    const auto filters = SavedFilterService(m_context).filters(m_desk.actor());
    for (const SavedFilter &filter : filters ? *filters : std::vector<SavedFilter>{}) {
        if (filter.name != suggested)
            others.append(filter.name);
    }
    form.setCheck(u"/name"_s, [name, &others] {
        const QString typed = name->text().simplified();
        if (typed.isEmpty())
            return tr("Give the filter a name.");
        // It would take the other's place without a word.
        return others.contains(typed) ? tr("Another of your filters has this name.") : QString();
    });
    return form.exec() == QDialog::Accepted ? std::optional(name->text()) : std::nullopt;
}

void SavedFilters::report(const Status &status)
{
    if (!status)
        emit failed(status.error());
    refresh();
}

void SavedFilters::refresh()
{
    const QString name = m_applied ? m_applied->name : tr("My filters");
    setText(isModified() ? tr("%1 · modified *", "a saved filter that was changed").arg(name) : name);
    setAccessibleName(m_applied ? tr("Saved filter: %1").arg(text()) : tr("Saved filters"));
    setToolTip(tr("Apply, save, rename or delete a filter of your own"));
}

} // namespace parchemin::ui
