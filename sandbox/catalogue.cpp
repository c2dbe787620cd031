// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace satchel::sandbox {

namespace {

QString resource(const QString &file)
{
    return QStringLiteral(":/content/") + file;
}

Piece pieceFrom(const QJsonObject &entry)
{
    const auto text = [&entry](const char *key) { return entry.value(QLatin1String(key)).toString(); };
    Piece piece;
    piece.id = text("id");
    piece.path = text("path");
    piece.file = text("file");
    piece.title = text("title");
    piece.summary = text("summary");
    piece.price = Sat{entry.value(QStringLiteral("sats")).toInteger()};
    if (text("form") == QStringLiteral("aperture"))
        piece.form = ChallengeForm::Aperture;
    piece.failsFirst = entry.value(QStringLiteral("failsFirst")).toBool();
    return piece;
}

QByteArray typeOf(const QString &file)
{
    static const QHash<QString, QByteArray> types{{QStringLiteral("html"), "text/html; charset=utf-8"},
                                                  {QStringLiteral("md"), "text/markdown; charset=utf-8"},
                                                  {QStringLiteral("csv"), "text/csv; charset=utf-8"},
                                                  {QStringLiteral("txt"), "text/plain; charset=utf-8"},
                                                  {QStringLiteral("jpg"), "image/jpeg"},
                                                  {QStringLiteral("png"), "image/png"},
                                                  {QStringLiteral("wav"), "audio/wav"},
                                                  {QStringLiteral("pdf"), "application/pdf"},
                                                  {QStringLiteral("ogg"), "audio/ogg"},
                                                  {QStringLiteral("webm"), "video/webm"},
                                                  {QStringLiteral("webp"), "image/webp"},
                                                  {QStringLiteral("svg"), "image/svg+xml"}};
    return types.value(QFileInfo(file).suffix(), "application/octet-stream");
}

/// The file's name inside the piece's folder; empty for the page itself, nothing for a name that cannot be one.
std::optional<QString> nameInside(const Piece &piece, const QString &path)
{
    static const QRegularExpression plainName(QStringLiteral("\\A[a-z0-9-]+\\.[a-z]+\\z"));
    const QString name = path.mid(piece.path.size());
    if (name.isEmpty() || plainName.match(name).hasMatch())
        return name;
    return std::nullopt;
}

} // namespace

Catalogue::Catalogue()
{
    QFile file(resource(QStringLiteral("catalogue.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The catalogue is missing from the program.");
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : entries)
        m_pieces.append(pieceFrom(entry.toObject()));
}

const Piece *Catalogue::find(const QString &path) const
{
    for (const Piece &piece : m_pieces) {
        const bool isFolder = piece.path.endsWith(QLatin1Char('/'));
        if (path == piece.path || (isFolder && path.startsWith(piece.path)))
            return &piece;
    }
    return nullptr;
}

std::optional<Body> Catalogue::open(const Piece &piece, const QString &path)
{
    const auto name = nameInside(piece, path);
    if (!name)
        return std::nullopt;
    const QString folder = piece.file.section(QLatin1Char('/'), 0, -2, QString::SectionIncludeTrailingSep);
    QFile file(resource(name->isEmpty() ? piece.file : folder + *name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Body{file.readAll(), typeOf(file.fileName())};
}

} // namespace satchel::sandbox
