// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/screens.h"
#include "ui/readermodel.h"

#include <QDateTime>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace satchel::testing {

/// A file of the sandbox's content, as it is sold.
inline QByteArray soldFile(const char *path)
{
    QFile file(QStringLiteral(SANDBOX_CONTENT "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void putIntoLibrary(FakeCore &core, qint64 id, const QByteArray &bytes, const char *type,
                           const QString &title = QStringLiteral("A thing that was bought"))
{
    api::LibraryItem item;
    item.id = id;
    item.url = QUrl(QStringLiteral("https://shop.example/things/%1").arg(id));
    item.origin = QStringLiteral("https://shop.example");
    item.title = title;
    item.contentType = QString::fromLatin1(type);
    item.size = bytes.size();
    item.price = Msat{21'000};
    item.boughtAt = QDateTime::currentDateTimeUtc();
    core.addContent(item, bytes);
}

/// The reader of a window, as its parts see it.
struct ReaderView {
    const Screen &screen;

    [[nodiscard]] QQuickItem *reader() const { return screen.find(QStringLiteral("reader")); }
    [[nodiscard]] ui::ReaderModel *page() const { return reader()->property("page").value<ui::ReaderModel *>(); }
    [[nodiscard]] QString refusal() const { return reader()->property("refusal").toString(); }
    [[nodiscard]] QQuickItem *find(const char *name) const { return screen.find(QString::fromLatin1(name)); }
    [[nodiscard]] QObject *finder() const
    {
        return reader()->property("view").value<QQuickItem *>()->property("finder").value<QObject *>();
    }
};

/// Qt's warnings without those about this session's folders, and two of Qt's own that come at random.
inline QStringList warningsOfOurs()
{
    QStringList warnings = Screen::takeWarnings();
    warnings.removeIf([](const QString &line) {
        return line.contains(QLatin1String("XDG_RUNTIME_DIR"))
            || line.contains(QLatin1String("stopAnimationDriver")) /* Qt's: an animation ends between two frames */
            || line.contains(QLatin1String("DelegateModel::cancel")) /* Qt's: a list that goes while it is filled */;
    });
    return warnings;
}

} // namespace satchel::testing
