//! Which item an event belongs to.
//!
//! Servers and gateways disagree with themselves here, so evidence decides. In this order:
//!
//! | evidence | decides when |
//! |---|---|
//! | the id, or the `call_id` where a server has no ids | exactly one item of the event's kind has it; an id that no item has says nothing, as some gateways change ids on every event |
//! | the index | the item with this index is of the event's kind; several kinds can share an index |
//! | neither | the last open item of the kind. Where the event has an index or an id that no item has, only one that the server announced; and where it has an index, only one that no event has found by its own yet |
//!
//! A finished item is compared by its content too, where its id and its `call_id` are unknown: one
//! server finishes items under the index of the next one. Nothing ever replaces an open item of
//! another kind.

use std::collections::HashMap;

use crate::model::OutputItem;

use super::address::At;
use super::items::StreamedItems;
use super::kind::{ItemKind, call_id_of, id_of};
use super::streamed::{Evidence, StreamedItem};

/// What finds items.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// By id and by `call_id`.
    names: HashMap<String, Vec<(ItemKind, Owner)>>,
    /// The last item of each kind with an output index.
    places: HashMap<(i64, ItemKind), usize>,
    /// The items of each kind in order of arrival. Finished ones are dropped from its end when they
    /// are in the way.
    open: HashMap<ItemKind, Vec<usize>>,
    /// The last item of each kind.
    last: HashMap<ItemKind, usize>,
    /// The last item with each output index, of any kind.
    at_index: HashMap<i64, usize>,
    next_output_index: i64,
}

/// Which items of a kind have a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    One(usize),
    /// More than one: the name says nothing.
    Many,
}

impl Index {
    pub(super) fn insert(&mut self, position: usize, item: &StreamedItem) {
        let (index, kind) = (item.output_index, item.kind);
        self.places.insert((index, kind), position);
        self.at_index.insert(index, position);
        self.open.entry(kind).or_default().push(position);
        self.last.insert(kind, position);
        self.next_output_index = self.next_output_index.max(index.saturating_add(1));
    }

    /// Remembers the id and the `call_id` of an item.
    pub(super) fn name(&mut self, position: usize, item: &StreamedItem) {
        let (id, call_id) = (id_of(&item.item), call_id_of(&item.item));
        for name in [id, call_id.filter(|call_id| id != Some(*call_id))]
            .into_iter()
            .flatten()
        {
            self.add_name(name, item.kind, position);
        }
    }

    pub(super) fn next_output_index(&self) -> i64 {
        self.next_output_index
    }

    pub(super) fn has_open_at(&self, items: &[StreamedItem], index: i64) -> bool {
        self.at_index
            .get(&index)
            .is_some_and(|&position| !items[position].is_done)
    }

    fn add_name(&mut self, name: &str, kind: ItemKind, position: usize) {
        let Some(owners) = self.names.get_mut(name) else {
            self.names
                .insert(name.to_owned(), vec![(kind, Owner::One(position))]);
            return;
        };
        match owners.iter_mut().find(|(other, _)| *other == kind) {
            Some((_, owner)) if *owner != Owner::One(position) => *owner = Owner::Many,
            Some(_) => {}
            None => owners.push((kind, Owner::One(position))),
        }
    }

    /// The only item of a kind with a name.
    pub(super) fn named(&self, name: Option<&str>, kind: ItemKind) -> Option<usize> {
        let owners = self.names.get(name?)?;
        owners.iter().find_map(|&(other, owner)| match owner {
            Owner::One(position) if other == kind => Some(position),
            _ => None,
        })
    }

    fn placed(&self, index: Option<i64>, kind: ItemKind) -> Option<usize> {
        self.places.get(&(index?, kind)).copied()
    }

    fn last_open(&mut self, items: &[StreamedItem], kind: ItemKind) -> Option<usize> {
        let open = self.open.get_mut(&kind)?;
        while open.last().is_some_and(|&position| items[position].is_done) {
            open.pop();
        }
        open.last().copied()
    }
}

