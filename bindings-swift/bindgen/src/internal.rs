//! Kotlin as UniFFI writes it, made internal: it has no setting for that, and Kotlin no modules to hide it in. Whoever
//! uses the library sees the classes that are written by hand over it, and no others.

/// The words that begin a declaration, or stand before the one that does.
#[rustfmt::skip]
const DECLARATIONS: [&str; 16] = [
    "abstract", "annotation", "class", "const", "data", "enum", "fun", "inline", "interface", "object", "open", "sealed",
    "suspend", "typealias", "val", "var",
];

/// Gives every declaration at the top level that is public the modifier `internal`.
pub(crate) fn internal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 64);
    let mut depth = 0;
    for line in text.lines() {
        let (before, declaration) = split_at_declaration(line);
        let first = declaration.split([' ', '<']).next().unwrap_or_default();
        if depth == 0 && DECLARATIONS.contains(&first) {
            out.push_str(before);
            out.push_str("internal ");
            out.push_str(declaration);
        } else {
            out.push_str(line);
        }
        out.push('\n');
        // Braces in comments and texts are balanced, too.
        depth += line.matches(['{', '(']).count();
        depth = depth.saturating_sub(line.matches(['}', ')']).count());
    }
    out
}

/// Splits a line behind the end of a comment, annotations and `public`.
fn split_at_declaration(line: &str) -> (&str, &str) {
    let mut rest = line.trim_start();
    rest = rest.strip_prefix("*/").unwrap_or(rest).trim_start();
    while rest.starts_with('@')
        && let Some((_, behind)) = rest.split_once(' ')
    {
        rest = behind;
    }
    let before = line.len() - rest.len();
    (
        &line[..before],
        rest.strip_prefix("public ").unwrap_or(rest),
    )
}

#[cfg(test)]
mod tests {
    use super::internal;

    #[test]
    fn every_public_declaration_at_the_top_becomes_internal() {
        let text = "package a\n\nimport b.C\n\npublic interface D {\n    fun e()\n}\n\nopen class F(\n    val n: Int\n): D {\n\
                    }\n\nprivate fun g() = 1\n\ninternal object H\n\n@Synchronized\nfun <T> i() {\n}\n\n\
                    /**\n * Docs.\n */ suspend fun j() {}\n\ntypealias K = D\n\n    @Throws(E::class) fun `l`() {\n\
                    val m = 1\n}\n";
        let expected = "package a\n\nimport b.C\n\ninternal interface D {\n    fun e()\n}\n\ninternal open class F(\n    val n: Int\n): D {\n\
                        }\n\nprivate fun g() = 1\n\ninternal object H\n\n@Synchronized\ninternal fun <T> i() {\n}\n\n\
                        /**\n * Docs.\n */ internal suspend fun j() {}\n\ninternal typealias K = D\n\n    @Throws(E::class) internal fun `l`() {\n\
                        val m = 1\n}\n";
        assert_eq!(internal(text), expected);
    }
}
