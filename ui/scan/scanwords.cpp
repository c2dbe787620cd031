// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/scanwords.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

struct ScanWords {
    Q_DECLARE_TR_FUNCTIONS(ScanWords)
};

} // namespace

Explanation explain(ScanFault fault)
{
    switch (fault) {
    case ScanFault::PictureUnreadable:
        //: A file or the clipboard was scanned for a code: what happened.
        return {ScanWords::tr("This is not a picture that can be opened, or it is damaged."),
                {},
                //: A file or the clipboard was scanned for a code: what to do now.
                ScanWords::tr("Try a PNG or JPEG picture, or show the code on the screen and scan the screen.")};
    case ScanFault::PictureTooLarge:
        //: A picture was scanned for a code: what happened.
        return {ScanWords::tr("This picture is too large to open."),
                {},
                //: A picture was scanned for a code: what to do now.
                ScanWords::tr("Cut out the part with the code and try that.")};
    case ScanFault::NoCodeFound:
        //: A picture was scanned for a code: what happened.
        return {ScanWords::tr("There is no QR code in this picture that can be read."),
                {},
                //: A picture was scanned for a code: what to do now.
                ScanWords::tr("Try a sharper or larger picture with the whole code in it.")};
    case ScanFault::ClipboardEmpty:
        //: The clipboard was looked at: what happened.
        return {ScanWords::tr("There is neither text nor a picture on the clipboard."),
                {},
                //: The clipboard was looked at: what to do now.
                ScanWords::tr("Copy a link, an invoice or a picture of a code first.")};
    case ScanFault::ScreenUnavailable:
        //: The screen was to be scanned: what happened.
        return {ScanWords::tr("This desktop gives programs no picture of the screen."),
                {},
                //: The screen was to be scanned: what to do now.
                ScanWords::tr("Take a screenshot with the desktop's own tool, then paste it here.")};
    case ScanFault::ScreenRefused:
        //: The screen was to be scanned: what happened.
        return {ScanWords::tr("The desktop did not hand over a picture of the screen."),
                {},
                //: The screen was to be scanned: what to do now.
                ScanWords::tr("Allow it in the desktop's settings, or paste a screenshot here.")};
    case ScanFault::CameraMissing:
        //: The camera was to be used: what happened.
        return {ScanWords::tr("No camera was found."),
                {},
                //: The camera was to be used: what to do now.
                ScanWords::tr("Plug one in, or scan a picture or the screen.")};
    case ScanFault::CameraBusy:
        //: The camera was to be used: what happened.
        return {ScanWords::tr("The camera gives no picture. Another program may be using it."),
                {},
                //: The camera was to be used: what to do now.
                ScanWords::tr("Close the other program, then try again.")};
    case ScanFault::CameraRefused:
        //: The camera was to be used: what happened.
        return {ScanWords::tr("The system does not let Satchel use the camera."),
                {},
                //: The camera was to be used: what to do now.
                ScanWords::tr("Allow it in the system's settings, then try again.")};
    case ScanFault::None:
    case ScanFault::Cancelled:
        break;
    }
    return {};
}

} // namespace satchel::ui