impl StreamedItems {
    /// The item that an event inside an item belongs to. One of an alternative kind must have the id.
    pub(super) fn find(
        &mut self,
        at: At<'_>,
        kind: ItemKind,
        alternative: Option<ItemKind>,
    ) -> Option<usize> {
        let id = at.item_id.filter(|id| !id.is_empty());
        let unknown = ItemKind::unknown();
        let index = &mut self.index;
        let named = index.named(id, kind);
        let found = named
            .or_else(|| index.named(id, unknown))
            .or_else(|| index.placed(at.output_index, kind));
        if let Some(position) = found {
            self.items[position].was_addressed = true;
            return found;
        }
        let open = index.last_open(&self.items, kind);
        if id.is_none() && at.output_index.is_none() {
            return open.or_else(|| index.last.get(&kind).copied());
        }
        let unknown = index.placed(at.output_index, unknown);
        if let Some(position) = unknown.filter(|&position| !self.items[position].is_done) {
            return Some(position);
        }
        let waits = |position: &usize| {
            let item = &self.items[*position];
            item.is_announced && (at.output_index.is_none() || !item.was_addressed)
        };
        if let Some(position) = open.filter(waits) {
            index.add_alias(at.output_index, id, kind, position);
            self.tolerate("an event whose id and index no item has");
            return Some(position);
        }
        index.named(id, alternative?)
    }

    /// The item that `output_item.added` announces, if it is there already.
    pub(super) fn find_added(&self, output_index: Option<i64>, item: &OutputItem) -> Option<usize> {
        let kind = ItemKind::of(item);
        let (id, call_id) = (id_of(item), call_id_of(item));
        let named = self
            .index
            .named(id, kind)
            .or_else(|| self.index.named(call_id, kind));
        if let Some(position) = named {
            let there = &self.items[position];
            let is_same_place = output_index.is_some_and(|index| index == there.output_index);
            return (!there.is_done && (!there.is_announced || is_same_place)).then_some(position);
        }
        let position = self.index.placed(output_index, kind)?;
        let there = &self.items[position];
        let differs = |one: Option<&str>, other: Option<&str>| {
            one.is_some() && other.is_some() && one != other
        };
        let is_another = there.is_announced
            && (differs(id_of(&there.item), id) || differs(call_id_of(&there.item), call_id));
        let is_same =
            !there.is_done && !is_another && there.evidence(item) != Evidence::Contradicts;
        is_same.then_some(position)
    }

    /// The item that `output_item.done` finishes.
    pub(super) fn find_finished(
        &mut self,
        output_index: Option<i64>,
        item: &OutputItem,
    ) -> Option<usize> {
        let kind = ItemKind::of(item);
        let (id, call_id) = (id_of(item), call_id_of(item));
        let named = self
            .index
            .named(id, kind)
            .or_else(|| self.index.named(call_id, kind));
        if let Some(position) = named {
            let there = &self.items[position];
            let is_same_place = output_index.is_none_or(|index| index == there.output_index);
            // Where all items have the same id, a second one is known by its place and its content.
            if !there.is_done || is_same_place || there.evidence(item) != Evidence::Contradicts {
                return Some(position);
            }
        }
        let placed = self.index.placed(output_index, kind);
        if let Some(position) = placed {
            let there = &self.items[position];
            let is_same = match there.evidence(item) {
                Evidence::Contradicts => false,
                _ if there.is_done => {
                    let (here, call) = (id_of(&there.item), call_id_of(&there.item));
                    (here.is_none() || id.is_none() || here == id)
                        && (call.is_none() || call_id.is_none() || call == call_id)
                }
                _ => true,
            };
            if is_same {
                return Some(position);
            }
        }
        let open = self.index.last_open(&self.items, kind);
        if let Some(position) = open {
            let there = &self.items[position];
            let is_unnamed = id.is_none() && call_id.is_none() && output_index.is_none();
            let is_same = match there.evidence(item) {
                Evidence::Agrees => true,
                Evidence::Silent => is_unnamed || id.is_none() && call_id.is_none(),
                Evidence::Contradicts => is_unnamed,
            };
            if is_same {
                return Some(position);
            }
        }
        placed.filter(|&position| !self.items[position].is_done)
    }
}

impl Index {
    /// Lets the place that an event named find the item it belongs to.
    fn add_alias(
        &mut self,
        index: Option<i64>,
        name: Option<&str>,
        kind: ItemKind,
        position: usize,
    ) {
        if let Some(index) = index {
            self.places.insert((index, kind), position);
        } else if let Some(name) = name {
            self.add_name(name, kind, position);
        }
    }
}
