//! Which file of a Rust crate imports from which: its tokens, read for paths.
//!
//! A path counts wherever it stands: in `use`, in code, in the arguments of a macro. A name that a module
//! re-exports counts as an import of the file that declares it. Code under `#[cfg(test)]` does not count, nor
//! do comments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::graph::{Graph, Import};

/// The words that declare something with a name.
const DECLARING: [&str; 9] = [
    "struct",
    "enum",
    "union",
    "fn",
    "const",
    "static",
    "type",
    "trait",
    "macro_rules",
];

/// Longer chains of re-exports would be loops.
const MAX_REEXPORTS: usize = 8;

/// The path of a module below the crate's root.
type ModulePath = Vec<String>;

/// A crate, by its modules.
#[derive(Default)]
pub(crate) struct Sources {
    modules: BTreeMap<ModulePath, Module>,
}

#[derive(Default)]
struct Module {
    file: PathBuf,
    children: BTreeSet<String>,
    declared: BTreeSet<String>,
    uses: Vec<Use>,
    /// The paths in code.
    paths: Vec<Written>,
    /// All names in code, with the line of the first time.
    names: BTreeMap<String, usize>,
    test_only: BTreeSet<String>,
    /// The files of children that say themselves which it is.
    placed: Vec<(String, PathBuf)>,
}

/// A path as it is written, and where.
struct Written {
    segments: Vec<String>,
    line: usize,
}

/// One name that a `use` brings into a module.
struct Use {
    /// The last segment is `*` for all names of a module.
    path: Written,
    /// What it is called here.
    name: String,
    is_public: bool,
}

