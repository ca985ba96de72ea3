//! Whole outputs: which of their items were streamed, and which streamed ones they lack.

use std::collections::{HashMap, VecDeque};

use crate::model::{OutputItem, ResponseStatus};

use super::identity::Index;
use super::items::StreamedItems;
use super::kind::{ItemKind, call_id_of, id_of};
use super::parts::Part;
use super::streamed::{Evidence, StreamedItem, texts_of};

/// How many streamed items of one kind are compared with a whole output by their content. More
/// than a few are missing only where a server left its output out, and comparing costs the length of
/// the output each time.
const MAX_COMPARED: usize = 64;

impl StreamedItems {
    /// Takes a whole output in. Its items count as they are, but for what they leave empty; streamed
    /// items whose content it lacks stay, in their place. Returns whether there were any.
    pub(super) fn take_output(&mut self, output: Vec<OutputItem>, is_terminal: bool) -> bool {
        if output.is_empty() {
            return self.len() > 0;
        }
        let order = self.in_order();
        let pairs = self.pair(&output, &order);
        let mut streamed: Vec<Option<StreamedItem>> = std::mem::take(&mut self.items)
            .into_iter()
            .map(Some)
            .collect();
        let mut is_in_output = vec![None; streamed.len()];
        for (place, position) in pairs.iter().enumerate() {
            if let Some(position) = *position {
                is_in_output[position] = Some(place);
            }
        }
        // What the output lacks stays behind the item that it came behind.
        let lacks_any = is_in_output.contains(&None);
        let held = lacks_any.then(|| Held::of(&output));
        let mut kept: HashMap<Option<usize>, Vec<StreamedItem>> = HashMap::new();
        let mut anchor = None;
        let mut keeps_any = false;
        for position in order {
            match is_in_output[position] {
                Some(place) => anchor = Some(place),
                None => {
                    let item = streamed[position].take();
                    let is_held = |item: &StreamedItem| {
                        is_terminal && held.as_ref().is_some_and(|held| held.has(item))
                    };
                    if let Some(item) = item.filter(|item| !is_held(item)) {
                        keeps_any = true;
                        kept.entry(anchor).or_default().push(item);
                    }
                }
            }
        }
        self.index = Index::default();
        self.keep(kept.remove(&None));
        for (place, item) in output.into_iter().enumerate() {
            let earlier = pairs[place].and_then(|position| streamed[position].take());
            self.take_whole(item, earlier, is_terminal);
            self.keep(kept.remove(&Some(place)));
        }
        keeps_any
    }

    /// Notes the calls that are whole now that the response has ended.
    pub(super) fn give_calls(&mut self, status: Option<&ResponseStatus>) {
        for position in self.in_order() {
            self.give_call(position, status);
        }
    }

    fn keep(&mut self, items: Option<Vec<StreamedItem>>) {
        for mut item in items.into_iter().flatten() {
            item.output_index = self.index.next_output_index();
            self.push(item);
        }
    }

    fn take_whole(&mut self, item: OutputItem, earlier: Option<StreamedItem>, is_terminal: bool) {
        let output_index = self.index.next_output_index();
        let mut streamed = earlier.unwrap_or_else(|| StreamedItem::new(output_index, &item));
        streamed.output_index = output_index;
        streamed.is_done |= is_terminal;
        let position = self.push(streamed);
        self.take_version(position, item);
        self.items[position].is_announced = true;
    }

