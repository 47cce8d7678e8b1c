#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace parchemin::planning {

/// Parses an object. A syntax fault is InvalidInput with "line 3, column 7" in `where`, both from 1.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &json);

/// One value of a document and the way to it. A read that does not fit keeps the document's first complaint
/// and gives a harmless value, so that a document is read without a test a line; the caller looks at the
/// complaint at the end. A place must outlive those within it.
class JsonPlace
{
public:
    JsonPlace(QJsonValue value, std::optional<Error> &complaint);

    /// Complains about members beside these.
    void expectOnly(std::initializer_list<const char *> names) const;
    [[nodiscard]] JsonPlace member(const char *name) const;
    [[nodiscard]] bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    /// How many items an array has; complains about what is none.
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] JsonPlace item(qsizetype index) const;

    [[nodiscard]] QString text() const;
    /// Empty when absent.
    [[nodiscard]] QString optionalText() const { return isAbsent() ? QString() : text(); }
    [[nodiscard]] int number(int least, int most) const;
    [[nodiscard]] int numberOr(int fallback, int least, int most) const;
    /// False when absent.
    [[nodiscard]] bool flag() const;

    void complain(const QString &what) const;

private:
    JsonPlace(QJsonValue value, const JsonPlace &parent, const char *name, qsizetype index);
    [[nodiscard]] QString path() const;
    bool expect(QJsonValue::Type type, const QString &what) const;

    QJsonValue m_value;
    const JsonPlace *m_parent = nullptr;
    const char *m_name = nullptr;
    qsizetype m_index = 0;
    QJsonArray m_items;
    std::optional<Error> *m_complaint;
};

} // namespace parchemin::planning
