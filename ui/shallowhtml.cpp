// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/shallowhtml.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace satchel::ui {
namespace {

bool isAlone(const QString &name)
{
    static const QSet<QString> alone{QStringLiteral("br"),   QStringLiteral("img"),  QStringLiteral("hr"),
                                     QStringLiteral("col"),  QStringLiteral("meta"), QStringLiteral("link"),
                                     QStringLiteral("base"), QStringLiteral("wbr"),  QStringLiteral("input")};
    return alone.contains(name);
}

/// Elements that end by themselves where the next of their kind begins.
bool endsItself(const QString &name)
{
    static const QSet<QString> ends{QStringLiteral("p"),  QStringLiteral("li"),    QStringLiteral("td"),
                                    QStringLiteral("th"), QStringLiteral("tr"),    QStringLiteral("dt"),
                                    QStringLiteral("dd"), QStringLiteral("option")};
    return ends.contains(name);
}

class Shallow
{
public:
    Shallow(const QString &html, qsizetype deepest)
        : m_html(html)
        , m_deepest(deepest)
    { }

    QString result()
    {
        qsizetype at = 0;
        for (qsizetype tag = m_html.indexOf(QLatin1Char('<')); tag >= 0; tag = m_html.indexOf(QLatin1Char('<'), at)) {
            const qsizetype end = m_html.indexOf(QLatin1Char('>'), tag);
            m_out += QStringView(m_html).mid(at, tag - at);
            if (end < 0)
                return m_out;
            take(QStringView(m_html).mid(tag, end - tag + 1));
            at = end + 1;
        }
        return m_out += QStringView(m_html).mid(at);
    }

private:
    void take(QStringView tag)
    {
        const bool isClosing = tag.startsWith(QLatin1String("</"));
        const QStringView rest = tag.mid(isClosing ? 2 : 1);
        const auto *end
            = std::find_if_not(rest.begin(), rest.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
        const QString name = rest.left(end - rest.begin()).toString().toLower();
        const bool isElement = !name.isEmpty() && !isAlone(name);
        const bool isShown = !isElement || (isClosing ? close(name) : open(name));
        if (isShown)
            m_out += tag;
    }

    bool open(const QString &name)
    {
        if (!m_open.isEmpty() && m_open.last() == name && endsItself(name))
            return m_open.size() <= m_deepest;
        m_open.append(name);
        return m_open.size() <= m_deepest;
    }

    /// True if what it closes was written.
    bool close(const QString &name)
    {
        constexpr qsizetype farthest = 64;
        const qsizetype lowest = qMax<qsizetype>(0, m_open.size() - farthest);
        for (qsizetype at = m_open.size() - 1; at >= lowest; --at) {
            if (m_open.at(at) != name)
                continue;
            m_open.resize(at);
            return at < m_deepest;
        }
        return false;
    }

    const QString &m_html;
    qsizetype m_deepest;
    QStringList m_open;
    QString m_out;
};

} // namespace

QString shallowHtml(const QString &html, qsizetype deepest)
{
    return Shallow(html, deepest).result();
}

} // namespace satchel::ui