impl Sources {
    /// Reads a crate from the folder of its `lib.rs`.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut files = Vec::new();
        collect(folder, &mut files);
        let sources = files.iter().map(|file| {
            let text = fs::read_to_string(file).unwrap();
            let inside = file.strip_prefix(folder).unwrap();
            (inside.to_owned(), text)
        });
        Self::of(sources)
    }

    /// Reads a crate from the texts of its files.
    pub(crate) fn of(files: impl IntoIterator<Item = (PathBuf, String)>) -> Self {
        let mut sources = Self::default();
        for (file, text) in files {
            let path = module_path(&file);
            let tokens: TokenStream = text
                .parse()
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            sources.read_module(path, &file, tokens);
        }
        sources.place();
        sources.forget_tests();
        sources
    }

    /// The imports between the files.
    pub(crate) fn imports(&self) -> Graph {
        let mut graph = Graph::default();
        for (path, module) in &self.modules {
            graph.add_file(&module.file);
            for (written, target) in self.targets(path, module) {
                if target != module.file {
                    graph.add(Import {
                        from: module.file.clone(),
                        to: target,
                        line: written.line,
                        text: written.segments.join("::"),
                    });
                }
            }
        }
        graph
    }

    fn read_module(&mut self, path: ModulePath, file: &Path, tokens: TokenStream) {
        let mut module = Module {
            file: file.to_owned(),
            ..Module::default()
        };
        let mut inline = Vec::new();
        Reader {
            module: &mut module,
            inline: &mut inline,
        }
        .read(tokens, true);
        for (name, tokens) in inline {
            let mut inner = path.clone();
            inner.push(name);
            self.read_module(inner, file, tokens);
        }
        self.modules.insert(path, module);
    }

    /// Gives modules that are declared with `#[path]` the paths they are declared with.
    fn place(&mut self) {
        let placed: Vec<(ModulePath, ModulePath)> = self
            .modules
            .iter()
            .flat_map(|(path, module)| {
                module.placed.iter().map(move |(name, file)| {
                    let mut declared = path.clone();
                    declared.push(name.clone());
                    (module_path(file), declared)
                })
            })
            .collect();
        for (by_file, declared) in placed {
            if let Some(module) = self.modules.remove(&by_file) {
                self.modules.insert(declared, module);
            }
        }
    }

    /// Drops the modules that only tests have.
    fn forget_tests(&mut self) {
        let tests: Vec<ModulePath> = self
            .modules
            .iter()
            .flat_map(|(path, module)| {
                module.test_only.iter().map(move |name| {
                    let mut test = path.clone();
                    test.push(name.clone());
                    test
                })
            })
            .collect();
        self.modules
            .retain(|path, _| !tests.iter().any(|test| path.starts_with(test)));
    }

    fn targets<'a>(&'a self, path: &'a [String], module: &'a Module) -> Vec<(Written, PathBuf)> {
        let mut targets = Vec::new();
        let mut note = |segments: &[String], line: usize, target: Option<PathBuf>| {
            if let Some(target) = target {
                let segments = segments.to_vec();
                targets.push((Written { segments, line }, target));
            }
        };
        for used in &module.uses {
            let segments = &used.path.segments;
            let Some(absolute) = self.absolute(path, segments) else {
                continue;
            };
            if let Some((star, parent)) = absolute.split_last()
                && star == "*"
            {
                // Only what is used of it is an import.
                for (name, line) in &module.names {
                    if !module.declared.contains(name) && self.has_name(parent, name, 0) {
                        let mut full = parent.to_vec();
                        full.push(name.clone());
                        note(&full, *line, self.file_of(&full, 0));
                    }
                }
            } else if !used.is_public {
                note(segments, used.path.line, self.file_of(&absolute, 0));
            } else if let Some(line) = module.names.get(&used.name) {
                // A re-export that the file also uses itself.
                note(segments, *line, self.file_of(&absolute, 0));
            }
        }
        for written in &module.paths {
            let aliased = module.uses.iter().find_map(|used| {
                let is_it = !used.is_public && Some(&used.name) == written.segments.first();
                is_it.then(|| [&used.path.segments[..], &written.segments[1..]].concat())
            });
            let segments = aliased.as_ref().unwrap_or(&written.segments);
            if let Some(absolute) = self.absolute(path, segments) {
                note(segments, written.line, self.file_of(&absolute, 0));
            }
        }
        targets
    }

    /// A path from the root, if it leads into this crate.
    fn absolute(&self, module: &[String], segments: &[String]) -> Option<Vec<String>> {
        let (first, rest) = segments.split_first()?;
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.to_vec(),
            "super" => {
                let mut base = module.to_vec();
                base.pop()?;
                base
            }
            child if self.modules.get(module)?.children.contains(child) => {
                let mut base = module.to_vec();
                base.push(child.to_owned());
                base
            }
            _ => return None,
        };
        for segment in rest {
            match segment.as_str() {
                "super" => {
                    base.pop()?;
                }
                "self" => {}
                name => base.push(name.to_owned()),
            }
        }
        Some(base)
    }

    /// The file that declares what a path from the root leads to.
    fn file_of(&self, absolute: &[String], depth: usize) -> Option<PathBuf> {
        let length = (0..=absolute.len())
            .rev()
            .find(|length| self.modules.contains_key(&absolute[..*length]))?;
        let (path, rest) = absolute.split_at(length);
        let module = &self.modules[path];
        let Some(name) = rest.first() else {
            return Some(module.file.clone());
        };
        if module.declared.contains(name) || depth == MAX_REEXPORTS {
            return Some(module.file.clone());
        }
        for used in module.uses.iter().filter(|used| used.is_public) {
            let Some(target) = self.absolute(path, &used.path.segments) else {
                continue;
            };
            if used.name == *name {
                return self.file_of(&target, depth + 1);
            }
            if let Some((star, parent)) = target.split_last()
                && star == "*"
                && self.has_name(parent, name, depth + 1)
            {
                let mut full = parent.to_vec();
                full.push(name.clone());
                return self.file_of(&full, depth + 1);
            }
        }
        Some(module.file.clone())
    }

    /// Whether a module declares a name or re-exports it.
    fn has_name(&self, path: &[String], name: &str, depth: usize) -> bool {
        let Some(module) = self.modules.get(path).filter(|_| depth < MAX_REEXPORTS) else {
            return false;
        };
        module.declared.contains(name)
            || module
                .uses
                .iter()
                .filter(|used| used.is_public)
                .any(|used| {
                    used.name == name
                        || used.name == "*"
                            && self
                                .absolute(path, &used.path.segments)
                                .is_some_and(|target| {
                                    self.has_name(&target[..target.len() - 1], name, depth + 1)
                                })
                })
    }
}

/// Reads the tokens of a module.
struct Reader<'a> {
    module: &'a mut Module,
    inline: &'a mut Vec<(String, TokenStream)>,
}

