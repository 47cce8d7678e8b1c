#pragma once

#include <QLabel>

namespace parchemin::ui {

class BackupKeeper;

/// In the status line: when the last backup was made, or why it failed.
class BackupStatus : public QLabel
{
    Q_OBJECT

public:
    explicit BackupStatus(const BackupKeeper &keeper, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const BackupKeeper &m_keeper;
};

} // namespace parchemin::ui
