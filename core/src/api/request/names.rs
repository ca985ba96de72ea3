//! Names of parameters that were meant otherwise.
//!
//! A server that ignores what it does not know would answer a request that its caller did not mean.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::lenient::Struct;
use crate::options::CallOptions;

/// Parameters that servers have beyond those of the model, and whose names are near to one of those.
const OF_SERVERS: &[&str] = &["images", "mode", "stop", "top_a"];

/// How far a name is from the one that was meant: in a short name, one slip is a large part of it.
const MAX_DISTANCE: usize = 2;
const MAX_DISTANCE_OF_SHORT: usize = 1;
const SHORT: usize = 5;

/// Finds the first parameter whose name is not the one that was meant; `hatch` is the parameter that
/// takes any name.
///
/// # Errors
///
/// When there is one: the error has the name that was meant.
pub(super) fn check<T: Struct>(parameters: &Map<String, Value>, hatch: &str) -> Result<()> {
    let is_known = |name: &str| (T::SHAPE.field)(name).is_some();
    for name in parameters.keys().filter(|name| !is_known(name)) {
        if name == "messages" && is_known("input") {
            return Err(Error::invalid_request(
                name,
                format_args!(
                    "the Responses API has no such parameter. Give the messages as `input`; to send \
                     `messages` as it is, put it in `{hatch}`"
                ),
            ));
        }
        let names = T::SHAPE.fields.iter().chain(CallOptions::NAMES).copied();
        if let Some(meant) = meant(name, names.chain([hatch])) {
            // In some languages options are given beside the parameters.
            let what = match is_known(meant) || meant == hatch {
                true => "",
                false => " It is an option of the call.",
            };
            return Err(Error::invalid_request(
                name,
                format_args!(
                    "there is no such parameter: did you mean `{meant}`?{what} To send `{}` as it is, \
                     put it in `{hatch}`",
                    name.escape_debug()
                ),
            ));
        }
    }
    Ok(())
}

/// The one of some names that was most likely meant by another one; `None` if it is one of them, or no
/// single one is nearest to it.
fn meant<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if OF_SERVERS.contains(&given) {
        return None;
    }
    let given: Vec<char> = given.chars().collect();
    let limit = match given.len() <= SHORT {
        true => MAX_DISTANCE_OF_SHORT,
        false => MAX_DISTANCE,
    };
    let mut nearest = None;
    for name in names {
        let Some(distance) = distance(&given, name, limit) else {
            continue;
        };
        nearest = match nearest {
            Some((least, _)) if least < distance => nearest,
            Some((least, _)) if least == distance => Some((least, None)),
            _ => Some((distance, Some(name))),
        };
    }
    match nearest {
        Some((1.., name)) => name,
        _ => None,
    }
}

/// How many characters must be added, removed, replaced or swapped with the next one to make one name of
/// another; `None` if more than `limit`.
fn distance(given: &[char], name: &str, limit: usize) -> Option<usize> {
    let name: Vec<char> = name.chars().collect();
    if given.len().abs_diff(name.len()) > limit {
        return None;
    }
    // The distances of the beginnings of `name` from those of `given`: two, one and no characters shorter.
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=name.len()).collect();
    for (row, character) in given.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in name.iter().enumerate() {
            let replaced = last[column] + usize::from(character != other);
            let mut least = replaced.min(last[column + 1] + 1).min(next[column] + 1);
            let is_swapped =
                row > 0 && column > 0 && given[row - 1] == *other && name[column - 1] == *character;
            if is_swapped {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}
