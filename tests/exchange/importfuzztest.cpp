#include <random>

#include "exchange/importsupport.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::string_view_literals;

/// Bytes that turn up where formats break.
constexpr std::string_view troublesome = "\"\";,\t|\r\n\0=+-@\xC3\xA9\xFF\xFE\xEF\xBB\xBF\x80\x9D"sv;

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto upTo = [&random](qsizetype limit) {
        return std::uniform_int_distribution<qsizetype>(0, limit)(random);
    };
    const qsizetype changes = 1 + upTo(8);
    for (qsizetype i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = upTo(bytes.size() - 1);
        const auto last = static_cast<qsizetype>(troublesome.size()) - 1;
        const char byte =
            upTo(1) == 0 ? troublesome.at(static_cast<size_t>(upTo(last))) : static_cast<char>(upTo(255));
        switch (upTo(4)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, 1 + upTo(20));
            break;
        case 2:
            bytes.insert(at, byte);
            break;
        case 3:
            bytes.insert(at, bytes.mid(upTo(bytes.size() - 1), upTo(60)));
            break;
        default:
            bytes[at] = byte;
        }
    }
    return bytes;
}

/// Whatever the bytes: either the file is refused with a located reason, or every row is whole.
void expectSound(const ImportReading &reading)
{
    for (const ImportProblem &problem : reading.problems) {
        const bool isWholeFile = problem.code == ImportProblemCode::FileEmpty ||
                                 problem.code == ImportProblemCode::ProblemsLeftOut;
        EXPECT_TRUE(isWholeFile || problem.line > 0) << codeName(problem.code).toStdString();
        EXPECT_LE(problem.value.size(), 80);
    }
    if (reading.isRefused()) {
        EXPECT_TRUE(reading.rows.empty());
    }
    EXPECT_LE(std::ssize(reading.rows), reading.rowCount);
    for (const CandidateRow &row : reading.rows) {
        EXPECT_FALSE(row.person.birthName.isEmpty());
        EXPECT_FALSE(row.person.firstNames.isEmpty());
        EXPECT_TRUE(row.person.birthDate.isValid());
        EXPECT_LT(row.person.birthDate, row.enteredOn);
    }
}

void fuzz(const QString &path, unsigned seed)
{
    const QByteArray original = projectFile(path);
    std::mt19937 random(seed);
    for (int i = 0; i < 3000; ++i)
        expectSound(readCandidates(mutated(original, random), sharedLists()));
}

} // namespace

TEST(ImportFuzzTest, staysSoundOnMutatedUtf8)
{
    fuzz(u"tests/exchange/data/candidats-utf8-bom.csv"_s, 31187);
}

TEST(ImportFuzzTest, staysSoundOnMutatedWindows1252)
{
    fuzz(u"tests/exchange/data/candidats-cp1252.csv"_s, 2021);
}

TEST(ImportFuzzTest, staysSoundOnRandomBytes)
{
    std::mt19937 random(7);
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes(std::uniform_int_distribution<qsizetype>(0, 400)(random), '\0');
        std::ranges::generate(bytes, [&random] {
            return static_cast<char>(std::uniform_int_distribution<int>(0, 255)(random));
        });
        expectSound(readCandidates(bytes, sharedLists()));
    }
}
