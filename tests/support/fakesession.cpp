// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeclients.h"

namespace satchel::testing {
namespace {

QByteArray textOf(const Secret &secret)
{
    const auto bytes = secret.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

FakeSession::FakeSession(FakeCore *core)
    : SessionClient(core)
    , m_core(core)
{ }

bool FakeSession::open(bool isRight)
{
    api::SessionStatus status = m_core->state.status;
    status.step = api::StartupStep::DerivingKey;
    m_core->setStatus(status);
    status.step = api::StartupStep::None;
    if (isRight) {
        status.state = api::SessionState::Opening;
        m_core->setStatus(status);
        status.state = status.isOfflineByChoice ? api::SessionState::Offline : api::SessionState::Running;
        status.error = status.isOfflineByChoice ? ErrorCode::WorkingOffline : ErrorCode::None;
    }
    m_core->setStatus(status);
    return isRight;
}

Future<QByteArray> FakeSession::newWords()
{
    return m_core->answer<QByteArray>(QStringLiteral("session.newWords"), [this]() -> Result<QByteArray> {
        if (!m_core->state.passphrase.isEmpty())
            return fail(ErrorCode::WalletExists);
        return QByteArray(m_core->state.words.constData(), m_core->state.words.size());
    });
}

Future<void> FakeSession::create(Secret passphrase)
{
    const QByteArray text = textOf(passphrase);
    return m_core->answer<void>(QStringLiteral("session.create"), [this, text]() -> Done {
        if (!m_core->state.passphrase.isEmpty())
            return fail(ErrorCode::WalletExists);
        if (text.isEmpty())
            return fail(ErrorCode::PassphraseTooShort);
        m_core->state.passphrase = text;
        open(true);
        return {};
    });
}

Future<void> FakeSession::unlock(Secret passphrase)
{
    const QByteArray text = textOf(passphrase);
    return m_core->answer<void>(QStringLiteral("session.unlock"), [this, text]() -> Done {
        if (!open(text == m_core->state.passphrase))
            return fail(ErrorCode::WrongPassphrase);
        return {};
    });
}

Future<void> FakeSession::unlockWithWords(Secret words, Secret newPassphrase)
{
    const QByteArray text = textOf(words);
    const QByteArray passphrase = textOf(newPassphrase);
    return m_core->answer<void>(QStringLiteral("session.unlockWithWords"), [this, text, passphrase]() -> Done {
        if (text.simplified().toLower() != m_core->state.words)
            return fail(ErrorCode::WordsInvalid);
        if (passphrase.isEmpty())
            return fail(ErrorCode::PassphraseTooShort);
        m_core->state.passphrase = passphrase;
        open(true);
        return {};
    });
}

Future<QByteArray> FakeSession::words(Secret passphrase)
{
    const QByteArray text = textOf(passphrase);
    return m_core->answer<QByteArray>(QStringLiteral("session.words"), [this, text]() -> Result<QByteArray> {
        if (text != m_core->state.passphrase)
            return fail(ErrorCode::WrongPassphrase);
        return QByteArray(m_core->state.words.constData(), m_core->state.words.size());
    });
}

Future<void> FakeSession::changePassphrase(Secret passphrase, Secret newPassphrase)
{
    const QByteArray text = textOf(passphrase);
    const QByteArray next = textOf(newPassphrase);
    return m_core->answer<void>(QStringLiteral("session.changePassphrase"), [this, text, next]() -> Done {
        if (text != m_core->state.passphrase)
            return fail(ErrorCode::WrongPassphrase);
        if (next.isEmpty())
            return fail(ErrorCode::PassphraseTooShort);
        m_core->state.passphrase = next;
        return {};
    });
}

Future<void> FakeSession::setIdleLock(int minutes)
{
    return m_core->answer<void>(QStringLiteral("session.setIdleLock"), [this, minutes] {
        api::SessionStatus status = m_core->state.status;
        status.safety.idleMinutes = minutes;
        m_core->setStatus(status);
        return Done();
    });
}

Future<void> FakeSession::setAskAbove(Sat amount, Secret passphrase)
{
    const QByteArray text = textOf(passphrase);
    return m_core->answer<void>(QStringLiteral("session.setAskAbove"), [this, amount, text]() -> Done {
        api::SessionStatus status = m_core->state.status;
        const Sat before = status.safety.askAbove;
        const bool isWeaker = before.value != 0 && (amount.value == 0 || amount > before);
        if (isWeaker && text != m_core->state.passphrase)
            return fail(text.isEmpty() ? ErrorCode::PassphraseNeeded : ErrorCode::WrongPassphrase);
        status.safety.askAbove = amount;
        m_core->setStatus(status);
        return {};
    });
}

Future<void> FakeSession::noteActivity()
{
    return m_core->answer<void>(QStringLiteral("session.noteActivity"), [] { return Done(); });
}

Future<void> FakeSession::lock()
{
    return m_core->answer<void>(QStringLiteral("session.lock"), [this] {
        m_core->setState(api::SessionState::Locked);
        return Done();
    });
}

Future<void> FakeSession::openToRead()
{
    return m_core->answer<void>(QStringLiteral("session.openToRead"), [this] {
        m_core->setState(api::SessionState::Offline, ErrorCode::StoreOlder);
        return Done();
    });
}

Future<void> FakeSession::startOver()
{
    return m_core->answer<void>(QStringLiteral("session.startOver"), [this] {
        m_core->state.passphrase.clear();
        m_core->setState(api::SessionState::NoWallet);
        return Done();
    });
}

Future<void> FakeSession::workOffline()
{
    return m_core->answer<void>(QStringLiteral("session.workOffline"), [this] {
        api::SessionStatus status = m_core->state.status;
        status.isOfflineByChoice = true;
        if (status.state == api::SessionState::Running) {
            status.state = api::SessionState::Offline;
            status.error = ErrorCode::WorkingOffline;
        }
        m_core->setStatus(status);
        return Done();
    });
}

Future<void> FakeSession::goOnline()
{
    return m_core->answer<void>(QStringLiteral("session.goOnline"), [this] {
        api::SessionStatus status = m_core->state.status;
        status.isOfflineByChoice = false;
        if (status.state == api::SessionState::Offline)
            status.state = api::SessionState::Running;
        status.error = ErrorCode::None;
        m_core->setStatus(status);
        return Done();
    });
}

} // namespace satchel::testing
