// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "playback.h"

#include "playablebytes.h"

#include <QAudio>
#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>

#include <chrono>

namespace satchel::media {

Playback::Playback(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_patience.setSingleShot(true);
    m_patience.setInterval(15s);
    connect(&m_patience, &QTimer::timeout, this, &Playback::giveUp);
}

Playback::~Playback()
{
    close();
}

void Playback::close()
{
    m_patience.stop();
    m_player.reset();
    m_output.reset();
    m_device.close();
    m_wanted = 0;
}

void Playback::open(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    close();
    m_bytes = bytes;
    if (bytes.isEmpty())
        return setState(Nothing);
    if (!arePlayable(bytes))
        return setState(Unplayable, UnknownFormat);
    attach();
}

void Playback::attach()
{
    static const bool isOffline = (keepPlayersOffline(), true);
    Q_UNUSED(isOffline)
    m_player = std::make_unique<QMediaPlayer>();
    if (!QMediaDevices::audioOutputs().isEmpty())
        m_output = std::make_unique<QAudioOutput>();
    m_player->setAudioOutput(m_output.get());
    m_player->setVideoSink(&m_sink);
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &Playback::takeStatus);
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, &Playback::takePlaybackState);
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &Playback::positionChanged);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, &Playback::changed);
    connect(m_player.get(), &QMediaPlayer::hasVideoChanged, this, &Playback::changed);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, &Playback::giveUp);
    setVolume(m_volume);
    m_device.setData(m_bytes);
    m_device.open(QIODevice::ReadOnly);
    setState(Opening);
    m_patience.start();
    m_player->setSourceDevice(&m_device, QUrl(QStringLiteral("memory:piece"))); // Qt 6.4 opens nothing without a name
    m_player->pause();
}

void Playback::takeStatus(QMediaPlayer::MediaStatus status)
{
    const bool isOpen = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
    if (status == QMediaPlayer::InvalidMedia) {
        giveUp();
    } else if (status == QMediaPlayer::EndOfMedia) {
        setState(Ended);
    } else if (isOpen && m_state == Opening) {
        m_patience.stop();
        setState(Paused);
        if (m_wanted > 0)
            seek(m_wanted);
    }
}

void Playback::takePlaybackState(QMediaPlayer::PlaybackState state)
{
    if (state == QMediaPlayer::PlayingState)
        setState(Playing);
    else if (m_state == Playing && state == QMediaPlayer::PausedState)
        setState(Paused);
}

void Playback::giveUp()
{
    setState(Unplayable, hasSpeaker() || hasPicture() || m_state == Opening ? NotDecodable : NoSpeaker);
}

void Playback::setState(State state, Fault fault)
{
    if (m_state == Unplayable && m_player && state != Opening)
        return;
    if (state == Unplayable)
        m_patience.stop();
    m_state = state;
    m_fault = fault;
    Q_EMIT changed();
}

qint64 Playback::duration() const
{
    return m_player ? m_player->duration() : 0;
}

qint64 Playback::position() const
{
    return m_state == Opening ? m_wanted : m_player ? m_player->position() : 0;
}

bool Playback::hasPicture() const
{
    return m_player && m_player->hasVideo();
}

void Playback::setVolume(qreal volume)
{
    m_volume = qBound(0.0, volume, 1.0);
    if (m_output)
        m_output->setVolume(
            QAudio::convertVolume(float(m_volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    Q_EMIT volumeChanged();
}

void Playback::play()
{
    if (m_state == Paused || m_state == Ended)
        m_player->play();
}

void Playback::pause()
{
    if (m_state == Playing)
        m_player->pause();
}

void Playback::toggle()
{
    m_state == Playing ? pause() : play();
}

void Playback::seek(qint64 milliseconds)
{
    m_wanted = qMax<qint64>(0, milliseconds);
    if (m_state == Nothing || m_state == Opening || m_state == Unplayable)
        return;
    m_player->setPosition(qMin(m_wanted, m_player->duration()));
    Q_EMIT positionChanged();
}

} // namespace satchel::media
