#pragma once

#include "parchemin/ui/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

/// Dresses the test program as the real one, light unless the test says otherwise.
class ThemedTest : public ::testing::Test
{
protected:
    parchemin::ui::Theme &theme() { return m_theme; }

private:
    parchemin::ui::Theme m_theme{*qApp, [] {
                                     return parchemin::ui::Scheme::Light;
                                 }};
};
