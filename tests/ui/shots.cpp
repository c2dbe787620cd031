// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/contactsheet.h"
#include "tests/ui/playedscene.h"
#include "tests/ui/readerbench.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QStyleHints>

#include <cstdio>
#include <map>

using namespace satchel::testing;

namespace {

struct Order {
    QDir folder;
    QStringList scenes; ///< Empty: all.
    QStringList looks; ///< Parts of a look's name; empty: all.
};

struct NamedLook {
    QString name;
    Words words;
    Look look;
};

QList<NamedLook> looks(const Order &order)
{
    QList<NamedLook> looks;
    for (const Words words : {Words::English, Words::Korean, Words::Longer, Words::Mirrored}) {
        for (const QSize size : {wide, narrow}) {
            for (int colours = 0; colours < 4; ++colours) {
                const bool isDark = colours % 2;
                const bool isStrong = colours > 1;
                if (isStrong && (words > Words::Korean || isDark == (words == Words::English)))
                    continue;
                const QString name
                    = QStringLiteral("%1-%2-%3%4")
                          .arg(size == wide ? QStringLiteral("wide") : QStringLiteral("narrow"),
                               isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                               QString::fromLatin1(nameOf(words)), isStrong ? QStringLiteral("-contrast") : QString());
                const auto isAsked = [&](const QString &part) { return name.contains(part); };
                if (order.looks.isEmpty() || std::ranges::any_of(order.looks, isAsked))
                    looks.append({name, words, {size, isDark, {}, isStrong}});
            }
        }
    }
    return looks;
}

/// Sheets of one look each, with pictures that can be read, and one with everything.
struct Sheets {
    std::map<QString, ContactSheet> ofLook;
    ContactSheet all;

    explicit Sheets(const QList<NamedLook> &looks)
        : all(static_cast<int>(looks.size()), {112, 86})
    {
        for (const NamedLook &one : looks)
            ofLook.emplace(one.name,
                           one.look.size == wide ? ContactSheet(6, {448, 288}) : ContactSheet(10, {216, 444}));
    }
    void save(const QDir &folder) const
    {
        const auto write = [&](const QString &name, const ContactSheet &sheet) {
            sheet.paint().save(folder.filePath(name + QStringLiteral(".webp")), "webp", 45);
        };
        for (const auto &[name, sheet] : ofLook)
            write(name, sheet);
        write(QStringLiteral("overview"), all);
    }
};

void take(const Scene &scene, const QList<NamedLook> &looks, const QDir &folder, Sheets &sheets)
{
    std::unique_ptr<PlayedScene> played;
    for (qsizetype at = 0; at < looks.size(); ++at) {
        const NamedLook &look = looks.at(at);
        if (at == 0 || looks.at(at - 1).words != look.words) {
            played.reset();
            played = std::make_unique<PlayedScene>(scene, look.words, look.look);
        }
        const QImage picture = played->picture(look.look);
        const QString name = QString::fromLatin1(scene.name);
        picture.save(folder.filePath(QStringLiteral("%1/%2.png").arg(look.name, name)), "png", 80);
        sheets.ofLook.at(look.name).add(name, picture);
        sheets.all.add(name, picture);
    }
}

Order readOrder(const QGuiApplication &application)
{
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    options.addOption({QStringLiteral("scene"), QStringLiteral("Only this one."), QStringLiteral("name")});
    options.addOption(
        {QStringLiteral("look"), QStringLiteral("Only looks with this in their name."), QStringLiteral("part")});
    options.process(application);
    const QString folder = options.positionalArguments().value(0, QStringLiteral("shots"));
    return {QDir(folder), options.values(QStringLiteral("scene")), options.values(QStringLiteral("look"))};
}

} // namespace

/// Renders every page and every sheet in every look into a folder, with contact sheets.
int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QGuiApplication application(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    const Order order = readOrder(application);
    const QList<NamedLook> chosen = looks(order);
    for (const NamedLook &look : chosen)
        order.folder.mkpath(look.name);
    Sheets sheets(chosen);
    int pictures = 0;
    const QList<Scene> all = scenes();
    for (const Scene &scene : all) {
        if (!order.scenes.isEmpty() && !order.scenes.contains(QString::fromLatin1(scene.name)))
            continue;
        take(scene, chosen, order.folder, sheets);
        pictures += static_cast<int>(chosen.size());
    }
    sheets.save(order.folder);
    const QStringList warnings = warningsOfOurs();
    std::printf("%d pictures, %d warnings, in %s\n", pictures, int(warnings.size()), qPrintable(order.folder.path()));
    return warnings.isEmpty() ? 0 : 1;
}
