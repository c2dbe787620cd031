// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/threadaudit.h"

#include <QCoreApplication>
#include <QThread>

namespace satchel {

void forbidMainThread([[maybe_unused]] const char *what)
{
#ifdef SATCHEL_THREAD_AUDIT
    const auto *app = QCoreApplication::instance();
    if (app && app->thread() == QThread::currentThread())
        qFatal("%s was called on the main thread", what);
#endif
}

} // namespace satchel
