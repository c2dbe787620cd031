// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <vector>

namespace satchel::fuzz {

/// A picture of any depth out of an input: width, height, depth, times that each pixel stands beside itself, bytes between
/// two lines, a byte for the target to choose with; then the pixels. Its memory ends with the last line, so that a sanitizer
/// sees who reads on.
class OddPicture
{
public:
    OddPicture(const QByteArray &input, int widest);
    Q_DISABLE_COPY_MOVE(OddPicture)

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] int choice() const { return m_choice; }

private:
    std::vector<uchar> m_bytes;
    QImage m_image;
    int m_choice = 0;
};

} // namespace satchel::fuzz
