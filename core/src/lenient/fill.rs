//! Filling: what a later version of a value leaves empty, it takes from the earlier one.
//!
//! Servers and gateways send an item several times, and the last time often with less in it than
//! before. One rule for every type, which the derive spells out field by field:
//!
//! - empty text, an empty list or map and null are filled; an empty value fills nothing;
//! - structs and maps are filled field by field, and lists element by element: by `id`, else by
//!   index. A list that is not empty gets no further elements;
//! - a value of another `type` stands as it is;
//! - what tells how something ended, see [`NEVER_FILLED`], always stands as it is.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;

use serde_json::{Map, Value};

use super::Extra;

/// The fields that say how far something is or how it ended: what was so before is no longer so.
const NEVER_FILLED: [&str; 3] = ["status", "error", "incomplete_details"];

/// The fields by which elements of a list without ids are told apart; the derive has the same.
const TELLING: [&str; 6] = ["type", "name", "url", "file_id", "filename", "token"];

/// A value of which a later version may have less in it than an earlier one.
pub(crate) trait Fill: Sized {
    /// Moves what the earlier version has into the places that this later one leaves empty.
    fn fill(&mut self, earlier: &mut Self);

    /// Whether there is nothing in it, so that all of it may be filled.
    fn is_empty(&self) -> bool {
        false
    }

    /// The id by which it is found again in another version of its list.
    fn id(&self) -> Option<&str> {
        None
    }

    /// Whether it shows that it is not another version of an element at the same index of a list.
    fn is_another(&self, _earlier: &Self) -> bool {
        false
    }
}

/// Whether two versions both say something, and not the same.
pub(crate) fn differ<T: Fill + PartialEq>(later: &T, earlier: &T) -> bool {
    !later.is_empty() && !earlier.is_empty() && later != earlier
}

/// The fields of two versions of a struct, being filled.
#[derive(Default)]
pub(crate) struct Filling<'a> {
    /// The unknown fields of the later and of the earlier one, where the struct keeps them.
    extras: Option<(&'a mut Extra, &'a mut Extra)>,
}

impl<'a> Filling<'a> {
    pub(crate) fn new(later: &'a mut Extra, earlier: &'a mut Extra) -> Self {
        Self {
            extras: Some((later, earlier)),
        }
    }

    /// Fills a field. An odd value of it is among the unknown fields and is written in its place: it goes
    /// where the field goes, and an empty one is none.
    pub(crate) fn field<T: Fill>(&mut self, name: &str, later: &mut T, earlier: &mut T) {
        if NEVER_FILLED.contains(&name) {
            return;
        }
        let Some((later_extra, earlier_extra)) = &mut self.extras else {
            return later.fill(earlier);
        };
        if later_extra.get(name).is_some_and(Fill::is_empty) {
            later_extra.remove(name);
        }
        let is_missing = later.is_empty() && later_extra.get(name).is_none();
        let earlier_odd = earlier_extra.remove(name);
        later.fill(earlier);
        if let Some(odd) = earlier_odd.filter(|_| is_missing) {
            later_extra.insert(name, odd);
        }
    }

    /// Fills the unknown fields, when all others are.
    pub(crate) fn end(self) {
        if let Some((later, earlier)) = self.extras {
            later.fill(earlier);
        }
    }
}

impl Fill for String {
    fn fill(&mut self, earlier: &mut Self) {
        if self.is_empty() {
            std::mem::swap(self, earlier);
        }
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn id(&self) -> Option<&str> {
        Some(self.as_str()).filter(|id| !id.is_empty())
    }
}

impl<T: Fill> Fill for Option<T> {
    fn fill(&mut self, earlier: &mut Self) {
        match (&mut *self, &mut *earlier) {
            (Some(later), Some(earlier)) => later.fill(earlier),
            (None, Some(value)) if !value.is_empty() => *self = earlier.take(),
            _ => {}
        }
    }

    fn is_empty(&self) -> bool {
        self.as_ref().is_none_or(T::is_empty)
    }

    fn id(&self) -> Option<&str> {
        self.as_ref().and_then(T::id)
    }
}

impl<T: Fill> Fill for Box<T> {
    fn fill(&mut self, earlier: &mut Self) {
        T::fill(self, earlier);
    }

    fn is_empty(&self) -> bool {
        T::is_empty(self)
    }

    fn id(&self) -> Option<&str> {
        T::id(self)
    }

