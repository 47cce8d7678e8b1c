#include "ui/readingtask.h"
