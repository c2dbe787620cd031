// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QSettings;

namespace satchel::ui {

/// Where the window lay and what it showed, from one run to the next: figures and ids only, never a title or an address.
class WindowMemory
{
public:
    /// `settings` must outlive it.
    explicit WindowMemory(QSettings &settings)
        : m_settings(settings)
    { }

    /// The window's inside when it is not maximised, in desktop coordinates; empty: never seen.
    [[nodiscard]] QRect shape() const;
    [[nodiscard]] bool isMaximised() const;
    void setShape(const QRect &shape, bool isMaximised);

    [[nodiscard]] int place() const; ///< As Router::Place; 0 at first.
    [[nodiscard]] qint64 article() const; ///< 0: none.
    void setSpot(int place, qint64 article);

    /// The article that is open right now. It is still there at the next start only if the window died with it.
    [[nodiscard]] qint64 reading() const;
    void setReading(qint64 article); ///< On the disk when it returns.

private:
    QSettings &m_settings;
};

} // namespace satchel::ui
