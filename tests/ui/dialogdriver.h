#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <functional>

/// Does something to the next modal dialog, which an act is about to open.
class DialogDriver
{
public:
    explicit DialogDriver(std::function<void(QWidget &)> act)
        : m_act(std::move(act))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog == nullptr)
                return;
            m_timer.stop();
            m_wasShown = true;
            m_act(*dialog);
        });
        m_timer.start(5);
    }
    /// Presses a key on the widget that has the focus.
    explicit DialogDriver(Qt::Key key)
        : DialogDriver([key](QWidget &dialog) {
            QWidget *focus = dialog.focusWidget();
            QTest::keyClick(focus == nullptr ? &dialog : focus, key);
        })
    {
    }

    [[nodiscard]] bool wasShown() const { return m_wasShown; }

private:
    QTimer m_timer;
    std::function<void(QWidget &)> m_act;
    bool m_wasShown = false;
};
