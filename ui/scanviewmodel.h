// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/codechoices.h"
#include "ui/scan/framereader.h"
#include "ui/scan/screensource.h"
#include "ui/viewmodel.h"
#include "wallet/core/paytext.h"

#include <QUrl>

namespace satchel::ui {

/// From pictures to what their codes say. One code is handed on (`found`) to be looked at as if it had been pasted; among
/// several the person chooses; nothing else ever happens by itself. Decoding runs on a pool thread and can be given up.
class ScanViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// While choosing: {number, kind, detail, canPay, x, y, width, height}, the place in parts of `picture`.
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(QImage picture READ picture NOTIFY changed) ///< What the codes were found in, small.
    Q_PROPERTY(QSize pictureSize READ pictureSize NOTIFY changed)
public:
    enum State { Idle, Reading, Choosing, Watching, Aiming };
    Q_ENUM(State)
    explicit ScanViewModel(QObject *parent = nullptr);
    ~ScanViewModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QVariantList choices() const { return choicesOf(m_codes); }
    [[nodiscard]] QImage picture() const { return m_picture; }
    [[nodiscard]] QSize pictureSize() const { return m_picture.size(); }

    /// What was copied or dropped: a text is found at once, a picture is read.
    void take(const Handed &handed);
    void read(const StillSource &picture);
    /// Nothing came of it, and why.
    void fail(ScanFault fault);
    /// Instead of what this desktop has.
    void setScreenSource(std::unique_ptr<ScreenSource> source);

public Q_SLOTS:
    void readClipboard();
    /// A picture file that was chosen or dropped; only a local one.
    void readFile(const QUrl &file);
    /// A picture that was dropped as bytes.
    void readBytes(const QByteArray &bytes);
    /// All codes that can be seen on the screen; `own`, a window, gets out of the way meanwhile. Finding none leads to Aiming, where a
    /// part of `picture` is pointed out.
    void readScreen(QObject *own);
    /// Aiming: the part between two corners, in parts (0 … 1) of the picture.
    void readPart(const QPointF &one, const QPointF &other);
    void choose(int number);
    /// The camera is on: codes come through showFrame().
    void watch();
    /// One frame of the camera; left out while the one before is looked at.
    void showFrame(const QImage &frame);
    void reportCameraMissing() { fail(ScanFault::CameraMissing); }
    void reportCameraBusy() { fail(ScanFault::CameraBusy); }
    void reportCameraRefused() { fail(ScanFault::CameraRefused); }
    /// Gives up what is under way and forgets what was found.
    void cancel();

Q_SIGNALS:
    void found(const QString &text);
    /// There is something to see: a choice or a problem.
    void attentionNeeded();

private:
    struct Scanned {
        QImage picture;
        QImage small;
        QList<FoundCode> codes;
        ScanFault fault = ScanFault::None;
    };
    static Scanned scan(const StillSource &source, const StopFlag &stop);
    void start(const StillSource &source);
    void end(const Scanned &scanned);
    void take(const Scanned &scanned);
    void see(const QImage &frame, const QList<FoundCode> &codes);
    void go(State state, ScanFault problem = ScanFault::None);

    State m_state = Idle;
    ScanFault m_problem = ScanFault::None;
    PayText::Kind m_unpayable = PayText::Empty; ///< What the camera sees and nobody can pay; Empty: nothing.
    QImage m_picture;
    QImage m_whole; ///< The screen, while a part of it is pointed out.
    bool m_isScreen = false;
    std::unique_ptr<ScreenSource> m_screen;
    QList<FoundCode> m_codes;
    StopFlag m_stop;
    FrameReader m_frames;
};

} // namespace satchel::ui
