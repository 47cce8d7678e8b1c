#pragma once

// Clang 14 cannot read qpdf's JSON.hh as C++20: a vector of a class that is not complete yet. Nothing here
// needs it.
#ifdef __clang__
#define JSON_HH // NOLINT(bugprone-reserved-identifier,readability-identifier-naming)
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
