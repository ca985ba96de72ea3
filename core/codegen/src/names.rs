//! Names that the generator makes of those of core.

/// Words that are written in capitals where they do not begin a name.
const ACRONYMS: &[&str] = &["ad", "api", "http", "id", "json", "url"];

/// The name under which callers write a type: `CreateParams` for `CreateRequest`, `ReasoningParam` for `Reasoning`.
pub(crate) fn parameter_name(name: &str) -> String {
    match name.strip_suffix("Request") {
        Some(call) => format!("{call}Params"),
        None => format!("{name}Param"),
    }
}

/// A field's name in camel case: `itemId` for `item_id`, `type` for `r#type`.
pub(crate) fn camel_case(ident: &str) -> String {
    let ident = ident.strip_prefix("r#").unwrap_or(ident);
    let mut name = String::with_capacity(ident.len());
    let mut is_start = false;
    for letter in ident.chars() {
        match letter {
            '_' => is_start = !name.is_empty(),
            _ if is_start => {
                name.extend(letter.to_uppercase());
                is_start = false;
            }
            _ => name.push(letter),
        }
    }
    name
}

/// A name of the API in camel case, with acronyms in capitals: `baseURL` for `base_url`, `httpFallback` for `http_fallback`.
pub(crate) fn camel_case_with_acronyms(snake: &str) -> String {
    let mut name = String::with_capacity(snake.len());
    for word in snake.split('_') {
        if name.is_empty() {
            name.push_str(word);
        } else if ACRONYMS.contains(&word) {
            name.push_str(&word.to_ascii_uppercase());
        } else {
            let mut letters = word.chars();
            name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
            name.push_str(letters.as_str());
        }
    }
    name
}

/// A variant's name with its first word in lower case: `outputText` for `OutputText`, `urlCitation` for `URLCitation`.
pub(crate) fn lower_first_word(ident: &str) -> String {
    let capitals = ident.chars().take_while(char::is_ascii_uppercase).count();
    // The last capital of several begins the next word.
    let is_whole = capitals == ident.chars().count();
    let lowered = if capitals > 1 && !is_whole {
        capitals - 1
    } else {
        capitals
    };
    let (first, rest) = ident.split_at(lowered);
    format!("{}{rest}", first.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{camel_case, camel_case_with_acronyms, lower_first_word};

    #[test]
    fn names_follow_the_case_of_the_language() {
        assert_eq!(camel_case("item_id"), "itemId");
        assert_eq!(camel_case("r#type"), "type");
        assert_eq!(camel_case("top_k"), "topK");
        for (ident, name) in [
            ("OutputText", "outputText"),
            ("URLCitation", "urlCitation"),
            ("XSearchCall", "xSearchCall"),
            ("X", "x"),
        ] {
            assert_eq!(lower_first_word(ident), name);
        }
    }

    #[test]
    fn acronyms_are_capitals_unless_they_begin_a_name() {
        for (snake, camel) in [
            ("timeout", "timeout"),
            ("max_retries", "maxRetries"),
            ("base_url", "baseURL"),
            ("azure_ad_token", "azureADToken"),
            ("allow_insecure_http", "allowInsecureHTTP"),
            ("http_fallback", "httpFallback"),
            ("api_key", "apiKey"),
            ("response_id", "responseID"),
        ] {
            assert_eq!(camel_case_with_acronyms(snake), camel);
        }
    }
}
