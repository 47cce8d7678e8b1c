#pragma once

#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/page.h"

#include <QSettings>
#include <QTemporaryDir>

#include "madepage.h"
#include "themedtest.h"

/// A page with a title of its own and nothing on it.
class SamplePage : public parchemin::ui::Page
{
public:
    SamplePage(const QString &id, const QString &text)
        : Page({id, parchemin::ui::Icon::Users, parchemin::ui::NavigationGroup::Work, [text] {
                    return text;
                }})
    {
    }
    [[nodiscard]] QString title() const override { return m_title.isEmpty() ? navigationText() : m_title; }
    void setTitle(const QString &title)
    {
        m_title = title;
        emit titleChanged();
    }

private:
    QString m_title;
};

/// The window with two such pages.
class MainWindowTest : public ThemedTest
{
protected:
    MainWindowTest()
    {
        m_settings.setValue(QStringLiteral("window/language"),
                            static_cast<int>(parchemin::ui::Language::English));
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    parchemin::ui::MainWindow &window() { return *m_window; }
    QSettings &settings() { return m_settings; }
    parchemin::ui::LanguageSwitch &language() { return m_language; }
    void SetUp() override
    {
        openWindow();
        m_first = new SamplePage(QStringLiteral("candidates"), QStringLiteral("Candidates"));
        m_second = new SamplePage(QStringLiteral("juries"), QStringLiteral("Juries"));
        addMadePage(window(), m_first);
        addMadePage(window(), m_second);
    }
    void openWindow()
    {
        m_window = std::make_unique<parchemin::ui::MainWindow>(theme(), m_language, m_settings);
    }
    SamplePage &first() { return *m_first; }
    SamplePage &second() { return *m_second; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    parchemin::ui::LanguageSwitch m_language;
    std::unique_ptr<parchemin::ui::MainWindow> m_window;
    SamplePage *m_first = nullptr;
    SamplePage *m_second = nullptr;
};
