// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace satchel::ui {
namespace {

constexpr std::chrono::seconds lifetime{60};
const auto managerHint = QStringLiteral("x-kde-passwordManagerHint"); // KDE's Klipper and others heed it

} // namespace

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::clearOurs);
}

Clipboard::~Clipboard()
{
    clearOurs();
}

QString Clipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

void Clipboard::copy(const QString &text)
{
    put(text, false);
}

void Clipboard::copySecret(const QString &text)
{
    put(text, true);
}

void Clipboard::put(const QString &text, bool isSecret)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (isSecret)
        data->setData(managerHint, QByteArrayLiteral("secret"));
    m_ours = data;
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
    Q_EMIT copied();
}

void Clipboard::clearOurs()
{
    m_timer.stop();
    if (m_ours && qGuiApp)
        QGuiApplication::clipboard()->clear();
}

} // namespace satchel::ui
