//! Lists that events address by an index of the wire, which may have gaps.

use crate::lenient::Fill;

/// Finds the part with a wire index, or the last one that fits where there is no index; creates it
/// if it is missing. Gives its position, and whether it was created.
pub(super) fn place<P>(
    parts: &mut Vec<P>,
    indexes: &mut Vec<i64>,
    index: Option<i64>,
    fits: impl Fn(&P) -> bool,
    make: impl FnOnce() -> P,
) -> (usize, bool) {
    let found = match index {
        Some(index) => parts
            .iter()
            .zip(indexes.iter())
            .rposition(|(part, &at)| at == index && fits(part)),
        None => parts.iter().rposition(fits),
    };
    match found {
        Some(position) => (position, false),
        None => (insert(parts, indexes, index, make()), true),
    }
}

/// Puts a part at its wire index; what it leaves empty stays as it was streamed.
pub(super) fn set<P: Clone + Fill>(
    parts: &mut Vec<P>,
    indexes: &mut Vec<i64>,
    index: Option<i64>,
    part: &P,
) {
    let found = index.and_then(|index| indexes.iter().rposition(|&at| at == index));
    match found.and_then(|position| parts.get_mut(position)) {
        Some(streamed) => {
            let mut last = part.clone();
            last.fill(streamed);
            *streamed = last;
        }
        None => {
            insert(parts, indexes, index, part.clone());
        }
    }
}

fn insert<P>(parts: &mut Vec<P>, indexes: &mut Vec<i64>, index: Option<i64>, part: P) -> usize {
    let index = index.unwrap_or_else(|| indexes.last().map_or(0, |last| last.saturating_add(1)));
    let position = indexes.partition_point(|&other| other <= index);
    parts.insert(position, part);
    indexes.insert(position, index);
    position
}
