// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/authenticate.h"

#include <optional>

namespace satchel::authenticate {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isSeparator(char c)
{
    return isSpace(c) || c == ',' || c == ';';
}

class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    { }

    QList<Offer> read()
    {
        for (skip(isSeparator); m_at < m_text.size(); skip(isSeparator)) {
            const QByteArray word = readWord();
            if (word.isEmpty())
                ++m_at;
            else if (takeEquals())
                takeParameter(word, readValue());
            else
                m_offers.append(Offer{word, {}, false});
        }
        return m_offers;
    }

private:
    template<typename Predicate>
    void skip(Predicate predicate)
    {
        while (m_at < m_text.size() && predicate(m_text.at(m_at)))
            ++m_at;
    }

    QByteArray readWord()
    {
        const qsizetype from = m_at;
        skip([](char c) { return !isSeparator(c) && c != '=' && c != '"'; });
        return m_text.mid(from, m_at - from).toLower();
    }

    bool takeEquals()
    {
        const qsizetype from = m_at;
        skip(isSpace);
        if (m_at < m_text.size() && m_text.at(m_at) == '=') {
            ++m_at;
            return true;
        }
        m_at = from;
        return false;
    }

    std::optional<QByteArray> readValue()
    {
        skip(isSpace);
        const char first = m_at < m_text.size() ? m_text.at(m_at) : '\0';
        if (first == '"' || first == '\'')
            return readQuoted(first);
        const qsizetype from = m_at;
        skip([](char c) { return !isSeparator(c); });
        return m_text.mid(from, m_at - from);
    }

    std::optional<QByteArray> readQuoted(char quote)
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == quote) {
                ++m_at;
                return value;
            }
            if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value.append(m_text.at(m_at));
        }
        return std::nullopt;
    }

    void takeParameter(const QByteArray &name, const std::optional<QByteArray> &value)
    {
        if (m_offers.isEmpty())
            return;
        Offer &offer = m_offers.last();
        if (!value || offer.parameters.contains(name))
            offer.isMalformed = true;
        else
            offer.parameters.insert(name, *value);
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QList<Offer> m_offers;
};

} // namespace

QList<Offer> readOffers(const QByteArray &headerValue)
{
    return Reader(headerValue).read();
}

} // namespace satchel::authenticate
