// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/layoutcheck.h"

#include <QAccessible>
#include <QFont>
#include <QHash>
#include <QQuickItem>

#include <cmath>

namespace satchel::testing {
namespace {

constexpr qreal slack = 1; ///< Pixels; of rounding.
constexpr qreal smallestTarget = 44;

QString fault(const SeenItem &one, const QString &what)
{
    return QStringLiteral("%1: \"%2\" (%3)").arg(what, one.words, one.path.section(QLatin1Char('/'), -4));
}

bool isScrolledAway(const SeenItem &one)
{
    return one.canScroll && (one.place.bottom() <= one.clip.top() || one.place.top() >= one.clip.bottom());
}

void checkFit(const SeenItem &text, QStringList &faults)
{
    const QQuickItem *item = text.item;
    if (isScrolledAway(text))
        return;
    const bool isForeign = item->property("isForeign").toBool();
    if (item->property("truncated").toBool() && !isForeign)
        faults << fault(text, QStringLiteral("cut"));
    if (text.place.width() > item->width() + slack)
        faults << fault(text, QStringLiteral("wider than its place"));
    if (text.place.height() > item->height() + slack)
        faults << fault(text, QStringLiteral("higher than its place"));
    const bool isBeside
        = text.place.left() < text.clip.left() - slack || text.place.right() > text.clip.right() + slack;
    if (isBeside && !text.canScrollAcross)
        faults << fault(text, QStringLiteral("outside"));
    if (!text.isWhole() && !text.canScroll)
        faults << fault(text, QStringLiteral("above or below what is seen"));
}

/// The letters without the room that a font leaves above and below them.
QRectF core(const SeenItem &one)
{
    if (!one.isText)
        return one.place.adjusted(1, 1, -1, -1);
    const qreal air = one.item->property("font").value<QFont>().pixelSize() * 0.28;
    return one.place.adjusted(1, air, -1, -air);
}

bool belongTogether(const SeenItem &one, const SeenItem &other)
{
    return isWithin(one.item, other.item) || isWithin(other.item, one.item);
}

void checkOverlaps(const QList<SeenItem> &seen, QStringList &faults)
{
    for (qsizetype first = 0; first < seen.size(); ++first) {
        const SeenItem &one = seen.at(first);
        for (qsizetype second = first + 1; second < seen.size(); ++second) {
            const SeenItem &other = seen.at(second);
            if (one.floats != other.floats)
                continue;
            const QRectF shared = core(one) & core(other) & one.clip & other.clip;
            if (shared.width() > slack && shared.height() > slack && !belongTogether(one, other))
                faults << fault(one, QStringLiteral("under \"%1\"").arg(other.words));
        }
    }
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The colour that most pixels of the picture have: the ground that words stand on.
QColor ground(const QImage &picture)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (++counts[pixel] > counts.value(most))
                most = pixel;
        }
    }
    return QColor(most);
}

double strongest(const QImage &picture, const QColor &on)
{
    double best = 1;
    QRgb last = on.rgb();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != last)
                best = std::max(best, contrast(QColor(last = picture.pixel(x, y)), on));
        }
    }
    return best;
}

QColor over(const QColor &ink, const QColor &on, qreal opacity)
{
    const qreal share = ink.alphaF() * opacity;
    const auto mix = [share](double above, double below) { return float(above * share + below * (1 - share)); };
    return QColor::fromRgbF(mix(ink.redF(), on.redF()), mix(ink.greenF(), on.greenF()), mix(ink.blueF(), on.blueF()));
}

void checkContrast(const SeenItem &text, const QImage &picture, QStringList &faults)
{
    const QRect place = (text.place & text.clip).toAlignedRect() & picture.rect();
    if (!text.item->isEnabled() || !text.isWhole() || place.width() < 2 || place.height() < 2)
        return;
    const QImage letters = picture.copy(place);
    const QColor on = ground(letters);
    const double meant = contrast(over(text.item->property("color").value<QColor>(), on, text.opacity), on);
    const QFont font = text.item->property("font").value<QFont>();
    const bool isLarge = font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold);
    if (meant < (isLarge ? 3.0 : 4.5))
        faults << fault(text, QStringLiteral("contrast %1 on %2").arg(meant, 0, 'f', 2).arg(on.name()));
    else if (strongest(letters, on) < 1 + (meant - 1) * 0.4)
        faults << fault(text, QStringLiteral("not to be seen"));
}

/// By something that floats over the page for a moment.
bool isCovered(const SeenItem &one, const QList<SeenItem> &seen)
{
    constexpr qreal edge = 24; // what floats has room around its words
    return !one.floats && std::ranges::any_of(seen, [&](const SeenItem &other) {
        return other.floats && other.place.adjusted(-edge, -edge, edge, edge).intersects(one.place);
    });
}

void checkAccess(const SeenItem &one, QStringList &faults)
{
    const QQuickItem *item = one.item;
    const bool isInline = item->property("isInline").toBool(); // a link within running words, as WCAG 2.5.8 excepts
    if (!isInline && (item->width() < smallestTarget - 0.5 || item->height() < smallestTarget - 0.5))
        faults << fault(one, QStringLiteral("target of %1×%2").arg(item->width()).arg(item->height()));
    if (item->objectName().isEmpty())
        faults << fault(one, QStringLiteral("no objectName"));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(one.item);
    if (access && access->state().passwordEdit) // Qt hides its name with its content; the group around it says it
        access = access->parent();
    if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
        faults << fault(one, QStringLiteral("no accessible name"));
    if (!access || access->role() == QAccessible::NoRole || access->role() == QAccessible::Client)
        faults << fault(one, QStringLiteral("no accessible role"));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QStringList layoutFaults(const QList<SeenItem> &seen, const QImage &picture)
{
    QStringList faults;
    for (const SeenItem &one : seen) {
        if (one.isText)
            checkFit(one, faults);
        if (one.isText && !isCovered(one, seen))
            checkContrast(one, picture, faults);
        if (one.isInteractive)
            checkAccess(one, faults);
    }
    checkOverlaps(seen, faults);
    faults.removeDuplicates();
    return faults;
}

QStringList mirrorFaults(const QList<SeenItem> &leftToRight, const QList<SeenItem> &rightToLeft, qreal width)
{
    QHash<QString, SeenItem> mirrored;
    for (const SeenItem &one : rightToLeft)
        mirrored.insert(one.path, one);
    QStringList faults;
    for (const SeenItem &one : leftToRight) {
        const SeenItem other = mirrored.value(one.path);
        if (one.keepsDirection || !other.item || one.words != other.words || isScrolledAway(one))
            continue;
        const qreal expected = width - one.place.right();
        if (std::abs(other.place.left() - expected) > 2)
            faults << fault(one, QStringLiteral("mirrored at %1, not %2").arg(other.place.left()).arg(expected));
    }
    return faults;
}

} // namespace satchel::testing
