//! How values lie in memory. A Swift struct lies where it is used, with all that it holds, and is copied field by field:
//! large ones lie behind a reference that is copied when one of several copies is changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Declaration, FieldType, Kind, Schema};

/// The most bytes that a struct may take where it is used. The events of text fit: those are many.
const MOST_BYTES: usize = 112;

const POINTER: usize = 8;

/// The sizes of the types of a model.
pub(crate) struct Layouts<'a> {
    schema: &'a Schema,
    sizes: BTreeMap<&'a str, usize>,
    boxed: BTreeSet<&'a str>,
    indirect: BTreeSet<&'a str>,
}

impl<'a> Layouts<'a> {
    pub(crate) fn of(schema: &'a Schema) -> Self {
        let mut layouts = Self {
            schema,
            sizes: BTreeMap::new(),
            boxed: BTreeSet::new(),
            indirect: BTreeSet::new(),
        };
        for declaration in &schema.types {
            layouts.size_of(declaration, &mut Vec::new());
        }
        layouts
    }

    /// Whether the fields of a struct lie behind a reference.
    pub(crate) fn is_boxed(&self, name: &str) -> bool {
        self.boxed.contains(name)
    }

    /// Whether an enum holds itself, so that its cases have to lie behind references.
    pub(crate) fn is_indirect(&self, name: &str) -> bool {
        self.indirect.contains(name)
    }

    fn size_of(&mut self, declaration: &'a Declaration, around: &mut Vec<&'a str>) -> usize {
        let name = declaration.name.as_str();
        if let Some(size) = self.sizes.get(name) {
            return *size;
        }
        if around.contains(&name) {
            // Circles go through an enum, see `check`.
            self.indirect.insert(name);
            return POINTER;
        }
        around.push(name);
        let mut size = match &declaration.kind {
            Kind::Struct(model) => {
                let extra = if model.extra.is_some() {
                    2 * POINTER
                } else {
                    0
                };
                let fields = model.fields.iter();
                fields
                    .map(|field| aligned(self.size_of_type(&field.kind, around)))
                    .sum::<usize>()
                    + extra
            }
            Kind::Union(variants) => {
                let payloads = variants
                    .iter()
                    .filter_map(|variant| variant.payload.as_deref());
                1 + payloads
                    .filter_map(|payload| self.schema.get(payload))
                    .map(|payload| self.size_of(payload, around))
                    .fold(4 * POINTER, usize::max)
            }
            Kind::Shape(variants) => {
                let payloads = variants
                    .iter()
                    .filter_map(|variant| variant.payload.as_ref());
                1 + payloads
                    .map(|payload| self.size_of_type(payload, around))
                    .fold(4 * POINTER, usize::max)
            }
            Kind::Strings(_) => 2 * POINTER,
        };
        around.pop();
        if matches!(declaration.kind, Kind::Struct(_)) && size > MOST_BYTES {
            self.boxed.insert(name);
            size = POINTER;
        }
        if self.is_indirect(name) {
            size = POINTER;
        }
        self.sizes.insert(name, size);
        size
    }

    fn size_of_type(&mut self, kind: &'a FieldType, around: &mut Vec<&'a str>) -> usize {
        match kind {
            FieldType::Text | FieldType::Json => 2 * POINTER,
            FieldType::Boolean => 1,
            FieldType::Integer | FieldType::Float | FieldType::Texts | FieldType::List(_) => {
                POINTER
            }
            FieldType::Optional(inner) => match **inner {
                FieldType::Integer | FieldType::Float => POINTER + 1,
                _ => self.size_of_type(inner, around),
            },
            FieldType::Boxed(inner) => self.size_of_type(inner, around),
            FieldType::Model(name) => match self.schema.get(name) {
                Some(declaration) => self.size_of(declaration, around),
                None => POINTER,
            },
        }
    }
}

fn aligned(size: usize) -> usize {
    match size {
        0 | 1 => size,
        _ => size.next_multiple_of(POINTER),
    }
}
