"""The tables of a crawl's state."""

from __future__ import annotations

VERSION = "1"

SCHEMA = """
-- The state of a crawl. Times are Unix seconds. WAL; one process writes.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

CREATE TABLE outlets (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    round_at REAL,                  -- start of the last round
    next_round REAL,                -- watch: start of the next one
    discovered_at REAL,             -- feeds, sitemaps and sections were last looked for
    rhythm_s REAL,                  -- seconds from one new article to the next, moving mean
    found INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    round_new INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE urls (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    outlet INTEGER NOT NULL,
    kind INTEGER NOT NULL,          -- visits.Kind
    lane INTEGER NOT NULL,          -- visits.Lane
    origin INTEGER NOT NULL,        -- visits.Origin
    depth INTEGER NOT NULL DEFAULT 0,
    next_visit REAL,                -- NULL: not to be visited, unless something calls it back
    first_seen REAL NOT NULL,
    visited_at REAL,                -- last visit that succeeded
    changed_at REAL,                -- last visit that gave a record
    outcome TEXT,
    status INTEGER,
    etag TEXT,
    last_modified TEXT,
    signature TEXT,                 -- JSON: field -> hash, of the article's last revision
    content TEXT,                   -- key of the article's title and body
    revision INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    alias_of INTEGER,               -- another address of this article
    hints TEXT,                     -- JSON
    hint_rank INTEGER NOT NULL DEFAULT 0,
    modified REAL                   -- as its source says
);
CREATE INDEX due ON urls (host, outlet, lane, next_visit, id) WHERE next_visit IS NOT NULL;
CREATE INDEX retries ON urls (host, next_visit) WHERE attempts > 0 AND next_visit IS NOT NULL;
CREATE INDEX sources ON urls (outlet, next_visit) WHERE kind < 4;
CREATE INDEX contents ON urls (outlet, content) WHERE content IS NOT NULL;

CREATE TABLE shapes (
    outlet INTEGER NOT NULL,
    shape TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0,
    others INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (outlet, shape)
) WITHOUT ROWID;

CREATE TABLE robots (
    origin TEXT PRIMARY KEY,
    body BLOB,                      -- NULL: it could not be had
    fetched_at REAL NOT NULL,
    expires_at REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE hosts (host TEXT PRIMARY KEY, ready_at REAL NOT NULL) WITHOUT ROWID;  -- of hosts that are to be left alone

CREATE TABLE outputs (
    path TEXT PRIMARY KEY,
    serial INTEGER NOT NULL DEFAULT 0,  -- of the archive's growing file
    offset INTEGER NOT NULL,            -- bytes that are committed
    is_open INTEGER NOT NULL            -- a run is writing, or crashed while it was
) WITHOUT ROWID;
"""
