//! Whether to retry, and after which delay.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::error::{Error, Result};
use crate::trace;

use super::clock::Deadline;

/// The first delay of the backoff; it doubles with each retry.
const FIRST_DELAY: Duration = Duration::from_millis(500);

/// The longest delay of the backoff.
const LONGEST_DELAY: Duration = Duration::from_secs(8);

/// Maximum number of retries of a call, and the longest delay that a server may ask for.
#[derive(Debug, Clone, Copy)]
pub(super) struct RetryPolicy {
    pub(super) max_retries: u32,
    /// A server that asks for a longer delay than this gets no further attempt.
    pub(super) max_retry_after: Duration,
}

/// What a refusal says about another attempt.
pub(super) struct Asked {
    /// `x-should-retry`.
    pub(super) should_retry: Option<bool>,
    pub(super) delay: Option<Duration>,
    /// Whether time does not help: the quota of the account is used up.
    pub(super) is_quota_used_up: bool,
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    RetryAfter(Duration),
    /// A retry is allowed, but the server asks for a longer delay than `max_retry_after`.
    TooLong,
    GiveUp,
}

/// The retries that a client and its clones may still make. It keeps clients from multiplying the load
/// on a server that is down.
///
/// A retry costs one. A successful call refills one if it was retried, and a fifth of one if not; the
/// budget never exceeds its initial size.
#[derive(Debug)]
pub(super) struct RetryBudget {
    /// In fifths; zero if the budget is disabled.
    capacity: u64,
    left: AtomicU64,
}

/// A retry, in the unit of the budget.
const RETRY: u64 = 5;

/// The attempts of one call.
pub(crate) struct Retries<'a> {
    policy: RetryPolicy,
    budget: &'a RetryBudget,
    /// The end of the whole call.
    total: Option<Deadline>,
    attempts: u32,
    retries: u32,
}

impl<'a> Retries<'a> {
    pub(super) fn new(
        policy: RetryPolicy,
        budget: &'a RetryBudget,
        total: Option<Deadline>,
    ) -> Self {
        Self {
            policy,
            budget,
            total,
            attempts: 0,
            retries: 0,
        }
    }

    /// Begins another attempt and returns its number, from 1.
    pub(crate) fn begin(&mut self) -> u32 {
        self.attempts += 1;
        self.attempts
    }

    pub(crate) fn total(&self) -> Option<Deadline> {
        self.total
    }

    /// Decides on an answer.
    pub(crate) fn after_refusal(&self, status: u16, headers: &HeaderMap, error: &Error) -> Verdict {
        let asked = Asked {
            should_retry: should_retry(headers),
            delay: error.retry_after(),
            is_quota_used_up: is_quota_used_up(error),
        };
        self.policy.after_status(status, &asked, self.retries)
    }

    /// Decides on a connection that failed before the server acted on the request.
    pub(crate) fn after_connection_error(&self) -> Verdict {
        self.policy.after_connection_error(self.retries)
    }

    /// The call succeeded.
    pub(crate) fn succeeded(&self) {
        self.budget.give_back(self.retries);
    }

    /// Waits until the next attempt, if a verdict allows one.
    ///
    /// # Errors
    ///
    /// `error`, with the reason why there is no next attempt.
    pub(crate) async fn again(&mut self, error: Error, verdict: Verdict) -> Result<()> {
        let note = match verdict {
            Verdict::RetryAfter(delay)
                if self.total.is_some_and(|total| total.passes_within(delay)) =>
            {
                "The client did not retry: total_timeout would pass first.".to_owned()
            }
            Verdict::RetryAfter(delay) if self.budget.take() => {
                trace::retrying(self.attempts, delay, error.kind(), error.status());
                tokio::time::sleep(delay).await;
                self.retries += 1;
                return Ok(());
            }
            Verdict::RetryAfter(_) => {
                "The client did not retry: its retry budget is used up (retry_budget).".to_owned()
            }
            Verdict::TooLong => format!(
                "The client did not retry: that is longer than max_retry_after ({:?}).",
                self.policy.max_retry_after
            ),
            Verdict::GiveUp if self.attempts > 1 => {
                format!("The client made {} attempts.", self.attempts)
            }
            Verdict::GiveUp => String::new(),
        };
        Err(error.with_note(&note).with_attempts(self.attempts))
    }
}

