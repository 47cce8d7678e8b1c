#include "ui/palette/paletteacts.h"

#include "parchemin/core/namekey.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <utility>

#include "ui/palette/everydaywords.h"
#include "ui/palette/fuzzymatch.h"

namespace parchemin::ui {
namespace {

// Above what separates two matches of the same kind, below what separates two kinds.
constexpr int recentBonus = 160;
constexpr int recentStep = 20;
constexpr int refusedPenalty = 300;
constexpr int scoreOfMeaning = 350; ///< better than letters of it, worse than its words

struct RankedAct
{
    int score;
    QAction *action;
};

/// An act that the menus call by another word than the one typed comes after those that bear it.
std::optional<int> scoreByMeaning(const QStringList &meant, const QString &name)
{
    const auto found =
        std::ranges::find_if(meant, [&name](const QString &words) { return name.startsWith(words); });
    if (found == meant.end())
        return std::nullopt;
    return scoreOfMeaning - static_cast<int>(found - meant.begin());
}

std::optional<int> scoreOf(const ActQuestion &question, const QStringList &meant, const QAction &action)
{
    const QString name = nameOfAct(action);
    std::optional<int> score =
        std::max(fuzzyScore(question.typed, nameKey(name)), scoreByMeaning(meant, nameKey(name)));
    if (!score)
        return {};
    if (const qsizetype recent = question.recentActs.indexOf(name); recent >= 0)
        *score += std::max(0, recentBonus - recentStep * static_cast<int>(recent));
    return score;
}

} // namespace

QString nameOfAct(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    for (const QObject *place : places) {
        const auto *menu = qobject_cast<const QMenu *>(place);
        if (menu != nullptr && qobject_cast<const QMenu *>(menu->parent()) != nullptr) {
            return QCoreApplication::translate("Palette", "%1 › %2", "a submenu, an act in it")
                .arg(menu->menuAction()->iconText(), action.iconText());
        }
    }
    return action.iconText();
}

QString refusalOf(const QAction &action)
{
    if (action.isEnabled())
        return {};
    const QString reason = reasonAgainst(action);
    return reason.isEmpty()
               ? QCoreApplication::translate(
                     "Palette", "Not possible now: nothing on this page that it could apply to is chosen.")
               : reason;
}

std::vector<PaletteEntry> actsFor(const ActQuestion &question, const QList<QAction *> &actions)
{
    const QStringList meant = menuWordsFor(question.typed);
    std::vector<RankedAct> ranked;
    for (QAction *action : actions) {
        if (!action->isVisible() || (question.isOnlyRefused && action->isEnabled()))
            continue;
        if (const auto score = scoreOf(question, meant, *action))
            ranked.push_back({*score - (action->isEnabled() ? 0 : refusedPenalty), action});
    }
    std::ranges::stable_sort(ranked, std::greater(), &RankedAct::score);
    std::vector<PaletteEntry> entries;
    entries.reserve(ranked.size());
    for (const RankedAct &act : ranked) {
        entries.push_back({.text = nameOfAct(*act.action),
                           .detail = act.action->shortcut().toString(QKeySequence::NativeText),
                           .reason = refusalOf(*act.action),
                           .icon = ActionButton::iconOf(*act.action).value_or(Icon::Keyboard),
                           .action = act.action});
    }
    return entries;
}

std::vector<PaletteEntry> actsElsewhereFor(const ActQuestion &question,
                                           const std::vector<ActElsewhere> &elsewhere,
                                           const QList<QAction *> &actions)
{
    if (question.typed.isEmpty() || question.isOnlyRefused)
        return {};
    QSet<QString> known;
    for (const QAction *action : actions)
        known.insert(nameOfAct(*action));
    const QStringList meant = menuWordsFor(question.typed);
    std::vector<std::pair<int, const ActElsewhere *>> ranked;
    for (const ActElsewhere &act : elsewhere) {
        const QString name = nameOfAct(*act.action);
        if (!act.action->isVisible() || known.contains(name))
            continue;
        known.insert(name);
        if (const auto score = scoreOf(question, meant, *act.action))
            ranked.emplace_back(*score, &act);
    }
    std::ranges::stable_sort(ranked, std::greater(), [](const auto &act) { return act.first; });
    std::vector<PaletteEntry> entries;
    entries.reserve(ranked.size());
    for (const auto &[score, act] : ranked) {
        entries.push_back({.text = nameOfAct(*act->action),
                           .detail = act->pageTitle,
                           .icon = ActionButton::iconOf(*act->action).value_or(Icon::Keyboard),
                           .action = act->action,
                           .page = act->page});
    }
    return entries;
}

} // namespace parchemin::ui
