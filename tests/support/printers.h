#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(QDate date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}

inline void PrintTo(const QDateTime &instant, std::ostream *out)
{
    *out << instant.toString(Qt::ISODateWithMs).toStdString();
}

namespace parchemin {

inline void PrintTo(const Blocker &blocker, std::ostream *out)
{
    *out << codeName(blocker.code).toStdString();
    for (auto parameter = blocker.parameters.begin(); parameter != blocker.parameters.end(); ++parameter)
        *out << ' ' << parameter.key().toStdString() << '=' << parameter.value().toStdString();
}

inline void PrintTo(BlockerCode code, std::ostream *out)
{
    *out << codeName(code).toStdString();
}

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << "error " << static_cast<int>(error.code) << ": " << error.detail.toStdString();
    if (!error.where.isEmpty())
        *out << " at " << error.where.toStdString();
}

} // namespace parchemin
