// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/scanfault.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <tl/expected.hpp>
#include <variant>

class QMimeData;

namespace satchel::ui {

/// Where a still picture comes from: a local file by its path, the bytes of one, or one that is decoded already.
struct PictureFile {
    QString path;
};
using StillSource = std::variant<std::monostate, PictureFile, QByteArray, QImage>;

using OpenedPicture = tl::expected<QImage, ScanFault>;

/// Opens a picture of any bitmap kind that Qt reads; never a drawing (SVG, PDF), whose decoders do more than is needed here.
/// Its header is read first: what says to be larger than 64 million pixels or 64 MB is refused before it is decoded.
/// Blocks: for a pool thread. Fails with PictureUnreadable, PictureTooLarge.
[[nodiscard]] OpenedPicture openStill(const StillSource &source);

/// What somebody copied or dropped: text if there is any, else a picture.
struct Handed {
    QString text;
    StillSource picture;
};
[[nodiscard]] Handed handed(const QMimeData *data);

} // namespace satchel::ui
