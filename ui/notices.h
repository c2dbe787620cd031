// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QUrl>
#include <QVariantList>

namespace satchel::ui {

/// Short words about what has just happened: shown for a moment, and kept so that they can be read again. QML sees it as
/// the singleton `Notices`. Forgotten when the wallet is locked.
class Notices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed) ///< {words, when}; newest first.
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    static constexpr int most = 50; ///< Older ones are forgotten.
    explicit Notices(QObject *parent = nullptr)
        : QObject(parent)
    { }

    [[nodiscard]] QVariantList entries() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

public Q_SLOTS:
    void tell(const QString &words);
    /// Something was declined that can be looked at again under `page`.
    void tellDeclined(const QString &words, const QUrl &page);
    void forget();

Q_SIGNALS:
    void changed();
    void told(const QString &words, const QUrl &undo); ///< `undo` may be empty.

private:
    struct Entry {
        QString words;
        QDateTime time;
    };
    QList<Entry> m_entries;
};

} // namespace satchel::ui
