// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/typewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace satchel::ui {
namespace {

struct TypeWords {
    Q_DECLARE_TR_FUNCTIONS(TypeWords)
};

template<std::size_t count>
bool hasOne(const QString &type, const std::array<const char *, count> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const char *part) { return type.contains(QLatin1String(part)); });
}

constexpr std::array archives{"zip", "x-tar", "gzip", "x-7z", "x-rar", "vnd.rar", "x-xz", "x-bzip", "zstd"};
constexpr std::array programs{"x-executable", "x-sharedlib", "x-msdownload",        "x-dosexec", "vnd.debian",
                              "java-archive", "x-sh",        "vnd.android.package", "x-iso9660", "vnd.appimage"};
constexpr std::array sheets{"spreadsheet", "ms-excel"};
constexpr std::array talks{"presentation", "ms-powerpoint"};
constexpr std::array papers{"opendocument.text", "msword", "wordprocessingml", "rtf", "postscript"};
constexpr std::array books{"epub", "mobipocket", "x-fictionbook", "vnd.amazon"};

QString wordsOfApplication(const QString &type)
{
    if (type.contains(QLatin1String("pdf")))
        //: Type of a file.
        return TypeWords::tr("A PDF document");
    if (hasOne(type, books))
        //: Type of a file.
        return TypeWords::tr("An e-book");
    if (hasOne(type, sheets))
        //: Type of a file.
        return TypeWords::tr("A spreadsheet");
    if (hasOne(type, talks))
        //: Type of a file: slides.
        return TypeWords::tr("A presentation");
    if (hasOne(type, papers))
        //: Type of a file, as a word processor makes it.
        return TypeWords::tr("A text document");
    if (hasOne(type, programs))
        //: Type of a file: something that would run. Bought files are never run by Satchel.
        return TypeWords::tr("A program");
    //: Type of a file: zip and the like.
    return hasOne(type, archives) ? TypeWords::tr("An archive of files")
                                  //: Type of a file of which nothing else is known.
                                  : TypeWords::tr("A file");
}

} // namespace

QString typeWords(const QString &contentType)
{
    if (contentType.startsWith(QLatin1String("image/")))
        //: Type of a file.
        return TypeWords::tr("A picture");
    if (contentType.startsWith(QLatin1String("audio/")))
        //: Type of a file.
        return TypeWords::tr("A sound recording");
    if (contentType.startsWith(QLatin1String("video/")))
        //: Type of a file.
        return TypeWords::tr("A video");
    if (contentType.startsWith(QLatin1String("font/")))
        //: Type of a file.
        return TypeWords::tr("A font");
    if (contentType.startsWith(QLatin1String("text/")))
        //: Type of a file.
        return TypeWords::tr("A text");
    return wordsOfApplication(contentType);
}

} // namespace satchel::ui