impl RetryPolicy {
    /// Decides on an answer; `retries` is the number of retries so far.
    pub(super) fn after_status(&self, status: u16, asked: &Asked, retries: u32) -> Verdict {
        let may_pass = matches!(status, 408 | 409 | 429 | 500..) && !asked.is_quota_used_up;
        let should_retry = asked.should_retry.unwrap_or(may_pass);
        if !should_retry || retries >= self.max_retries {
            return Verdict::GiveUp;
        }
        match asked.delay {
            Some(delay) if delay > self.max_retry_after => Verdict::TooLong,
            Some(delay) if !delay.is_zero() => Verdict::RetryAfter(delay),
            _ => Verdict::RetryAfter(backoff(retries, fastrand::f64())),
        }
    }

    /// Decides on a connection that failed before the answer.
    pub(super) fn after_connection_error(&self, retries: u32) -> Verdict {
        if retries < self.max_retries {
            Verdict::RetryAfter(backoff(retries, fastrand::f64()))
        } else {
            Verdict::GiveUp
        }
    }
}

impl RetryBudget {
    /// A budget of so many retries; zero for one that is never used up.
    pub(super) fn new(retries: u32) -> Self {
        let capacity = u64::from(retries) * RETRY;
        Self {
            capacity,
            left: AtomicU64::new(capacity),
        }
    }

    /// Takes one retry; returns false if none is left.
    pub(super) fn take(&self) -> bool {
        let take = |left: u64| left.checked_sub(RETRY);
        self.capacity == 0 || self.left.fetch_update(Relaxed, Relaxed, take).is_ok()
    }

    /// A call succeeded, after so many retries.
    pub(super) fn give_back(&self, retries: u32) {
        let gain = if retries > 0 { RETRY } else { 1 };
        // Most calls find it full, and need not write to memory that all threads share.
        if self.left.load(Relaxed) < self.capacity {
            let give = |left: u64| Some((left + gain).min(self.capacity));
            let _ = self.left.fetch_update(Relaxed, Relaxed, give);
        }
    }
}

/// The delay before the next attempt: exponential, capped, and up to a quarter shorter at random, so that
/// clients do not retry in step.
fn backoff(retries: u32, chance: f64) -> Duration {
    let delay = FIRST_DELAY
        .saturating_mul(2_u32.saturating_pow(retries))
        .min(LONGEST_DELAY);
    delay.mul_f64(1.0 - 0.25 * chance.clamp(0.0, 1.0))
}

fn should_retry(headers: &HeaderMap) -> Option<bool> {
    let said = headers.get("x-should-retry")?.as_bytes().trim_ascii();
    match said {
        said if said.eq_ignore_ascii_case(b"true") => Some(true),
        said if said.eq_ignore_ascii_case(b"false") => Some(false),
        _ => None,
    }
}

