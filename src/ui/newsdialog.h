#pragma once

#include "parchemin/ui/language.h"

#include <QDialog>

namespace parchemin::ui {

/// What each version brought, newest first, in the language of the interface.
class NewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewsDialog(Language language, QWidget *parent = nullptr);
};

} // namespace parchemin::ui
