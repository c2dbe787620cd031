// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdlib>

namespace {

bool draw(QSvgRenderer &renderer, const QString &folder, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(QStringLiteral("%1/%2.png").arg(folder).arg(size));
}

} // namespace

/// satchel-icons SVG FOLDER SIZE…: the icon as pictures, for desktops that draw no SVG. Run by the build, never installed.
int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    bool isDone = renderer.isValid() && QDir().mkpath(folder);
    for (int at = 3; at < argc && isDone; ++at)
        isDone = draw(renderer, folder, std::atoi(argv[at]));
    return isDone ? 0 : 1;
}
