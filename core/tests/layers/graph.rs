//! Imports between files, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

/// A loop of more files can no longer be read one file at a time.
const MAX_LOOP: usize = 3;

/// One file imports from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Import {
    /// The file that imports.
    pub(crate) from: PathBuf,
    /// The file it imports from.
    pub(crate) to: PathBuf,
    /// Where, in lines from 1.
    pub(crate) line: usize,
    /// What is imported, as it is written.
    pub(crate) text: String,
}

/// The imports of a folder of sources.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    files: BTreeSet<PathBuf>,
    imports: Vec<Import>,
}

impl Graph {
    /// Adds a file, whether or not it imports.
    pub(crate) fn add_file(&mut self, file: &Path) {
        self.files.insert(file.to_owned());
    }

    /// Adds an import.
    pub(crate) fn add(&mut self, import: Import) {
        self.imports.push(import);
    }

    /// How many imports there are.
    pub(crate) fn len(&self) -> usize {
        self.imports.len()
    }

    /// What imports from a layer above its own, and the files of no layer. The layer of a file is the first
    /// part of its path.
    pub(crate) fn arrows_up(&self, layers: &[&str]) -> Vec<String> {
        let place = |file: &Path| {
            let first = file.components().next();
            let first = first.map(|part| part.as_os_str().to_string_lossy().into_owned());
            let name = first.unwrap_or_default();
            let name = name.trim_end_matches(".rs");
            layers
                .iter()
                .position(|layer| layer.split(' ').any(|one| one == name))
        };
        let strangers = self.files.iter().filter(|file| place(file).is_none());
        let strangers = strangers.map(|file| format!("{} is in no layer", file.display()));
        let up = self.imports.iter().filter(|import| {
            let (from, to) = (place(&import.from), place(&import.to));
            // Two names in one layer stand beside each other.
            from < to || from == to && first_part(&import.from) != first_part(&import.to)
        });
        strangers.chain(up.map(ToString::to_string)).collect()
    }

    /// The sets of more than three files each of which imports from all others, if only through others.
    pub(crate) fn long_loops(&self) -> Vec<String> {
        let mut next: BTreeMap<&Path, BTreeSet<&Path>> = BTreeMap::new();
        for import in &self.imports {
            next.entry(&import.from).or_default().insert(&import.to);
        }
        let reach: BTreeMap<&Path, BTreeSet<&Path>> = next
            .keys()
            .map(|file| (*file, reached(&next, file)))
            .collect();
        let is_mutual = |one: &Path, other: &Path| {
            let reaches =
                |from: &Path, to: &Path| reach.get(from).is_some_and(|all| all.contains(to));
            reaches(one, other) && reaches(other, one)
        };
        let loops: BTreeSet<BTreeSet<&Path>> = next
            .keys()
            .map(|file| {
                let others = next.keys().filter(|other| is_mutual(file, other));
                others.copied().collect()
            })
            .collect();
        let long = loops.iter().filter(|files| files.len() > MAX_LOOP);
        long.map(|files| self.describe(files)).collect()
    }

    fn describe(&self, files: &BTreeSet<&Path>) -> String {
        let inside = self.imports.iter().filter(|import| {
            files.contains(import.from.as_path()) && files.contains(import.to.as_path())
        });
        let mut lines: Vec<String> = inside.map(ToString::to_string).collect();
        lines.dedup();
        format!("a loop of {} files:\n  {}", files.len(), lines.join("\n  "))
    }
}

fn first_part(file: &Path) -> Option<std::path::Component<'_>> {
    file.components().next()
}

fn reached<'a>(next: &BTreeMap<&'a Path, BTreeSet<&'a Path>>, start: &Path) -> BTreeSet<&'a Path> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&Path> = next.get(start).into_iter().flatten().copied().collect();
    while let Some(file) = waiting.pop() {
        if let Some((file, onward)) = next.get_key_value(file)
            && reached.insert(*file)
        {
            waiting.extend(onward.iter().copied());
        }
    }
    reached
}

impl fmt::Display for Import {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            from,
            to,
            line,
            text,
        } = self;
        let (from, to) = (from.display(), to.display());
        write!(formatter, "{from}:{line} imports {text} from {to}")
    }
}
