//! The smallest JSON that has one field, or one value of it.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::type_text::TypeText;

/// Text that stands for any text.
pub(crate) const ANY_TEXT: &str = "~";

/// JSON that has one thing, and where in the document it stands.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    pub(crate) path: String,
    pub(crate) json: Value,
}

impl Sample {
    /// An object that has its type only.
    pub(crate) fn bare(path: &str, kind: &str) -> Self {
        Self {
            path: path.to_owned(),
            json: json!({ "type": kind }),
        }
    }
}

/// Types by name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope(HashMap<String, Type>);

#[derive(Debug, Clone)]
enum Type {
    /// An object by its fields.
    Fields(Value),
    /// An object that is tried elsewhere: its `type` is enough here.
    Opaque(Value),
}

impl Scope {
    pub(crate) fn add_opaque(&mut self, name: &str, kind: &Value) {
        self.0.insert(name.to_owned(), Type::Opaque(kind.clone()));
    }

    /// The same with the types that a shape describes beside its fields.
    pub(crate) fn with(&self, nested: &Value) -> Self {
        let mut scope = self.clone();
        for (name, fields) in nested.as_object().into_iter().flatten() {
            let fields = fields.get("fields").unwrap_or(fields);
            scope.0.insert(name.clone(), Type::Fields(fields.clone()));
        }
        scope
    }
}

/// One description of an item or a part.
pub(crate) struct Shape<'a> {
    pub(crate) name: String,
    json: &'a Value,
    source: &'a str,
}

impl Shape<'_> {
    /// Whether it goes in, and whether it comes out.
    pub(crate) fn roles(&self) -> (bool, bool) {
        let has = |names: &[&str]| {
            let roles = self.json["roles"].as_array().into_iter().flatten();
            roles
                .filter_map(Value::as_str)
                .any(|role| names.contains(&role))
        };
        let output = has(&["output", "beta_output"]);
        // Stored input and conversations are read as items that can be sent.
        let input = has(&["input", "beta_input", "conversation"]) || !output;
        (input, output)
    }
}

/// The descriptions of an item or a part that name types of JSON, not of some language.
pub(crate) fn shapes(entry: &Value) -> Vec<Shape<'_>> {
    let sources = [
        "openai_shapes",
        "openrouter_shapes",
        "openresponses_shapes",
        "shapes",
    ];
    let mut found = Vec::new();
    for source in sources {
        for (name, json) in entry[source].as_object().into_iter().flatten() {
            found.push(Shape {
                name: name.clone(),
                json,
                source,
            });
        }
        for json in entry[source].as_array().into_iter().flatten() {
            found.push(Shape {
                name: json["name"].as_str().unwrap_or_default().to_owned(),
                json,
                source,
            });
        }
    }
    found
}

pub(crate) fn samples_of_shape(
    path: &str,
    kind: &str,
    shape: &Shape<'_>,
    globals: &Scope,
) -> Vec<Sample> {
    let scope = globals.with(&shape.json["nested"]);
    let fields = shape.json.get("fields").unwrap_or(shape.json);
    let path = match shape.source {
        "openresponses_shapes" => format!("{path}/openresponses"),
        _ => path.to_owned(),
    };
    samples_of_fields(&path, Some(kind), fields, &scope)
}

/// A sample of every field and value, and one of none.
pub(crate) fn samples_of_fields(
    path: &str,
    kind: Option<&str>,
    fields: &Value,
    scope: &Scope,
) -> Vec<Sample> {
    objects(path, kind, fields, scope, 0)
}

fn objects(
    path: &str,
    kind: Option<&str>,
    fields: &Value,
    scope: &Scope,
    depth: usize,
) -> Vec<Sample> {
    let types = match (kind, fields.get("type")) {
        (Some(kind), _) => vec![Some(kind.to_owned())],
        (None, Some(field)) => literals(&type_of(field)),
        (None, None) => vec![None],
    };
    let with_type = |kind: &Option<String>| {
        let mut object = Map::new();
        if let Some(kind) = kind {
            object.insert("type".to_owned(), Value::from(kind.clone()));
        }
        object
    };
    let mut samples: Vec<Sample> = types
        .iter()
        .map(|kind| Sample {
            path: path.to_owned(),
            json: Value::Object(with_type(kind)),
        })
        .collect();
    for (name, field) in fields.as_object().into_iter().flatten() {
        if name == "type" && types[0].is_some() {
            continue;
        }
        let path = format!("{path}.{name}");
        for sample in values(&path, &type_of(field), scope, depth) {
            let mut object = with_type(&types[0]);
            object.insert(name.clone(), sample.json);
            samples.push(Sample {
                path: sample.path,
                json: Value::Object(object),
            });
        }
    }
    samples
}

fn type_of(field: &Value) -> TypeText {
    let text = field.get("type").unwrap_or(field);
    TypeText::parse(text.as_str().unwrap_or_default())
}

fn literals(kind: &TypeText) -> Vec<Option<String>> {
    let found: Vec<_> = match kind {
        TypeText::Literal(text) => vec![Some(text.clone())],
        TypeText::OneOf(types) => types
            .iter()
            .flat_map(literals)
            .filter(Option::is_some)
            .collect(),
        TypeText::Text => vec![Some(ANY_TEXT.to_owned())],
        _ => Vec::new(),
    };
    if found.is_empty() { vec![None] } else { found }
}

/// Samples of a value. Null, which only says that the field is there, where the type says nothing.
fn values(path: &str, kind: &TypeText, scope: &Scope, depth: usize) -> Vec<Sample> {
    let one = |json: Value| {
        vec![Sample {
            path: path.to_owned(),
            json,
        }]
    };
    match kind {
        TypeText::Literal(text) => one(text.clone().into()),
        TypeText::Text => one(ANY_TEXT.into()),
        TypeText::Number => one(json!(2)),
        TypeText::Boolean => one(json!(true)),
        TypeText::List(element) => {
            wrapped(values(path, element, scope, depth), |json| json!([json]))
        }
        TypeText::Map(value) => wrapped(
            values(path, value, scope, depth),
            |json| json!({ "name": json }),
        ),
        // Without its type, an object of a union is nothing.
        TypeText::Object(names) if names.is_empty() || names.iter().any(|name| name == "type") => {
            one(Value::Null)
        }
        TypeText::Object(names) => names
            .iter()
            .map(|name| Sample {
                path: format!("{path}.{name}"),
                json: json!({ name: null }),
            })
            .collect(),
        TypeText::Named(name) => match scope.0.get(name) {
            Some(Type::Fields(fields)) if depth < 6 => {
                objects(path, None, fields, scope, depth + 1)
            }
            Some(Type::Opaque(kind)) if !kind.is_null() => one(json!({ "type": kind })),
            _ => one(Value::Null),
        },
        TypeText::OneOf(types) => {
            let mut found = Vec::new();
            for kind in types {
                found.extend(values(path, kind, scope, depth));
            }
            if found.iter().any(|sample| !sample.json.is_null()) {
                found.retain(|sample| !sample.json.is_null());
            }
            found
        }
        TypeText::Other => one(Value::Null),
    }
}

/// Samples of a list or a map by those of its elements; null elements say nothing.
fn wrapped(elements: Vec<Sample>, wrap: impl Fn(Value) -> Value) -> Vec<Sample> {
    elements
        .into_iter()
        .map(|sample| Sample {
            json: match sample.json {
                Value::Null => Value::Null,
                json => wrap(json),
            },
            path: sample.path,
        })
        .collect()
}
