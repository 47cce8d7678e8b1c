#include "world.h"

#include "parchemin/store/statement.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// In memory where the machine allows it: the sequences commit thousands of times.
QString folderTemplate()
{
    const QDir memory(u"/dev/shm"_s);
    const QDir place = memory.exists() ? memory : QDir::temp();
    return place.filePath(u"parchemin-invariants-XXXXXX"_s);
}

/// Sequences begin under the registration, near its end, or so late that newcomers may not claim the title.
QDateTime beginning(quint32 seed)
{
    const std::vector<QDate> days{{2020, 2, 3}, {2021, 3, 1}, {2021, 6, 4}, {2021, 7, 12}};
    return certifierInstant(days.at(seed % days.size()), {9, 0});
}

} // namespace

World::World(quint32 seed)
    : m_chance(seed)
    , m_folder(folderTemplate())
    , m_clock(beginning(seed))
{
    m_store = must(createStore(m_folder.filePath(u"store"_s), m_clock, {u"claire"_s, u"Claire Moreau"_s}));
    m_rules = must(Rulebook::load(m_store->database(), m_clock.today()));
    m_context.emplace(Context{*m_store, m_clock, *m_rules, m_announcer});
    m_documents.emplace(*m_context);
    m_lead = must(directory().user(u"claire"_s));
    m_auditor = addUser(u"auditor"_s, {Role::Auditor});
    m_signatory = addUser(u"president"_s, {Role::Signatory});
    m_officer = addUser(u"officer"_s, {Role::DisabilityOfficer});
    must(directory().addSignatory(m_lead,
                                  {SignatoryId{0}, u"Pierre Dubois"_s, u"Président"_s, QDate(2017, 3, 9)}));
    addMentor(u"Bernard"_s, true);
    addMentor(u"Petit"_s, true);
    addMentor(u"Faure"_s, false);
    addJuror(u"Lemoine"_s, JuryQuality::PedagogicalLead, false);
    addJuror(u"Chevalier"_s, JuryQuality::PedagogicalLead, false);
    addJuror(u"Picard"_s, JuryQuality::Professional, false);
    for (const QString &name : {u"Roux"_s, u"Garnier"_s, u"Blanchard"_s})
        addJuror(name, JuryQuality::Professional, true);
    // One of the jurors accompanies and evaluates candidates too.
    addJuror(u"Marchand"_s, JuryQuality::Professional, true, {Role::ValidatingMentor});
    const Juror &both = m_jurors.back();
    m_mentorIds.push_back(must(directory().registerMentor(m_lead, both.person, true, {}, {2018, 1, 1})));
    m_mentors.push_back(both.actor);
    for (int i = 0; i < 2; ++i) {
        QFile file(m_folder.filePath(u"file%1.pdf"_s.arg(i)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n" + QByteArray::number(i) + "\n");
    }
    QObject::connect(&m_announcer, &Announcer::acted, &m_announcer, [this] { ++m_announced; });
}

int World::below(int bound)
{
    // The distributions of the standard library differ between implementations; a seed has to stay the same.
    return static_cast<int>(m_chance() % static_cast<quint32>(bound));
}

QString World::reason()
{
    return chance(6) ? u"  "_s : u"Erreur de saisie constatée"_s;
}

std::vector<qint64> World::ids(const QString &sql, qint64 id) const
{
    Statement query(database(), sql);
    if (sql.contains(u":now"_s))
        query.bind(u":now"_s, m_clock.now());
    if (sql.contains(u":today"_s))
        query.bind(u":today"_s, today());
    if (sql.contains(u":id"_s))
        query.bind(u":id"_s, id);
    return must(collect<qint64>(query, [](const Statement &row) { return row.integer(0); }));
}

qint64 World::number(const QString &sql, qint64 id) const
{
    const std::vector<qint64> found = ids(sql, id);
    return found.empty() ? 0 : found.front();
}

std::optional<qint64> World::pick(const QString &sql, qint64 id)
{
    const std::vector<qint64> found = ids(sql, id);
    return found.empty() ? std::nullopt : std::optional(oneOf(found));
}

std::optional<Actor> World::approver()
{
    if (chance(4))
        return std::nullopt;
    if (chance(3))
        return m_lead;
    return m_signatory;
}

std::vector<IncomingFile> World::files()
{
    if (chance(4))
        return {};
    return {{m_folder.filePath(u"file%1.pdf"_s.arg(below(2))), u"rapport.pdf"_s}};
}

PersonDetails World::newcomer()
{
    static const QStringList names{u"Amrani"_s, u"Nguyen"_s, u"Le Goff"_s, u"Diallo"_s, u"Étienne"_s};
    PersonDetails details;
    details.birthName = names.at(below(static_cast<int>(names.size())));
    details.firstNames = {u"Yasmine"_s};
    // Now and then the same person comes twice (BR-18).
    details.birthDate = QDate(1990, 1, 1).addDays(chance(10) ? below(3) : 10 + ++m_newcomers);
    details.birthPlace = chance(4) ? QString() : u"Lyon"_s;
    details.birthCountry = u"FR"_s;
    return details;
}

PersonId World::addPerson(const QString &birthName)
{
    PersonDetails details;
    details.birthName = birthName;
    details.firstNames = {u"Dominique"_s};
    details.birthDate = {1975, 5, 17};
    details.birthPlace = u"Nantes"_s;
    details.birthCountry = u"FR"_s;
    return must(candidacies().registerPerson(m_lead, details));
}

Actor World::addUser(const QString &login, const std::vector<Role> &roles, std::optional<PersonId> person)
{
    must(directory().addUser(m_lead, login, QString(u"User "_s + login), person, roles));
    return must(directory().user(login));
}

void World::addMentor(const QString &birthName, bool isValidating)
{
    const PersonId person = addPerson(birthName);
    m_mentorIds.push_back(must(directory().registerMentor(m_lead, person, isValidating, {}, {2018, 1, 1})));
    m_mentors.push_back(
        addUser(birthName.toLower(), {isValidating ? Role::ValidatingMentor : Role::Mentor}, person));
}

void World::addJuror(const QString &birthName, JuryQuality quality, bool isExternal,
                     const std::vector<Role> &furtherRoles)
{
    const PersonId person = addPerson(birthName);
    JuryMember member{.id = JuryMemberId{0}, .person = person, .name = {}, .quality = quality};
    member.isExternal = isExternal;
    member.habilitatedFrom = QDate(2018, 1, 1);
    member.charterSignedOn = QDate(2018, 1, 15);
    const JuryMemberId id = must(directory().registerJuryMember(m_lead, member));
    std::vector<Role> roles = furtherRoles;
    roles.push_back(Role::Juror);
    if (quality == JuryQuality::PedagogicalLead)
        roles.push_back(Role::Chair);
    m_jurors.push_back({id, person, addUser(birthName.toLower(), roles, person), quality, isExternal});
}

} // namespace parchemin
