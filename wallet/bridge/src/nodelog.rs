// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! A node's own log as a file: for its user only, bounded, and on request without anything that tells who paid whom.

use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::hash::BuildHasher;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use ldk_node::logger::{LogLevel, LogRecord, LogWriter};

const MOST_BYTES: u64 = 4 * 1024 * 1024;
const SHORTEST_NAME: usize = 16;

/// Where a node writes what it does.
pub struct NodeLog {
    path: PathBuf,
    file: Mutex<File>,
    marks: Option<RandomState>,
}

impl NodeLog {
    /// Goes on with the file at `path`. Nothing if it cannot be had, or is a link.
    pub fn open(path: &str, hides_names: bool) -> Option<Self> {
        let path = PathBuf::from(path);
        let file = Mutex::new(open(&path)?);
        Some(Self { path, file, marks: hides_names.then(RandomState::new) })
    }

    fn line(&self, record: &LogRecord) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let said = record.args.to_string();
        let said = self.marks.as_ref().map_or_else(|| said.clone(), |marks| without_names(&said, marks));
        let (level, place, line) = (record.level, record.module_path, record.line);
        format!("{}.{:03} {level:<5} [{place}:{line}] {said}\n", now.as_secs(), now.subsec_millis())
    }

    /// The file before this one is kept beside it.
    fn begin_anew_when_full(&self, file: &mut File) {
        if file.metadata().is_ok_and(|data| data.len() < MOST_BYTES) {
            return;
        }
        let _ = fs::rename(&self.path, self.path.with_extension("log.old"));
        if let Some(fresh) = open(&self.path) {
            *file = fresh;
        }
    }
}

impl LogWriter for NodeLog {
    /// A line that cannot be written (no space) is lost; the node goes on.
    fn log(&self, record: LogRecord) {
        if record.level < LogLevel::Info {
            return;
        }
        let line = self.line(&record);
        if let Ok(mut file) = self.file.lock() {
            self.begin_anew_when_full(&mut file);
            let _ = file.write_all(line.as_bytes());
        }
    }
}

fn open(path: &PathBuf) -> Option<File> {
    OpenOptions::new().create(true).append(true).mode(0o600).custom_flags(libc::O_NOFOLLOW).open(path).ok()
}

fn is_part_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '.'
}

/// Ids, hashes, keys, invoices and addresses become marks: the same one for the same name, another one in each run.
fn without_names(said: &str, marks: &RandomState) -> String {
    let mut kept = String::with_capacity(said.len());
    let mut rest = said;
    while let Some(start) = rest.find(is_part_of_name) {
        let end = rest[start..].find(|letter| !is_part_of_name(letter)).map_or(rest.len(), |length| start + length);
        kept.push_str(&rest[..start]);
        push(&mut kept, &rest[start..end], marks);
        rest = &rest[end..];
    }
    kept.push_str(rest);
    kept
}

fn push(kept: &mut String, word: &str, marks: &RandomState) {
    if is_name(word) {
        // Writing to a String cannot fail.
        let _ = write!(kept, "#{:06x}", marks.hash_one(word.trim_end_matches('.')) & 0xff_ffff);
    } else {
        kept.push_str(word);
    }
}

fn is_name(word: &str) -> bool {
    let has_digit = word.contains(|letter: char| letter.is_ascii_digit());
    let is_address = word.parse::<std::net::Ipv4Addr>().is_ok();
    is_address || (has_digit && word.len() >= SHORTEST_NAME)
}
