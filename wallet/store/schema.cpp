// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/schema.h"

#include <array>

namespace satchel {

namespace {

// Append only: a file that was written with step n must always find the same step n.
constexpr std::array moneyMigrations{
    R"sql(
CREATE TABLE node_state (
    primary_ns TEXT NOT NULL,
    secondary_ns TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (primary_ns, secondary_ns, key)
) WITHOUT ROWID;

CREATE TABLE purchases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL,
    origin TEXT NOT NULL,
    state INTEGER NOT NULL,
    error INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    content_type TEXT NOT NULL DEFAULT '',
    price_msat INTEGER NOT NULL DEFAULT 0,
    fee_limit_msat INTEGER NOT NULL DEFAULT 0,
    fee_paid_msat INTEGER NOT NULL DEFAULT 0,
    spendable_after_msat INTEGER NOT NULL DEFAULT 0,
    checks_passed INTEGER NOT NULL DEFAULT 0,
    earlier INTEGER NOT NULL DEFAULT 0,
    known_payee INTEGER NOT NULL DEFAULT 0,
    payment_hash BLOB,
    preimage BLOB,
    payee BLOB,
    invoice TEXT NOT NULL DEFAULT '',
    scheme TEXT NOT NULL DEFAULT '',
    token TEXT NOT NULL DEFAULT '',
    content_hash BLOB,
    content_size INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    settled_at INTEGER,
    delivered_at INTEGER
);
CREATE INDEX purchases_by_origin ON purchases (origin, id);
CREATE INDEX purchases_by_url ON purchases (url, id);
CREATE INDEX purchases_by_state ON purchases (state, id);
CREATE INDEX purchases_by_payment_hash ON purchases (payment_hash) WHERE payment_hash IS NOT NULL;

CREATE TABLE payments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    error INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    amount_msat INTEGER NOT NULL DEFAULT 0,
    fee_msat INTEGER NOT NULL DEFAULT 0,
    fee_limit_msat INTEGER NOT NULL DEFAULT 0,
    payment_hash BLOB,
    preimage BLOB,
    invoice TEXT NOT NULL DEFAULT '',
    purchase_id INTEGER REFERENCES purchases (id),
    reference TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    settled_at INTEGER
);
CREATE UNIQUE INDEX payments_by_payment_hash ON payments (payment_hash) WHERE payment_hash IS NOT NULL;
CREATE INDEX payments_by_purchase ON payments (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE INDEX payments_by_state ON payments (state, id);
CREATE INDEX payments_by_reference ON payments (kind, reference) WHERE reference <> '';

CREATE TABLE tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL,
    path_scope TEXT NOT NULL,
    scheme TEXT NOT NULL,
    token TEXT NOT NULL,
    preimage BLOB NOT NULL,
    purchase_id INTEGER REFERENCES purchases (id),
    created_at INTEGER NOT NULL,
    refused_at INTEGER
);
CREATE INDEX tokens_by_origin ON tokens (origin, id);

CREATE TABLE piece_keys (
    file TEXT PRIMARY KEY,
    key BLOB NOT NULL,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    purchase_id INTEGER NOT NULL,
    part INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX piece_keys_by_purchase ON piece_keys (purchase_id, part);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
)sql",
    R"sql(
CREATE VIRTUAL TABLE payments_text USING fts5 (
    title, origin, content = 'payments', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO payments_text (payments_text) VALUES ('rebuild');
CREATE TRIGGER payments_text_added AFTER INSERT ON payments BEGIN
    INSERT INTO payments_text (rowid, title, origin) VALUES (new.id, new.title, new.origin);
END;
CREATE TRIGGER payments_text_removed AFTER DELETE ON payments BEGIN
    INSERT INTO payments_text (payments_text, rowid, title, origin) VALUES ('delete', old.id, old.title, old.origin);
END;
CREATE TRIGGER payments_text_changed AFTER UPDATE OF title, origin ON payments
WHEN new.title IS NOT old.title OR new.origin IS NOT old.origin BEGIN
    INSERT INTO payments_text (payments_text, rowid, title, origin) VALUES ('delete', old.id, old.title, old.origin);
    INSERT INTO payments_text (rowid, title, origin) VALUES (new.id, new.title, new.origin);
END;
)sql",
    "ALTER TABLE purchases ADD COLUMN paid_before INTEGER",
    R"sql(
CREATE TABLE last_commit (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
);
INSERT INTO last_commit (id, number) VALUES (1, 0);
)sql",
    // The rate of its time goes to each payment when it is begun, whoever begins it.
    R"sql(
CREATE TABLE own_rate (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL,
    minor_per_bitcoin INTEGER NOT NULL,
    entered_at INTEGER NOT NULL
);
ALTER TABLE payments ADD COLUMN rate_currency TEXT;
ALTER TABLE payments ADD COLUMN rate_minor_per_bitcoin INTEGER;
ALTER TABLE payments ADD COLUMN rate_entered_at INTEGER;
CREATE TRIGGER payments_rate_of_new AFTER INSERT ON payments WHEN EXISTS (SELECT 1 FROM own_rate) BEGIN
    UPDATE payments SET (rate_currency, rate_minor_per_bitcoin, rate_entered_at)
        = (SELECT currency, minor_per_bitcoin, entered_at FROM own_rate) WHERE id = new.id;
END;
CREATE TRIGGER payments_rate_of_begun_again AFTER UPDATE OF state ON payments
WHEN old.state = 2 AND new.state = 0 BEGIN
    UPDATE payments SET (rate_currency, rate_minor_per_bitcoin, rate_entered_at)
        = (SELECT currency, minor_per_bitcoin, entered_at FROM own_rate) WHERE id = new.id;
END;
)sql",
    "ALTER TABLE last_commit ADD COLUMN in_file INTEGER NOT NULL DEFAULT 0",
    R"sql(
CREATE TABLE paid_hashes (
    payment_hash BLOB PRIMARY KEY,
    paid_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT OR IGNORE INTO paid_hashes SELECT payment_hash, coalesce(settled_at, created_at) FROM payments
    WHERE payment_hash IS NOT NULL AND state = 1 AND kind IN (0, 1);
ALTER TABLE payments ADD COLUMN release_block INTEGER;
)sql",
};

constexpr std::array libraryMigrations{
    R"sql(
CREATE TABLE rebuildable (
    primary_ns TEXT NOT NULL,
    secondary_ns TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    UNIQUE (primary_ns, secondary_ns, key)
);

CREATE TABLE items (
    purchase_id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    origin TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    content_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    content_hash BLOB NOT NULL,
    price_msat INTEGER NOT NULL DEFAULT 0,
    bought_at INTEGER NOT NULL
);
CREATE INDEX items_by_origin ON items (origin, purchase_id);
CREATE INDEX items_by_url ON items (url, purchase_id);

CREATE TABLE pieces (
    purchase_id INTEGER NOT NULL REFERENCES items (purchase_id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    content_type TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    file TEXT,
    bytes BLOB,
    PRIMARY KEY (purchase_id, part)
);

CREATE VIRTUAL TABLE items_text USING fts5 (title, origin, body, tokenize = 'unicode61 remove_diacritics 2');
)sql",
    R"sql(
CREATE TABLE places (
    purchase_id INTEGER PRIMARY KEY,
    place TEXT NOT NULL
);
)sql",
};

constexpr Schema money{"money", moneyMigrations, true, true};
constexpr Schema library{"library", libraryMigrations, false, false};

} // namespace

const Schema &moneySchema()
{
    return money;
}

const Schema &librarySchema()
{
    return library;
}

} // namespace satchel
