// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QMediaPlayer>
#include <QQmlEngine>
#include <QTimer>
#include <QVideoSink>

#include <memory>

class QAudioOutput;

namespace satchel::media {

/// Sound or video out of bytes in memory: no file on disk, no network. GUI thread; decoding runs in threads of its own.
class Playback : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray bytes READ bytes WRITE open NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Fault fault READ fault NOTIFY changed)
    Q_PROPERTY(qint64 duration READ duration NOTIFY changed) ///< Milliseconds.
    Q_PROPERTY(qint64 position READ position WRITE seek NOTIFY positionChanged) ///< Milliseconds.
    Q_PROPERTY(qreal volume READ volume WRITE setVolume NOTIFY volumeChanged) ///< 0 … 1, as loud as it sounds.
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY changed)
    Q_PROPERTY(bool hasSpeaker READ hasSpeaker NOTIFY changed) ///< Is there a device to be heard on?
public:
    enum State { Nothing, Opening, Paused, Playing, Ended, Unplayable };
    Q_ENUM(State)
    enum Fault {
        NoFault,
        UnknownFormat,
        NotDecodable,
        NoSpeaker
    }; ///< NoSpeaker: sound alone, and nothing to hear it on.
    Q_ENUM(Fault)

    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// Empty: closes. Anything that is no sound and no video ends as Unplayable, without a decoder having seen it.
    void open(const QByteArray &bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] qint64 duration() const;
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qreal volume() const { return m_volume; }
    void setVolume(qreal volume);
    [[nodiscard]] bool hasPicture() const;
    [[nodiscard]] bool hasSpeaker() const { return m_output != nullptr; }
    [[nodiscard]] QVideoSink *sink() { return &m_sink; }

public Q_SLOTS:
    void play();
    void pause();
    void toggle();
    /// Kept within the piece; after the end it begins again from there.
    void seek(qint64 milliseconds);

Q_SIGNALS:
    void changed();
    void positionChanged();
    void volumeChanged();

private:
    void close();
    void attach();
    void takeStatus(QMediaPlayer::MediaStatus status);
    void takePlaybackState(QMediaPlayer::PlaybackState state);
    void setState(State state, Fault fault = NoFault);
    void giveUp();

    QByteArray m_bytes;
    QBuffer m_device;
    QVideoSink m_sink;
    QTimer m_patience;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
    State m_state = Nothing;
    Fault m_fault = NoFault;
    qreal m_volume = 0.8;
    qint64 m_wanted = 0; ///< Asked for before it was open.
};

} // namespace satchel::media
