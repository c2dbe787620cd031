// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

/// Pictures as files, whole and otherwise.
namespace satchel::testing {

/// The kinds that are both written and read here: "png", "jpg" …
[[nodiscard]] QByteArrayList pictureKinds();
[[nodiscard]] QByteArray encoded(const QImage &image, const QByteArray &kind);

/// A few bytes whose header promises width × height.
[[nodiscard]] QByteArray promisedPng(quint32 width, quint32 height);
[[nodiscard]] QByteArray promisedBmp(quint32 width, quint32 height);
[[nodiscard]] QByteArray promisedGif(quint16 width, quint16 height);
[[nodiscard]] QByteArray promisedJpeg(quint16 width, quint16 height);

/// Two codes beside each other.
[[nodiscard]] QImage twoCodes(const QString &left, const QString &right);

/// What hostile codes say: markup, scripts, marks of direction, control characters, secrets.
[[nodiscard]] QStringList hostileTexts();

} // namespace satchel::testing
