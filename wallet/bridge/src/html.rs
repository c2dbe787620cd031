// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! Bought pages, made safe to show.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use ammonia::{Builder, Url};

use crate::ffi::Page;

const TAGS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
];
const DROPPED_WITH_CONTENT: &[&str] = &[
    "script", "style", "title", "template", "noscript", "iframe", "object", "svg", "math", "select", "textarea",
    "video", "audio", "canvas",
];
const TITLE_LENGTH: usize = 300;

/// See the declaration.
pub fn sanitize_html(html: &str, base_url: &str) -> Page {
    let base = Url::parse(base_url).ok();
    let images = Arc::new(Mutex::new(Vec::new()));
    let found = Arc::clone(&images);
    let clean = cleaner()
        .attribute_filter(move |element, attribute, value| match attribute {
            "src" | "href" => {
                let url = web_address(base.as_ref(), value)?;
                if element == "img" {
                    remember(&found, &url);
                }
                Some(Cow::Owned(url))
            }
            _ => Some(Cow::Borrowed(value)),
        })
        .clean(html)
        .to_string();
    let image_urls = images.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Page { html: clean, title: title_of(html), image_urls }
}

fn cleaner<'a>() -> Builder<'a> {
    let attributes = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("img", HashSet::from(["src", "alt", "width", "height"])),
        ("ol", HashSet::from(["start"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
        ("th", HashSet::from(["colspan", "rowspan"])),
    ]);
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.iter().copied().collect())
        .clean_content_tags(DROPPED_WITH_CONTENT.iter().copied().collect())
        .tag_attributes(attributes)
        .url_schemes(HashSet::from(["http", "https"]))
        .link_rel(None);
    builder
}

/// `value` as an absolute http(s) address.
fn web_address(base: Option<&Url>, value: &str) -> Option<String> {
    let url = base.map_or_else(|| Url::parse(value), |base| base.join(value)).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.to_string())
}

fn remember(images: &Mutex<Vec<String>>, url: &str) {
    let mut images = images.lock().unwrap_or_else(PoisonError::into_inner);
    if !images.iter().any(|known| known == url) {
        images.push(url.to_owned());
    }
}

fn title_of(html: &str) -> String {
    let title = text_of_first(html, "title");
    if title.is_empty() {
        text_of_first(html, "h1")
    } else {
        title
    }
}

/// The plain text of the first `tag`: everything else is stripped, so that only its own marks are left to look for.
fn text_of_first(html: &str, tag: &str) -> String {
    let others = DROPPED_WITH_CONTENT.iter().copied().filter(|dropped| *dropped != tag);
    let marked =
        Builder::empty().tags(HashSet::from([tag])).clean_content_tags(others.collect()).clean(html).to_string();
    let (start, end) = (format!("<{tag}>"), format!("</{tag}>"));
    let inside = marked.split_once(&start).and_then(|(_, rest)| rest.split_once(&end)).map_or("", |(text, _)| text);
    let words: Vec<&str> = inside.split_whitespace().collect();
    unescape(&words.join(" ")).chars().take(TITLE_LENGTH).collect()
}

/// Undoes what the serialiser escapes.
fn unescape(text: &str) -> String {
    let plain = text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    plain.replace("&amp;", "&")
}
