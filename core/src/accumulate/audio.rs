//! The audio of a response: base64 in pieces, each of which may be padded.

use crate::model::ResponseAudio;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The audio and its words, gathered from events that name no item.
#[derive(Debug, Clone, Default)]
pub(super) struct Audio {
    data: String,
    transcript: String,
}

impl Audio {
    /// Appends the bytes that a piece of base64 stands for.
    pub(super) fn push_data(&mut self, piece: &str) {
        if self.data.len().is_multiple_of(4) && !self.data.ends_with('=') {
            self.data.push_str(piece);
            return;
        }
        // The last group is not full: its bytes and those of the piece are written anew.
        let padded = self.data.trim_end_matches('=').len();
        let rest = self.data.split_off(padded - padded % 4);
        let bytes = [decoded(&rest), decoded(piece)].concat();
        encode(&bytes, &mut self.data);
    }

    pub(super) fn push_transcript(&mut self, piece: &str) {
        self.transcript.push_str(piece);
    }

    pub(super) fn snapshot(&self) -> Option<ResponseAudio> {
        (!self.data.is_empty() || !self.transcript.is_empty()).then(|| ResponseAudio {
            data: self.data.clone(),
            transcript: self.transcript.clone(),
            ..ResponseAudio::default()
        })
    }
}

/// The bytes of a piece of base64; letters that are none are left out.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let Some(value) = value_of(letter) else {
            continue;
        };
        bits = (bits << 6 | u32::from(value)) & 0xFFFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(low_byte(bits >> count));
        }
    }
    bytes
}

fn encode(bytes: &[u8], text: &mut String) {
    for group in bytes.chunks(3) {
        let byte = |position: usize| u32::from(group.get(position).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for position in 0..4 {
            text.push(match position <= group.len() {
                true => {
                    char::from(LETTERS[usize::from(low_byte(bits >> (18 - 6 * position))) & 63])
                }
                false => '=',
            });
        }
    }
}

fn value_of(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

fn low_byte(bits: u32) -> u8 {
    bits.to_le_bytes()[0]
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::Audio;

    #[test]
    fn pieces_join_to_the_base64_of_all_bytes() {
        let bytes: Vec<u8> = (0..=255).collect();
        for size in 1..10 {
            let mut audio = Audio::default();
            for piece in bytes.chunks(size) {
                audio.push_data(&STANDARD.encode(piece));
            }
            let joined = audio.snapshot().unwrap().data;
            assert_eq!(STANDARD.decode(joined).unwrap(), bytes, "pieces of {size}");
        }
    }

    #[test]
    fn no_audio_is_none() {
        assert_eq!(Audio::default().snapshot(), None);
    }
}
