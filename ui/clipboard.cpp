// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace satchel::ui {

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{ }

QString Clipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

void Clipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

} // namespace satchel::ui
