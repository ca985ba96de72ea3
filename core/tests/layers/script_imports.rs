//! Which file of a Python package or of a JavaScript library imports from which.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::graph::{Graph, Import};

/// How the imports of a language are found in a file: the line, what is imported as it is written, and the
/// modules it may mean, without their ending, the likeliest first.
type Scan = fn(&Path, &str) -> Vec<(usize, String, Vec<PathBuf>)>;

/// The imports of a Python package, from the folder that holds it. Imports for type checkers only, which no
/// interpreter makes, do not count.
pub(crate) fn python(folder: &Path) -> Graph {
    imports_of(&read(folder, "py"), scan_python)
}

/// The imports of JavaScript files, from the folder that holds them.
pub(crate) fn javascript(folder: &Path) -> Graph {
    imports_of(&read(folder, "js"), scan_javascript)
}

/// The same of texts of files.
pub(crate) fn imports_of_texts(files: &[(&str, &str)]) -> Graph {
    let scan = match files[0].0.ends_with(".py") {
        true => scan_python,
        false => scan_javascript,
    };
    let files = files.iter();
    let files = files.map(|(path, text)| (PathBuf::from(path), (*text).to_owned()));
    imports_of(&files.collect(), scan)
}

fn imports_of(files: &BTreeMap<PathBuf, String>, scan: Scan) -> Graph {
    let mut graph = Graph::default();
    for (file, text) in files {
        graph.add_file(file);
        for (line, text, modules) in scan(file, text) {
            let target = modules.iter().find_map(|module| file_of(files, module));
            if let Some(to) = target.filter(|to| to != file) {
                graph.add(Import {
                    from: file.clone(),
                    to,
                    line,
                    text,
                });
            }
        }
    }
    graph
}

fn file_of(files: &BTreeMap<PathBuf, String>, module: &Path) -> Option<PathBuf> {
    let candidates = [
        module.to_owned(),
        module.with_extension("py"),
        module.with_extension("js"),
        module.join("__init__.py"),
    ];
    let mut found = candidates
        .into_iter()
        .filter(|file| files.contains_key(file));
    found.next()
}

/// Reads `from .a.b import c` and `from . import c`.
fn scan_python(file: &Path, text: &str) -> Vec<(usize, String, Vec<PathBuf>)> {
    let mut found = Vec::new();
    let mut checked_only: Option<usize> = None;
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let depth = line.len() - line.trim_start().len();
        if !line.trim().is_empty() && checked_only.is_some_and(|outer| depth <= outer) {
            checked_only = None;
        }
        if line.trim_start().starts_with("if TYPE_CHECKING") {
            checked_only = Some(depth);
        }
        let Some((module, names)) = line
            .trim_start()
            .strip_prefix("from .")
            .and_then(|rest| rest.split_once(" import "))
        else {
            continue;
        };
        let mut names = names.to_owned();
        while names.contains('(') && !names.contains(')') {
            let Some((_, more)) = lines.next() else {
                break;
            };
            names.push_str(more);
        }
        if checked_only.is_some() {
            continue;
        }
        let ups = module.chars().take_while(|mark| *mark == '.').count();
        let mut base = file.parent().unwrap().to_owned();
        for _ in 0..ups {
            base.pop();
        }
        let path = module.trim_start_matches('.').replace('.', "/");
        let base = if path.is_empty() {
            base
        } else {
            base.join(path)
        };
        let names = names.split([',', '(', ')']).map(str::trim);
        for name in names.filter(|name| !name.is_empty()) {
            // What is imported may be a module of the package, or a name in it.
            let inner = base.join(name.split(' ').next().unwrap_or(name));
            found.push((
                number + 1,
                line.trim().to_owned(),
                vec![inner, base.clone()],
            ));
        }
    }
    found
}

/// Reads `require('./a.js')`, `from './a.js'` and `import('./a.js')`; types in comments do not count.
fn scan_javascript(file: &Path, text: &str) -> Vec<(usize, String, Vec<PathBuf>)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let is_comment = ["*", "/*", "//"]
            .iter()
            .any(|mark| line.trim_start().starts_with(mark));
        let code = if is_comment { "" } else { line };
        let code = code.split("/**").next().unwrap_or_default();
        for before in ["require(", "import(", "from "] {
            for rest in code.split(before).skip(1) {
                let quoted = rest.split(['\'', '"']).nth(1).unwrap_or_default();
                if quoted.starts_with('.') {
                    let target = normal(&file.parent().unwrap().join(quoted));
                    found.push((number + 1, code.trim().to_owned(), vec![target]));
                }
            }
        }
    }
    found
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}

fn read(folder: &Path, extension: &str) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let inside = path.strip_prefix(folder).unwrap().to_owned();
                files.insert(inside, fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}
