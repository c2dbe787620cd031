// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/window.h"
#include "tests/support/fakecore.h"
#include "ui/router.h"
#include "ui/session.h"

#include <QSize>
#include <QTemporaryDir>

#include <memory>

class QQuickItem;

namespace satchel::testing {

/// What a window looks like, apart from what is in it.
struct Look {
    QSize size;
    bool isDark = false;
    QString language = QStringLiteral("en");
    bool hasMoreContrast = false;
};

/// A window on a fake core, of a given size and look, with every Qt warning remembered.
class Screen
{
public:
    Screen(FakeCore &core, const Look &look);
    Screen(FakeCore &core, QSize size, bool isDark, const QString &language = QStringLiteral("en"));

    /// Changes size, colours and language while the window is shown.
    void wear(const Look &look);
    /// Makes every word anew, after a translator was installed or removed.
    void retranslate();

    [[nodiscard]] Window *parts() const { return m_window.get(); }
    [[nodiscard]] QQuickWindow *window() const { return m_window->quickWindow(); }
    [[nodiscard]] ui::Router *router() const;
    [[nodiscard]] ui::Session *session() const;
    /// The visible item of that name, sheets included; null if there is none.
    [[nodiscard]] QQuickItem *find(const QString &objectName) const;
    /// Draws a frame once everything has come to rest.
    [[nodiscard]] QImage grab() const;

    /// All of it lies within the window and whatever clips it (an item that is higher than that cannot).
    [[nodiscard]] bool shows(const QQuickItem *item) const;
    /// Warnings since the last call, without those about a computer that has no sound server or no graphics card.
    [[nodiscard]] static QStringList takeWarnings();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_window;
};

} // namespace satchel::testing
