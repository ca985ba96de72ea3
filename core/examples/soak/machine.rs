//! What this process weighs: memory and open files, where the system tells.

use std::fmt;
use std::fs;

/// Growth of memory that is none: what allocators do, and a share of the whole.
const SLACK_KIB: u64 = 4 * 1024;
const SLACK_SHARE: u64 = 20;

/// Growth of the number of open files that is none: how many streams are open at once is chance.
const SLACK_FILES: u64 = 60;

/// With fewer samples than these nothing can be said about growth.
const ENOUGH: usize = 60;

/// What was weighed, once a second.
#[derive(Debug, Default)]
pub(crate) struct Samples(Vec<Sample>);

#[derive(Debug, Clone, Copy)]
struct Sample {
    memory_kib: Option<u64>,
    open_files: Option<u64>,
}

impl Samples {
    pub(crate) fn take(&mut self) {
        self.0.push(Sample {
            memory_kib: memory_kib(),
            open_files: open_files(),
        });
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// What has grown from the second quarter, which is after all warming up, to the last one.
    pub(crate) fn growth(&self) -> Vec<String> {
        let quarter = self.0.len() / 4;
        if self.0.len() < ENOUGH {
            return Vec::new();
        }
        let early = &self.0[quarter..2 * quarter];
        let late = &self.0[3 * quarter..];
        let most = |samples: &[Sample], what: fn(&Sample) -> Option<u64>| {
            samples.iter().filter_map(what).max()
        };
        let mut growth = Vec::new();
        let memory = |sample: &Sample| sample.memory_kib;
        if let (Some(before), Some(after)) = (most(early, memory), most(late, memory))
            && after > before + before / SLACK_SHARE + SLACK_KIB
        {
            growth.push(format!(
                "memory grows: {before} KiB early, {after} KiB late"
            ));
        }
        let files = |sample: &Sample| sample.open_files;
        if let (Some(before), Some(after)) = (most(early, files), most(late, files))
            && after > before + SLACK_FILES
        {
            growth.push(format!("files stay open: {before} early, {after} late"));
        }
        growth
    }
}

impl fmt::Display for Samples {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.0.last();
        match last.and_then(|sample| Some((sample.memory_kib?, sample.open_files?))) {
            Some((memory, files)) => write!(formatter, "{memory} KiB  {files} files"),
            None => formatter.write_str("this system does not tell memory and files"),
        }
    }
}

/// The number of files and sockets that are open.
pub(crate) fn open_files() -> Option<u64> {
    let files = fs::read_dir("/proc/self/fd").ok()?;
    u64::try_from(files.count()).ok()
}

fn memory_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}
