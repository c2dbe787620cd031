// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/hostiledocuments.h"

#include "tests/ui/readerbench.h"

#include <QBuffer>
#include <QImage>

#include <array>
#include <random>

namespace satchel::testing {
namespace {

class Forge
{
public:
    explicit Forge(QByteArray trap)
        : m_trap(std::move(trap))
    { }

    QList<HostileDocument> all()
    {
        damaged();
        documents();
        pictures();
        html();
        markdown();
        tables();
        recordings();
        return m_made;
    }

private:
    void add(const QByteArray &name, const char *type, const QByteArray &bytes, bool isMedia = false)
    {
        static const QStringList titles{QStringLiteral("<img src=x onerror=alert(1)><b>Bold</b>"),
                                        QStringLiteral("safe\u202Efdp.exe"),
                                        QStringLiteral("a\nb\tc\x07"),
                                        QString(100'000, QLatin1Char('W')),
                                        QStringLiteral("javascript:alert(1)"),
                                        QStringLiteral("&lt;i&gt; %1 %2 \\n {0}"),
                                        QString()};
        m_made.append({name, type, bytes, titles.at(m_made.size() % titles.size()), isMedia});
    }
    int random(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    QByteArray damage(QByteArray bytes)
    {
        switch (random(5)) {
        case 0:
            return bytes.left(random(int(bytes.size())));
        case 1:
            for (int flips = 1 + random(40); flips > 0; --flips)
                bytes[random(int(bytes.size()))] = char(random(256));
            return bytes;
        case 2: {
            const int at = random(int(bytes.size()));
            return bytes.replace(at, qMin(random(4'000), int(bytes.size()) - at), QByteArray(random(4'000), '\0'));
        }
        case 3:
            return bytes.mid(random(64)) + bytes.left(random(1'000));
        default:
            return bytes.insert(random(int(bytes.size())), QByteArray(1 + random(300), char(random(256))));
        }
    }

    /// Everything that the sandbox sells, broken in many ways and sold as itself or as something else.
    void damaged()
    {
        struct Sold {
            const char *file;
            const char *type;
            int copies;
        };
        constexpr std::array sold{Sold{"paper/walk.pdf", "application/pdf", 30},
                                  Sold{"pictures/bay-by-night.webp", "image/webp", 12},
                                  Sold{"pictures/chart.jpg", "image/jpeg", 12},
                                  Sold{"pictures/bowline.svg", "image/svg+xml", 12},
                                  Sold{"knots/five-knots.md", "text/markdown", 12},
                                  Sold{"lighthouse/index.html", "text/html", 12},
                                  Sold{"data/tides.csv", "text/csv", 8},
                                  Sold{"text/soup.txt", "text/plain", 8}};
        for (const Sold &one : sold) {
            const QByteArray whole = soldFile(one.file);
            for (int copy = 0; copy < one.copies; ++copy)
                add(QByteArray(one.file) + " damaged " + QByteArray::number(copy), one.type, damage(whole));
            for (const Sold &other : sold)
                add(QByteArray(one.file) + " sold as " + other.type, other.type, whole);
            add(QByteArray("nothing sold as ") + one.type, one.type, {});
            add(QByteArray("zeros sold as ") + one.type, one.type, QByteArray(10'000, '\0'));
        }
    }

    static QByteArray pdf(const QByteArray &pages, const QByteArray &catalogue = {}, const QByteArray &trailer = {})
    {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R" + catalogue + ">>endobj\n2 0 obj" + pages
            + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n"
              "4 0 obj<</Length 24>>stream\nBT /F1 12 Tf (hi) Tj ET \nendstream endobj\ntrailer<</Root 1 0 R/Size 5"
            + trailer + ">>\n%%EOF";
    }

    void documents()
    {
        const QByteArray one = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        const QByteArray js = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);app.launchURL\\('" + m_trap + "'\\))>>";
        add("script in a document", "application/pdf", pdf(one, js));
        add("document that launches", "application/pdf", pdf(one, "/OpenAction<</S/Launch/F(/bin/sh)>>"));
        add("document that opens an address", "application/pdf", pdf(one, "/OpenAction<</S/URI/URI(" + m_trap + ")>>"));
        add("encrypted document", "application/pdf",
            pdf(one, {},
                "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -1/O<" + QByteArray(64, 'a') + ">/U<"
                    + QByteArray(64, 'b') + ">>>/ID[<00><00>]"));
        add("pages in a circle", "application/pdf", pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        add("a billion pages", "application/pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>"));
        for (const char *box : {"[0 0 1e9 1e9]", "[0 0 0 0]", "[0 0 1 99999]", "[9 9 -9 -9]", "[0 0 nan inf]"})
            add(QByteArray("page of ") + box, "application/pdf", pdf(one).replace("[0 0 200 200]", box));
        QByteArray deep = pdf(one, "/Deep" + QByteArray(20'000, '['));
        add("arrays in arrays", "application/pdf", deep);
    }

    void pictures()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        for (const quint32 side : {30'000U, 65'535U, 0x7FFFFFFFU})
            add("bomb of " + QByteArray::number(side), "image/png",
                png.replace(16, 8,
                            QByteArray::fromHex(QByteArray::number(side, 16).rightJustified(8, '0')).repeated(2)));
        add("GIF bomb", "image/gif",
            QByteArray(
                "GIF89a\xff\xff\xff\xff\x80\x00\x00\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0;",
                35));
        const auto svg = [&](const char *name, const QByteArray &inside, const QByteArray &before = {}) {
            add(QByteArray("drawing with ") + name, "image/svg+xml",
                before
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                      "width=\"90\" height=\"90\">"
                    + inside + "</svg>");
        };
        svg("a remote picture", "<image xlink:href=\"" + m_trap + "/a.png\" width=\"9\" height=\"9\"/>");
        svg("a local file", "<image xlink:href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/>");
        svg("a remote paint", "<rect width=\"9\" height=\"9\" fill=\"url(" + m_trap + "/a#b)\"/>");
        svg("a script", "<script>fetch('" + m_trap + "')</script><rect width=\"9\" height=\"9\" onload=\"x()\"/>");
        svg("a foreign object", "<foreignObject><iframe src=\"" + m_trap + "\"/></foreignObject>");
        svg("a style sheet", "<rect/>", "<?xml-stylesheet href=\"file:///etc/passwd\" type=\"text/css\"?>");
        svg("an outside entity", "<text>&x;</text>", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">";
        for (int at = 1; at < 30; ++at)
            laughs += "<!ENTITY a" + QByteArray::number(at) + " \""
                + ("&a" + QByteArray::number(at - 1) + ";").repeated(10) + "\">";
        svg("a billion laughs", "<text>&a29;</text>", laughs + "]>");
        QByteArray uses = "<g id=\"u0\"><rect width=\"2\" height=\"2\"/></g>";
        for (int at = 1; at < 30; ++at)
            uses += "<g id=\"u" + QByteArray::number(at) + "\">"
                + ("<use xlink:href=\"#u" + QByteArray::number(at - 1) + "\"/>").repeated(10) + "</g>";
        svg("a billion uses", uses);
        svg("itself in itself", "<g id=\"a\"><use xlink:href=\"#a\"/></g>");
        svg("depth", QByteArray("<g>").repeated(100'000) + QByteArray("</g>").repeated(100'000));
        svg("tiny dashes", "<path d=\"M0 0L1e9 1e9\" stroke=\"red\" stroke-dasharray=\"0.0001\"/>");
    }

    void html()
    {
        const auto page = [&](const char *name, const QByteArray &bytes) {
            add(QByteArray("page with ") + name, "text/html", bytes);
        };
        page("remote things",
             "<p>a<img src=\"" + m_trap + "/a.png\"><link rel=stylesheet href=\"" + m_trap + "/b.css\"><iframe src=\""
                 + m_trap + "\"></iframe><style>@import url(" + m_trap + ");p{background:url(" + m_trap
                 + ")}</style>b</p>");
        page("a local picture",
             "<p>a<img src=\"file:///usr/share/pixmaps/debian-logo.png\"><img src=\"qrc:/satchel.svg\">b</p>");
        page("scripts",
             "<p onclick=\"x()\">a<script>fetch('" + m_trap
                 + "')</script><a href=\"javascript:x()\">b</a><a href=\"data:text/html,x\">c</a><a "
                   "href=\"file:///etc/passwd\">d</a></p>");
        page("a base", "<base href=\"" + m_trap + "\"><p><a href=\"/x\">a</a></p>");
        for (const char *tag : {"div", "blockquote", "ul><li", "b", "table><tr><td", "span", "section"})
            page(tag, ("<" + QByteArray(tag) + ">").repeated(10'000) + "deep");
        page("a long line", "<p>" + QByteArray(1'000'000, 'x') + "</p>");
        page("a long line of words", "<p>" + QByteArray("word ").repeated(200'000) + "</p>");
        page("many links", "<p>" + QByteArray("<a href=\"/a\">l</a> ").repeated(20'000) + "</p>");
        page("many blocks", QByteArray("<p>x</p>").repeated(100'000));
        page("many cells",
             "<table>" + ("<tr>" + QByteArray("<td>x</td>").repeated(200) + "</tr>").repeated(300) + "</table>");
        page("a span over everything", "<table><tr><td colspan=1000000 rowspan=1000000>x</td></tr></table>");
        page("a large picture size",
             "<p>x<img width=2000000000 height=2000000000 src=\"data:image/png;base64,AAAA\"></p>");
        page("marks of direction",
             QString::fromUtf8("<p>\u202E\u2066\u202Dabc\u0007\u0000def\uFEFF\u2069</p>").toUtf8());
        page("half characters", "<p>\xff\xfe\xc0\x80\xed\xa0\x80 x</p>");
    }

    void markdown()
    {
        const auto text = [&](const char *name, const QByteArray &bytes) {
            add(QByteArray("Markdown with ") + name, "text/markdown", bytes);
        };
        text("HTML",
             "<script>x()</script>\n\n<b>bold</b> <img src=\"" + m_trap + "/a.png\" onerror=x>\n\n<iframe src=\""
                 + m_trap + "\"></iframe>");
        text("remote pictures", "![a](" + m_trap + "/a.png) ![b](file:///etc/passwd)");
        text("script links",
             "[a](javascript:x()) [b](data:text/html,x) [c](file:///etc/passwd) <javascript:x> [d](JaVaScRiPt:x)");
        text("nested lists", [] {
            QByteArray all;
            for (int at = 0; at < 10'000; ++at)
                all += QByteArray(at * 2 > 4'000 ? 4'000 : at * 2, ' ') + "- x\n";
            return all;
        }());
        text("nested quotes", QByteArray(10'000, '>') + " x\n");
        text("nested marks on a line",
             QByteArray("- ").repeated(10'000) + "x\n" + QByteArray("1. ").repeated(10'000) + "x\n");
        text("a long line", QByteArray(1'000'000, 'x'));
        text("brackets", QByteArray(50'000, '[') + QByteArray(50'000, ']'));
        text("stars", QByteArray("*a **b ").repeated(30'000));
        text("backticks", [] {
            QByteArray all;
            for (int at = 1; at < 600; ++at)
                all += QByteArray(at, '`') + "x";
            return all;
        }());
        text("a wide table",
             QByteArray("|a").repeated(20'000) + "|\n" + QByteArray("|-").repeated(20'000) + "|\n"
                 + QByteArray("|b").repeated(20'000) + "|\n");
        text("references", QByteArray("[a]: /x\n").repeated(20'000) + QByteArray("[a]").repeated(20'000));
        text("entities", QByteArray("&amp;&#0;&#x202e;&nosuch;").repeated(1'000));
    }

    void tables()
    {
        add("commas", "text/csv", QByteArray(1'000'000, ','));
        add("quotes", "text/csv", QByteArray(1'000'001, '"'));
        add("rows", "text/csv", QByteArray("a,b\n").repeated(300'000));
        add("formulas", "text/csv", "=cmd|'/c calc'!A1,<b>x</b>\n@SUM(1),\"<img src=x>\"\n");
        add("plain markup", "text/plain", "<b>no</b><script>x</script>");
        add("plain long", "text/plain", QByteArray(4'500'000, 'y'));
        add("plain control", "text/plain", [] {
            QByteArray all;
            for (int at = 0; at < 256; ++at)
                all += char(at);
            return all;
        }());
    }

    void recordings()
    {
        const QByteArray ogg = soldFile("sound/net-menders-tune.ogg");
        const QByteArray webm = soldFile("video/evening-tide.webm");
        const QByteArray wav = soldFile("sound/fog-bell.wav");
        for (int copy = 0; copy < 4; ++copy) {
            add("ogg damaged " + QByteArray::number(copy), "audio/ogg", damage(ogg), true);
            add("webm damaged " + QByteArray::number(copy), "video/webm", damage(webm), true);
            add("wav damaged " + QByteArray::number(copy), "audio/wav", damage(wav), true);
        }
        for (const char *head : {"OggS", "fLaC", "\x1A\x45\xDF\xA3", "ID3\x04", "RIFF\xff\xff\xff\xffWAVEfmt "})
            add("head alone", "audio/ogg", QByteArray(head) + QByteArray(4'000, char(random(256))), true);
        const QByteArray list = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + m_trap + "/a.ts\n";
        for (const char *type : {"audio/mpegurl", "application/ogg", "video/mp2t", "audio/x-scpls", "video/webm"})
            add(QByteArray("playlist sold as ") + type, type, list);
        add("manifest", "video/mp4", "<?xml version=\"1.0\"?><MPD><BaseURL>" + m_trap + "</BaseURL></MPD>");
        add("session description", "audio/ogg", "v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 9 RTP/AVP 0\n");
        add("redirecting film", "video/mp4",
            QByteArray(
                "\0\0\0\x14"
                "ftypqt  \0\0\0\0qt  \0\0\0\x60moov\0\0\0\x58rmra\0\0\0\x50rmda\0\0\0\x48rdrf\0\0\0\0url \0\0\0\x30",
                68)
                + m_trap + "/film",
            true);
    }

    QByteArray m_trap;
    std::mt19937 m_random{20'261'124};
    QList<HostileDocument> m_made;
};

} // namespace

QList<HostileDocument> hostileDocuments(const QByteArray &trap)
{
    return Forge(trap).all();
}

} // namespace satchel::testing
