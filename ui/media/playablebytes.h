// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace satchel::media {

/// Do the first bytes belong to a container that holds sound or video itself (Ogg, FLAC, WAV, AIFF, MP3, AAC, MP4, WebM,
/// AVI)? Everything else is never handed to a decoder: above all no playlist, whose decoder would fetch what it lists.
[[nodiscard]] bool arePlayable(const QByteArray &bytes);

/// Once, before the first player: no decoder may reach for a network by itself, and Qt's GStreamer player is used.
void keepPlayersOffline();

} // namespace satchel::media
