//! Paths between the generated files.

/// The path from one generated file to another, both as [`ModelFile::path`](crate::files::ModelFile::path).
pub(super) fn relative(from: &str, to: &str) -> String {
    let from: Vec<_> = from.split('/').collect();
    let to: Vec<_> = to.split('/').collect();
    let folders = from.len() - 1;
    let common = (0..folders.min(to.len() - 1))
        .take_while(|&position| from[position] == to[position])
        .count();
    let up = match folders - common {
        0 => "./".to_owned(),
        steps => "../".repeat(steps),
    };
    format!("{up}{}", to[common..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn paths_lead_from_file_to_file() {
        for (from, to, path) in [
            ("model/list", "model/event", "./event"),
            ("model/event", "model/event/text", "./event/text"),
            ("model/event/text", "model/event", "../event"),
            ("model/event/text", "model/event/call", "./call"),
            ("model/event/text", "model/item/id", "../item/id"),
        ] {
            assert_eq!(relative(from, to), path, "{from} {to}");
        }
    }
}
