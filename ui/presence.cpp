// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/presence.h"

#include <QCoreApplication>
#include <QEvent>

namespace satchel::ui {
namespace {

bool comesFromAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        return true;
    default:
        return false;
    }
}

} // namespace

void Presence::attach()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    if (comesFromAPerson(event->type()) && m_told.hasExpired() && session()->phase() == Session::Open) {
        m_told.setRemainingTime(tellEvery);
        core()->session()->noteActivity();
    }
    return ViewModel::eventFilter(watched, event);
}

} // namespace satchel::ui