    fn is_another(&self, earlier: &Self) -> bool {
        T::is_another(self, earlier)
    }
}

impl<T: Fill> Fill for Vec<T> {
    fn fill(&mut self, earlier: &mut Self) {
        if self.is_empty() {
            return std::mem::swap(self, earlier);
        }
        let mut pairs = self.iter().zip(earlier.iter());
        if pairs.all(|(later, earlier)| later.id() == earlier.id()) {
            for (later, earlier) in self.iter_mut().zip(earlier) {
                fill_element(later, earlier);
            }
            return;
        }
        let partners = partners(self, earlier);
        for (later, partner) in self.iter_mut().zip(partners) {
            if let Some(earlier) = partner.and_then(|partner| earlier.get_mut(partner)) {
                fill_element(later, earlier);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

fn fill_element<T: Fill>(later: &mut T, earlier: &mut T) {
    if !later.is_another(earlier) {
        later.fill(earlier);
    }
}

/// For each later element the index of its earlier version: by id, else by index. Where both have ids
/// that are found nowhere else, they are one element only in lists of one length: some gateways change
/// the ids from event to event.
fn partners<T: Fill>(later: &[T], earlier: &[T]) -> Vec<Option<usize>> {
    let places: HashMap<&str, usize> = earlier
        .iter()
        .enumerate()
        .filter_map(|(index, element)| Some((element.id()?, index)))
        .collect();
    let ids: HashSet<&str> = later.iter().filter_map(T::id).collect();
    let by_index = |index: usize, id: Option<&str>| {
        let other = earlier.get(index)?.id();
        let is_claimed = other != id && other.is_some_and(|other| ids.contains(other));
        let is_renamed = id.is_some() && other.is_some() && other != id;
        (!is_claimed && (!is_renamed || later.len() == earlier.len())).then_some(index)
    };
    let by_id = |index: usize, id: &str| match earlier.get(index) {
        Some(element) if element.id() == Some(id) => Some(index),
        _ => places.get(id).copied(),
    };
    let elements = later.iter().enumerate();
    elements
        .map(|(index, element)| {
            let id = element.id();
            id.and_then(|id| by_id(index, id))
                .or_else(|| by_index(index, id))
        })
        .collect()
}

impl<S: BuildHasher> Fill for HashMap<String, String, S> {
    fn fill(&mut self, earlier: &mut Self) {
        for (name, mut value) in earlier.drain().filter(|(_, value)| !value.is_empty()) {
            match self.get_mut(&name) {
                Some(later) => later.fill(&mut value),
                None => {
                    self.insert(name, value);
                }
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl Fill for Extra {
    fn fill(&mut self, earlier: &mut Self) {
        if earlier.is_empty() {
            return;
        }
        let mut later = Map::from(std::mem::take(self));
        fill_object(&mut later, &mut std::mem::take(earlier).into());
        *self = Self::from(later);
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl Fill for Value {
    fn fill(&mut self, earlier: &mut Self) {
        if Fill::is_empty(self) {
            if !Fill::is_empty(earlier) {
                std::mem::swap(self, earlier);
            }
            return;
        }
        match (self, earlier) {
            (Self::Object(later), Self::Object(earlier)) => fill_object(later, earlier),
            (Self::Array(later), Self::Array(earlier)) => later.fill(earlier),
            _ => {}
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::String(text) => text.is_empty(),
            Self::Array(list) => list.is_empty(),
            Self::Object(object) => object.is_empty(),
            Self::Bool(_) | Self::Number(_) => false,
        }
    }

    fn id(&self) -> Option<&str> {
        let id = self.get("id").and_then(Self::as_str);
        id.filter(|id| !id.is_empty())
    }

    fn is_another(&self, earlier: &Self) -> bool {
        TELLING.iter().any(|name| {
            let pair = (self.get(name), earlier.get(name));
            matches!(pair, (Some(later), Some(earlier)) if differ(later, earlier))
        })
    }
}

fn fill_object(later: &mut Map<String, Value>, earlier: &mut Map<String, Value>) {
    // The fields of two types have nothing to do with each other.
    let kinds = (later.get("type"), earlier.get("type"));
    if matches!(kinds, (Some(later), Some(earlier)) if differ(later, earlier)) {
        return;
    }
    for (name, mut value) in std::mem::take(earlier) {
        if NEVER_FILLED.contains(&name.as_str()) || Fill::is_empty(&value) {
            continue;
        }
        match later.get_mut(&name) {
            Some(later) => later.fill(&mut value),
            None => {
                later.insert(name, value);
            }
        }
    }
}

/// A number or a truth value is never empty.
macro_rules! never_empty {
    ($($scalar:ty),*) => {
        $(impl Fill for $scalar {
            fn fill(&mut self, _earlier: &mut Self) {}
        })*
    };
}

never_empty!(bool, i64, f64);

#[cfg(test)]
#[path = "fill_tests.rs"]
mod tests;
