#pragma once

#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <functional>

#include "ui/directory/directorydata.h"

class QWidget;

namespace parchemin::ui {

/// The acts on the directory: asks by a form, calls the service, says what came of it.
class DirectoryActs : public QObject
{
    Q_OBJECT

public:
    using OpenFileChooser = std::function<QString(QWidget *parent)>;

    /// Dialogs stand over `window`.
    DirectoryActs(const PageServices &services, OpenFileChooser chooser, QWidget &window);

    /// Why the user may not change that part.
    [[nodiscard]] Blockers reasonsAgainst(DirectoryPart part) const;
    /// Why that account may not get other roles; why it may not be closed, or opened again.
    [[nodiscard]] Blockers reasonsAgainstRoles(const DirectoryData &data, int line) const;
    [[nodiscard]] Blockers reasonsAgainstClosing(const DirectoryData &data, int line) const;
    /// Why the person of that account may not be another one.
    [[nodiscard]] Blockers reasonsAgainstTying(const DirectoryData &data, int line) const;
    void add(DirectoryPart part, const DirectoryData &data);
    void edit(DirectoryPart part, const DirectoryData &data, int line);
    void addEmployer(const DirectoryData &data, PersonId person, const QString &name);
    void endSignatory(const Signatory &signatory);
    /// Closes the account, or opens it again.
    void closeOrReopen(const DirectoryData &data, int line);
    /// Ties the account to a person, to another one, or to nobody again.
    void tieAccount(const DirectoryData &data, int line);
    void endEmployment(const Employment &employment);
    void showAvailability(const JuryMemberLine &line);

signals:
    /// There is a new record in that list.
    void added(parchemin::ui::DirectoryPart part, qint64 id);
    void done(const QString &message);
    void refused(const QString &message);

private:
    void addMentor(const DirectoryData &data);
    void addJuror(const DirectoryData &data);
    void addOrganisation();
    void addSignatory();
    void addAccount(const DirectoryData &data);
    void changeRoles(const DirectoryData &data, int line);
    void closeAccount(const DirectoryData &data, const UserRepository::Account &account);
    void reopenAccount(const UserRepository::Account &account);
    template <typename IdType>
    void reportAdded(DirectoryPart part, const Result<IdType> &result, const QString &message);
    template <typename T>
    void report(const Result<T> &result, const QString &message);

    const PageServices &m_services;
    OpenFileChooser m_chooser;
    QWidget &m_window;
};

} // namespace parchemin::ui
