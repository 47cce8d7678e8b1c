#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

class QRegularExpression;

namespace parchemin {

/// Parses a document of at most `maxBytes`. A syntax fault is InvalidInput with "line 3, column 7" (from 1,
/// columns in characters) in `where`.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &json, qsizetype maxBytes);

/// The faults of a document, in the order in which they are met. What is reported of a place that is faulty
/// already, or of something within it, is not kept.
class JsonFault
{
public:
    void report(const QString &pointer, const QString &what);
    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }
    /// The first; only after a report.
    [[nodiscard]] const Error &error() const { return m_errors.front(); }
    [[nodiscard]] const std::vector<Error> &all() const { return m_errors; }

private:
    std::vector<Error> m_errors;
};

/// One value of a document and its JSON pointer (RFC 6901). A read that does not fit reports to the shared
/// fault and gives a harmless value, so that a whole document is read without a test a line; the caller looks
/// at the fault once, at the end. The fault must outlive the reader.
class JsonReader
{
public:
    JsonReader(QJsonValue value, QString pointer, JsonFault &fault);

    /// The members of an object and no others; a missing one is reported when it is read.
    void expectOnly(std::initializer_list<const char *> names) const;
    [[nodiscard]] JsonReader member(const char *name) const;
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }

    enum class Size { MayBeEmpty, NonEmpty };
    [[nodiscard]] std::vector<JsonReader> items(Size size = Size::NonEmpty) const;

    /// Text of one line: not empty, not longer than several pages, no control character, no white space at
    /// its ends.
    [[nodiscard]] QString line() const;
    [[nodiscard]] std::optional<QString> optionalLine() const;
    /// As line(), where line feeds part paragraphs.
    [[nodiscard]] QString paragraphs() const;
    /// A line that fits the whole pattern.
    [[nodiscard]] QString matching(const QRegularExpression &pattern) const;
    [[nodiscard]] std::optional<QString> optionalMatching(const QRegularExpression &pattern) const;
    /// A whole number from `least` to `most`.
    [[nodiscard]] int number(int least, int most) const;
    /// A number from 0 to 1.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] bool flag() const;
    /// A date in the form 2018-07-30.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] std::optional<QDate> optionalDate() const;

    /// Reports this value as faulty.
    void fail(const QString &what) const;

private:
    [[nodiscard]] QString text() const;
    bool expect(QJsonValue::Type type, const QString &what) const;

    QJsonValue m_value;
    QString m_pointer;
    JsonFault *m_fault;
};

} // namespace parchemin
