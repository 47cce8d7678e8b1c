#include "parchemin/cli/commandline.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return parchemin::cli::run(QCoreApplication::arguments().mid(1), out, err);
}
