#include "parchemin/ui/keptentries.h"

#include "parchemin/app/formdrafts.h"
#include "parchemin/ui/desk.h"

#include <QWidget>

namespace parchemin::ui {
namespace {

constexpr QChar separator(u'\n'); ///< no title has one

} // namespace

QString KeptEntries::nameOf(const QWidget &form, const QString &record)
{
    return form.objectName() + separator + form.windowTitle() + separator + record;
}

QString KeptEntries::titleIn(const QString &name)
{
    return name.section(separator, 1, 1);
}

KeptEntries &KeptEntries::of(QWidget &window)
{
    if (auto *known = window.findChild<KeptEntries *>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new KeptEntries(window);
}

KeptEntries::KeptEntries(QWidget &window)
    : QObject(&window)
{
}

void KeptEntries::keepIn(Context &context, const Desk &desk)
{
    m_context = &context;
    m_desk = &desk;
    connect(&desk, &Desk::changed, this, [this] { m_entries.clear(); });
}

std::optional<QJsonObject> KeptEntries::find(const QString &form) const
{
    if (const auto known = m_entries.constFind(form); known != m_entries.constEnd())
        return *known;
    if (m_context == nullptr)
        return {};
    const auto stored = FormDrafts(*m_context).find(m_desk->actor(), form);
    return stored ? *stored : std::nullopt;
}

bool KeptEntries::keep(const QString &form, const QJsonObject &entry)
{
    m_entries.insert(form, entry);
    // Where nothing can be written the window alone holds it.
    if (m_context == nullptr || m_context->database().isReadOnly())
        return true;
    return FormDrafts(*m_context).save(m_desk->actor(), form, entry).hasValue();
}

void KeptEntries::drop(const QString &form)
{
    m_entries.remove(form);
    if (m_context != nullptr && find(form))
        static_cast<void>(FormDrafts(*m_context).remove(m_desk->actor(), form));
}

QStringList KeptEntries::forms() const
{
    if (m_context == nullptr)
        return {};
    const auto forms = FormDrafts(*m_context).forms(m_desk->actor());
    return forms ? *forms : QStringList();
}

} // namespace parchemin::ui
