#pragma once

#include "support/recordstest.h"

#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QCryptographicHash>

namespace parchemin {

/// Records of a jury: members, a session, a candidate and his defence.
class JuryRecordsTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_candidate = addPerson(QStringLiteral("Amrani"), QStringLiteral("Yasmine"));
        m_candidacy = addCandidacy(m_candidate, QStringLiteral("2021-0001"));
    }
    [[nodiscard]] JuryRepository juries() const { return JuryRepository(database()); }
    [[nodiscard]] SessionRepository sessions() const { return SessionRepository(database()); }
    [[nodiscard]] DecisionRepository decisions() const { return DecisionRepository(database()); }
    [[nodiscard]] PersonId candidate() const { return m_candidate; }
    [[nodiscard]] CandidacyId candidacyId() const { return m_candidacy; }

    JuryMemberId addMember(PersonId person, JuryQuality quality = JuryQuality::Professional,
                           std::optional<OrganisationId> organisation = {})
    {
        return must(juries().add({.id = JuryMemberId{0},
                                  .person = person,
                                  .name = {},
                                  .quality = quality,
                                  .organisation = organisation}));
    }
    JuryMemberId addMember(const QString &birthName, JuryQuality quality = JuryQuality::Professional)
    {
        return addMember(addPerson(birthName, QStringLiteral("Dominique"), {1975, 5, 5}), quality);
    }
    SessionId addSession(const QString &code = QStringLiteral("J-2021-06-21-A"), QDate day = {2021, 6, 21})
    {
        return must(sessions().add({.id = SessionId{0},
                                    .uuid = {},
                                    .code = code,
                                    .sheet = sheetId(),
                                    .day = day,
                                    .startsAt = {9, 30},
                                    .place = QStringLiteral("Paris")}));
    }
    DefenceId addDefence(SessionId session, const QDateTime &startsAt)
    {
        return must(sessions().addDefence({.id = DefenceId{0},
                                           .uuid = {},
                                           .session = session,
                                           .candidacy = m_candidacy,
                                           .person = m_candidate,
                                           .order = 0,
                                           .startsAt = startsAt,
                                           .baseMinutes = 30,
                                           .extraMinutes = 10}));
    }
    [[nodiscard]] static QDateTime juryInstant() { return {QDate(2021, 6, 21), QTime(8, 0), Qt::UTC}; }
    [[nodiscard]] static QString sha256(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

private:
    PersonId m_candidate{0};
    CandidacyId m_candidacy{0};
};

} // namespace parchemin
