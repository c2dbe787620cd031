// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace satchel::trust {

/// The real window as a child process, offscreen, and what can be read in it.
class WindowProcess
{
public:
    explicit WindowProcess(QString data);
    ~WindowProcess(); ///< Kills it.

    [[nodiscard]] bool start();
    void kill9();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    enum class Place { Pay = 0, Library = 1, Activity = 2, Wallet = 3 };
    void go(Place place);
    [[nodiscard]] QStringList texts(); ///< That can be seen now.
    void open(const QString &link); ///< As if it were clicked somewhere.
    [[nodiscard]] bool press(const char *control); ///< With the mouse; false: not there to be pressed.

private:
    [[nodiscard]] QJsonObject ask(const QByteArray &order);

    QString m_data;
    QProcess m_process;
};

} // namespace satchel::trust
