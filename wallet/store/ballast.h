// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel {

/// A file of 1 MB beside a store file that exists to be given up: when the disk is full, its space lets the node's last
/// writes finish. For one thread.
class Ballast
{
public:
    /// Of the file at `path`; empty: none is kept.
    explicit Ballast(const QString &path);

    /// Makes it if it is missing. False while there is no room.
    bool make();
    /// Gives the space back. False if there was none to give.
    bool release();

private:
    QString m_path;
};

} // namespace satchel