    /// The streamed item of each item of an output: by id, then by `call_id`, then in order, where
    /// neither is known and the content agrees.
    fn pair(&self, output: &[OutputItem], order: &[usize]) -> Vec<Option<usize>> {
        let mut is_paired = vec![false; self.items.len()];
        let mut pairs = vec![None; output.len()];
        for name_of in [id_of, call_id_of] {
            for (pair, item) in pairs.iter_mut().zip(output) {
                let named = self.index.named(name_of(item), ItemKind::of(item));
                if let Some(position) =
                    named.filter(|&position| pair.is_none() && !is_paired[position])
                {
                    is_paired[position] = true;
                    *pair = Some(position);
                }
            }
        }
        let mut left: HashMap<ItemKind, VecDeque<usize>> = HashMap::new();
        for &position in order.iter().filter(|&&position| !is_paired[position]) {
            left.entry(self.items[position].kind)
                .or_default()
                .push_back(position);
        }
        for wanted in [Evidence::Agrees, Evidence::Silent] {
            for (pair, item) in pairs
                .iter_mut()
                .zip(output)
                .filter(|(pair, _)| pair.is_none())
            {
                let Some(left) = left.get_mut(&ItemKind::of(item)) else {
                    continue;
                };
                let compared = left.iter().take(MAX_COMPARED);
                let found = compared.copied().enumerate().find(|&(_, position)| {
                    let streamed = &self.items[position];
                    let evidence = streamed.evidence(item);
                    evidence == wanted
                        && (evidence == Evidence::Agrees || !streamed.is_another(item))
                });
                if let Some((place, position)) = found {
                    left.remove(place);
                    *pair = Some(position);
                }
            }
        }
        pairs
    }
}

impl StreamedItem {
    /// Whether an item without comparable content is told apart by its ids: both were announced
    /// under different ones, and the item holds something.
    fn is_another(&self, item: &OutputItem) -> bool {
        let (here, there) = (id_of(&self.item), id_of(item));
        self.is_done && here.is_some() && there.is_some() && here != there && !is_bare(&self.item)
    }
}

/// The content of an output, by which it holds what was streamed.
struct Held {
    texts: HashMap<ItemKind, String>,
    has_calls: bool,
}

impl Held {
    fn of(output: &[OutputItem]) -> Self {
        let mut texts: HashMap<ItemKind, String> = HashMap::new();
        for item in output {
            let kind = ItemKind::of(item);
            if let Some(text) = joined_text(item) {
                texts.entry(kind).or_default().push_str(&text);
            }
        }
        Self {
            texts,
            has_calls: output
                .iter()
                .any(|item| matches!(item, OutputItem::FunctionCall(_))),
        }
    }

    /// Whether an output holds a streamed item without naming it.
    fn has(&self, streamed: &StreamedItem) -> bool {
        if is_bare(&streamed.item) {
            return true;
        }
        match &streamed.item {
            // Arguments that belong to no call: whose they were, the output knows.
            OutputItem::FunctionCall(call) if !streamed.is_announced && call.name.is_empty() => {
                self.has_calls
            }
            item => joined_text(item).is_some_and(|text| {
                let held = self.texts.get(&streamed.kind);
                !text.is_empty() && held.is_some_and(|held| held.contains(&text))
            }),
        }
    }
}

/// The text of a message or of reasoning; `None` for other items, which are told by their ids.
fn joined_text(item: &OutputItem) -> Option<String> {
    match item {
        OutputItem::Message(item) => Some(texts_of(&item.content).collect()),
        OutputItem::Reasoning(item) if item.encrypted_content.is_none() => {
            let content = item.content.as_deref().unwrap_or_default();
            Some(texts_of(content).chain(texts_of(&item.summary)).collect())
        }
        _ => None,
    }
}

/// Whether an item was announced and nothing came of it.
fn is_bare(item: &OutputItem) -> bool {
    match item {
        OutputItem::Message(message) => message
            .content
            .iter()
            .all(|part| part.channel().is_some() && part.text().is_empty()),
        OutputItem::Reasoning(reasoning) => {
            reasoning.encrypted_content.is_none()
                && texts_of(reasoning.content.as_deref().unwrap_or_default())
                    .next()
                    .is_none()
                && texts_of(&reasoning.summary).next().is_none()
        }
        OutputItem::FunctionCall(call) => call.name.is_empty() && call.arguments.is_empty(),
        _ => false,
    }
}
