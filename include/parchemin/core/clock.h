#pragma once

#include <QDateTime>

namespace parchemin {

/// Where "now" comes from. `main` passes one in; nothing else reads the wall clock.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The current instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The current day in the certifier's time zone (Europe/Paris).
    [[nodiscard]] QDate today() const;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until it is moved: demonstration stores and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime instant)
        : m_instant(std::move(instant))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_instant.toUTC(); }
    void moveTo(const QDateTime &instant) { m_instant = instant; }
    void advance(qint64 seconds) { m_instant = m_instant.addSecs(seconds); }

private:
    QDateTime m_instant;
};

/// The local day of an instant in the certifier's time zone (Europe/Paris).
[[nodiscard]] QDate certifierDay(const QDateTime &instant);
/// The local time of an instant in the certifier's time zone (Europe/Paris).
[[nodiscard]] QTime certifierTime(const QDateTime &instant);
/// The instant of a local day and time in the certifier's time zone.
[[nodiscard]] QDateTime certifierInstant(QDate day, QTime time);

/// How many minutes of the day have passed at a time.
[[nodiscard]] inline int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace parchemin
