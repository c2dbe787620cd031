// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace satchel::ui {

/// Why a picture, the screen or the camera led to nothing. Known to the window alone: no core is asked.
enum class ScanFault {
    None,
    Cancelled, ///< By the person: nothing is said.
    PictureUnreadable, ///< No picture, or a damaged one.
    PictureTooLarge, ///< More bytes or pixels than are opened.
    NoCodeFound,
    ClipboardEmpty, ///< Neither text nor a picture.
    ScreenUnavailable, ///< The desktop has no way to take a picture of the screen.
    ScreenRefused, ///< The desktop did not allow one.
    CameraMissing,
    CameraBusy, ///< Another program has it.
    CameraRefused, ///< The system does not allow it.
};

} // namespace satchel::ui

Q_DECLARE_METATYPE(satchel::ui::ScanFault)
