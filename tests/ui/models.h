// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakecore.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QTemporaryDir>

namespace satchel::testing {

/// What a view model needs: a fake core and a session on it.
struct World {
    explicit World(bool isFilled = true)
    {
        if (isFilled)
            core.fillWithSamples();
        else
            core.setState(api::SessionState::Running);
    }

    QTemporaryDir folder;
    FakeCore core;
    ui::Preferences preferences{folder.filePath(QStringLiteral("window.ini"))};
    ui::Session session{&core, &preferences};
};

inline const QUrl offeredPage{QStringLiteral("https://longform.example/bridges/4")};

} // namespace satchel::testing
