#pragma once

#include "parchemin/store/commentbankrepository.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStringListModel;

namespace parchemin::ui {

/// A comment that grows with its text and, while it is typed, offers what the evaluator wrote before. The
/// arrow keys choose an earlier comment, Return inserts it in place of the line, Escape types on.
class CommentEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Looks for earlier comments and hands them to `answer`, at once or later.
    using Bank =
        std::function<void(const QString &typed, std::function<void(const std::vector<EarlierComment> &)>)>;

    explicit CommentEdit(QWidget *parent = nullptr);

    void setBank(Bank bank);
    /// Offers the competency's latest comments without anything typed.
    void offerAll();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Escape while nothing is offered.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    [[nodiscard]] QString typedLine() const;
    void search(const QString &typed);
    void present(const std::vector<EarlierComment> &comments);
    void insertEarlier(const QString &comment);
    void fitHeight();

    Bank m_bank;
    QStringListModel *m_earlier;
    QCompleter *m_completer;
    QTimer m_pause;
    quint64 m_question = 0;
    bool m_isTypedFor = false; ///< what is offered was found by the typed words
    int m_height = 0;
};

} // namespace parchemin::ui
