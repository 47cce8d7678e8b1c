#include "ui/palette/everydaywords.h"

#include "parchemin/core/namekey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parchemin::ui {
namespace {

struct EverydayWords
{
    const char *typed; ///< words, each of which may be typed
    const char *meant; ///< beginnings of what the menus call it, with semicolons between
};

constexpr std::array everyday{
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "restore recover copy"),
                  QT_TRANSLATE_NOOP("Palette", "backups")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "english translation"),
                  QT_TRANSLATE_NOOP("Palette", "language english; language")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "french"),
                  QT_TRANSLATE_NOOP("Palette", "language francais; language")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "colours night"), QT_TRANSLATE_NOOP("Palette", "theme")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "zoom font larger"),
                  QT_TRANSLATE_NOOP("Palette", "size of the display")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "help manual"),
                  QT_TRANSLATE_NOOP("Palette", "keyboard shortcuts; about")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "duplicate twice"),
                  QT_TRANSLATE_NOOP("Palette", "merge; candidates")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "vae"),
                  QT_TRANSLATE_NOOP("Palette", "admissibility; candidates")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "cdc reminder"),
                  QT_TRANSLATE_NOOP("Palette", "deadlines; dashboard")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "fraud plagiarism grade correct"),
                  QT_TRANSLATE_NOOP("Palette", "to evaluate")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "minutes decision signature"),
                  QT_TRANSLATE_NOOP("Palette", "deliberations")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "calendar agenda slot"),
                  QT_TRANSLATE_NOOP("Palette", "planning; juries")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "convocation defence attendance"),
                  QT_TRANSLATE_NOOP("Palette", "juries; planning")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "parchment diploma certificate duplicate"),
                  QT_TRANSLATE_NOOP("Palette", "attestations")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "account rights school employer availability"),
                  QT_TRANSLATE_NOOP("Palette", "mentors and jurors")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "rules parameter policy rncp"),
                  QT_TRANSLATE_NOOP("Palette", "reference sheet")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "import csv"), QT_TRANSLATE_NOOP("Palette", "exchanges")},
    EverydayWords{QT_TRANSLATE_NOOP("Palette", "history audit trace"),
                  QT_TRANSLATE_NOOP("Palette", "journal")},
};

QString inLanguage(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

bool answers(const QString &typed, const QString &word)
{
    constexpr qsizetype shortest = 3;
    return word == typed || (typed.size() >= shortest && word.startsWith(typed));
}

} // namespace

QStringList menuWordsFor(const QString &typed)
{
    QStringList meant;
    for (const EverydayWords &entry : everyday) {
        const QStringList words = nameKey(inLanguage(entry.typed)).split(u' ', Qt::SkipEmptyParts);
        const bool isMeant =
            std::ranges::any_of(words, [&typed](const QString &word) { return answers(typed, word); });
        if (!isMeant)
            continue;
        for (const QString &one : inLanguage(entry.meant).split(u';', Qt::SkipEmptyParts))
            meant.append(nameKey(one));
    }
    return meant;
}

} // namespace parchemin::ui
