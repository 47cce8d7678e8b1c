#pragma once

#include "support/printers.h"
#include "support/projectfile.h"

#include "parchemin/exchange/candidateimport.h"
#include "parchemin/exchange/codelists.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace parchemin::exchange {

inline void PrintTo(ImportProblemCode code, std::ostream *out)
{
    *out << codeName(code).toStdString();
}

inline void PrintTo(const ImportProblem &problem, std::ostream *out)
{
    *out << codeName(problem.severity).toStdString() << ' ' << codeName(problem.code).toStdString()
         << " line " << problem.line << " column " << problem.column << " \"" << problem.value.toStdString()
         << '"';
}

/// The lists are read once for all the tests.
inline const CodeLists &sharedLists()
{
    static const CodeLists lists = CodeLists::load().value();
    return lists;
}

/// The problem with this code, or a failed expectation and an empty problem.
inline ImportProblem problemOf(const ImportReading &reading, ImportProblemCode code)
{
    const auto found = std::ranges::find(reading.problems, code, &ImportProblem::code);
    EXPECT_NE(found, reading.problems.end()) << "no " << codeName(code).toStdString();
    return found == reading.problems.end() ? ImportProblem{ImportSeverity::Notice, code} : *found;
}

} // namespace parchemin::exchange
