#include "inspections.h"

#include "support/projectfile.h"
#include "support/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::inspections {
namespace {

QString placeOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *up = &widget; up != nullptr && path.size() < 4; up = up->parentWidget()) {
        const QString type = QString::fromLatin1(up->metaObject()->className()).section(u':', -1);
        path.prepend(up->objectName().isEmpty() ? type : type + u' ' + up->objectName());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return path.join(u" > "_s) + (button == nullptr ? QString() : u" “%1”"_s.arg(button->text()));
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

/// Tab stops only at the chosen one of a group of exclusive choices.
bool isSkippedChoice(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && button->isCheckable() && !button->isChecked() &&
           (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
}

QList<QWidget *> visibleChildren(const QWidget &window)
{
    QList<QWidget *> visible;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window)
            visible.append(widget);
    }
    return visible;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.append(box->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int row = 0; row < std::min(combo->count(), 50); ++row)
            texts.append(combo->itemText(row));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && view->model()) {
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            texts.append(model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < std::min(model.rowCount(), 20); ++row) {
                texts.append(model.index(row, column).data().toString());
                texts.append(model.index(row, column).data(Qt::ToolTipRole).toString());
            }
        }
    }
    return texts;
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void noteClash(QHash<QKeySequence, QString> &taken, const QString &text, QStringList &faults)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (keys.isEmpty())
        return;
    if (taken.contains(keys))
        faults.append(keys.toString() + u": "_s + taken.value(keys) + u" / "_s + text);
    taken.insert(keys, text);
}

} // namespace

QStringList namelessWidgets(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = visibleChildren(window);
    for (QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && accessibleName(*widget).isEmpty())
            faults.append(placeOf(*widget));
    }
    return faults;
}

QStringList mnemonicClashes(const QWidget &window)
{
    QStringList faults;
    QHash<QKeySequence, QString> taken;
    const QList<QWidget *> widgets = visibleChildren(window);
    for (const QWidget *widget : widgets) {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> titles = bar->actions();
            for (const QAction *title : titles) {
                if (title->isVisible())
                    noteClash(taken, title->text(), faults);
            }
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy() != nullptr)
                noteClash(taken, label->text(), faults);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            noteClash(taken, button->text(), faults);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                noteClash(taken, tabs->tabText(tab), faults);
        }
    }
    return faults;
}

QStringList mnemonicClashes(const QMenu &menu)
{
    QStringList faults;
    QHash<QKeySequence, QString> taken;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            noteClash(taken, action->text(), faults);
    }
    return faults;
}

QStringList unreachableByTab(QWidget &window)
{
    const QList<QWidget *> widgets = visibleChildren(window);
    std::set<const QWidget *> visited;
    for (qsizetype step = 0; step < 2 * widgets.size(); ++step) {
        QWidget *focus = window.focusWidget();
        if (focus != nullptr)
            visited.insert(focus);
        QTest::keyClick(focus == nullptr ? &window : focus, Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget *widget : widgets) {
        if (takesTab(*widget) && !isSkippedChoice(*widget) && !visited.contains(widget))
            faults.append(placeOf(*widget));
    }
    return faults;
}

QSet<QString> englishTexts()
{
    QSet<QString> english;
    QSet<QString> french; // "Absent" is both
    QXmlStreamReader xml(projectFile(u"resources/translations/parchemin_fr.ts"_s));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            french.insert(withoutMnemonic(translation));
            // A short word may be somebody's name.
            if (translation != source && source.size() > 3 && !source.contains(u'%'))
                english.insert(withoutMnemonic(source));
        }
    }
    return english.subtract(french);
}

QStringList untranslatedTexts(const QWidget &window, const QSet<QString> &english)
{
    QStringList faults;
    QList<QWidget *> widgets = visibleChildren(window);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            if (english.contains(withoutMnemonic(text)))
                faults.append(placeOf(*widget) + u": "_s + text);
        }
    }
    return faults;
}

QStringList untranslatedTexts(const QMenu &menu, const QSet<QString> &english)
{
    QStringList faults;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        for (const QString &text : {action->text(), action->toolTip(), action->iconText()}) {
            if (english.contains(withoutMnemonic(text)))
                faults.append(menu.title() + u": "_s + text);
        }
    }
    return faults;
}

} // namespace parchemin::inspections
