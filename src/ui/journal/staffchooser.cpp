#include "ui/journal/staffchooser.h"

#include "parchemin/core/namekey.h"
#include "parchemin/core/namesearch.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/searchfield.h"
#include "parchemin/ui/storereader.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString roleOf(const StaffMember &member)
{
    if (!member.isMentor)
        return StaffChooser::tr("juror");
    return member.isJuryMember ? StaffChooser::tr("mentor, juror") : StaffChooser::tr("mentor");
}

} // namespace

StaffChooser::StaffChooser(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
{
    m_search->setObjectName(u"staffSearch"_s);
    m_search->setPrompt(tr("Name of a mentor or a juror…"));
    m_list->setObjectName(u"staffList"_s);
    m_list->setAccessibleName(tr("Mentors and jurors found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    forwardFocus(*this, *m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &StaffChooser::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &StaffChooser::currentChanged);
    connect(m_list, &QListWidget::itemActivated, this, &StaffChooser::accepted);
    const auto read = [](const Database &database) {
        return DirectoryListRepository(database).staff();
    };
    services.reader.ask<std::vector<StaffMember>>(*this, read,
                                                  [this](Result<std::vector<StaffMember>> staff) {
                                                      if (staff)
                                                          show(*std::move(staff));
                                                  });
}

const StaffMember *StaffChooser::member() const
{
    const int row = m_list->currentRow();
    return row < 0 || m_list->item(row)->isHidden() ? nullptr : &m_staff.at(static_cast<std::size_t>(row));
}

bool StaffChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StaffChooser::show(std::vector<StaffMember> staff)
{
    m_staff = std::move(staff);
    m_list->clear();
    for (const StaffMember &member : m_staff)
        m_list->addItem(tr("%1 · %2", "a name; mentor, juror").arg(member.name, roleOf(member)));
    filter();
}

/// Every word that was typed begins a word of the name; the first who is left is chosen.
void StaffChooser::filter()
{
    const NameSearch search(m_search->text());
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isFound = search.finds(nameKey(m_staff.at(static_cast<std::size_t>(row)).name));
        m_list->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    m_list->setCurrentRow(search.isEmpty() ? -1 : first);
}

} // namespace parchemin::ui
