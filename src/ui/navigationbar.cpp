#include "parchemin/ui/navigationbar.h"

#include "parchemin/ui/avatar.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "ui/elidedlabel.h"
#include "ui/navigationmodel.h"
#include "ui/navigationview.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int fullWidth = 208;
constexpr int collapsedWidth = 56;

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_model(new NavigationModel(this))
    , m_view(new NavigationView(this))
{
    m_view->setObjectName(u"navigationList"_s);
    m_view->setModel(m_model);
    connect(m_view, &NavigationView::chosen, this, [this](const QModelIndex &index) {
        emit activated(index.data(NavigationModel::IdRole).toString());
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBrand());
    column->addWidget(m_view, 1);
    column->addWidget(makeUser());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    retranslate();
}

QWidget *NavigationBar::makeBrand()
{
    auto *brand = new QWidget(this);
    auto *name = new QLabel(u"Parchemin"_s, brand);
    name->setObjectName(u"navigationName"_s);
    QFont nameFont = ui::font(TextStyle::Strong);
    nameFont.setPixelSize(15);
    name->setFont(nameFont);
    m_certification = new ElidedLabel(brand);
    m_certification->setObjectName(u"navigationLine"_s);
    m_certification->setFont(ui::font(TextStyle::Caption));

    m_brandTexts = new QWidget(brand);
    auto *texts = new QVBoxLayout(m_brandTexts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(1);
    texts->addWidget(name);
    texts->addWidget(m_certification);

    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(18, 16, 12, 14);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::Scroll, Token::NavigationSelectedInk, 21, brand));
    row->addWidget(m_brandTexts, 1);
    return brand;
}

QWidget *NavigationBar::makeUser()
{
    m_user = new QWidget(this);
    m_avatar = new Avatar(28, m_user);
    m_avatar->setColours(Token::NavigationAvatar, Token::NavigationSelectedInk);
    m_userTexts = new QWidget(m_user);
    m_userName = new ElidedLabel(m_userTexts);
    m_userName->setObjectName(u"navigationUser"_s);
    m_userRole = new QLabel(m_userTexts);
    m_userRole->setObjectName(u"navigationRole"_s);
    m_userRole->setFont(ui::font(TextStyle::Caption));
    m_userRole->setWordWrap(true);
    for (QLabel *label : {m_userName, m_userRole})
        label->setTextFormat(Qt::PlainText);
    auto *texts = new QVBoxLayout(m_userTexts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(m_userName);
    texts->addWidget(m_userRole);

    auto *row = new QHBoxLayout(m_user);
    row->setContentsMargins(16, 10, 12, 16);
    row->setSpacing(9);
    row->addWidget(m_avatar);
    row->addWidget(m_userTexts, 1);
    m_user->setObjectName(u"navigationUserArea"_s);
    m_user->setCursor(Qt::PointingHandCursor);
    m_user->installEventFilter(this);
    m_user->hide();
    return m_user;
}

void NavigationBar::setEntries(const std::vector<NavigationEntry> &entries)
{
    m_model->setEntries(entries);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->indexOf(m_model->active()));
}

void NavigationBar::setActive(const QString &id)
{
    m_model->setActive(id);
    m_view->setCurrentIndex(m_model->indexOf(id));
}

QString NavigationBar::active() const
{
    return m_model->active();
}

void NavigationBar::setCertification(const QString &line)
{
    m_certification->setText(line);
}

void NavigationBar::setUser(const QString &name, const QString &role)
{
    m_avatar->setName(name);
    m_userName->setText(name);
    m_userRole->setText(role);
    m_user->setToolTip(tr("%1, %2", "person, role").arg(name, role) + u'\n' + tr("Change the user: Ctrl+U"));
    m_user->setVisible(!name.isEmpty());
}

bool NavigationBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_user && event->type() == QEvent::MouseButtonRelease &&
        static_cast<const QMouseEvent *>(event)->button() == Qt::LeftButton) {
        emit userClicked();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NavigationBar::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    m_view->setCollapsed(isCollapsed);
    m_brandTexts->setHidden(isCollapsed);
    m_userTexts->setHidden(isCollapsed);
    updateGeometry();
}

QSize NavigationBar::sizeHint() const
{
    return {m_isCollapsed ? collapsedWidth : fullWidth, QFrame::sizeHint().height()};
}

QSize NavigationBar::minimumSizeHint() const
{
    // Folded, which it is as soon as the window is narrow: else the window could only be made narrow in two
    // steps, and a screen that is narrow from the start would cut it.
    return {collapsedWidth, QFrame::minimumSizeHint().height()};
}

void NavigationBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NavigationBar::retranslate()
{
    m_view->setAccessibleName(tr("Pages"));
    m_model->retranslate();
}

} // namespace parchemin::ui