impl Reader<'_> {
    /// Reads tokens; `is_top` for those that declare names of the module itself.
    fn read(&mut self, tokens: TokenStream, is_top: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        let mut is_test = false;
        let mut is_public = false;
        let mut file = None;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    if let Some(TokenTree::Group(attribute)) = tokens.get(at + 1)
                        && attribute.delimiter() == Delimiter::Bracket
                    {
                        let attribute = attribute.stream().to_string();
                        is_test |= attribute == "cfg (test)";
                        file = file_of_attribute(&attribute).or(file);
                        at += 2;
                        continue;
                    }
                    at += 1;
                }
                TokenTree::Ident(word) if word == "pub" => {
                    is_public = true;
                    at += 1;
                    if let Some(TokenTree::Group(_)) = tokens.get(at) {
                        at += 1;
                    }
                    continue;
                }
                TokenTree::Ident(word) if is_top && word == "use" => {
                    let end = end_of_statement(&tokens, at);
                    if !is_test {
                        self.read_use(&tokens[at + 1..end], &[], is_public);
                    }
                    at = end + 1;
                }
                TokenTree::Ident(word) if is_top && word == "mod" => {
                    at = self.read_mod(&tokens, at, is_test, file.take());
                }
                _ if is_test => at = end_of_item(&tokens, at) + 1,
                TokenTree::Ident(word) => {
                    if is_top && DECLARING.contains(&word.to_string().as_str()) {
                        self.declare(&tokens[at + 1..]);
                    }
                    at = self.read_path(&tokens, at);
                    // The words before an item's name keep what was said of the item.
                    if word == "async" || word == "unsafe" || word == "const" {
                        continue;
                    }
                }
                TokenTree::Group(group) => {
                    self.read(group.stream(), false);
                    at += 1;
                }
                _ => at += 1,
            }
            is_test = false;
            is_public = false;
            file = None;
        }
    }

    fn declare(&mut self, after: &[TokenTree]) {
        let name = after.iter().find_map(|token| match token {
            TokenTree::Ident(name) if name != "fn" && name != "mut" => Some(name.to_string()),
            _ => None,
        });
        self.module.declared.extend(name);
    }

    fn read_mod(
        &mut self,
        tokens: &[TokenTree],
        at: usize,
        is_test: bool,
        file: Option<String>,
    ) -> usize {
        let Some(TokenTree::Ident(name)) = tokens.get(at + 1) else {
            return at + 1;
        };
        let name = name.to_string();
        self.module.children.insert(name.clone());
        if is_test {
            self.module.test_only.insert(name.clone());
        }
        if let Some(file) = file {
            let folder = self.module.file.parent().unwrap();
            self.module.placed.push((name.clone(), folder.join(file)));
        }
        if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
            self.inline.push((name, body.stream()));
        }
        at + 3
    }

    /// Reads what stands behind `use`.
    fn read_use(&mut self, tokens: &[TokenTree], before: &[String], is_public: bool) {
        let trees = tokens.split(|token| is_mark(token, ','));
        for tree in trees.filter(|tree| !tree.is_empty()) {
            let mut segments = before.to_vec();
            let mut name = None;
            let mut line = 0;
            let mut inner = None;
            for token in tree {
                line = line.max(token.span().start().line);
                match token {
                    TokenTree::Ident(word) if word == "as" => name = Some(String::new()),
                    TokenTree::Ident(word) if name.is_some() => name = Some(word.to_string()),
                    TokenTree::Ident(word) => segments.push(word.to_string()),
                    TokenTree::Punct(mark) if mark.as_char() == '*' => {
                        segments.push("*".to_owned());
                    }
                    TokenTree::Group(group) => inner = Some(group),
                    _ => {}
                }
            }
            if let Some(group) = inner {
                let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
                self.read_use(&tokens, &segments, is_public);
            } else if let Some(last) = segments.last() {
                let name = name.unwrap_or_else(|| last.clone());
                self.module.uses.push(Use {
                    name,
                    path: Written { segments, line },
                    is_public,
                });
            }
        }
    }

    /// Reads a path in code, of one segment or more, and gives the place behind it.
    fn read_path(&mut self, tokens: &[TokenTree], start: usize) -> usize {
        let mut segments = Vec::new();
        let mut at = start;
        let line = tokens[start].span().start().line;
        while let Some(TokenTree::Ident(word)) = tokens.get(at) {
            segments.push(plain(word));
            self.module.names.entry(plain(word)).or_insert(line);
            let separators = (tokens.get(at + 1), tokens.get(at + 2));
            match separators {
                (Some(first), Some(second)) if is_mark(first, ':') && is_mark(second, ':') => {
                    at += 3;
                }
                _ => {
                    at += 1;
                    break;
                }
            }
        }
        // `::name` is of another crate, and `value.name` is a field.
        let before = start.checked_sub(1).and_then(|before| tokens.get(before));
        let is_path = before.is_none_or(|before| !is_mark(before, ':') && !is_mark(before, '.'));
        if segments.len() > 1 && is_path {
            self.module.paths.push(Written { segments, line });
        }
        at.max(start + 1)
    }
}

/// The file that `#[path = "…"]` names.
fn file_of_attribute(attribute: &str) -> Option<String> {
    let value = attribute.strip_prefix("path = \"")?;
    Some(value.strip_suffix('"')?.to_owned())
}

fn plain(word: &Ident) -> String {
    word.to_string().trim_start_matches("r#").to_owned()
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn end_of_statement(tokens: &[TokenTree], at: usize) -> usize {
    let length = tokens[at..].iter().position(|token| is_mark(token, ';'));
    length.map_or(tokens.len(), |length| at + length)
}

/// Where an item ends: with its body or a semicolon.
fn end_of_item(tokens: &[TokenTree], at: usize) -> usize {
    let is_end = |token: &TokenTree| {
        let is_body = |group: &Group| group.delimiter() == Delimiter::Brace;
        is_mark(token, ';') || matches!(token, TokenTree::Group(group) if is_body(group))
    };
    let length = tokens[at..].iter().position(is_end);
    length.map_or(tokens.len(), |length| at + length)
}

fn module_path(file: &Path) -> ModulePath {
    let mut path: ModulePath = file
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    if path.last().is_some_and(|last| last == "mod") || path == ["lib"] {
        path.pop();
    }
    path
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
