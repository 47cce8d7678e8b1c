#include "parchemin/app/fieldsentences.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct FieldText
{
    const char *where;
    const char *text;
};

constexpr std::array fieldTexts{
    FieldText{"/birthName", QT_TRANSLATE_NOOP("Fields", "Enter the birth name: at most 200 characters.")},
    FieldText{"/usageName", QT_TRANSLATE_NOOP("Fields", "At most 200 characters, on one line.")},
    FieldText{"/firstNames",
              QT_TRANSLATE_NOOP("Fields", "At most 200 characters; commas separate the first names.")},
    FieldText{"/birthDate", QT_TRANSLATE_NOOP("Fields", "The birth cannot lie in the future.")},
    FieldText{"/birthPlace", QT_TRANSLATE_NOOP("Fields", "At most 200 characters, on one line.")},
    FieldText{"/birthCountry", QT_TRANSLATE_NOOP("Fields", "Choose the country from the list.")},
    FieldText{"/email", QT_TRANSLATE_NOOP("Fields", "This is no e-mail address, as name@example.fr is.")},
    FieldText{"/phone",
              QT_TRANSLATE_NOOP("Fields",
                                "This is no phone number: ten digits, or + and the code of the country.")},
    FieldText{"/address", QT_TRANSLATE_NOOP("Fields", "At most 1000 characters.")},
    FieldText{"/person", QT_TRANSLATE_NOOP("Fields", "This person was merged into another one.")},
    FieldText{"/merged",
              QT_TRANSLATE_NOOP("Fields", "Choose another record than this one, not merged before, of "
                                          "somebody who is neither mentor, juror nor user.")},
    FieldText{"/enteredOn", QT_TRANSLATE_NOOP("Fields", "Enter the day of entry.")},
    FieldText{"/targetBlocks", QT_TRANSLATE_NOOP("Fields", "Choose one block at least.")},
    FieldText{"/number", QT_TRANSLATE_NOOP("Fields", "At most 40 visible characters.")},
    FieldText{"/receivedOn", QT_TRANSLATE_NOOP("Fields", "Enter the day of receipt.")},
    FieldText{"/completeOn", QT_TRANSLATE_NOOP("Fields", "Enter the day from which the file is complete.")},
    FieldText{"/decidedOn", QT_TRANSLATE_NOOP("Fields", "Enter the day of the decision.")},
    FieldText{"/answeredOn",
              QT_TRANSLATE_NOOP("Fields", "The answer comes after the sending, and not ahead.")},
    FieldText{"/sentOn", QT_TRANSLATE_NOOP("Fields", "Not ahead, and not before what it says was decided.")},
    FieldText{"/convokedOn",
              QT_TRANSLATE_NOOP("Fields", "Not ahead, and not before what it says was decided.")},
    FieldText{"/missingPieces",
              QT_TRANSLATE_NOOP("Fields", "Name the missing pieces, or say that the dossier is "
                                          "complete; not both.")},
    FieldText{"/extraTimePercent", QT_TRANSLATE_NOOP("Fields", "Extra time is between 0 and 200 %.")},
    FieldText{"/kinds", QT_TRANSLATE_NOOP("Fields", "Name the arrangement, or grant extra time.")},
    FieldText{"/to", QT_TRANSLATE_NOOP("Fields", "The end cannot come before the beginning.")},
};

} // namespace

QString fieldSentence(const Error &error)
{
    if (error.code == ErrorCode::InvalidInput) {
        for (const FieldText &row : fieldTexts) {
            if (error.where == QLatin1StringView(row.where))
                return QCoreApplication::translate("Fields", row.text);
        }
    }
    // Beside its field, an error needs neither its place nor the log's English.
    return sentence(Error{error.code, {}, {}, error.blockers});
}

} // namespace parchemin