/// Whether an error says that the quota or the budget of an account is used up. A limit that says when it
/// is renewed is not of this kind.
fn is_quota_used_up(error: &Error) -> bool {
    let is_of_quota = |text: &str| {
        [
            "insufficient_quota",
            "spend_limit",
            "billing",
            "usage_limit_reached",
        ]
        .iter()
        .any(|word| text.contains(word))
    };
    error.retry_after().is_none()
        && [error.code(), error.error_type()]
            .into_iter()
            .flatten()
            .any(is_of_quota)
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use std::time::{Duration, SystemTime};

    use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

    use super::super::delay::delay_said;
    use super::{Asked, RetryBudget, RetryPolicy, Verdict, backoff, should_retry};

    const POLICY: RetryPolicy = RetryPolicy {
        max_retries: 2,
        max_retry_after: Duration::from_secs(120),
    };

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_str(value).expect("a valid header"),
                )
            })
            .collect()
    }

    #[test]
    fn a_status_is_retried_or_not() {
        let retried = [408, 409, 429, 500, 502, 503, 504, 529];
        let refused = [400, 401, 402, 403, 404, 413, 422, 425];
        for status in retried.into_iter().chain(refused) {
            let verdict = POLICY.after_status(status, &asked(&[]), 0);
            assert_eq!(
                verdict != Verdict::GiveUp,
                retried.contains(&status),
                "{status}"
            );
        }
    }

    fn asked(pairs: &[(&'static str, &str)]) -> Asked {
        let headers = headers(pairs);
        Asked {
            should_retry: should_retry(&headers),
            delay: delay_said(&headers, None, SystemTime::now()),
            is_quota_used_up: false,
        }
    }

    #[test]
    fn a_quota_that_is_used_up_is_not_waited_for() {
        let quota = Asked {
            is_quota_used_up: true,
            ..asked(&[])
        };
        assert_eq!(POLICY.after_status(429, &quota, 0), Verdict::GiveUp);
    }

    #[test]
    fn the_server_has_the_last_word() {
        let yes = asked(&[("x-should-retry", "true"), ("retry-after-ms", "5")]);
        let no = asked(&[("x-should-retry", "false")]);
        assert_eq!(
            POLICY.after_status(400, &yes, 0),
            Verdict::RetryAfter(Duration::from_millis(5))
        );
        assert_eq!(POLICY.after_status(500, &no, 0), Verdict::GiveUp);
        assert_eq!(
            POLICY.after_status(400, &yes, 2),
            Verdict::GiveUp,
            "but not on how often"
        );
    }

    #[test]
    fn delays_are_read_in_every_form() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let date = |offset: i64| {
            let seconds = 1_700_000_000_i64 + offset;
            httpdate::fmt_http_date(
                SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.unsigned_abs()),
            )
        };
        let (future, past) = (date(30), date(-30));
        type Headers<'a> = &'a [(&'static str, &'a str)];
        let cases: &[(Headers<'_>, Option<Duration>)] = &[
            (
                &[("retry-after-ms", "1500")],
                Some(Duration::from_millis(1500)),
            ),
            (
                &[("retry-after-ms", "0.5"), ("retry-after", "9")],
                Some(Duration::from_micros(500)),
            ),
            (&[("retry-after", "2.5")], Some(Duration::from_millis(2500))),
            (&[("retry-after", &future)], Some(Duration::from_secs(30))),
            (&[("retry-after", &past)], Some(Duration::ZERO)),
            (&[("retry-after", "-3")], Some(Duration::ZERO)),
            (&[("retry-after", "soon")], None),
            (
                &[("retry-after-ms", "soon"), ("retry-after", "1")],
                Some(Duration::from_secs(1)),
            ),
            (&[("retry-after", "inf")], None),
            (&[], None),
        ];
        for (pairs, expected) in cases {
            assert_eq!(
                delay_said(&headers(pairs), None, now),
                *expected,
                "{pairs:?}"
            );
        }
    }

    #[test]
    fn a_delay_over_the_cap_is_not_waited_for() {
        let long = asked(&[("retry-after", "300")]);
        let short = asked(&[("retry-after", "120")]);
        assert_eq!(POLICY.after_status(429, &long, 0), Verdict::TooLong);
        assert_eq!(
            POLICY.after_status(400, &long, 0),
            Verdict::GiveUp,
            "it would not be tried again anyhow"
        );
        assert_eq!(
            POLICY.after_status(429, &short, 0),
            Verdict::RetryAfter(Duration::from_secs(120))
        );
    }

    #[test]
    fn a_budget_is_spent_by_retries_and_filled_by_successes() {
        let budget = RetryBudget::new(2);
        budget.give_back(1);
        assert_eq!(
            [budget.take(), budget.take(), budget.take()],
            [true, true, false]
        );
        for _ in 0..4 {
            budget.give_back(0);
            assert!(!budget.take(), "four successes are less than a retry");
        }
        budget.give_back(0);
        assert_eq!([budget.take(), budget.take()], [true, false]);
        budget.give_back(2);
        assert_eq!([budget.take(), budget.take()], [true, false]);
        let endless = RetryBudget::new(0);
        assert!((0..1000).all(|_| endless.take()));
    }

    #[test]
    fn the_backoff_doubles_up_to_its_cap() {
        let delays: Vec<_> = (0..6)
            .map(|retries| backoff(retries, 0.0).as_millis())
            .collect();
        assert_eq!(delays, [500, 1000, 2000, 4000, 8000, 8000]);
        assert_eq!(backoff(0, 1.0), Duration::from_millis(375));
        assert_eq!(backoff(u32::MAX, 0.0), Duration::from_secs(8));
    }
}
